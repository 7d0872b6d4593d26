/** What would make a result more urgent, as lines to read: changes that are told the same way share a line. */
import type { Tier } from '../content/schema.js';
import type { Raise } from '../engine/index.js';
import { tierOrder } from '../engine/journey.js';
import { questionWords, withMore } from '../text/forms.js';
import type { Text } from '../text/text.js';
import { answerLine } from './answers.js';

type ChangeGroup = { readonly raise: Raise; readonly options: string[]; readonly followUps: string[] };

/** Changes of one question; those that bring up a follow-up, only where the same answers to it count. */
function grouped(raises: readonly Raise[]): ChangeGroup[] {
  const byChange = new Map<string, ChangeGroup>();
  for (const raise of raises) {
    const { change, followUp } = raise;
    const key = [change.question, change.option, followUp?.question].join(' ');
    const known = byChange.get(key) ?? { raise, options: [change.option], followUps: [] };
    byChange.set(key, known);
    if (followUp) known.followUps.push(followUp.option);
  }
  const byFollowUp = new Map<string, ChangeGroup>();
  for (const group of byChange.values()) {
    const { change, followUp } = group.raise;
    const key = [change.question, followUp?.question, ...group.followUps].join(' ');
    const known = byFollowUp.get(key);
    if (known) known.options.push(...group.options);
    else byFollowUp.set(key, group);
  }
  return [...byFollowUp.values()];
}

/** The lines of each tier, most urgent first, with the marks of the text still in them; tiers without a line are left out. */
export function soonerLines(text: Text, raises: readonly Raise[]): { tier: Tier; lines: string[] }[] {
  return tierOrder.flatMap((tier) => {
    const told = raises.filter((raise) => raise.tier === tier && questionWords(text, raise.change.question));
    const groups = grouped(told);
    if (groups.length === 0) return [];
    const lines = groups.map(({ raise: { change, followUp }, options, followUps }) => {
      const line = answerLine(text, { question: change.question, options });
      return followUp
        ? withMore(text, line, answerLine(text, { question: followUp.question, options: followUps }))
        : line;
    });
    return [{ tier, lines }];
  });
}
