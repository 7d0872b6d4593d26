/** When each form of a condition holds, and which answers it then gives as the cause. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
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
} from '../../../src/content/conditions.js';
import type { Answers } from '../../../src/engine/answers.js';
import { because, holds, type Because, type Facts } from '../../../src/engine/condition.js';
import { deepFreeze } from './deep-freeze.js';

const questions: Facts['content']['questions'] = {
  heat: { stage: 'A', kind: 'one', options: ['cold', 'warm', 'hot'] },
  thirst: { stage: 'A', kind: 'one', options: ['cold', 'warm', 'hot'] },
  signs: { stage: 'A', kind: 'many', options: ['spots', 'stripes', 'none'] },
  size: { stage: 'A', kind: 'scale', min: 0, max: 10 },
};
const terms: Facts['content']['terms'] = {
  feverish: all(is('heat', 'hot'), term('spotted')),
  spotted: has('signs', 'spots'),
};
const facts = (answers: Answers): Facts => deepFreeze({ content: { questions, terms }, answers });

const hot = is('heat', 'hot');
const spots = has('signs', 'spots');

describe('holds', () => {
  const rows: [string, Condition | undefined, Answers, boolean][] = [
    ['no condition', undefined, {}, true],

    ['is: the option', hot, { heat: 'hot' }, true],
    ['is: another option', hot, { heat: 'warm' }, false],
    ['is: one of several', is('heat', 'cold', 'hot'), { heat: 'hot' }, true],
    ['is: none of several', is('heat', 'cold', 'hot'), { heat: 'warm' }, false],
    ['is: unanswered', hot, { thirst: 'hot' }, false],

    ['has: the option alone', spots, { signs: ['spots'] }, true],
    ['has: the option among others', spots, { signs: ['stripes', 'spots'] }, true],
    ['has: other options', spots, { signs: ['stripes'] }, false],
    ['has: one of several', has('signs', 'stripes', 'none'), { signs: ['none'] }, true],
    ['has: unanswered', spots, {}, false],

    ['at least: the option', atLeast('heat', 'warm'), { heat: 'warm' }, true],
    ['at least: a later option', atLeast('heat', 'warm'), { heat: 'hot' }, true],
    ['at least: an earlier option', atLeast('heat', 'warm'), { heat: 'cold' }, false],
    ['at least: unanswered', atLeast('heat', 'cold'), {}, false],

    ['below: an earlier option', below('heat', 'warm'), { heat: 'cold' }, true],
    ['below: the option', below('heat', 'warm'), { heat: 'warm' }, false],
    ['below: a later option', below('heat', 'warm'), { heat: 'hot' }, false],
    ['below: unanswered', below('heat', 'hot'), {}, false],

    ['not is: another option', not(hot), { heat: 'cold' }, true],
    ['not is: the option', not(hot), { heat: 'hot' }, false],
    ['not is: unanswered', not(hot), {}, false],
    ['not has: other options', not(spots), { signs: ['none'] }, true],
    ['not has: the option among others', not(spots), { signs: ['stripes', 'spots'] }, false],
    ['not has: unanswered', not(spots), {}, false],
    ['not at least: an earlier option', not(atLeast('heat', 'warm')), { heat: 'cold' }, true],
    ['not at least: unanswered', not(atLeast('heat', 'warm')), {}, false],
    ['not below: a later option', not(below('heat', 'warm')), { heat: 'hot' }, true],
    ['not below: unanswered', not(below('heat', 'warm')), {}, false],

    ['all: both', all(hot, spots), { heat: 'hot', signs: ['spots'] }, true],
    ['all: one', all(hot, spots), { heat: 'hot', signs: ['none'] }, false],
    ['all: one unanswered', all(hot, spots), { heat: 'hot' }, false],
    ['any: one', any(hot, spots), { signs: ['spots'] }, true],
    ['any: none', any(hot, spots), { heat: 'cold', signs: ['none'] }, false],
    ['count: enough', count(2, hot, spots, is('thirst', 'hot')), { heat: 'hot', thirst: 'hot' }, true],
    ['count: more than enough', count(1, hot, spots), { heat: 'hot', signs: ['spots'] }, true],
    ['count: too few', count(2, hot, spots, is('thirst', 'hot')), { heat: 'hot', thirst: 'cold' }, false],

    ['score: just enough', score(3, 'heat', 'thirst'), { heat: 'warm', thirst: 'hot' }, true],
    ['score: one answer carries it', score(2, 'heat', 'thirst'), { heat: 'cold', thirst: 'hot' }, true],
    ['score: too low', score(3, 'heat', 'thirst'), { heat: 'warm', thirst: 'warm' }, false],
    ['score: enough, but one is unanswered', score(2, 'heat', 'thirst'), { heat: 'hot' }, false],
    ['score: a scale has no positions, so it adds nothing', score(1, 'heat', 'size'), { heat: 'warm', size: 9 }, false],

    ['term', term('spotted'), { signs: ['spots'] }, true],
    ['term: not', term('spotted'), { signs: ['none'] }, false],
    ['term in a term', term('feverish'), { heat: 'hot', signs: ['spots'] }, true],
    ['term in a term: not', term('feverish'), { heat: 'hot', signs: ['none'] }, false],
    ['nested', any(all(hot, not(spots)), is('thirst', 'hot')), { heat: 'hot', signs: ['stripes'] }, true],
    ['a question that does not exist', is('weight', 'hot'), { heat: 'hot' }, false],
  ];
  for (const [name, condition, answers, expected] of rows) {
    test(`${name} → ${expected}`, () => assert.equal(holds(facts(answers), condition), expected));
  }

  test('an option named like its question is told apart from it', () => {
    const own: Facts = {
      content: { questions: { tens: { stage: 'D', kind: 'many', options: ['tens', 'rest'] } }, terms: {} },
      answers: { tens: ['tens'] },
    };
    assert.equal(holds(own, has('tens', 'rest')), false);
    assert.equal(holds(own, has('tens', 'tens')), true);
    const one: Facts = {
      content: { questions: { heat: { stage: 'A', kind: 'one', options: ['heat', 'cold'] } }, terms: {} },
      answers: { heat: 'heat' },
    };
    assert.equal(holds(one, is('heat', 'cold')), false);
    assert.equal(holds(one, is('heat', 'heat')), true);
  });

  test('one condition means what each content that it is read against says', () => {
    const [mild, warm] = [term('mild'), atLeast('heat', 'warm')];
    const against = (options: string[], mildHeat: string): boolean[] => {
      const other: Facts = {
        content: {
          questions: { heat: { stage: 'A', kind: 'one', options } },
          terms: { mild: is('heat', mildHeat) },
        },
        answers: { heat: 'cold' },
      };
      return [holds(other, mild), holds(other, warm)];
    };
    assert.deepEqual(against(['cold', 'warm'], 'cold'), [true, false]);
    assert.deepEqual(against(['warm', 'cold'], 'warm'), [false, true]);
  });

  test('an unknown term is an error that names it and those there are', () => {
    assert.throws(() => holds(facts({}), term('icy')), {
      message: 'No term is called “icy”: the terms are feverish, spotted.',
    });
  });
});

describe('because', () => {
  const told = (...pairs: [string, string[]][]): Because[] =>
    pairs.map(([question, options]) => ({ question, options }));
  const rows: [string, Condition, Answers, Because[]][] = [
    ['is', hot, { heat: 'hot' }, told(['heat', ['hot']])],
    [
      'has: only the options it asks for',
      has('signs', 'spots', 'none'),
      { signs: ['stripes', 'spots'] },
      told(['signs', ['spots']]),
    ],
    ['at least', atLeast('heat', 'warm'), { heat: 'hot' }, told(['heat', ['hot']])],
    ['below', below('heat', 'hot'), { heat: 'cold' }, told(['heat', ['cold']])],
    [
      'not: the whole answer',
      not(has('signs', 'none')),
      { signs: ['stripes', 'spots'] },
      told(['signs', ['stripes', 'spots']]),
    ],
    ['not: of one', not(hot), { heat: 'warm' }, told(['heat', ['warm']])],
    [
      'all: each part',
      all(hot, spots),
      { heat: 'hot', signs: ['spots'] },
      told(['heat', ['hot']], ['signs', ['spots']]),
    ],
    [
      'any: every part that holds',
      any(spots, hot, is('thirst', 'hot')),
      { heat: 'hot', signs: ['spots'], thirst: 'cold' },
      told(['signs', ['spots']], ['heat', ['hot']]),
    ],
    ['count: every part that holds', count(1, hot, spots), { heat: 'hot', signs: ['none'] }, told(['heat', ['hot']])],
    [
      'score: each answer of the sum',
      score(2, 'heat', 'thirst'),
      { heat: 'cold', thirst: 'hot' },
      told(['heat', ['cold']], ['thirst', ['hot']]),
    ],
    [
      'term: what it stands for',
      term('feverish'),
      { heat: 'hot', signs: ['spots', 'stripes'] },
      told(['heat', ['hot']], ['signs', ['spots']]),
    ],
    [
      'one question in two parts is told once',
      all(spots, has('signs', 'stripes'), spots),
      { signs: ['spots', 'stripes'] },
      told(['signs', ['spots', 'stripes']]),
    ],
  ];
  for (const [name, condition, answers, expected] of rows) {
    test(name, () => assert.deepEqual(because(facts(answers), condition), expected));
  }
});
