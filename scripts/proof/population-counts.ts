/**
 * How many ordinary people the check sends where: they are walked through the journey that ships, page by page, and counted by
 * tier, by rule and by taps. Whoever is told `emergency` or `same-day` here has no serious disease, so was told too much.
 */
import type { Content, Rule, Tier } from '../../src/content/schema.js';
import type { Answer, Answers } from '../../src/engine/answers.js';
import { assess } from '../../src/engine/assessment.js';
import { holds } from '../../src/engine/condition.js';
import { isUrgent, journey, replay, tierOrder } from '../../src/engine/journey.js';
import { answerOf, Visitor } from './population-people.js';
import { ages, type Scenario } from './population-rates.js';

/** Who is simulated. The same numbers give the same people, so that two figures differ by the content alone. */
export interface Drawn {
  readonly scenario: Scenario;
  /** 6,000 give a share of 20 per cent to within one per cent. */
  readonly people?: number;
  readonly seed?: number;
  /** With the rates that a new wording is thought to change. */
  readonly reworded?: boolean;
}

/** What version 1 of the content told the same people, and what this version aims for, in per cent (contract, section 4a). */
export const versionOne = {
  base: { emergency: 28.4, 'same-day': 30.1, 'routine-or-less': 9.4 },
  low: { emergency: 19.6, 'same-day': 25.3, 'routine-or-less': 16.2 },
} as const;
export const ambition = {
  base: { emergency: 16, 'same-day': 25, 'routine-or-less': 18 },
  low: { emergency: 11, 'same-day': 20, 'routine-or-less': 25 },
} as const;
/** No change of the content may pass these, in per cent of the base scenario, without the rates that a new wording is thought to change. */
export const limits = { emergency: 20, 'same-day': 28, 'routine-or-less': 11 } as const;

export interface RuleCount {
  readonly rule: string;
  readonly tier: Tier;
  /** People, of a thousand, for whom it holds. */
  readonly fires: number;
  /** People, of a thousand, whose tier would be lower without it: the rule's price. */
  readonly decides: number;
  /** The answers that it most often hangs on when it decides, most frequent first; empty where these were not asked for. */
  readonly behind: readonly { readonly answers: string; readonly people: number }[];
}

export interface Shares {
  /** Per cent at each tier. */
  readonly shares: Readonly<Record<Tier, number>>;
  readonly routineOrLess: number;
}

export interface Population extends Shares {
  readonly scenario: Scenario;
  /** Whether the rates that a new wording is thought to change are changed. */
  readonly reworded: boolean;
  readonly people: number;
  readonly seed: number;
  readonly byAge: Readonly<Record<string, Shares['shares'] & { readonly people: number }>>;
  /** The middle number of pages and taps, *Start* included, to each tier's result. */
  readonly pages: Readonly<Record<Tier, number>>;
  readonly taps: Readonly<Record<Tier, number>>;
  /** Per cent who answered "not sure" at least once. */
  readonly unsure: number;
  /** Per cent whose tier the last stage raised. */
  readonly raisedLater: number;
  /** Most frequent first, within each tier. */
  readonly rules: readonly RuleCount[];
  /** Questions and options that the rates do not know, so that nobody was counted for them. */
  readonly unknown: readonly string[];
}

interface Walk {
  readonly answers: Answers;
  readonly pages: number;
  readonly taps: number;
}

/**
 * What a visitor answers to all that is asked: stages A to C to their end, also where an emergency stops the questions
 * before, then stage D where nothing is urgent.
 */
function everyAnswer(content: Content, visitor: Visitor, unknown: Set<string>): Answers {
  const answers: Record<string, Answer> = {};
  const skipped = new Set(
    visitor.skipsMood ? content.pages.filter(({ optional }) => optional).flatMap(({ questions }) => questions) : [],
  );
  for (;;) {
    const open = replay(content, answers).asked.filter((id) => answers[id] === undefined && !skipped.has(id));
    if (open.length === 0) return answers;
    // Whether stage D is asked is known once the stages before it are answered.
    const early = open.filter((id) => isEarly(content, id));
    for (const id of early.length > 0 ? early : open) answers[id] = answerOf(content, visitor, id, answers, unknown);
  }
}

const isEarly = (content: Content, id: string): boolean => content.questions[id]?.stage !== 'D';

const those = (answers: Answers, isWanted: (id: string) => boolean): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => isWanted(id)));

/** The way of somebody with these answers through the journey that ships, to where it ends. */
function walk(content: Content, everything: Answers): Walk {
  const { pages } = journey(content, everything);
  const met = new Set<string>(pages.flatMap(({ questions }) => questions));
  const answers = those(everything, (id) => met.has(id));
  // Start, each option, and Continue or Skip on each page; the page that tells the tier takes one tap to go on.
  return { answers, pages: pages.length, taps: 1 + Object.values(answers).flat().length + pages.length };
}

const rank = (tier: Tier): number => tierOrder.indexOf(tier);

/** The answers on which a rule that decides alone hangs: those without which, all else equal, it would not hold. */
function behind(content: Content, rule: string, answers: Answers): string {
  const { tier } = replay(content, answers);
  const stays = (changed: Answers): boolean => {
    const { tier: other, fired } = replay(content, changed);
    return rank(other) < rank(tier) || fired.some((one) => one.rule === rule);
  };
  const hangs: string[] = [];
  for (const [id, question] of Object.entries(content.questions)) {
    const { [id]: answer } = answers;
    if (question.kind === 'scale' || answer === undefined) continue;
    if (typeof answer === 'object') {
      for (const option of answer.filter((one) => one !== 'none')) {
        const rest = answer.filter((one) => one !== option);
        const fallback = question.options.includes('none') ? 'none' : (question.options[0] ?? '');
        if (!stays({ ...answers, [id]: rest.length > 0 ? rest : [fallback] })) hangs.push(`${id} = ${option}`);
      }
    } else if (question.options.some((option) => option !== answer && !stays({ ...answers, [id]: option }))) {
      hangs.push(`${id} = ${String(answer)}`);
    }
  }
  return hangs.join(' and ') || 'more than one way';
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;

function sharesOf(told: readonly Tier[]): Shares {
  const share = (tier: Tier): number => (100 * told.filter((one) => one === tier).length) / Math.max(1, told.length);
  const shares = Object.fromEntries(tierOrder.map((tier) => [tier, share(tier)])) as Shares['shares'];
  return { shares, routineOrLess: shares['routine-review'] + shares['self-manage'] };
}

interface Told {
  readonly age: string;
  readonly tier: Tier;
  readonly fired: readonly string[];
  /** The rule without which the tier would be lower, and the answers that it hangs on. */
  readonly alone?: { readonly rule: string; readonly behind?: string };
  readonly pages: number;
  readonly taps: number;
  readonly unsure: boolean;
  readonly raisedLater: boolean;
}

function tell(content: Content, visitor: Visitor, unknown: Set<string>, ways: boolean): Told {
  const everything = everyAnswer(content, visitor, unknown);
  const { answers, pages, taps } = walk(content, everything);
  const { tier } = assess(content, answers);
  const early = those(everything, (id) => isEarly(content, id));
  const atStageC = replay(content, early);
  // What decides `soon` or less may be answered in the last stage.
  const { fired } = isUrgent(tier) ? atStageC : replay(content, answers);
  const deciding = fired.filter((rule) => rule.tier === tier).map(({ rule }) => rule);
  const [rule] = deciding;
  return {
    age: String(answers['age'] ?? early['age']),
    tier,
    fired: fired.map((one) => one.rule),
    ...(rule &&
      deciding.length === 1 && {
        alone: { rule, ...(ways && { behind: behind(content, rule, isUrgent(tier) ? early : answers) }) },
      }),
    pages,
    taps,
    unsure: Object.values(answers).flat().includes('not-sure'),
    raisedLater: !isUrgent(tier) && atStageC.tier !== tier,
  };
}

const visitors = ({ scenario, people = 6_000, seed = 1, reworded = false }: Drawn): Visitor[] =>
  Array.from({ length: people }, (_, index) => new Visitor(index, { seed, scenario, reworded }));

/**
 * Walks ordinary people through the check.
 * @param ways also find out which answers each deciding rule hangs on, which takes about half of the time.
 */
export function populationOf(content: Content, { ways = false, ...drawn }: Drawn & { ways?: boolean }): Population {
  const unknown = new Set<string>();
  const { scenario, seed = 1, reworded = false } = drawn;
  const told = visitors(drawn).map((visitor) => tell(content, visitor, unknown, ways));
  const people = told.length;
  const percent = (some: readonly Told[], of: readonly Told[]): number => (100 * some.length) / Math.max(1, of.length);
  const perTier = <Value>(valueOf: (some: readonly Told[]) => Value, of: readonly Told[] = told): Record<Tier, Value> =>
    Object.fromEntries(tierOrder.map((tier) => [tier, valueOf(of.filter((one) => one.tier === tier))])) as Record<
      Tier,
      Value
    >;
  const perThousand = (some: readonly Told[]): number => (1000 * some.length) / people;
  const rules = Object.entries(content.rules).map(([rule, { tier }]): RuleCount => {
    const alone = told.filter((one) => one.alone?.rule === rule);
    const counts = new Map<string, number>();
    for (const { alone: one } of alone) if (one?.behind) counts.set(one.behind, (counts.get(one.behind) ?? 0) + 1);
    return {
      rule,
      tier,
      fires: perThousand(told.filter(({ fired }) => fired.includes(rule))),
      decides: perThousand(alone),
      behind: [...counts]
        .sort(([, one], [, other]) => other - one)
        .slice(0, 3)
        .map(([answers, count]) => ({ answers, people: count })),
    };
  });
  return {
    scenario,
    reworded,
    people,
    seed,
    ...sharesOf(told.map(({ tier }) => tier)),
    byAge: Object.fromEntries(
      ages.map((age) => {
        const some = told.filter((one) => one.age === age || (age === 'under-16' && one.age === 'under-6'));
        return [age, { people: some.length, ...perTier((these) => percent(these, some), some) }];
      }),
    ),
    pages: perTier((some) => median(some.map(({ pages }) => pages))),
    taps: perTier((some) => median(some.map(({ taps }) => taps))),
    unsure: percent(
      told.filter(({ unsure }) => unsure),
      told,
    ),
    raisedLater: percent(
      told.filter(({ raisedLater }) => raisedLater),
      told,
    ),
    rules: rules.sort(
      (one, other) => rank(one.tier) - rank(other.tier) || other.decides - one.decides || other.fires - one.fires,
    ),
    unknown: [...unknown].sort(),
  };
}

/**
 * What the same people are told by other contents, which differ from this one in rules alone. Everybody answers once: only
 * those for whom a rule that differs holds in the one and not in the other, or gives another tier, are walked again.
 */
export function withShares<Other extends { readonly content: Content }>(
  content: Content,
  others: readonly Other[],
  drawn: Drawn,
): (Other & Shares)[] {
  const compared = others.map((other) => ({
    other,
    told: [] as Tier[],
    differing: [...new Set([...Object.keys(content.rules), ...Object.keys(other.content.rules)])]
      .map((id) => [content.rules[id], other.content.rules[id]] as const)
      .filter(([own, changed]) => own !== changed),
  }));
  const unknown = new Set<string>();
  for (const visitor of visitors(drawn)) {
    const { facts, tier } = replay(content, everyAnswer(content, visitor, unknown));
    const given = (rule?: Rule): Tier | undefined => (rule && holds(facts, rule.when) ? rule.tier : undefined);
    for (const { other, told, differing } of compared) {
      const isSame = differing.every(([own, changed]) => given(own) === given(changed));
      told.push(isSame ? tier : replay(other.content, everyAnswer(other.content, visitor, unknown)).tier);
    }
  }
  return compared.map(({ other, told }) => ({ ...other, ...sharesOf(told) }));
}
