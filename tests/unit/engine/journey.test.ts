/**
 * Which questions are asked, which answers count, where the person stands and when the way ends, on a toy of six
 * questions.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { any, atLeast, is } from '../../../src/content/conditions.js';
import type { Content } from '../../../src/content/schema.js';
import type { Answers } from '../../../src/engine/answers.js';
import { isUrgent, journey, replay, tierOrder } from '../../../src/engine/journey.js';
import { deepFreeze } from './deep-freeze.js';
import { sixQuestions, sixQuestionsRules, toy as empty } from './toy.js';

const toy: Content = deepFreeze({
  ...empty,
  questions: sixQuestions,
  pages: [
    { id: 'first', stage: 'A', questions: ['alarm'] },
    { id: 'legs', stage: 'B', questions: ['leg'] },
    { id: 'legs-when', stage: 'B', questions: ['leg-when'] },
    { id: 'health', stage: 'C', questions: ['heart'] },
    { id: 'how-urgent', stage: 'C', shows: 'tier' },
    { id: 'habits', stage: 'D', questions: ['sport'] },
    { id: 'feelings', stage: 'D', questions: ['mood'], optional: true },
  ],
  rules: sixQuestionsRules,
});

const well: Answers = { alarm: ['none'], leg: 'no', heart: 'well', sport: 'no', mood: 0 };

test('tiers stand from most to least urgent, and the first two are urgent', () => {
  assert.deepEqual(
    tierOrder.map((tier) => [tier, isUrgent(tier)]),
    [
      ['emergency', true],
      ['same-day', true],
      ['soon', false],
      ['routine-review', false],
      ['self-manage', false],
    ],
  );
});

describe('which questions are asked, and which answers count', () => {
  const rows: [string, Answers, asked: string, counted: Answers][] = [
    ['nobody has answered', {}, 'alarm leg heart sport mood', {}],
    ['a person who is well', well, 'alarm leg heart sport mood', well],
    [
      'a follow-up',
      { ...well, leg: 'weak', 'leg-when': 'old' },
      'alarm leg leg-when heart sport mood',
      { ...well, leg: 'weak', 'leg-when': 'old' },
    ],
    ['a stale answer to a follow-up', { ...well, 'leg-when': 'new' }, 'alarm leg heart sport mood', well],
    ['a follow-up of an unanswered question', { 'leg-when': 'new' }, 'alarm leg heart sport mood', {}],
    [
      'an option that is offered',
      { leg: 'both', 'leg-when': 'never' },
      'alarm leg leg-when heart sport mood',
      { leg: 'both', 'leg-when': 'never' },
    ],
    [
      'an option that is not offered',
      { leg: 'weak', 'leg-when': 'never' },
      'alarm leg leg-when heart sport mood',
      { leg: 'weak' },
    ],
    [
      'an option that is offered to all',
      { leg: 'weak', 'leg-when': 'old' },
      'alarm leg leg-when heart sport mood',
      { leg: 'weak', 'leg-when': 'old' },
    ],
    [
      'no last stage for who cannot wait',
      { ...well, alarm: ['smoke'], sport: 'yes' },
      'alarm leg heart',
      { alarm: ['smoke'], leg: 'no', heart: 'well' },
    ],
    [
      'no last stage in an emergency',
      { ...well, alarm: ['fire'] },
      'alarm leg heart',
      { alarm: ['fire'], leg: 'no', heart: 'well' },
    ],
    [
      'the last stage for who can wait some days',
      { ...well, leg: 'weak', 'leg-when': 'old', sport: 'yes' },
      'alarm leg leg-when heart sport mood',
      { ...well, leg: 'weak', 'leg-when': 'old', sport: 'yes' },
    ],
  ];
  for (const [name, answers, asked, counted] of rows) {
    test(name, () => {
      const replayed = replay(toy, deepFreeze(answers));
      assert.deepEqual(replayed.asked, asked.split(' '));
      assert.deepEqual({ ...replayed.counted }, counted);
    });
  }
});

describe('which rules hold', () => {
  const rows: [string, Answers, tier: string, fired: string][] = [
    ['none', well, 'self-manage', ''],
    ['one', { ...well, sport: 'yes' }, 'routine-review', 'R1'],
    ['most urgent first', { ...well, leg: 'both', 'leg-when': 'old', sport: 'yes' }, 'soon', 'S1 R1'],
    [
      'in the order of the content within a tier',
      { alarm: ['smoke'], leg: 'weak', 'leg-when': 'new' },
      'same-day',
      'D1 D2',
    ],
    [
      'two tiers and two stages',
      { alarm: ['fire', 'smoke'], leg: 'weak', 'leg-when': 'new', heart: 'ill' },
      'emergency',
      'E1 E2 D1 D2',
    ],
    ['a stale answer fires nothing', { ...well, 'leg-when': 'new' }, 'self-manage', ''],
    [
      'an answer of the last stage, from who is not asked it, fires nothing',
      { alarm: ['smoke'], sport: 'yes' },
      'same-day',
      'D1',
    ],
  ];
  for (const [name, answers, tier, fired] of rows) {
    test(name, () => {
      const replayed = replay(toy, deepFreeze(answers));
      assert.equal(replayed.tier, tier);
      assert.deepEqual(
        replayed.fired.map(({ rule }) => rule),
        fired ? fired.split(' ') : [],
      );
    });
  }

  test('a rule that holds tells its tier, its concern and the answers behind it', () => {
    assert.deepEqual(replay(toy, { leg: 'both', heart: 'ill' }).fired, [
      {
        rule: 'E2',
        tier: 'emergency',
        concern: 'aneurysm',
        because: [
          { question: 'leg', options: ['both'] },
          { question: 'heart', options: ['ill'] },
        ],
        sentences: [],
      },
    ]);
  });

  describe('the sentences of a rule that can hold in several ways', () => {
    const several: Content = {
      ...toy,
      rules: {
        S1: {
          tier: 'soon',
          concern: 'nerve-loss',
          when: any(atLeast('leg', 'weak'), is('heart', 'ill')),
          sentences: { legs: is('leg', 'both'), leg: atLeast('leg', 'weak'), heart: is('heart', 'ill') },
          sources: ['book'],
        },
      },
    };
    const rows: [string, Answers, string[][]][] = [
      ['one way', { heart: 'ill' }, [['heart']]],
      ['two ways, in the order of the content', { leg: 'both' }, [['legs', 'leg']]],
      ['all ways', { leg: 'both', heart: 'ill' }, [['legs', 'leg', 'heart']]],
      ['a rule that does not hold has none', { leg: 'no', heart: 'well' }, []],
    ];
    for (const [name, answers, sentences] of rows) {
      test(name, () =>
        assert.deepEqual(
          replay(several, answers).fired.map((rule) => rule.sentences),
          sentences,
        ),
      );
    }
  });
});

describe('the way', () => {
  const rows: [string, Answers, pages: string, current: string | null, complete: boolean][] = [
    ['at the start', {}, 'first legs health how-urgent habits feelings', 'first', false],
    ['after a page', { alarm: ['none'] }, 'first legs health how-urgent habits feelings', 'legs', false],
    [
      'a follow-up has its own page',
      { alarm: ['none'], leg: 'weak' },
      'first legs legs-when health how-urgent habits feelings',
      'legs-when',
      false,
    ],
    [
      'an option that is not offered leaves the question open',
      { ...well, leg: 'weak', 'leg-when': 'never' },
      'first legs legs-when health how-urgent habits feelings',
      'legs-when',
      false,
    ],
    [
      'a gap is gone back to',
      { ...well, leg: undefined },
      'first legs health how-urgent habits feelings',
      'legs',
      false,
    ],
    [
      'a page that may be skipped is met, but not needed',
      { ...well, mood: undefined },
      'first legs health how-urgent habits feelings',
      'feelings',
      true,
    ],
    ['at the end', well, 'first legs health how-urgent habits feelings', null, true],
    ['today: no last stage', { alarm: ['smoke'], leg: 'no', heart: 'well' }, 'first legs health', null, true],
    ['today, but not all is answered yet', { alarm: ['smoke'] }, 'first legs health', 'legs', false],
    ['an emergency on the first page', { alarm: ['fire'] }, 'first', null, false],
    ['an emergency on the first page, with all answered', { ...well, alarm: ['fire'] }, 'first', null, true],
    [
      'an emergency made by two pages stops at the second',
      { alarm: ['none'], leg: 'both', 'leg-when': 'old', heart: 'ill' },
      'first legs legs-when health',
      null,
      true,
    ],
    [
      'an emergency that is certain before a gap',
      { leg: 'both', heart: 'ill' },
      'first legs legs-when health',
      null,
      false,
    ],
  ];
  for (const [name, answers, pages, current, complete] of rows) {
    test(name, () => {
      const way = journey(toy, deepFreeze(answers));
      assert.deepEqual(
        [way.pages.map(({ id }) => id).join(' '), way.current, way.complete],
        [pages, current, complete],
      );
    });
  }

  test('a page tells its part and the questions that are asked on it', () => {
    const merged: Content = {
      ...toy,
      pages: [
        { id: 'first', stage: 'A', questions: ['alarm'] },
        { id: 'legs', stage: 'B', questions: ['leg', 'leg-when'] },
        { id: 'health', stage: 'C', questions: ['heart'] },
        { id: 'last', stage: 'D', questions: ['sport', 'mood'] },
      ],
    };
    assert.deepEqual(journey(merged, {}).pages, [
      { id: 'first', stage: 'A', part: 1, questions: ['alarm'] },
      { id: 'legs', stage: 'B', part: 2, questions: ['leg'] },
      { id: 'health', stage: 'C', part: 3, questions: ['heart'] },
      { id: 'last', stage: 'D', part: 4, questions: ['sport', 'mood'] },
    ]);
    assert.deepEqual(journey(merged, { alarm: ['none'], leg: 'both' }).pages[1], {
      id: 'legs',
      stage: 'B',
      part: 2,
      questions: ['leg', 'leg-when'],
    });
    assert.equal(journey(merged, { alarm: ['none'], leg: 'both' }).current, 'legs');
  });

  test('the page that tells the tier belongs to its stage, asks nothing and is never current', () => {
    const { pages, current } = journey(toy, { alarm: ['none'], leg: 'no', heart: 'well' });
    assert.deepEqual(
      pages.find(({ id }) => id === 'how-urgent'),
      { id: 'how-urgent', stage: 'C', part: 3, questions: [], shows: 'tier' },
    );
    assert.equal(current, 'habits');
  });

  test('the order of the answers does not matter', () => {
    const answers: Answers = { ...well, leg: 'both', 'leg-when': 'old' };
    const reversed = Object.fromEntries(Object.entries(answers).reverse());
    assert.deepEqual(journey(toy, reversed), journey(toy, answers));
    assert.deepEqual(replay(toy, reversed), replay(toy, answers));
  });

  test('a changed answer keeps the later ones, and takes away what is no longer asked', () => {
    const before = journey(toy, { ...well, leg: 'weak', 'leg-when': 'old' });
    const after = journey(toy, { ...well, leg: 'no', 'leg-when': 'old' });
    assert.deepEqual([before.current, after.current], [null, null]);
    assert.deepEqual(
      after.pages.map(({ id }) => id),
      ['first', 'legs', 'health', 'how-urgent', 'habits', 'feelings'],
    );
  });

  test('answers that are not allowed are refused', () => {
    assert.throws(() => journey(toy, { leg: 'nowhere' }), { name: 'AnswerError', question: 'leg' });
  });
});
