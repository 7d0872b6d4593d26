/**
 * The promises of section 4 of the clinical contract, tried on random people with the engine that ships; `tests/proof`
 * proves them for all people. Each promise is also tried on content with a planted mistake, which it must notice.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { content as written } from '../../../src/content/index.js';
import { has, is, not } from '../../../src/content/conditions.js';
import type { Content, Question, Tier } from '../../../src/content/schema.js';
import { exclusiveOptions } from '../../../src/content/options.js';
import type { Answer, Answers } from '../../../src/engine/answers.js';
import { assess } from '../../../src/engine/assessment.js';
import { replay, tierOrder } from '../../../src/engine/journey.js';
import { oracle } from '../../../scripts/proof/oracle.js';
import { ordinaryAnswer } from '../../../scripts/proof/ordinary.js';
import { transcribed } from './unfinished.js';

const content: Content = transcribed<Content>(written);
const runs = { numRuns: 1_500, seed: 20_261_123 };

const tierOf = (of: Content, answers: Answers): Tier => replay(of, answers).tier;
const isLess = (one: Tier, other: Tier): boolean => tierOrder.indexOf(one) > tierOrder.indexOf(other);

function anyAnswer(question: Question): fc.Arbitrary<Answer> {
  if (question.kind === 'scale') return fc.integer({ min: question.min, max: question.max });
  if (question.kind === 'one') return fc.constantFrom(...question.options);
  const alone = question.options
    .filter((option) => exclusiveOptions.has(option))
    .map((option) => fc.constant([option]));
  const together = question.options.filter((option) => !exclusiveOptions.has(option));
  return fc.oneof(...alone, fc.subarray(together, { minLength: 1 }));
}

/** Mostly ordinary people, for with many odd answers nearly everyone is an emergency. */
const person: fc.Arbitrary<Answers> = fc
  .record(
    Object.fromEntries(
      Object.entries(content.questions).map(([id, question]) => [
        id,
        fc.oneof(
          { weight: 12, arbitrary: fc.constant(ordinaryAnswer(content, id)) },
          { weight: 2, arbitrary: anyAnswer(question) },
          { weight: 1, arbitrary: fc.constant(undefined) },
        ),
      ]),
    ),
  )
  .map(
    (answers) => Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined)) as Answers,
  );

const levelsOf = (question: Question): readonly (readonly string[])[] => {
  if (question.kind === 'scale') return [];
  return question.concern === 'rising' ? question.options.map((option) => [option]) : (question.concern ?? []);
};

interface Step {
  readonly question: string;
  readonly from: Answer;
  readonly to: Answer;
}

const answerWith = (question: Question, option: string): Answer => (question.kind === 'many' ? [option] : option);

/** Every way to answer one question with more concern than before. */
const raisingSteps: readonly Step[] = Object.entries(content.questions).flatMap(([id, question]) => {
  const levels = levelsOf(question);
  return levels.flatMap((level, index) =>
    level.flatMap((low) =>
      levels
        .slice(index + 1)
        .flat()
        .map((high) => ({ question: id, from: answerWith(question, low), to: answerWith(question, high) })),
    ),
  );
});
const unsureSteps = raisingSteps.filter(
  ({ from, to }) => ['no', 'none'].includes(String(from)) && String(to) === 'not-sure',
);

/** The things that can be ticked together, by question. */
const lists: readonly (readonly [question: string, ticks: string[]])[] = Object.entries(content.questions).flatMap(
  ([id, question]) =>
    question.kind === 'many' ? [[id, question.options.filter((option) => !exclusiveOptions.has(option))] as const] : [],
);
const addingStep: fc.Arbitrary<Step> = fc
  .constantFrom(...lists)
  .chain(([question, ticks]) =>
    fc
      .subarray(ticks, { minLength: 1, maxLength: ticks.length - 1 })
      .chain((from) =>
        fc
          .constantFrom(...ticks.filter((option) => !from.includes(option)))
          .map((more) => ({ question, from, to: [...from, more] })),
      ),
  );

const steps = (list: readonly Step[]): fc.Arbitrary<Step> => fc.constantFrom(...list);
const neverLower = (of: Content, step: fc.Arbitrary<Step>): fc.IPropertyWithHooks<[Answers, Step]> =>
  fc.property(person, step, (answers, { question, from, to }) => {
    const before = tierOf(of, { ...answers, [question]: from });
    const after = tierOf(of, { ...answers, [question]: to });
    assert.ok(!isLess(after, before), `${question}: ${before} with ${String(from)}, ${after} with ${String(to)}`);
  });

const withRule = (id: string, change: Partial<Content['rules'][string]>): Content => ({
  ...content,
  rules: { ...content.rules, [id]: { ...content.rules[id], ...change } as Content['rules'][string] },
});

/** One promise: how it is tried, and a mistake that it must notice. */
interface Kept {
  readonly promise: string;
  readonly property: (of: Content) => fc.IRawProperty<unknown, false>;
  readonly mistake: string;
  readonly planted: Content;
}

const promises: readonly Kept[] = [
  {
    promise: 'raising an answer along its concern order never lowers the tier',
    property: (of) => neverLower(of, steps(raisingSteps)),
    mistake: 'E8 fires on unsteady and clumsy, and not on rapid',
    planted: withRule('E8', { when: is('balance', 'both-slowly') }),
  },
  {
    promise: '“not sure” never gives less than “no” or “none”',
    property: (of) => neverLower(of, steps(unsureSteps)),
    mistake: 'S11 fires on balance “no” in place of “not sure”',
    planted: withRule('S11', { when: is('balance', 'no') }),
  },
  {
    promise: 'ticking one more thing never lowers the tier',
    property: (of) => neverLower(of, addingStep),
    mistake: 'E12 holds for everyone whose neck does not hurt',
    planted: withRule('E12', { when: not(has('where', 'neck')) }),
  },
  {
    promise: 'answering more never lowers the tier',
    property: (of) =>
      fc.property(
        person,
        fc.array(fc.constantFrom(...Object.keys(content.questions)), { minLength: 1 }),
        (answers, left) => {
          const fewer = Object.fromEntries(Object.entries(answers).filter(([id]) => !left.includes(id)));
          assert.ok(!isLess(tierOf(of, answers), tierOf(of, fewer)), `less with ${left.join(', ')} answered`);
        },
      ),
    mistake: 'an emergency rule reads the last stage, which more answers can leave unasked',
    planted: withRule('E8', { when: is('explained', 'yes') }),
  },
  {
    promise: 'engine and contract agree on tier, rules and questions',
    property: (of) =>
      fc.property(person, (answers) => {
        const { asked, fired, tier } = replay(of, answers);
        const contract = oracle(answers);
        assert.deepEqual(
          { tier, fired: fired.map(({ rule }) => rule).sort(), asked: [...asked].sort() },
          { tier: contract.tier, fired: [...contract.fired].sort(), asked: [...contract.asked].sort() },
        );
      }),
    mistake: 'R8 does not fire on “a lot”',
    planted: withRule('R8', { when: is('impact', 'cannot-do-most-things') }),
  },
  {
    promise: 'urgent results hold no self-care, and every result holds actions and return advice',
    property: (of) =>
      fc.property(person, (answers) => {
        const { tier, reasons, firstSteps, plan, prepare, actions, returnAdvice } = assess(of, answers);
        const guidance = [
          ...reasons,
          ...firstSteps,
          ...plan,
          ...prepare.questions,
          ...prepare.tests,
          ...prepare.people,
        ];
        if (tier === 'emergency' || tier === 'same-day') assert.deepEqual(guidance, []);
        assert.ok(actions.length > 0 && returnAdvice.length > 0, `nothing to do at ${tier}`);
      }),
    mistake: 'same-day names no action',
    planted: { ...content, tiers: { ...content.tiers, 'same-day': { actions: [] } } },
  },
];

describe('random people', () => {
  for (const { promise, property } of promises)
    test(promise, () => {
      fc.assert(property(content), runs);
    });
});

describe('a planted mistake is noticed', () => {
  for (const { promise, property, mistake, planted } of promises) {
    test(`“${promise}” fails when ${mistake}`, () => {
      const { failed } = fc.check(property(planted), runs);
      assert.ok(failed, 'nobody noticed');
    });
  }
});
