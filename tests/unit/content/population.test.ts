/**
 * How many of an ordinary population the check sends to hospital or tells "today", though nothing serious is the matter with
 * them: no rule may raise it unseen. `npm run population` prints the figures, and the aims that they still miss.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { content as shipped } from '../../../src/content/index.js';
import { all, has } from '../../../src/content/conditions.js';
import type { Content } from '../../../src/content/schema.js';
import type { Answer } from '../../../src/engine/answers.js';
import { assess } from '../../../src/engine/assessment.js';
import { journey, tierOrder } from '../../../src/engine/journey.js';
import { limits, populationOf, withShares } from '../../../scripts/proof/population-counts.js';
import { answerOf, Visitor } from '../../../scripts/proof/population-people.js';
import { rates, reworded } from '../../../scripts/proof/population-rates.js';
import { onPages } from './unfinished.js';

const content = onPages(shipped);

const base = populationOf(content, { scenario: 'base' });
const share = (number: number): string => `${number.toFixed(1)} %`;

describe('of ordinary people', () => {
  test(`at most ${String(limits.emergency)} % are told emergency`, () => {
    assert.ok(base.shares.emergency <= limits.emergency, share(base.shares.emergency));
  });
  test(`at most ${String(limits['same-day'])} % are told same-day`, () => {
    assert.ok(base.shares['same-day'] <= limits['same-day'], share(base.shares['same-day']));
  });
  test(`at least ${String(limits['routine-or-less'])} % are told a routine review or less`, () => {
    assert.ok(base.routineOrLess >= limits['routine-or-less'], share(base.routineOrLess));
  });
  test('the rates know every question and option that is met', () =>
    assert.deepEqual(
      base.unknown,
      [],
      'say in `rates`, scripts/proof/population-rates.ts, how often ordinary people answer so: a question of one answer by ' +
        'its id, with a weight for each option; what depends on other answers in population-people.ts',
    ));
  test('every rate names its source, or says that it is a guess', () => {
    assert.deepEqual(
      Object.entries(rates)
        .filter(([, { source }]) => !/guess|\d{4}|from memory|as above/.test(source))
        .map(([name]) => name),
      [],
    );
  });
});

describe('the figures notice', () => {
  const few = { scenario: 'base', people: 400 } as const;
  const smokers: Content = {
    ...content,
    rules: {
      ...content.rules,
      E99: { tier: 'emergency', concern: 'cancer', when: has('history', 'smoking'), sources: [] },
    },
  };

  test('a rule that sends every smoker to hospital', () => {
    const { shares, rules } = populationOf(smokers, few);
    assert.ok(shares.emergency > limits.emergency, share(shares.emergency));
    assert.ok((rules.find(({ rule }) => rule === 'E99')?.decides ?? 0) > 100);
  });

  test('answers behind a rule that decides alone', () => {
    const { rules } = populationOf(smokers, { ...few, ways: true });
    assert.equal(rules.find(({ rule }) => rule === 'E99')?.behind[0]?.answers, 'history = smoking');
  });

  test('an option that the rates name and the content has not', () => {
    const milder: Content = {
      ...content,
      questions: {
        ...content.questions,
        severity: { stage: 'A', kind: 'one', concern: 'rising', options: ['mild', 'moderate'] },
      },
    };
    assert.ok(populationOf(milder, few).unknown.includes('severity: severe'));
  });

  test('people tell of fewer vague signs in the low scenario than in the high one', () => {
    const [low, high] = (['low', 'high'] as const).map((scenario) => populationOf(content, { ...few, scenario }));
    assert.ok((low?.shares.emergency ?? 0) < (high?.shares.emergency ?? 0));
  });
});

/** The shares, in per cent, of people who answer one page after the other, until the journey says that nothing is left to ask. */
function pageByPage(people: number): Record<string, number> {
  const tiers = Array.from({ length: people }, (_, index) => {
    const visitor = new Visitor(index, { seed: 1, scenario: 'base' });
    const answers: Record<string, Answer> = {};
    for (let way = journey(content, answers); way.current !== null; way = journey(content, answers)) {
      const page = way.pages.find(({ id }) => id === way.current);
      const mayBeSkipped = (content as Content).pages.some(({ id, optional }) => id === way.current && optional);
      if (mayBeSkipped && visitor.skipsMood) break;
      for (const id of page?.questions ?? []) answers[id] ??= answerOf(content, visitor, id, answers, new Set());
    }
    return assess(content, answers).tier;
  });
  return Object.fromEntries(
    tierOrder.map((tier) => [tier, (100 * tiers.filter((one) => one === tier).length) / people]),
  );
}

describe('counted without asking page by page', () => {
  const few = { scenario: 'base', people: 300 } as const;

  test('people are told what they are told page by page', () => {
    assert.deepEqual(populationOf(content, few).shares, pageByPage(few.people));
  });

  test('other rules tell them what they tell when the people are walked anew', () => {
    const { E5, D4, D25 } = content.rules;
    const others = [
      { ...content, rules: { ...content.rules, D25: { ...D25, tier: 'soon' as const } } },
      { ...content, rules: { ...content.rules, E5: { ...E5, when: has('history', 'smoking') } } },
      { ...content, rules: { ...content.rules, D4: { ...D4, when: all(D4.when, has('infection', 'fever')) } } },
    ];
    const counted = withShares(
      content,
      others.map((other) => ({ content: other })),
      few,
    );
    for (const { content: other, shares, routineOrLess } of counted) {
      const anew = populationOf(other, few);
      assert.deepEqual({ shares, routineOrLess }, { shares: anew.shares, routineOrLess: anew.routineOrLess });
      assert.notDeepEqual(shares, populationOf(content, few).shares);
    }
  });
});

describe('rates changed for new words', () => {
  const few = { scenario: 'base', people: 400 } as const;
  const changed = Object.entries(reworded);

  test('each says what was changed in the words, and differs from the rate it stands for', () => {
    assert.ok(changed.length > 0);
    for (const [name, { value, reason }] of changed) {
      assert.ok(reason.length > 20, name);
      assert.notDeepEqual(value, rates[name as keyof typeof rates].value, name);
    }
  });

  test('count only where they are asked for', () => {
    const [without, withThem] = [false, true].map((asked) => populationOf(content, { ...few, reworded: asked }));
    assert.deepEqual(without?.shares, populationOf(content, few).shares);
    assert.notDeepEqual(withThem?.shares, without?.shares);
    assert.ok((withThem?.shares.emergency ?? 100) <= (without?.shares.emergency ?? 0));
    assert.deepEqual([base.reworded, withThem?.reworded], [false, true]);
  });
});
