/**
 * Replays answers against the questions: which are asked, which count, which page is next. Nothing is stored, so an answer
 * that changes changes everything that follows from it. It knows no particular question and no words.
 */
import type { Concern, Content, Ids, Question, Stage, Tier } from '../content/schema.js';
import { checkedAnswers, type Answer, type Answers } from './answers.js';
import { bare } from './bare.js';
import { because, checkedRows, held, holds, type Because, type Facts } from './condition.js';
import { entries, type RowsOf } from './entries.js';
import { memoizeByIdentity } from './memoize.js';

/** Most urgent first. */
export const tierOrder: readonly Tier[] = ['emergency', 'same-day', 'soon', 'routine-review', 'self-manage'];

/** The place of a tier in that order: the more urgent, the lower. */
export const rankOf = (tier: Tier): number => tierOrder.indexOf(tier);

/** A rule that holds, and the answers that made it hold. */
export interface FiredRule<I extends Ids = Ids> {
  readonly rule: I['rule'];
  readonly tier: Tier;
  readonly concern: Concern;
  readonly because: readonly Because<I>[];
  /** The sentences that explain it to this person; none for a rule that has only one. */
  readonly sentences: readonly I['sentences'][I['rule']][];
}

/** What answers come to: those that count, the questions asked, and the rules that hold. */
export interface Replay<I extends Ids = Ids> {
  /** Questions whose condition holds, in the order of the content. */
  readonly asked: readonly I['question'][];
  /** The answers that count. */
  readonly counted: Answers<I>;
  /** Most urgent first, and in the order of the content within a tier. */
  readonly fired: readonly FiredRule<I>[];
  readonly tier: Tier;
  /** No urgent rule holds, so that the stages that wait for that are asked. */
  readonly mayWait: boolean;
  readonly facts: Facts<I>;
}

/** Too urgent for the stages that wait, and for any advice on self-care. */
export const isUrgent = (tier: Tier): boolean => tier === 'emergency' || tier === 'same-day';

/** The stages asked only of people with nothing urgent. */
const waitingStages = memoizeByIdentity(
  (stages: Content['stages']): ReadonlySet<Stage> => new Set(stages.filter(({ waits }) => waits).map(({ id }) => id)),
);

/** The questions of the stages that wait, and the others. */
const byWaiting = memoizeByIdentity(({ questions, stages }: Pick<Content, 'questions' | 'stages'>) => {
  const waiting = waitingStages(stages);
  const isWaiting = ([, { stage }]: readonly [string, Question]): boolean => waiting.has(stage);
  return {
    waiting: entries(questions).filter(isWaiting),
    others: entries(questions).filter((row) => !isWaiting(row)),
  };
}) as <I extends Ids>(content: Content<I>) => Readonly<Record<'waiting' | 'others', RowsOf<Content<I>['questions']>>>;

/** Whether an option is offered to this person. One that is not is no answer. */
export function isOffered<I extends Ids>(facts: Facts<I>, id: I['question'], answer: Answer): boolean {
  const question: Question = facts.content.questions[id];
  return question.kind !== 'one' || holds(facts, question.offered?.[String(answer)]);
}

/** The rules, and the urgent ones alone: most urgent first, and in the order of the content within a tier. */
const byUrgency = memoizeByIdentity((rules: Content['rules']) => {
  const all = [...entries(rules)].sort(([, one], [, other]) => rankOf(one.tier) - rankOf(other.tier));
  return { all, urgent: all.filter(([, { tier }]) => isUrgent(tier)) };
}) as <All extends object>(rules: All) => Readonly<Record<'all' | 'urgent', RowsOf<All>>>;

const noRules = { all: [], urgent: [] };

/**
 * Reads answers that have been checked. A follow-up's condition reads earlier questions only, so one pass is enough.
 */
export function replay<I extends Ids>(content: Content<I>, answers: Answers): Replay<I> {
  const counted = bare<Partial<Record<I['question'], Answer>>>({});
  const facts: Facts<I> = { content, answers: counted };
  const asked: I['question'][] = [];
  const ask = (waits: boolean): void => {
    for (const [[id], isAsked] of checkedRows(content)(byWaiting(content)[waits ? 'waiting' : 'others'])) {
      if (!isAsked(facts)) continue;
      asked.push(id);
      // What answers inherit was given to every object by the page, and is nobody's answer.
      const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
      if (answer !== undefined && isOffered(facts, id, answer)) counted[id] = answer;
    }
  };
  ask(false);
  // Of no answers no condition holds: whoever asks for the first question need not know the rules.
  const rules = Object.keys(counted).length > 0 ? byUrgency(content.rules) : noRules;
  // No urgent rule reads a stage that waits, so what holds before it decides whether that stage is asked.
  const mayWait = held(facts, rules.urgent).length === 0;
  if (mayWait) ask(true);
  const fired = held(facts, rules.all).map(([rule, { tier, concern, when, sentences }]) => ({
    rule,
    tier,
    concern,
    because: because(facts, when),
    sentences: sentences
      ? entries(sentences)
          .filter(([, explains]) => holds(facts, explains))
          .map(([sentence]) => sentence)
      : [],
  }));
  return { asked, counted, fired, tier: fired[0]?.tier ?? 'self-manage', mayWait, facts };
}

export interface JourneyPage<I extends Ids = Ids> {
  readonly id: I['page'];
  /** The stage of its questions. */
  readonly stage: Stage;
  /** The stage's number, from 1. */
  readonly part: number;
  /** The questions of the page that are asked, in order; none on a page that shows something instead. */
  readonly questions: readonly I['question'][];
  /** `tier`: the page asks nothing and tells how urgent it is. It is never `current`. */
  readonly shows?: 'tier';
}

export interface Journey<I extends Ids = Ids> {
  /** The pages of these answers in order, up to the first emergency. */
  readonly pages: readonly JourneyPage<I>[];
  /** The page that waits for an answer, or `null` when nothing is left to ask. A page that may be skipped can be current. */
  readonly current: I['page'] | null;
  /** Every question that is asked and may not be skipped is answered. */
  readonly complete: boolean;
}

/** Whether every question that is asked, and may not be skipped, is answered. */
export const isComplete = <I extends Ids>({ pages }: Content<I>, { asked, counted }: Replay<I>): boolean =>
  asked.every(
    (question) =>
      counted[question] !== undefined || pages.some((page) => page.optional && page.questions.includes(question)),
  );

/**
 * Whether the tier can no longer rise, so that it may be told: an emergency is certain at once, and anything less when every
 * question is answered that does not wait. Those that wait make nothing urgent.
 */
export function isUrgencyKnown<I extends Ids>(content: Content<I>, { asked, counted, tier }: Replay<I>): boolean {
  const { questions, stages } = content;
  const waiting = waitingStages(stages);
  return (
    tier === 'emergency' ||
    asked.every((question) => counted[question] !== undefined || waiting.has(questions[question].stage))
  );
}

/** The whole pages, whether or not an emergency stops them. */
const pagesOf = <I extends Ids>({ pages, stages }: Content<I>, { asked, mayWait }: Replay<I>): JourneyPage<I>[] =>
  pages.flatMap(({ id, stage, questions, shows }): JourneyPage<I>[] => {
    const page = { id, stage, part: stages.findIndex((one) => one.id === stage) + 1 };
    // The tier is told between the stages, to those who go on.
    if (shows) return mayWait ? [{ ...page, questions: [], shows }] : [];
    const askedHere = questions.filter((question) => asked.includes(question));
    return askedHere.length > 0 ? [{ ...page, questions: askedHere }] : [];
  });

/** The way through the check for answers that were replayed. */
export function journeyOf<I extends Ids>(content: Content<I>, replayed: Replay<I>): Journey<I> {
  const { counted, tier } = replayed;
  const pages = pagesOf(content, replayed);
  const complete = isComplete(content, replayed);
  const missing = (page: JourneyPage<I>): boolean => page.questions.some((question) => counted[question] === undefined);
  if (tier !== 'emergency') return { pages, current: pages.find(missing)?.id ?? null, complete };
  return { pages: pages.slice(0, 1 + emergencyPage(content, pages, counted)), current: null, complete };
}

/**
 * The way through the check for these answers. After a page whose answers make an emergency certain, nothing more is asked.
 * @throws AnswerError naming the question, the value and what is allowed.
 */
export const journey = <I extends Ids>(content: Content<I>, answers: Answers): Journey<I> =>
  journeyOf(content, replay(content, checkedAnswers(content.questions, answers)));

/** The first page by which the answers already make an emergency. */
function emergencyPage<I extends Ids>(
  content: Content<I>,
  pages: readonly JourneyPage<I>[],
  counted: Answers<I>,
): number {
  const soFar: Partial<Record<I['question'], Answer>> = {};
  return pages.findIndex(({ questions }) => {
    for (const question of questions) soFar[question] = counted[question];
    return replay(content, soFar).tier === 'emergency';
  });
}
