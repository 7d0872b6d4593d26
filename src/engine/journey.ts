/**
 * Replays answers against the questions: which are asked, which count, which page is next. Nothing is stored, so an answer
 * that changes changes everything that follows from it. It knows no particular question and no words.
 */
import type { Content, Stage, Tier } from '../content/schema.js';
import { checkedAnswers, type Answer, type Answers } from './answers.js';
import { because, holds, type Because, type Facts } from './condition.js';
import { entries } from './entries.js';
import { perContent } from './per-content.js';

/** Most urgent first. */
export const tierOrder: readonly Tier[] = ['emergency', 'same-day', 'soon', 'routine-review', 'self-manage'];

/** A rule that holds, and the answers that made it hold. */
export interface FiredRule {
  readonly rule: string;
  readonly tier: Tier;
  readonly concern: Content['rules'][string]['concern'];
  readonly because: readonly Because[];
  /** The sentences that explain it to this person; none for a rule that has only one. */
  readonly sentences: readonly string[];
}

/** What answers come to: those that count, the questions asked, and the rules that hold. */
export interface Replay {
  /** Questions whose condition holds, in the order of the content. */
  readonly asked: readonly string[];
  /** The answers that count. */
  readonly counted: Answers;
  /** Most urgent first, and in the order of the content within a tier. */
  readonly fired: readonly FiredRule[];
  readonly tier: Tier;
  /** No urgent rule holds, so that the last stage is asked. */
  readonly mayWait: boolean;
  readonly facts: Facts;
}

/** The last stage is asked only of people who can wait for it. */
const lastStage: Stage = 'D';

/** Too urgent to wait for the last stage, and for any advice on self-care. */
export const isUrgent = (tier: Tier): boolean => tier === 'emergency' || tier === 'same-day';

/** Whether an option is offered to this person. One that is not is no answer. */
export function isOffered(facts: Facts, id: string, answer: Answer): boolean {
  const question = facts.questions[id];
  return question?.kind !== 'one' || holds(facts, question.offered?.[String(answer)]);
}

/** The rules, most urgent first, and in the order of the content within a tier. */
const byUrgency = perContent((rules: Content['rules']) =>
  [...entries(rules)].sort(([, one], [, other]) => tierOrder.indexOf(one.tier) - tierOrder.indexOf(other.tier)),
);

const firedRules = (rules: Content['rules'], facts: Facts): FiredRule[] =>
  byUrgency(rules)
    .filter(([, { when }]) => holds(facts, when))
    .map(([rule, { tier, concern, when, sentences }]) => ({
      rule,
      tier,
      concern,
      because: because(facts, when),
      sentences: sentences
        ? entries(sentences).flatMap(([sentence, explains]) => (holds(facts, explains) ? [sentence] : []))
        : [],
    }));

const noRules: Content['rules'] = {};

/**
 * Reads answers that have been checked. A follow-up's condition reads earlier questions only, so one pass is enough.
 */
export function replay(content: Content, answers: Answers): Replay {
  const counted: Partial<Record<string, Answer>> = {};
  const facts: Facts = { questions: content.questions, terms: content.terms, answers: counted };
  const asked: string[] = [];
  const ask = (inStage: (stage: Stage) => boolean): void => {
    for (const [id, question] of entries(content.questions)) {
      if (!inStage(question.stage) || !holds(facts, question.when)) continue;
      asked.push(id);
      const answer = answers[id];
      if (answer !== undefined && isOffered(facts, id, answer)) counted[id] = answer;
    }
  };
  ask((stage) => stage !== lastStage);
  // Of no answers no condition holds: whoever asks for the first question need not know the rules.
  const rules = Object.keys(counted).length > 0 ? content.rules : noRules;
  // No urgent rule reads the last stage, so what holds before it decides whether that stage is asked.
  const mayWait = !entries(rules).some(([, { tier, when }]) => isUrgent(tier) && holds(facts, when));
  if (mayWait) ask((stage) => stage === lastStage);
  const fired = firedRules(rules, facts);
  return { asked, counted, fired, tier: fired[0]?.tier ?? 'self-manage', mayWait, facts };
}

export interface JourneyPage {
  readonly id: string;
  /** The stage of its questions. */
  readonly stage: Stage;
  /** The stage's number, 1 to 4. */
  readonly part: number;
  /** The questions of the page that are asked, in order; none on a page that shows something instead. */
  readonly questions: readonly string[];
  /** `tier`: the page asks nothing and tells how urgent it is. It is never `current`. */
  readonly shows?: 'tier';
}

export interface Journey {
  /** The pages of these answers in order, up to the first emergency. */
  readonly pages: readonly JourneyPage[];
  /** The page that waits for an answer, or `null` when nothing is left to ask. A page that may be skipped can be current. */
  readonly current: string | null;
  /** Every question that is asked and may not be skipped is answered. */
  readonly complete: boolean;
}

const stages: readonly Stage[] = ['A', 'B', 'C', 'D'];

/** Whether every question that is asked, and may not be skipped, is answered. */
export const isComplete = ({ pages }: Content, { asked, counted }: Replay): boolean =>
  asked.every(
    (question) =>
      counted[question] !== undefined || pages.some((page) => page.optional && page.questions.includes(question)),
  );

/**
 * Whether the tier can no longer rise, so that it may be told: an emergency is certain at once, and anything less when every
 * question before the last stage is answered. The last stage makes nothing urgent.
 */
export const isUrgencyKnown = ({ questions }: Content, { asked, counted, tier }: Replay): boolean =>
  tier === 'emergency' ||
  asked.every((question) => counted[question] !== undefined || questions[question]?.stage === lastStage);

/** The whole pages, whether or not an emergency stops them. */
const pagesOf = (content: Content, { asked, mayWait }: Replay): JourneyPage[] =>
  content.pages.flatMap(({ id, stage, questions, shows }): JourneyPage[] => {
    const page = { id, stage, part: stages.indexOf(stage) + 1 };
    // The tier is told between the stages, to those who go on.
    if (shows) return mayWait ? [{ ...page, questions: [], shows }] : [];
    const askedHere = questions.filter((question) => asked.includes(question));
    return askedHere.length > 0 ? [{ ...page, questions: askedHere }] : [];
  });

/** The way through the check for answers that were replayed. */
export function journeyOf(content: Content, replayed: Replay): Journey {
  const { counted, tier } = replayed;
  const pages = pagesOf(content, replayed);
  const complete = isComplete(content, replayed);
  const missing = (page: JourneyPage): boolean => page.questions.some((question) => counted[question] === undefined);
  if (tier !== 'emergency') return { pages, current: pages.find(missing)?.id ?? null, complete };
  return { pages: pages.slice(0, 1 + emergencyPage(content, pages, counted)), current: null, complete };
}

/**
 * The way through the check for these answers. After a page whose answers make an emergency certain, nothing more is asked.
 * @throws AnswerError naming the question, the value and what is allowed.
 */
export const journey = (content: Content, answers: Answers): Journey =>
  journeyOf(content, replay(content, checkedAnswers(content.questions, answers)));

/** The first page by which the answers already make an emergency. */
function emergencyPage(content: Content, pages: readonly JourneyPage[], counted: Answers): number {
  const soFar: Partial<Record<string, Answer>> = {};
  return pages.findIndex(({ questions }) => {
    for (const question of questions) soFar[question] = counted[question];
    return replay(content, soFar).tier === 'emergency';
  });
}
