/**
 * Turns answers into a result: how urgent, which rules say so and why, which reasons the answers point to, what may help,
 * and how to prepare. It hands out ids only; words, numbers and dates belong to others.
 */
import type { AppointmentQuestion, Badge, Content, Ids, Tier } from '../content/schema.js';
import { checkedAnswers, type Answers } from './answers.js';
import { because, held, holds, type Because } from './condition.js';
import { entries, type Rows } from './entries.js';
import { isComplete, isUrgencyKnown, isUrgent, rankOf, replay, type FiredRule, type Replay } from './journey.js';
import { memoizeByIdentity } from './memoize.js';

export interface ReasonFound<I extends Ids = Ids> {
  readonly reason: I['reason'];
  /** The signs in the answers that point to this reason, each with the answers behind it. */
  readonly signs: readonly { readonly sign: I['signs'][I['reason']]; readonly because: readonly Because<I>[] }[];
}

export interface PlannedItem<I extends Ids = Ids> {
  readonly item: I['items'][I['area']];
  readonly badge: Badge;
  /** Something in the answers means: ask somebody before trying this. */
  readonly askFirst: boolean;
  readonly emphasised: boolean;
  /** Waits until something serious has been checked. */
  readonly afterReview: boolean;
  /** The person has tried it. */
  readonly tried: boolean;
}

export interface PlannedArea<I extends Ids = Ids> {
  readonly area: I['area'];
  readonly emphasised: boolean;
  readonly items: readonly PlannedItem<I>[];
}

export interface ChosenStep<I extends Ids = Ids> {
  readonly step: I['firstStep'];
  /** The person has tried it. Such a step is never the first. */
  readonly tried: boolean;
}

export interface Prepare<I extends Ids = Ids> {
  readonly questions: readonly I['appointmentQuestion'][];
  readonly tests: readonly I['appointmentTest'][];
  readonly people: readonly I['specialist'][];
}

export interface ReturnLine<I extends Ids = Ids> {
  readonly line: I['line'];
  /** This person has reported the sign in a form that is less urgent: the line is about it coming back or getting worse. */
  readonly again: boolean;
}

export interface Assessment<I extends Ids = Ids> {
  /** The most urgent tier of the rules that hold. Where `complete` is false, the tier is only "at least". */
  readonly tier: Tier;
  readonly complete: boolean;
  /** The tier can no longer rise. Only then may a tier below `emergency` be told. */
  readonly urgencyKnown: boolean;
  /** Every rule that holds, most urgent first. */
  readonly fired: readonly FiredRule<I>[];
  /** What to do, in reading order. */
  readonly actions: readonly I['action'][];
  /** When to come back sooner, most urgent first. */
  readonly returnAdvice: readonly ReturnLine<I>[];
  /** Reasons with most signs first; empty at `same-day` and above, and under 16. */
  readonly reasons: readonly ReasonFound<I>[];
  /** Somebody under 16, who is told no adult self-care. */
  readonly child: boolean;
  /** Something serious waits for its review: most of the plan is for afterwards. Never at `same-day` and above, nor under 16. */
  readonly reviewFirst: boolean;
  /** The steps that open the plan; empty at `same-day` and above, and under 16. */
  readonly firstSteps: readonly ChosenStep<I>[];
  /** Areas that fit the answers first; empty at `same-day` and above, and under 16. */
  readonly plan: readonly PlannedArea<I>[];
  /** Empty at `same-day` and above; questions alone under 16. */
  readonly prepare: Prepare<I>;
  /** Which line of hope fits; none at `same-day` and above, and under 16. */
  readonly hope: I['hope'] | null;
  /** Both mood questions were answered, and together ask for the crisis card. */
  readonly crisis: boolean;
  /** The crisis card comes before everything else. */
  readonly crisisFirst: boolean;
}

const byOrder =
  <T>(rank: (item: T) => number) =>
  (one: T, other: T): number =>
    rank(one) - rank(other);

const idsIn = <Id>(rows: Rows<Id, unknown>): Id[] => rows.map(([id]) => id);

/** Rows without those that another one of them replaces. */
const unreplaced = <Id, Row extends { readonly replacedBy?: unknown }>(rows: Rows<Id, Row>): Rows<Id, Row> =>
  rows.filter(([, { replacedBy }]) => !replacedBy || !rows.some(([id]) => id === replacedBy));

function actionsOf<I extends Ids>(content: Content<I>, { fired, tier, facts }: Replay<I>): I['action'][] {
  const isTold = (id: I['action']): boolean =>
    content.tiers[tier].actions.includes(id) || fired.some(({ rule }) => content.rules[rule].actions?.includes(id));
  const rows = held(facts, entries(content.actions)).filter(([id, { tiers }]) => tiers.includes(tier) && isTold(id));
  return idsIn(unreplaced(rows));
}

/** The lines, most urgent first. */
const linesByUrgency = memoizeByIdentity((lines: Content['returnAdvice']) =>
  [...entries(lines)].sort(byOrder(([, { urgency }]) => rankOf(urgency))),
) as typeof entries;

function returnAdviceOf<I extends Ids>({ returnAdvice }: Content<I>, { tier, facts }: Replay<I>): ReturnLine<I>[] {
  return unreplaced(held(facts, linesByUrgency(returnAdvice))).map(([line, { urgency, reported }]) => ({
    line,
    again: reported !== undefined && rankOf(tier) > rankOf(urgency) && holds(facts, reported),
  }));
}

const reasonsOf = <I extends Ids>(content: Content<I>, { facts }: Replay<I>): ReasonFound<I>[] =>
  entries(content.reasons)
    .map(([reason, { signs }]) => ({
      reason,
      signs: held(facts, entries(signs)).map(([sign, { when }]) => ({ sign, because: because(facts, when) })),
    }))
    .sort(byOrder(({ signs }) => -signs.length));

function planOf<I extends Ids>(
  content: Content<I>,
  { facts }: Replay<I>,
  withSigns: ReadonlySet<I['reason']>,
  reviewFirst: boolean,
): PlannedArea<I>[] {
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
        .map(([item, { badge, askFirst, emphasis: stress, duringReview, tried }]) => ({
          item,
          badge,
          askFirst: askFirst !== undefined && holds(facts, askFirst),
          emphasised: stress !== undefined && holds(facts, stress),
          afterReview: reviewFirst && !duringReview,
          tried: tried !== undefined && holds(facts, tried),
        }))
        // What was tried has had its chance, so it never leads.
        .sort(byOrder(({ emphasised, tried }) => Number(!emphasised) + 2 * Number(tried))),
    }))
    .sort(byOrder(({ emphasised }) => (emphasised ? 0 : 1)));
}

/** The steps to start with: those that fit, in the order of the content, but what was tried after what was not. */
const firstStepsOf = <I extends Ids>(
  { firstSteps: { most, steps } }: Content<I>,
  { facts }: Replay<I>,
  reviewFirst: boolean,
): ChosenStep<I>[] =>
  held(facts, entries(steps))
    .filter(([, { unless, duringReview, onlyDuringReview }]) => {
      if (unless && holds(facts, unless)) return false;
      return reviewFirst ? duringReview : !onlyDuringReview;
    })
    .map(([step, { tried }]) => ({ step, tried: tried !== undefined && holds(facts, tried) }))
    .sort(byOrder(({ tried }) => Number(tried)))
    .slice(0, most);

/** The first line of hope that fits. */
function hopeOf<I extends Ids>({ hope }: Content<I>, { tier, facts }: Replay<I>): I['hope'] | null {
  const fitting = held(facts, entries(hope)).find(([, { tiers }]) => !tiers || tiers.includes(tier));
  return fitting?.[0] ?? null;
}

function prepareFor<I extends Ids>(
  { preparation: { mostQuestions, questions, tests, people } }: Content<I>,
  { facts }: Replay<I>,
  withSigns: ReadonlySet<I['reason']>,
  child: boolean,
): Prepare<I> {
  const isAsked = ({ reason, child: forChild }: AppointmentQuestion<I>): boolean | undefined =>
    child ? forChild : !reason || withSigns.has(reason);
  return {
    questions: idsIn(entries(questions).filter(([, question]) => isAsked(question))).slice(0, mostQuestions),
    tests: child ? [] : idsIn(held(facts, entries(tests))),
    people: child ? [] : idsIn(held(facts, entries(people))),
  };
}

const nothing = {
  reasons: [],
  reviewFirst: false,
  firstSteps: [],
  plan: [],
  hope: null,
  prepare: { questions: [], tests: [], people: [] },
};

const isChild = <I extends Ids>({ child }: Content<I>, { facts }: Replay<I>): boolean => holds(facts, child);

/** What is told only to people who can wait: none of it may stand beside an urgent result. */
function guidance<I extends Ids>(
  content: Content<I>,
  replayed: Replay<I>,
): Pick<Assessment<I>, 'reasons' | 'reviewFirst' | 'firstSteps' | 'plan' | 'prepare' | 'hope'> {
  if (isUrgent(replayed.tier)) return nothing;
  const child = isChild(content, replayed);
  const reasons = reasonsOf(content, replayed);
  const withSigns = new Set(reasons.filter(({ signs }) => signs.length > 0).map(({ reason }) => reason));
  const prepare = prepareFor(content, replayed, withSigns, child);
  if (child) return { ...nothing, prepare };
  const reviewFirst = replayed.fired.some(({ rule }) => content.rules[rule].reviewFirst);
  return {
    reasons,
    reviewFirst,
    firstSteps: firstStepsOf(content, replayed, reviewFirst),
    plan: planOf(content, replayed, withSigns, reviewFirst),
    prepare,
    hope: hopeOf(content, replayed),
  };
}

/** The result for answers that were replayed. */
export function assessmentOf<I extends Ids>(content: Content<I>, replayed: Replay<I>): Assessment<I> {
  const { tier, fired, facts } = replayed;
  return {
    tier,
    complete: isComplete(content, replayed),
    urgencyKnown: isUrgencyKnown(content, replayed),
    fired,
    actions: actionsOf(content, replayed),
    returnAdvice: returnAdviceOf(content, replayed),
    child: isChild(content, replayed),
    ...guidance(content, replayed),
    crisis: holds(facts, content.crisis),
    crisisFirst: holds(facts, content.crisisFirst),
  };
}

/**
 * The result for these answers.
 * @throws AnswerError naming the question, the value and what is allowed.
 */
export const assess = <I extends Ids>(content: Content<I>, answers: Answers): Assessment<I> =>
  assessmentOf(content, replay(content, checkedAnswers(content.questions, answers)));
