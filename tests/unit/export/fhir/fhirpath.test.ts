/** What each kind of condition is written as, and that it means the same with an answer that is not there. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { evaluate } from 'fhirpath';
import {
  all,
  any,
  atLeast,
  below,
  count,
  has,
  is,
  not,
  score,
  term,
  type Condition,
} from '../../../../src/content/conditions.js';
import { content } from '../../../../src/content/index.js';
import type { Content, Question } from '../../../../src/content/schema.js';
import { enableWhen } from '../../../../src/export/fhir/enable-when.js';
import { fhirPath, type Names } from '../../../../src/export/fhir/fhirpath.js';
import { logicOf } from '../../../../src/export/fhir/logic.js';
import { Variables } from '../../../../src/export/fhir/variables.js';

const questions: Readonly<Record<string, Question>> = {
  bad: { stage: 'A', kind: 'one', options: ['mild', 'fair', 'severe'] },
  low: { stage: 'A', kind: 'one', options: ['never', 'at-times', 'always'] },
  signs: { stage: 'A', kind: 'many', options: ['fever', 'chills', 'none'] },
};
const terms = { unwell: has('signs', 'fever', 'chills') };
const names: Names = {
  questions,
  answer: (id) => `%${id}`,
  term: (id) => `%${id}`,
  code: (question, option) => (question === 'low' ? `LA-${option}` : option),
};
/** Whether a condition holds of the codes of three answers. */
function holds(condition: Condition, { bad = [], low = [], signs = [] }: Record<string, string[]>): unknown[] {
  return evaluate({}, fhirPath(names, condition), { bad, low, signs, unwell: [false] }) as unknown[];
}

const cases: readonly (readonly [Condition, string])[] = [
  [is('bad', 'fair', 'severe'), `%bad.intersect('fair' | 'severe').exists()`],
  [has('signs', 'fever'), `%signs.intersect('fever').exists()`],
  [atLeast('bad', 'fair'), `%bad.intersect('fair' | 'severe').exists()`],
  [below('bad', 'fair'), `%bad.intersect('mild').exists()`],
  [below('bad', 'mild'), `%bad.intersect({}).exists()`],
  [not(has('signs', 'none')), `(%signs.exists() and %signs.intersect('none').empty())`],
  [all(term('unwell'), is('bad', 'mild')), `(%unwell and %bad.intersect('mild').exists())`],
  [any(term('unwell'), is('low', 'always')), `(%unwell or %low.intersect('LA-always').exists())`],
  [all(), 'true'],
  [any(), 'false'],
  [count(1, term('unwell'), is('bad', 'mild')), `(%unwell or %bad.intersect('mild').exists())`],
  [
    count(2, term('unwell'), is('bad', 'mild')),
    `((iif(%unwell, 1, 0) + iif(%bad.intersect('mild').exists(), 1, 0)) >= 2)`,
  ],
];

describe('FHIRPath', () => {
  for (const [condition, expression] of cases) {
    it(`writes ${JSON.stringify(condition)}`, () => {
      assert.equal(fhirPath(names, condition), expression);
    });
  }

  it('says true or false, and never nothing, of answers that are not there', () => {
    const conditions = [...cases.map(([condition]) => condition), score(2, 'bad', 'low')];
    for (const condition of conditions)
      assert.deepEqual(holds(condition, {}), ['all' in condition && !condition.all.length]);
  });

  it('adds up positions, and nothing where one is missing', () => {
    const three = score(3, 'bad', 'low');
    assert.deepEqual(holds(three, { bad: ['severe'], low: ['LA-at-times'] }), [true]);
    assert.deepEqual(holds(three, { bad: ['fair'], low: ['LA-at-times'] }), [false]);
    assert.deepEqual(holds(score(2, 'bad', 'low'), { bad: ['severe'] }), [false]);
    assert.deepEqual(holds(score(0, 'bad', 'low'), { bad: ['mild'], low: ['LA-never'] }), [true]);
  });

  it('holds of several ticks as the engine does', () => {
    assert.deepEqual(holds(not(has('signs', 'fever')), { signs: ['chills'] }), [true]);
    assert.deepEqual(holds(not(has('signs', 'fever')), { signs: ['chills', 'fever'] }), [false]);
  });
});

describe('enableWhen', () => {
  const plain = {
    content: { questions, terms },
    coding: (question: string, option: string) => ({ system: question, code: option, display: option }),
  };
  const said = (condition: Condition): string | undefined => {
    const found = enableWhen(plain, condition);
    return (
      found &&
      `${found.enableBehavior!} ${found.enableWhen!.map(({ question, answerCoding }) => `${question}=${answerCoding.code}`).join(' ')}`
    );
  };
  const plainly: readonly (readonly [Condition, string | undefined])[] = [
    [is('bad', 'fair', 'severe'), 'any bad=fair bad=severe'],
    [not(is('bad', 'mild')), 'any bad=fair bad=severe'],
    [not(has('signs', 'none')), 'any signs=fever signs=chills'],
    // Somebody may have ticked another sign besides, which plain tests cannot say.
    [not(has('signs', 'fever')), undefined],
    [all(atLeast('bad', 'fair'), below('bad', 'severe')), 'any bad=fair'],
    [all(is('bad', 'mild'), is('low', 'never')), 'all bad=mild low=never'],
    [all(is('bad', 'mild', 'fair'), is('low', 'never')), undefined],
    [all(has('signs', 'fever'), has('signs', 'chills')), 'all signs=fever signs=chills'],
    [any(term('unwell'), is('bad', 'severe')), 'any signs=fever signs=chills bad=severe'],
    [any(all(is('bad', 'mild'), is('low', 'never')), is('bad', 'severe')), undefined],
    [all(any(is('bad', 'severe'), is('low', 'always')), has('signs', 'fever')), undefined],
    [all(is('bad', 'mild'), is('bad', 'severe')), undefined],
    [score(2, 'bad', 'low'), undefined],
    [count(2, is('bad', 'mild'), is('low', 'never')), undefined],
  ];
  for (const [condition, expected] of plainly) {
    it(`says of ${JSON.stringify(condition)} ${expected ?? 'that it needs an expression'}`, () => {
      assert.equal(said(condition), expected);
    });
  }
});

describe('variables', () => {
  it('stand in the order in which each needs only those before it', () => {
    const variables = new Variables();
    variables.call('rule', 'E1', () => `${variables.call('term', 'low-mood', () => 'true')} or false`);
    variables.call('rule', 'E1', () => 'is written once');
    assert.deepEqual(variables.all, [
      { name: 'termLowMood', expression: 'true' },
      { name: 'ruleE1', expression: '%termLowMood or false' },
    ]);
  });

  it('that need themselves, or that share a name, are named', () => {
    const variables = new Variables();
    const again = (): string => variables.call('term', 'round', again);
    assert.throws(again, /termRound of “term round” needs itself/);
    const others = new Variables();
    others.call('term', 'low-mood', () => 'true');
    assert.throws(
      () => others.call('term', 'lowMood', () => 'true'),
      /“term low-mood” and “term lowMood”.*termLowMood/,
    );
  });
});

describe('the logic of a content', () => {
  const shipped: Content = content;
  const action = { tiers: ['soon'], replacedBy: 'nobody' } as const;
  const wrong: readonly (readonly [named: string, Content])[] = [
    ['term', { ...shipped, child: term('nobody') }],
    ['question', { ...shipped, child: is('nobody', 'yes') }],
    ['action', { ...shipped, actions: { ...shipped.actions, action } }],
  ];
  for (const [named, broken] of wrong) {
    it(`refuses an unknown ${named}`, () => {
      assert.throws(() => logicOf(broken, (_, option) => option), new RegExp(`No ${named} is called “nobody”`));
    });
  }
});
