/**
 * What would make a result more urgent: every single change of an answer that raises the tier, found by replaying it.
 * It knows no rule; that the rules are monotone is proved elsewhere.
 */
import type { Content, Ids, Question, Tier } from '../content/schema.js';
import { chosenOptions, withTicked } from './answers.js';
import { isOffered, rankOf, replay, tierOrder, type Replay } from './journey.js';

/** One answer, changed or added. */
export interface ChangedAnswer<I extends Ids = Ids> {
  readonly question: I['question'];
  readonly option: string;
}

export interface Raise<I extends Ids = Ids> {
  readonly change: ChangedAnswer<I>;
  /** The answer to a question that the change brings up, where the change alone would not be as urgent. */
  readonly followUp?: ChangedAnswer<I>;
  /** What the result would then be, or more urgent. */
  readonly tier: Tier;
}

/**
 * The changes in the order of the questions and options; those of a follow-up come right after the change that brings it up.
 * Scales are left out: no rule reads one.
 */
export function soonerThan<I extends Ids>(content: Content<I>, replayed: Replay<I>): Raise<I>[] {
  const { asked, counted, tier: now } = replayed;
  // Nothing is more urgent, and whoever is shown it should not wait for that to be found out.
  if (now === tierOrder[0]) return [];

  /** Each option of a question that could be chosen besides or instead of what is, and what the answers then come to. */
  function changesOf(from: Replay<I>, question: I['question']): { option: string; next: Replay<I> }[] {
    const definition: Question = content.questions[question];
    if (definition.kind === 'scale') return [];
    const chosen = chosenOptions(from.counted[question]);
    return definition.options
      .filter((option) => !chosen.includes(option) && isOffered(from.facts, question, option))
      .map((option) => ({
        option,
        next: replay(content, {
          ...from.counted,
          [question]: definition.kind === 'many' ? withTicked(chosen, option) : option,
        }),
      }));
  }

  return asked
    .filter((question) => counted[question] !== undefined)
    .flatMap((question) =>
      changesOf(replayed, question).flatMap(({ option, next }): Raise<I>[] => {
        const change = { question, option };
        const alone: Raise<I>[] = rankOf(next.tier) < rankOf(now) ? [{ change, tier: next.tier }] : [];
        const broughtUp = next.asked.filter((other) => !asked.includes(other));
        const withFollowUp = broughtUp.flatMap((other) =>
          changesOf(next, other)
            .filter(({ next: { tier } }) => rankOf(tier) < rankOf(now) && rankOf(tier) < rankOf(next.tier))
            .map(({ option: answered, next: { tier } }): Raise<I> => ({
              change,
              followUp: { question: other, option: answered },
              tier,
            })),
        );
        return [...alone, ...withFollowUp];
      }),
    );
}
