/**
 * The sheet for whoever examines the person: half a page in clinical words, with what changed and what was reported before
 * what was denied. Every answer stands on it, and what was not asked is told apart from what was denied.
 */
import { changedAnswers as ownChangedAnswers, followUps as ownFollowUps } from '../content/changed.js';
import { denials, exclusiveOptions, notSaid, notSure } from '../content/options.js';
import type { QuestionId } from '../content/questions.js';
import { chosenOptions, optionsOf } from '../engine/answers.js';
import { bare } from '../engine/bare.js';
import { replay } from '../engine/journey.js';
import { fillPlain } from '../text/fill.js';
import { labelled, langTag, named, numberText, withMore, withValues } from '../text/forms.js';
import { ruleSentences } from '../text/sentences.js';
import type { MoodQuestion, Text } from '../text/text.js';
import { optionLabel } from './answers.js';
import type { Sheet, SheetSource } from './sheet.js';

const moodQuestions = [
  'nervous',
  'worry',
  'little-interest',
  'feeling-down',
] as const satisfies readonly MoodQuestion[];
type Told = keyof Text['clinician']['questions'];
const isMood = (question: QuestionId): question is MoodQuestion =>
  (moodQuestions as readonly QuestionId[]).includes(question);

/** What follows up a sign is told in brackets behind it. */
const followUps: { readonly [Id in Told]?: readonly Told[] } = bare(ownFollowUps);
const changedAnswers: { readonly [Id in Told]?: readonly string[] } = bare(ownChangedAnswers);

/** Rows of facts: each has the name of its first question. */
const rows: readonly (readonly [Told, ...Told[]])[] = [
  ['where'],
  ['duration'],
  ['severity', 'pain-score', 'impact'],
  ['pattern', 'onset-under-45', 'inflammatory'],
  ['treatments', 'treatment-time', 'adherence'],
  ['medicines-taken'],
  ['scan', 'explained'],
];
const beliefs = ['moving-is-unsafe', 'never-better'] as const;
const lastRow = ['goal', 'lifestyle'] as const;

const noSigns: ReadonlySet<QuestionId> = new Set([
  'age',
  'trend',
  ...rows.flat(),
  ...beliefs,
  ...lastRow,
  ...moodQuestions,
  ...Object.values(followUps).flat(),
]);

/** How many sentences explain the urgency: of whoever has more signs, all stand further down. */
const mostSentences = 12;

/** Reads one person's answers in clinical words. */
class Reader {
  readonly #source: SheetSource;

  constructor(source: SheetSource) {
    this.#source = source;
  }

  /** The options chosen; none where the question was not answered. */
  chosen(question: QuestionId): readonly string[] {
    return chosenOptions(this.#source.answers[question]);
  }

  name(question: Told): string {
    const words = this.#source.text.clinician.questions[question];
    return typeof words === 'string' ? words : words.name;
  }

  /** Options in clinical words, and in the person's where those say it as well. */
  options(question: Told, options: readonly string[]): string {
    const { content, text } = this.#source;
    const words = text.clinician.questions[question];
    const own: Readonly<Partial<Record<string, string>>> = typeof words === 'string' ? bare({}) : words.options;
    const common: Readonly<Partial<Record<string, string>>> = text.clinician.answers;
    const { kind } = content.questions[question];
    return options
      .map((option) => own[option] ?? common[option] ?? optionLabel(text, question, option))
      .map((label) => (kind === 'scale' ? withValues(text.clinician.ofTen, { number: label }) : label))
      .join(text.joining.labels);
  }

  /** "onset: last 2 weeks" */
  fact(question: Told): string {
    return named(this.#source.text, this.name(question), this.options(question, this.chosen(question)));
  }

  isAnswered(question: Told): boolean {
    return this.chosen(question).length > 0;
  }

  /** A sign that was reported, with what followed it up: "leg symptoms: bilateral (onset: …)". */
  reportedLine(question: Told, options: readonly string[]): string {
    const { text } = this.#source;
    const said = this.options(question, options);
    const line = said === text.clinician.answers.yes ? this.name(question) : named(text, this.name(question), said);
    const more = (followUps[question] ?? []).filter((id) => this.isAnswered(id)).map((id) => this.fact(id));
    return more.length > 0 ? withMore(text, line, more.join(text.joining.facts)) : line;
  }

  hasChanged(question: Told): boolean {
    return [question, ...(followUps[question] ?? [])].some((id) => {
      const options = changedAnswers[id] ?? [];
      return this.chosen(id).some((option) => options.includes(option));
    });
  }

  /** The score of two questions on mood; undefined unless both were answered. */
  score(...questions: readonly MoodQuestion[]): number | undefined {
    const points = questions.map((question) =>
      optionsOf(this.#source.content.questions, question).indexOf(this.chosen(question).join()),
    );
    return points.includes(-1) ? undefined : points.reduce((sum, next) => sum + next, 0);
  }
}

type Signs = { readonly [Kind in 'changed' | 'reported' | 'unsure' | 'denied' | 'missing']: string[] };

/** The signs of everything that was asked: each is reported, unsure or denied, or stands among what was not answered. */
function signsOf(reader: Reader, { content, answers }: SheetSource): Signs {
  const signs: Signs = { changed: [], reported: [], unsure: [], denied: [], missing: [] };
  // Nerves first: they are what a reader looks for.
  const nerves = (question: QuestionId): boolean => content.questions[question].stage === 'B';
  const { asked } = replay(content, answers);
  for (const question of [...asked.filter(nerves), ...asked.filter((id) => !nerves(id))]) {
    if (isMood(question)) continue;
    const chosen = reader.chosen(question);
    if (chosen.length === 0 || chosen.includes(notSaid)) signs.missing.push(reader.name(question));
    else if (!noSigns.has(question)) {
      const isUnsure = chosen.includes(notSure);
      const found = chosen.filter((option) => !denials.has(option) && option !== notSure);
      if (found.length > 0)
        signs[reader.hasChanged(question) ? 'changed' : 'reported'].push(reader.reportedLine(question, found));
      if (isUnsure) signs.unsure.push(reader.name(question));
      else if (content.questions[question].kind === 'many') {
        const others = optionsOf(content.questions, question).filter(
          (option) => !chosen.includes(option) && !exclusiveOptions.has(option),
        );
        if (others.length > 0) signs.denied.push(reader.options(question, others));
      } else if (found.length === 0) signs.denied.push(reader.name(question));
    }
  }
  if (reader.isAnswered('trend')) signs.changed.unshift(reader.fact('trend'));
  return signs;
}

/** The sheet, in the language of the source's text: that of whoever reads it. */
export function clinicianSheet(source: SheetSource): Sheet {
  const { content, text, regionId, assessment, date, version } = source;
  const words = text.clinician;
  const plain = (sentence: string): string => fillPlain(sentence, text, regionId, content.regions[regionId]);
  const reader = new Reader(source);
  const { changed, reported, unsure, denied, missing } = signsOf(reader, source);
  const anxiety = reader.score('nervous', 'worry');
  const depression = reader.score('little-interest', 'feeling-down');
  const number = (value: number): string => numberText(text, value);
  const mood =
    anxiety === undefined || depression === undefined
      ? ''
      : withValues(words.moodScore, {
          total: number(anxiety + depression),
          anxiety: number(anxiety),
          depression: number(depression),
        });
  const { tier, fired } = assessment;
  const deciding = fired.filter((rule) => rule.tier === tier);
  const why = deciding.flatMap(({ rule, sentences }) => ruleSentences(text, rule, sentences)).slice(0, mostSentences);
  const { facts: between, sentences: betweenSentences } = text.joining;
  const told = (questions: readonly Told[]): string =>
    questions
      .filter((question) => reader.isAnswered(question))
      .map((question) => reader.fact(question))
      .join(between);
  // The name of a row is that of its first question.
  const row = ([first, ...others]: readonly [Told, ...Told[]]): [string, string] => [
    reader.name(first),
    [reader.options(first, reader.chosen(first)), told(others)].filter(Boolean).join(between),
  ];
  const facts: [string, string][] = [
    ...(reader.isAnswered('age') ? [row(['age'])] : []),
    [words.urgency, labelled(text, text.tiers[tier].label, text.tiers[tier].time)],
    [words.why, why.join(betweenSentences) || text.result.noRule],
    [words.changed, changed.join(between)],
    [words.reported, reported.join(between) || words.answers.none],
    [words.unsure, unsure.join(between)],
    ...rows.map(row),
    [words.mood, mood],
    [words.beliefs, told(beliefs)],
    row(lastRow),
    [words.denied, denied.join(between)],
    [words.missing, missing.join(between)],
  ];
  return {
    language: langTag(text.language),
    direction: text.direction,
    marked: reader.chosen('where'),
    blocks: [
      { heading: plain(words.heading), level: 1 },
      { paragraph: labelled(text, date, words.about) },
      { paragraph: words.name },
      { facts: facts.filter(([, fact]) => fact).map(([name, fact]) => [name, plain(fact)] as const) },
      { paragraph: version },
    ],
  };
}
