/**
 * The sheet for the person: what to do, when to get help sooner, their first steps, and what to ask at the appointment. It
 * holds what is told at their urgency, and decides nothing.
 */
import type { ReturnAdvice } from '../content/schema.js';
import { fillPlain } from '../text/fill.js';
import { langTag, withValues } from '../text/forms.js';
import { returnLines } from './return-lines.js';
import { section, type Block, type Sheet, type SheetSource } from './sheet.js';

/** The sheet, in the order of the result. */
export function personSheet({ content, text, regionId, assessment, date, version }: SheetSource): Sheet {
  const { tier, actions, firstSteps, reviewFirst, prepare, crisis, crisisFirst } = assessment;
  const plain = (sentence: string): string => fillPlain(sentence, text, regionId, content.regions[regionId]);
  const { result, tiers } = text;
  const { heading, label, lead } = tiers[tier];
  const list = (title: string, items: readonly string[]): Block[] => section(plain(title), items.map(plain));
  const advice = (urgency: ReturnAdvice['urgency']): string[] => returnLines(content, text, assessment, urgency);
  const mood = crisis ? list(result.crisisHeading, text.regions[regionId].crisis) : [];
  const steps = firstSteps.map(({ step, tried }) => {
    const { title, begin, build, expect } = text.firstSteps[step];
    return [
      plain(title),
      plain([...(tried ? [result.tried] : []), begin, build, expect].join(text.joining.sentences)),
    ] as const;
  });
  const region = withValues(result.whichRegion, { region: text.regions[regionId].name });
  const hasSteps = firstSteps.length > 0;

  const blocks: Block[] = [
    ...(crisisFirst ? mood : []),
    { heading: plain(heading), level: 1 },
    { paragraph: `${date} · ${label}` },
    { items: actions.map((id) => plain(text.actions[id])) },
    { paragraph: plain(lead) },
    ...(crisisFirst ? [] : mood),
    ...list(result.returnEmergency, advice('emergency')),
    ...list(result.returnToday, advice('same-day')),
    ...list(result.returnThisWeek, advice('soon')),
    { paragraph: plain(result.unsafe) },
    ...(hasSteps ? [{ heading: result.stepsHeading, level: 2 } as const, { facts: steps }] : []),
    ...(hasSteps && !reviewFirst ? list(result.flareUpHeading, result.flareUp) : []),
    ...list(
      result.questionsHeading,
      prepare.questions.map((id) => text.preparation.questions[id]),
    ),
    ...(hasSteps ? [{ paragraph: plain(tiers['self-manage'].time) }] : []),
    { paragraph: [text.start.disclaimer, version, region].join(text.joining.sentences) },
  ];
  return { language: langTag(text.language), direction: text.direction, blocks };
}
