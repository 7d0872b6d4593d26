/**
 * Turns content into formulas: who is asked what, which answers count, which rules hold, what the result says. It follows
 * the engine step by step, reads the same data, and knows no particular question; `agreement.ts` checks the two against
 * each other.
 */
import type { AnswerTest, Condition } from '../../src/content/conditions.js';
import type { Content, Question, Stage, Tier } from '../../src/content/schema.js';
import { exclusiveOptions } from '../../src/content/options.js';
import { tierOrder } from '../../src/engine/journey.js';
import {
  always,
  and,
  atLeast,
  atMost,
  constant,
  iff,
  implies,
  never,
  not,
  or,
  variable,
  type Formula,
} from './logic.js';

/** When an option was given as the answer, or as one of the answers, to a question: asked or not. */
export type Given = (question: string, option: string) => Formula;

/** A scale stands here as one option: no condition may read its number, so only "answered" is left to tell. */
export const anyNumber = 'any number';
export const optionsOf = (question: Question): readonly string[] =>
  question.kind === 'scale' ? [anyNumber] : question.options;

export const variableName = (question: string, option: string): string => `${question}=${option}`;
/** Any answers at all: one variable for each option of each question. */
export const anyAnswers: Given = (question, option) => variable(variableName(question, option));
/** The same answers, but for one question, which is answered with exactly these options. */
export const answering =
  (given: Given, question: string, ...options: readonly string[]): Given =>
  (asked, option) =>
    asked === question ? constant(options.includes(option)) : given(asked, option);
/** The same answers, and one option set or cleared. */
export const ticking =
  (given: Given, question: string, option: string, ticked: boolean): Given =>
  (asked, one) =>
    asked === question && one === option ? constant(ticked) : given(asked, one);
/** Only the answers to questions for which something holds. */
export const only =
  (given: Given, kept: (question: string) => Formula): Given =>
  (question, option) =>
    and(kept(question), given(question, option));

/** The answers are ones that the engine accepts; a question may be left without an answer. */
export function valid(content: Content, given: Given = anyAnswers): Formula {
  return and(
    ...Object.entries(content.questions).map(([id, question]) => {
      const options = optionsOf(question);
      const chosen = options.map((option) => given(id, option));
      if (question.kind !== 'many') return atMost(1, chosen);
      return and(
        ...options
          .filter((option) => exclusiveOptions.has(option))
          .map((option) =>
            implies(
              given(id, option),
              not(or(...options.filter((other) => other !== option).map((other) => given(id, other)))),
            ),
          ),
      );
    }),
  );
}

/** Whether a question's answer passes a test, for each question whose answer may count by now. */
type Counted = ReadonlyMap<string, ReadonlyMap<string, Formula>>;

interface Reader {
  readonly content: Content;
  readonly counted: Counted;
}

function passing(content: Content, test: AnswerTest): { question: string; passes: (option: string) => boolean } {
  const position = (question: string, option: string): number => {
    const { [question]: found } = content.questions;
    if (found?.kind === 'scale')
      throw new Error(`A condition reads the number of “${question}”, which no proof covers.`);
    return found?.options.indexOf(option) ?? -1;
  };
  if ('is' in test) return { question: test.is[0], passes: (option) => test.is.lastIndexOf(option) > 0 };
  if ('has' in test) return { question: test.has[0], passes: (option) => test.has.lastIndexOf(option) > 0 };
  const [question, bound] = 'atLeast' in test ? test.atLeast : test.below;
  const isAtLeast = (option: string): boolean => position(question, option) >= position(question, bound);
  return { question, passes: 'atLeast' in test ? isAtLeast : (option) => !isAtLeast(option) };
}

const answered = ({ counted }: Reader, question: string): Formula => or(...(counted.get(question)?.values() ?? []));

function tested(reader: Reader, test: AnswerTest): Formula {
  const { question, passes } = passing(reader.content, test);
  return or(
    ...[...(reader.counted.get(question) ?? [])].filter(([option]) => passes(option)).map(([, given]) => given),
  );
}

function scored(reader: Reader, least: number, questions: readonly string[]): Formula {
  // total → when the questions so far are all answered and their positions add up to it.
  let totals = new Map([[0, always]]);
  for (const question of questions) {
    const next = new Map<number, Formula>();
    for (const [total, soFar] of totals) {
      [...(reader.counted.get(question)?.values() ?? [])].forEach((given, position) => {
        next.set(total + position, or(next.get(total + position) ?? never, and(soFar, given)));
      });
    }
    totals = next;
  }
  return or(...[...totals].filter(([total]) => total >= least).map(([, reached]) => reached));
}

function translate(reader: Reader, condition: Condition | undefined): Formula {
  if (condition === undefined) return always;
  const each = (parts: readonly Condition[]): Formula[] => parts.map((part) => translate(reader, part));
  if ('term' in condition) {
    const meaning = reader.content.terms[condition.term];
    if (!meaning) throw new Error(`No term is called “${condition.term}”.`);
    return translate(reader, meaning);
  }
  if ('all' in condition) return and(...each(condition.all));
  if ('any' in condition) return or(...each(condition.any));
  if ('count' in condition) return atLeast(condition.count, each(condition.of));
  if ('score' in condition) return scored(reader, condition.score, condition.sum);
  if (!('not' in condition)) return tested(reader, condition);
  const { question } = passing(reader.content, condition.not);
  return and(answered(reader, question), not(tested(reader, condition.not)));
}

const lastStage: Stage = 'D';
const urgentTiers: readonly Tier[] = ['emergency', 'same-day'];
const isUrgent = (tier: Tier): boolean => urgentTiers.includes(tier);

/** What is shown, but for what something else that is shown replaces. */
const withoutReplaced = (
  items: Readonly<Record<string, { replacedBy?: string | undefined }>>,
  shown: ReadonlyMap<string, Formula>,
): Map<string, Formula> =>
  new Map(
    [...shown].map(([id, holds]) => {
      const other = items[id]?.replacedBy;
      return [id, other === undefined ? holds : and(holds, not(shown.get(other) ?? never))];
    }),
  );

/** How an item of the plan is shown, where it is. */
export interface PlannedFormulas {
  readonly shown: Formula;
  readonly askFirst: Formula;
  readonly emphasised: Formula;
  readonly afterReview: Formula;
  readonly tried: Formula;
}

export interface ReadingOptions {
  /** Ask the last stage whatever the tier is: what would be, if the flow never skipped it. */
  readonly askAll?: boolean;
}

/** What the engine makes of answers, as formulas over them. */
export class Reading {
  readonly content: Content;
  /** When each question is asked. */
  readonly asked: ReadonlyMap<string, Formula>;
  /** When each option is an answer that counts. */
  readonly counted: Counted;
  /** When each rule holds. */
  readonly fired: ReadonlyMap<string, Formula>;
  readonly #meanings = new Map<Condition, Formula>();

  constructor(content: Content, given: Given = anyAnswers, { askAll = false }: ReadingOptions = {}) {
    this.content = content;
    const asked = new Map<string, Formula>();
    const counted = new Map<string, ReadonlyMap<string, Formula>>();
    // Questions that come later are not in `counted` yet, so that reading one is false: as in the engine's one pass.
    const reader: Reader = { content, counted };
    const ask = (inStage: (stage: Stage) => boolean, open: Formula): void => {
      for (const [id, question] of Object.entries(content.questions)) {
        if (!inStage(question.stage)) continue;
        const isAsked = and(open, translate(reader, question.when));
        const offered = question.kind === 'one' ? question.offered : undefined;
        asked.set(id, isAsked);
        counted.set(
          id,
          new Map(
            optionsOf(question).map((option) => [
              option,
              and(isAsked, given(id, option), translate(reader, offered?.[option])),
            ]),
          ),
        );
      }
    };
    ask((stage) => stage !== lastStage, always);
    const urgent = Object.values(content.rules).filter(({ tier }) => isUrgent(tier));
    ask(
      (stage) => stage === lastStage,
      askAll ? always : not(or(...urgent.map(({ when }) => translate(reader, when)))),
    );
    this.asked = asked;
    this.counted = counted;
    this.fired = new Map(Object.entries(content.rules).map(([id, { when }]) => [id, this.holds(when)]));
  }

  holds(condition: Condition | undefined): Formula {
    if (condition === undefined) return always;
    const found = this.#meanings.get(condition) ?? translate(this, condition);
    this.#meanings.set(condition, found);
    return found;
  }

  /** One of these options is an answer that counts. */
  says(question: string, ...options: readonly string[]): Formula {
    return or(...options.map((option) => this.counted.get(question)?.get(option) ?? never));
  }

  answered(question: string): Formula {
    return answered(this, question);
  }

  /** A rule of this tier, or of a more urgent one, holds. */
  atLeast(tier: Tier): Formula {
    if (tier === 'self-manage') return always;
    const tiers = tierOrder.slice(0, tierOrder.indexOf(tier) + 1);
    return or(
      ...Object.entries(this.content.rules)
        .filter(([, rule]) => tiers.includes(rule.tier))
        .map(([id]) => this.fired.get(id) as Formula),
    );
  }

  tierIs(tier: Tier): Formula {
    const above = tierOrder[tierOrder.indexOf(tier) - 1];
    return and(this.atLeast(tier), above ? not(this.atLeast(above)) : always);
  }

  /** A rule that makes the tier: no other rule of its tier or above holds, so that without it the tier is lower. */
  decides(rule: string): Formula {
    const { tier } = this.content.rules[rule] as Content['rules'][string];
    const rivals = Object.entries(this.content.rules).filter(
      ([id, other]) => id !== rule && tierOrder.indexOf(other.tier) <= tierOrder.indexOf(tier),
    );
    return and(this.fired.get(rule) as Formula, ...rivals.map(([id]) => not(this.fired.get(id) as Formula)));
  }

  get urgent(): Formula {
    return this.atLeast('same-day');
  }

  get child(): Formula {
    return this.holds(this.content.child);
  }

  get crisis(): Formula {
    return this.holds(this.content.crisis);
  }

  get crisisFirst(): Formula {
    return this.holds(this.content.crisisFirst);
  }

  /** Every question that is asked, and may not be skipped, is answered. */
  get complete(): Formula {
    const optional = new Set(
      this.content.pages.filter((page) => page.optional).flatMap(({ questions = [] }) => questions),
    );
    return and(
      ...[...this.asked].filter(([id]) => !optional.has(id)).map(([id, asked]) => implies(asked, this.answered(id))),
    );
  }

  /** The tier can no longer rise: an emergency, or every question before the last stage that is asked is answered. */
  get urgencyKnown(): Formula {
    const early = [...this.asked].filter(([id]) => this.content.questions[id]?.stage !== lastStage);
    return or(this.atLeast('emergency'), and(...early.map(([id, asked]) => implies(asked, this.answered(id)))));
  }

  /** When each action is told. */
  get actions(): ReadonlyMap<string, Formula> {
    const { actions, rules, tiers } = this.content;
    const tierWithin = (wanted: readonly Tier[]): Formula => or(...wanted.map((tier) => this.tierIs(tier)));
    const told = (id: string): Formula =>
      or(
        tierWithin(tierOrder.filter((tier) => tiers[tier].actions.includes(id))),
        ...Object.entries(rules)
          .filter(([, rule]) => rule.actions?.includes(id))
          .map(([rule]) => this.fired.get(rule) as Formula),
      );
    const shown = new Map(
      Object.entries(actions).map(([id, action]) => [
        id,
        and(told(id), tierWithin(action.tiers), this.holds(action.when)),
      ]),
    );
    return withoutReplaced(actions, shown);
  }

  get returnAdvice(): ReadonlyMap<string, Formula> {
    const { returnAdvice } = this.content;
    const shown = Object.entries(returnAdvice).map(([id, { when }]) => [id, this.holds(when)] as const);
    return withoutReplaced(returnAdvice, new Map(shown));
  }

  /** When each line of return advice is told in its other form: the sign was reported, and comes back or gets worse. */
  get again(): ReadonlyMap<string, Formula> {
    return new Map(
      [...this.returnAdvice].map(([id, told]) => {
        const { urgency, reported } = this.content.returnAdvice[id] as Content['returnAdvice'][string];
        return [id, reported ? and(told, this.holds(reported), not(this.atLeast(urgency))) : never];
      }),
    );
  }

  /** When each sentence explains a rule, by `rule/sentence`; none for a rule that has only one. */
  get sentences(): ReadonlyMap<string, Formula> {
    return new Map(
      Object.entries(this.content.rules).flatMap(([rule, { sentences }]) =>
        Object.entries(sentences ?? {}).map(
          ([id, explains]) => [`${rule}/${id}`, and(this.fired.get(rule) as Formula, this.holds(explains))] as const,
        ),
      ),
    );
  }

  /** Guidance is for people who can wait, and all but the questions to ask for people of 16 and over. */
  get guided(): Formula {
    return and(not(this.urgent), not(this.child));
  }

  #hasSigns(reason: string): Formula {
    return or(
      ...Object.values(this.content.reasons[reason as keyof Content['reasons']].signs).map(({ when }) =>
        this.holds(when),
      ),
    );
  }

  /** When each sign of a reason is shown, by `reason/sign`. */
  get signs(): ReadonlyMap<string, Formula> {
    return new Map(
      Object.entries(this.content.reasons).flatMap(([reason, { signs }]) =>
        Object.entries(signs).map(
          ([sign, { when }]) => [`${reason}/${sign}`, and(this.guided, this.holds(when))] as const,
        ),
      ),
    );
  }

  /** A rule that fired asks for a review before most of the plan. */
  get reviewFirst(): Formula {
    return or(
      ...Object.entries(this.content.rules)
        .filter(([, { reviewFirst }]) => reviewFirst)
        .map(([id]) => this.fired.get(id) as Formula),
    );
  }

  /** When a condition holds that means "no" where it is left out. */
  #wanted(condition: Condition | undefined): Formula {
    return condition === undefined ? never : this.holds(condition);
  }

  /** When each item of the plan is shown, and how, by `area/item`. */
  get plan(): ReadonlyMap<string, PlannedFormulas> {
    const wanted = (condition: Condition | undefined): Formula => this.#wanted(condition);
    return new Map(
      Object.entries(this.content.plan).flatMap(([area, { items }]) =>
        Object.entries(items).map(([id, item]) => {
          const shown = and(
            this.guided,
            this.holds(item.when),
            not(wanted(item.unless)),
            item.onlyDuringReview ? this.reviewFirst : always,
          );
          return [
            `${area}/${id}`,
            {
              shown,
              askFirst: and(shown, wanted(item.askFirst)),
              emphasised: and(shown, wanted(item.emphasis)),
              afterReview: and(shown, item.duringReview ? never : this.reviewFirst),
              tried: and(shown, wanted(item.tried)),
            },
          ] as const;
        }),
      ),
    );
  }

  /** When each item of the plan leads its area, by `area/item`. */
  get leaders(): ReadonlyMap<string, Formula> {
    const { plan } = this;
    return new Map(
      Object.entries(this.content.plan).flatMap(([area, { items }]) => {
        const ids = Object.keys(items).map((id) => `${area}/${id}`);
        const place = (id: string): PlannedFormulas => plan.get(id) as PlannedFormulas;
        return ids.map((id, index): [string, Formula] => {
          const { shown, tried, emphasised } = place(id);
          // Untried before tried, stressed before the rest, and else in the order of the content.
          const earlier = ids.map((other, at): Formula => {
            const rival = place(other);
            const sooner = or(
              and(not(rival.tried), tried),
              and(iff(rival.tried, tried), rival.emphasised, not(emphasised)),
              and(iff(rival.tried, tried), iff(rival.emphasised, emphasised), constant(at < index)),
            );
            return other === id ? never : and(rival.shown, sooner);
          });
          return [id, and(shown, not(or(...earlier)))];
        });
      }),
    );
  }

  /** When each of the first steps is told at each place, from 1, by `place/step`. */
  get firstSteps(): ReadonlyMap<string, Formula> {
    const { most, steps } = this.content.firstSteps;
    const rows = Object.entries(steps).map(([id, { when, unless, tried, duringReview, onlyDuringReview }]) => ({
      id,
      fits: and(
        this.guided,
        this.holds(when),
        not(this.#wanted(unless)),
        duringReview ? always : not(this.reviewFirst),
        onlyDuringReview ? this.reviewFirst : always,
      ),
      tried: this.#wanted(tried),
    }));
    return new Map(
      rows.flatMap(({ id, fits, tried }, index) => {
        // Those before it: what was tried comes after everything that was not.
        const before = rows.map((other, at) =>
          at === index
            ? never
            : and(other.fits, or(and(not(other.tried), tried), at < index ? iff(other.tried, tried) : never)),
        );
        return Array.from({ length: most }, (_, place): [string, Formula] => [
          `${String(place + 1)}/${id}`,
          and(fits, atLeast(place, before), atMost(place, before)),
        ]);
      }),
    );
  }

  /** When each of the first steps is told at any place, and when it is told as tried. */
  get chosenSteps(): ReadonlyMap<string, { shown: Formula; tried: Formula }> {
    const places = this.firstSteps;
    const { most, steps } = this.content.firstSteps;
    return new Map(
      Object.entries(steps).map(([id, { tried }]) => {
        const shown = or(
          ...Array.from({ length: most }, (_, place) => places.get(`${String(place + 1)}/${id}`) as Formula),
        );
        return [id, { shown, tried: and(shown, this.#wanted(tried)) }];
      }),
    );
  }

  /** When each area of the plan comes first. */
  get emphasisedAreas(): ReadonlyMap<string, Formula> {
    return new Map(
      Object.entries(this.content.plan).map(([area, { emphasis }]) => [
        area,
        and(
          this.guided,
          emphasis === 'always'
            ? always
            : 'when' in emphasis
              ? this.holds(emphasis.when)
              : or(...emphasis.reasons.map((reason) => this.#hasSigns(reason))),
        ),
      ]),
    );
  }

  /** When each line of hope is told: the first that fits. */
  get hope(): ReadonlyMap<string, Formula> {
    const earlier: Formula[] = [];
    return new Map(
      Object.entries(this.content.hope).map(([id, { tiers, when }]) => {
        const fits = and(tiers ? or(...tiers.map((tier) => this.tierIs(tier))) : always, this.holds(when));
        const told = and(this.guided, fits, ...earlier.map(not));
        earlier.push(fits);
        return [id, told] as const;
      }),
    );
  }

  /** When each thing to prepare is shown, by `questions/id`, `tests/id` or `people/id`. */
  get preparation(): ReadonlyMap<string, Formula> {
    const { questions, mostQuestions, tests, people } = this.content.preparation;
    const forAdults = (kind: string, items: Readonly<Record<string, { when?: Condition }>>): [string, Formula][] =>
      Object.entries(items).map(([id, { when }]) => [`${kind}/${id}`, and(this.guided, this.holds(when))]);
    const fits = Object.values(questions).map(({ reason, child }) =>
      or(and(this.child, constant(child ?? false)), and(not(this.child), reason ? this.#hasSigns(reason) : always)),
    );
    return new Map([
      // The first few that fit.
      ...Object.keys(questions).map((id, index): [string, Formula] => [
        `questions/${id}`,
        and(not(this.urgent), fits[index] as Formula, not(atLeast(mostQuestions, fits.slice(0, index)))),
      ]),
      ...forAdults('tests', tests as Readonly<Record<string, { when?: Condition }>>),
      ...forAdults('people', people as Readonly<Record<string, { when?: Condition }>>),
    ]);
  }
}

/** Everything that the engine says of answers, one formula for each statement, by a name for it. */
export function statements(reading: Reading): ReadonlyMap<string, Formula> {
  const { content } = reading;
  const all = new Map<string, Formula>();
  const add = (kind: string, formulas: Iterable<readonly [string, Formula]>): void => {
    for (const [id, formula] of formulas) all.set(`${kind}:${id}`, formula);
  };
  add('asked', reading.asked);
  for (const [question, options] of reading.counted) {
    add(
      'counts',
      [...options].map(([option, counts]) => [variableName(question, option), counts] as const),
    );
  }
  add('fired', reading.fired);
  add(
    'tier',
    Object.keys(content.tiers).map((tier) => [tier, reading.tierIs(tier as Tier)] as const),
  );
  add('', [
    ['complete', reading.complete],
    ['urgencyKnown', reading.urgencyKnown],
    ['crisis', reading.crisis],
    ['crisisFirst', reading.crisisFirst],
    ['child', reading.child],
    ['reviewFirst', and(reading.guided, reading.reviewFirst)],
    ['tierPage', not(reading.urgent)],
  ]);
  add('action', reading.actions);
  add('returnAdvice', reading.returnAdvice);
  add('again', reading.again);
  add('sentence', reading.sentences);
  add('sign', reading.signs);
  for (const [item, { shown, askFirst, emphasised, afterReview, tried }] of reading.plan) {
    add('plan', [[item, shown]]);
    add('askFirst', [[item, askFirst]]);
    add('emphasised', [[item, emphasised]]);
    add('afterReview', [[item, afterReview]]);
    add('tried', [[item, tried]]);
  }
  add('leads', reading.leaders);
  add('firstStep', reading.firstSteps);
  add(
    'triedStep',
    [...reading.chosenSteps].map(([id, { tried }]) => [id, tried] as const),
  );
  add('area', reading.emphasisedAreas);
  add('prepare', reading.preparation);
  add('hope', reading.hope);
  return all;
}
