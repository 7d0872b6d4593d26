/**
 * Turns answers into a result: how urgent, which rules say so and why, which reasons the answers point to, what may help,
 * and how to prepare. It hands out ids only; words, numbers and dates belong to others.
 */
import type { Condition } from '../content/conditions.js';
import type { Badge, Content, Tier } from '../content/schema.js';
import { checkedAnswers, type Answers } from './answers.js';
import { because, holds, type Because, type Facts } from './condition.js';
import { entries } from './entries.js';
import { isComplete, isUrgencyKnown, isUrgent, replay, tierOrder, type FiredRule, type Replay } from './journey.js';

export interface ReasonFound {
  readonly reason: string;
  /** The signs in the answers that point to this reason, each with the answers behind it. */
  readonly signs: readonly { readonly sign: string; readonly because: readonly Because[] }[];
}

export interface PlannedItem {
  readonly item: string;
  readonly badge: Badge;
  /** Something in the answers means: ask somebody before trying this. */
  readonly askFirst: boolean;
  readonly emphasised: boolean;
  /** Waits until something serious has been checked. */
  readonly afterReview: boolean;
}

export interface PlannedArea {
  readonly area: string;
  readonly emphasised: boolean;
  readonly items: readonly PlannedItem[];
}

export interface Prepare {
  readonly questions: readonly string[];
  readonly tests: readonly string[];
  readonly people: readonly string[];
}

export interface ReturnLine {
  readonly line: string;
  /** This person has reported the sign in a form that is less urgent: the line is about it coming back or getting worse. */
  readonly again: boolean;
}

export interface Assessment {
  /** The most urgent tier of the rules that hold. Where `complete` is false, the tier is only "at least". */
  readonly tier: Tier;
  readonly complete: boolean;
  /** The tier can no longer rise. Only then may a tier below `emergency` be told. */
  readonly urgencyKnown: boolean;
  /** Every rule that holds, most urgent first. */
  readonly fired: readonly FiredRule[];
  /** What to do, in reading order. */
  readonly actions: readonly string[];
  /** When to come back sooner, most urgent first. */
  readonly returnAdvice: readonly ReturnLine[];
  /** Reasons with most signs first; empty at `same-day` and above, and under 16. */
  readonly reasons: readonly ReasonFound[];
  /** Areas that fit the answers first; empty at `same-day` and above, and under 16. */
  readonly plan: readonly PlannedArea[];
  /** Empty at `same-day` and above; questions alone under 16. */
  readonly prepare: Prepare;
  /** Which line of hope fits; none at `same-day` and above, and under 16. */
  readonly hope: string | null;
  /** Both mood questions were answered, and together ask for the crisis card. */
  readonly crisis: boolean;
  /** The crisis card comes before everything else. */
  readonly crisisFirst: boolean;
}

const byOrder =
  <T>(rank: (item: T) => number) =>
  (one: T, other: T): number =>
    rank(one) - rank(other);

type Entries<Row> = readonly (readonly [id: string, row: Row])[];

/** The rows whose condition holds. */
const held = <Row extends { readonly when?: Condition | undefined }>(
  facts: Facts,
  record: Readonly<Record<string, Row>>,
): Entries<Row> => entries(record).filter(([, { when }]) => holds(facts, when));

const idsOf = (rows: Entries<unknown>): string[] => rows.map(([id]) => id);

/** Rows without those that another one of them replaces. */
const unreplaced = <Row extends { readonly replacedBy?: string | undefined }>(rows: Entries<Row>): Entries<Row> =>
  rows.filter(([, { replacedBy }]) => !replacedBy || !rows.some(([id]) => id === replacedBy));

function actionsOf(content: Content, { fired, tier, facts }: Replay): string[] {
  const isTold = (id: string): boolean =>
    content.tiers[tier].actions.includes(id) || fired.some(({ rule }) => content.rules[rule]?.actions?.includes(id));
  const told = held(facts, content.actions).filter(([id, { tiers }]) => tiers.includes(tier) && isTold(id));
  return idsOf(unreplaced(told));
}

function returnAdviceOf({ returnAdvice }: Content, { tier, facts }: Replay): ReturnLine[] {
  const rank = (urgency: Tier): number => tierOrder.indexOf(urgency);
  return [...unreplaced(held(facts, returnAdvice))]
    .sort(byOrder(([, { urgency }]) => rank(urgency)))
    .map(([line, { urgency, reported }]) => ({
      line,
      again: reported !== undefined && rank(tier) > rank(urgency) && holds(facts, reported),
    }));
}

function reasonsOf(content: Content, { facts }: Replay): ReasonFound[] {
  return entries(content.reasons)
    .map(([reason, { signs }]) => ({
      reason,
      signs: held(facts, signs).map(([sign, { when }]) => ({ sign, because: because(facts, when) })),
    }))
    .sort(byOrder(({ signs }) => -signs.length));
}

function planOf(content: Content, { facts, fired }: Replay, withSigns: ReadonlySet<string>): PlannedArea[] {
  const reviewFirst = fired.some(({ rule }) => content.rules[rule]?.reviewFirst);
  return entries(content.plan)
    .map(([area, { emphasis, items }]) => ({
      area,
      emphasised:
        emphasis === 'always' ||
        ('when' in emphasis ? holds(facts, emphasis.when) : emphasis.reasons.some((reason) => withSigns.has(reason))),
      items: entries(items)
        .filter(
          ([, { when, unless, onlyDuringReview }]) =>
            holds(facts, when) && !(unless && holds(facts, unless)) && (reviewFirst || !onlyDuringReview),
        )
        .map(([item, { badge, askFirst, emphasis: stress, duringReview }]) => ({
          item,
          badge,
          askFirst: askFirst !== undefined && holds(facts, askFirst),
          emphasised: stress !== undefined && holds(facts, stress),
          afterReview: reviewFirst && !duringReview,
        }))
        .sort(byOrder(({ emphasised }) => (emphasised ? 0 : 1))),
    }))
    .sort(byOrder(({ emphasised }) => (emphasised ? 0 : 1)));
}

/** The first line of hope that fits. */
function hopeOf({ hope }: Content, { tier, facts }: Replay): string | null {
  const fitting = held(facts, hope).find(([, { tiers }]) => !tiers || tiers.includes(tier));
  return fitting?.[0] ?? null;
}

function prepareFor(
  { preparation }: Content,
  { facts }: Replay,
  withSigns: ReadonlySet<string>,
  child: boolean,
): Prepare {
  const wanted = (items: Parameters<typeof held>[1]): string[] => (child ? [] : idsOf(held(facts, items)));
  return {
    questions: idsOf(
      entries(preparation.questions).filter(([, question]) =>
        child ? question.child : !question.reason || withSigns.has(question.reason),
      ),
    ).slice(0, preparation.mostQuestions),
    tests: wanted(preparation.tests),
    people: wanted(preparation.people),
  };
}

const nothing: Pick<Assessment, 'reasons' | 'plan' | 'prepare' | 'hope'> = {
  reasons: [],
  plan: [],
  hope: null,
  prepare: { questions: [], tests: [], people: [] },
};

/** What is told only to people who can wait: none of it may stand beside an urgent result. */
function guidance(content: Content, replayed: Replay): typeof nothing {
  if (isUrgent(replayed.tier)) return nothing;
  const child = holds(replayed.facts, content.child);
  const reasons = reasonsOf(content, replayed);
  const withSigns = new Set(reasons.filter(({ signs }) => signs.length > 0).map(({ reason }) => reason));
  const prepare = prepareFor(content, replayed, withSigns, child);
  if (child) return { ...nothing, prepare };
  return { reasons, plan: planOf(content, replayed, withSigns), prepare, hope: hopeOf(content, replayed) };
}

/** The result for answers that were replayed. */
export function assessmentOf(content: Content, replayed: Replay): Assessment {
  const { tier, fired, facts } = replayed;
  return {
    tier,
    complete: isComplete(content, replayed),
    urgencyKnown: isUrgencyKnown(content, replayed),
    fired,
    actions: actionsOf(content, replayed),
    returnAdvice: returnAdviceOf(content, replayed),
    ...guidance(content, replayed),
    crisis: holds(facts, content.crisis),
    crisisFirst: holds(facts, content.crisisFirst),
  };
}

/**
 * The result for these answers.
 * @throws AnswerError naming the question, the value and what is allowed.
 */
export const assess = (content: Content, answers: Answers): Assessment =>
  assessmentOf(content, replay(content, checkedAnswers(content.questions, answers)));
