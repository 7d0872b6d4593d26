/**
 * A result as a plain document of headings, paragraphs and lists, to print, copy or hand over at an appointment.
 * It knows no DOM: whoever prints or copies decides how a block looks.
 */
import type { OwnIds } from '../content/ids.js';
import type { RegionId } from '../content/regions.js';
import type { Content, Ids, ReturnAdvice } from '../content/schema.js';
import type { Answer, Answers } from '../engine/answers.js';
import type { Because } from '../engine/condition.js';
import { idsOf } from '../engine/entries.js';
import type { Assessment } from '../engine/index.js';
import { fillPlain } from '../text/fill.js';
import { returnLine, ruleSentences } from '../text/sentences.js';
import type { OptionText, Text } from '../text/text.js';

export type Block =
  | { readonly heading: string; readonly level: 1 | 2 }
  | { readonly paragraph: string }
  | { readonly items: readonly string[] };

/** What a summary is made from. */
export interface Summarised {
  readonly content: Content<OwnIds>;
  readonly text: Text;
  readonly regionId: RegionId;
  readonly assessment: Assessment;
  /** The answers that counted. */
  readonly answers: Answers;
  /** When it was made, in words. */
  readonly date: string;
}

type Words = { readonly short: string; readonly options: Readonly<Partial<Record<string, OptionText>>> };

/** "Age: 45 to 49", for an answer or for the part of it that mattered. */
export function answerLine(text: Text, { question, options }: Because<OwnIds>): string {
  const words: Words = text.questions[question];
  const labels = options.map((option) => {
    const label = words.options[option];
    return typeof label === 'object' ? label.label : (label ?? option);
  });
  return `${words.short}: ${labels.join(', ')}`;
}

/** Every answer, as `answerLine` takes it, in the order of the questions. */
export function answersInOrder<I extends Ids>({ questions }: Content<I>, answers: Answers<I>): Because<I>[] {
  return idsOf(questions).flatMap((question) => {
    const answer: Answer | undefined = answers[question];
    return answer === undefined ? [] : [{ question, options: typeof answer === 'object' ? answer : [String(answer)] }];
  });
}

/** The blocks of the summary, in the order of the result. */
export function summary({ content, text, regionId, assessment, answers, date }: Summarised): Block[] {
  const { tier, fired, actions, returnAdvice, reasons, prepare, crisis } = assessment;
  const region = content.regions[regionId];
  const plain = (sentence: string): string => fillPlain(sentence, text, regionId, region);
  const line = (because: Because<OwnIds>): string => plain(answerLine(text, because));
  const { result, tiers } = text;
  const deciding = fired.filter((rule) => rule.tier === tier);
  const section = (heading: string, items: readonly string[]): Block[] =>
    items.length > 0 ? [{ heading, level: 2 }, { items }] : [];
  const advice = (urgency: ReturnAdvice['urgency']): string[] =>
    returnAdvice
      .filter(({ line }) => content.returnAdvice[line].urgency === urgency)
      .map(({ line, again }) => plain(returnLine(text, line, again)));

  return [
    { heading: plain(tiers[tier].heading), level: 1 },
    { paragraph: `${tiers[tier].label}. ${plain(tiers[tier].lead)}` },
    { items: actions.map((id) => plain(text.actions[id])) },
    // Without the answers behind each: they stand once, further down.
    ...section(
      result.because,
      deciding.map(({ rule, sentences }) => ruleSentences(text, rule, sentences).map(plain).join(' ')),
    ),
    ...section(`${result.comeBack}: ${plain(result.returnEmergency)}`, advice('emergency')),
    ...section(`${result.comeBack}: ${plain(result.returnToday)}`, advice('same-day')),
    ...section(`${result.comeBack}: ${plain(result.returnThisWeek)}`, advice('soon')),
    ...(crisis ? section(result.crisisHeading, text.regions[regionId].crisis.map(plain)) : []),
    { paragraph: plain(result.unsafe) },
    { paragraph: result.whichRegion(text.regions[regionId].name) },
    ...section(
      result.reasonsHeading,
      reasons
        .filter(({ signs }) => signs.length > 0)
        .map(
          ({ reason, signs }) =>
            `${text.reasons[reason].title}: ${signs.map(({ sign }) => plain(text.signs[sign])).join(' ')}`,
        ),
    ),
    ...section(
      result.questionsHeading,
      prepare.questions.map((id) => plain(text.preparation.questions[id])),
    ),
    ...section(result.answersHeading, answersInOrder(content, answers).map(line)),
    { heading: result.aboutHeading, level: 2 },
    ...result.about.map((sentence) => ({ paragraph: plain(sentence) })),
    {
      paragraph: `${date} · ${result.aboutVersion(content.version.version, content.version.date, content.version.reviewBy)}`,
    },
  ];
}

/** The blocks as plain text, for the clipboard. */
export function plainText(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if ('heading' in block) return block.level === 1 ? block.heading.toUpperCase() : `\n${block.heading}`;
      return 'items' in block ? block.items.map((item) => `- ${item}`).join('\n') : block.paragraph;
    })
    .join('\n');
}
