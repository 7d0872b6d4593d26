/** What a result holds, on a toy of five questions. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { any, atLeast, has, is, term } from '../../../src/content/conditions.js';
import type { Content } from '../../../src/content/schema.js';
import type { Answers } from '../../../src/engine/answers.js';
import { assess } from '../../../src/engine/assessment.js';
import { deepFreeze } from './deep-freeze.js';
import { toy as empty } from './toy.js';

const sources = ['book'];
const noSigns = { sources, signs: {} };
const toy: Content = deepFreeze({
  ...empty,
  questions: {
    age: { stage: 'A', kind: 'one', options: ['child', 'adult'] },
    pain: { stage: 'A', kind: 'one', options: ['mild', 'bad', 'awful', 'deadly'] },
    illness: { stage: 'C', kind: 'many', options: ['cancer', 'cold', 'chemo', 'none'] },
    tried: { stage: 'D', kind: 'many', options: ['rest', 'pills', 'sport', 'none'] },
    mood: { stage: 'D', kind: 'one', options: ['good', 'low', 'dark'] },
  },
  pages: [
    { id: 'you', stage: 'A', questions: ['age', 'pain'] },
    { id: 'health', stage: 'C', questions: ['illness'] },
    { id: 'habits', stage: 'D', questions: ['tried'] },
    { id: 'feelings', stage: 'D', questions: ['mood'], optional: true },
  ],
  terms: { dark: is('mood', 'dark') },
  tiers: {
    emergency: { actions: ['go', 'ring-first'] },
    'same-day': { actions: ['speak'] },
    soon: { actions: ['review'] },
    'routine-review': { actions: ['book'] },
    'self-manage': { actions: ['keep-going'] },
  },
  rules: {
    E1: { tier: 'emergency', concern: 'aneurysm', when: is('pain', 'deadly'), actions: ['call'], sources },
    E2: { tier: 'emergency', concern: 'infection', when: has('illness', 'chemo'), sources },
    D1: { tier: 'same-day', concern: 'uncontrolled-pain', when: is('pain', 'awful'), sources },
    S1: {
      tier: 'soon',
      concern: 'cancer',
      when: has('illness', 'cancer'),
      actions: ['ring-team', 'call'],
      reviewFirst: true,
      sources,
    },
    S2: { tier: 'soon', concern: 'impact', when: has('illness', 'cold'), sources },
    R1: { tier: 'routine-review', concern: 'impact', when: atLeast('pain', 'bad'), sources },
  },
  actions: {
    call: { tiers: ['emergency'] },
    go: { tiers: ['emergency'], replacedBy: 'call' },
    'ring-first': { tiers: ['emergency'], when: has('illness', 'chemo') },
    speak: { tiers: ['same-day'] },
    'ring-team': { tiers: ['soon'] },
    review: { tiers: ['soon'] },
    book: { tiers: ['routine-review'] },
    'keep-going': { tiers: ['self-manage'] },
  },
  emergencyList: { deadly: { sign: is('pain', 'deadly'), sources } },
  returnAdvice: {
    tired: {
      urgency: 'soon',
      when: is('age', 'child'),
      untold: 'nobody is asked',
      reported: has('tried', 'rest'),
      sources,
    },
    worse: { urgency: 'emergency', sign: is('pain', 'deadly'), sources },
    'limping-now': { urgency: 'emergency', when: has('illness', 'cancer'), untold: 'nobody is asked', sources },
    limping: {
      urgency: 'same-day',
      when: is('age', 'child'),
      untold: 'nobody is asked',
      replacedBy: 'limping-now',
      sources,
    },
    aching: {
      urgency: 'same-day',
      when: is('age', 'adult'),
      sign: is('pain', 'awful'),
      reported: atLeast('pain', 'bad'),
      sources,
    },
  },
  reasons: {
    treatment: { sources, signs: { rest: { when: has('tried', 'rest'), sources } } },
    structural: noSigns,
    lifestyle: noSigns,
    psychological: {
      sources,
      signs: {
        low: { when: atLeast('mood', 'low'), sources },
        dark: { when: term('dark'), sources },
      },
    },
  },
  plan: {
    pills: {
      emphasis: { reasons: ['treatment'] },
      items: {
        review: { badge: 'recommended', duringReview: true, sources },
        wait: { badge: 'recommended', onlyDuringReview: true, duringReview: true, sources },
        swap: { badge: 'ask-first', when: has('tried', 'pills'), sources },
        stronger: { badge: 'ask-first', unless: has('illness', 'cold'), sources },
      },
    },
    moving: {
      emphasis: 'always',
      items: {
        walk: { badge: 'recommended', sources },
        swim: {
          badge: 'may-help',
          askFirst: has('illness', 'cold'),
          emphasis: any(has('tried', 'sport'), has('tried', 'rest')),
          tried: has('tried', 'rest'),
          sources,
        },
      },
    },
    warmth: { emphasis: { when: atLeast('pain', 'bad') }, items: { bath: { badge: 'may-help', sources } } },
    talking: { emphasis: { reasons: ['psychological', 'lifestyle'] }, items: { talk: { badge: 'may-help', sources } } },
  },
  firstSteps: {
    most: 3,
    steps: {
      rest: { duringReview: true, onlyDuringReview: true, sources },
      stretch: { when: atLeast('pain', 'bad'), unless: has('illness', 'cold'), sources },
      run: { tried: has('tried', 'sport'), sources },
      walk: { sources },
      note: { duringReview: true, sources },
    },
  },
  preparation: {
    mostQuestions: 3,
    questions: {
      cause: { child: true },
      'next-step': { reason: 'treatment', child: true },
      feelings: { reason: 'psychological' },
      work: {},
    },
    tests: { scan: { sources }, blood: { when: has('illness', 'cold'), sources } },
    people: { doctor: { sources }, surgeon: { when: atLeast('pain', 'bad'), sources } },
  },
  hope: {
    settles: { tiers: ['self-manage'], when: is('pain', 'mild') },
    always: {},
  },
  crisis: atLeast('mood', 'low'),
  crisisFirst: term('dark'),
  child: is('age', 'child'),
});

const well: Answers = { age: 'adult', pain: 'mild', illness: ['none'], tried: ['none'], mood: 'good' };
const nothing = {
  reasons: [],
  reviewFirst: false,
  firstSteps: [],
  plan: [],
  hope: null,
  prepare: { questions: [], tests: [], people: [] },
};
const result = (answers: Answers = {}): ReturnType<typeof assess> => assess(toy, deepFreeze({ ...well, ...answers }));

describe('tier, rules and completeness', () => {
  const rows: [string, Answers, tier: string, fired: string[], complete: boolean][] = [
    ['nothing fires', {}, 'self-manage', [], true],
    ['most urgent first', { pain: 'bad', illness: ['cancer'] }, 'soon', ['S1', 'R1'], true],
    ['urgent', { pain: 'awful' }, 'same-day', ['D1', 'R1'], true],
    ['at least this, while an answer is missing', { pain: 'bad', illness: undefined }, 'routine-review', ['R1'], false],
    ['a page that may be skipped', { mood: undefined }, 'self-manage', [], true],
    [
      'nothing answered',
      { age: undefined, pain: undefined, illness: undefined, tried: undefined, mood: undefined },
      'self-manage',
      [],
      false,
    ],
  ];
  for (const [name, answers, tier, fired, complete] of rows) {
    test(name, () => {
      const found = result(answers);
      assert.deepEqual([found.tier, found.fired.map(({ rule }) => rule), found.complete], [tier, fired, complete]);
    });
  }
});

describe('whether the tier may be told', () => {
  const rows: [string, Answers, known: boolean][] = [
    ['all answered', {}, true],
    ['the last stage is still open', { tried: undefined, mood: undefined }, true],
    ['an answer before the last stage is missing', { illness: undefined }, false],
    ['it can still rise from today', { pain: 'awful', illness: undefined }, false],
    ['an emergency cannot rise', { pain: 'deadly', age: undefined, illness: undefined }, true],
    ['nothing answered', { age: undefined, pain: undefined, illness: undefined }, false],
  ];
  for (const [name, answers, known] of rows) test(name, () => assert.equal(result(answers).urgencyKnown, known));
});

describe('actions', () => {
  const rows: [string, Answers, string[]][] = [
    ['of the tier', {}, ['keep-going']],
    ['of the tier and a rule, in reading order', { illness: ['cancer'] }, ['ring-team', 'review']],
    ['one that another replaces', { pain: 'deadly' }, ['call']],
    ['one that nothing replaces, and one with a condition', { illness: ['chemo'] }, ['go', 'ring-first']],
    ['replaced and conditional together', { pain: 'deadly', illness: ['chemo'] }, ['call', 'ring-first']],
    ['of a less urgent rule, but not at this tier', { pain: 'awful', illness: ['cancer'] }, ['speak']],
  ];
  for (const [name, answers, actions] of rows) test(name, () => assert.deepEqual(result(answers).actions, actions));
});

describe('return advice', () => {
  const rows: [string, Answers, string[]][] = [
    ['for everyone', {}, ['worse', 'aching']],
    ['in an emergency too', { pain: 'deadly' }, ['worse', 'aching']],
    ['most urgent first, whatever the order of the content', { age: 'child' }, ['worse', 'limping', 'tired']],
    [
      'told as more urgent, and not again as less so',
      { age: 'child', illness: ['cancer'] },
      ['worse', 'limping-now', 'tired'],
    ],
  ];
  for (const [name, answers, advice] of rows) {
    test(name, () =>
      assert.deepEqual(
        result(answers).returnAdvice.map(({ line }) => line),
        advice,
      ),
    );
  }

  const forms: [string, Answers, line: string, again: boolean][] = [
    ['a sign that was not reported may appear', { pain: 'mild' }, 'aching', false],
    ['a sign that was reported, and is less urgent, may come back', { pain: 'bad' }, 'aching', true],
    ['as urgent as the line says, it is there now', { pain: 'awful' }, 'aching', false],
    ['in a more urgent result it is there now too', { pain: 'deadly' }, 'aching', false],
    ['a line that nothing reports has one form', { pain: 'bad' }, 'worse', false],
    ['less urgent than this week', { age: 'child', tried: ['rest'] }, 'tired', true],
    ['this week already', { age: 'child', tried: ['rest'], illness: ['cold'] }, 'tired', false],
  ];
  for (const [name, answers, line, again] of forms) {
    test(name, () =>
      assert.deepEqual(
        result(answers).returnAdvice.find((told) => told.line === line),
        { line, again },
      ),
    );
  }
});

describe('reasons', () => {
  test('most signs first, in the order of the content where equal, and those without a sign last', () => {
    assert.deepEqual(result({ tried: ['rest', 'pills'], mood: 'dark' }).reasons, [
      {
        reason: 'psychological',
        signs: [
          { sign: 'low', because: [{ question: 'mood', options: ['dark'] }] },
          { sign: 'dark', because: [{ question: 'mood', options: ['dark'] }] },
        ],
      },
      { reason: 'treatment', signs: [{ sign: 'rest', because: [{ question: 'tried', options: ['rest'] }] }] },
      { reason: 'structural', signs: [] },
      { reason: 'lifestyle', signs: [] },
    ]);
  });

  test('in the order of the content where no answer points anywhere', () => {
    assert.deepEqual(
      result().reasons.map(({ reason }) => reason),
      ['treatment', 'structural', 'lifestyle', 'psychological'],
    );
  });
});

describe('plan', () => {
  const areas = (answers: Answers): string[] =>
    result(answers).plan.map(({ area, emphasised }) => `${area}${emphasised ? '!' : ''}`);
  const areaRows: [string, Answers, string[]][] = [
    ['always emphasised first', {}, ['moving!', 'pills', 'warmth', 'talking']],
    ['by a condition', { pain: 'bad' }, ['moving!', 'warmth!', 'pills', 'talking']],
    ['by a reason with a sign', { tried: ['rest'] }, ['pills!', 'moving!', 'warmth', 'talking']],
    ['by one of two reasons', { mood: 'low' }, ['moving!', 'talking!', 'pills', 'warmth']],
  ];
  for (const [name, answers, expected] of areaRows)
    test(`areas: ${name}`, () => assert.deepEqual(areas(answers), expected));

  const items = (answers: Answers, area: string): string[] => {
    const found = result(answers).plan.find((planned) => planned.area === area);
    return (found?.items ?? []).map(
      ({ item, askFirst, emphasised, afterReview, tried }) =>
        `${item}${emphasised ? '!' : ''}${askFirst ? ' (ask first)' : ''}${afterReview ? ' (after review)' : ''}${tried ? ' (tried)' : ''}`,
    );
  };
  const itemRows: [string, Answers, area: string, string[]][] = [
    ['without those that need a reason', {}, 'pills', ['review', 'stronger']],
    ['with one whose condition holds', { tried: ['pills'] }, 'pills', ['review', 'swap', 'stronger']],
    ['without one that is not safe', { illness: ['cold'] }, 'pills', ['review']],
    ['to ask about first', { illness: ['cold'] }, 'moving', ['walk', 'swim (ask first)']],
    ['emphasised first', { tried: ['sport'] }, 'moving', ['swim!', 'walk']],
    ['but not where it was tried', { tried: ['rest'] }, 'moving', ['walk', 'swim! (tried)']],
    ['folded until a review', { illness: ['cancer'] }, 'moving', ['walk (after review)', 'swim (after review)']],
    ['open during a review', { illness: ['cancer'] }, 'pills', ['review', 'wait', 'stronger (after review)']],
    ['not folded for another concern', { illness: ['cold'] }, 'warmth', ['bath']],
  ];
  for (const [name, answers, area, expected] of itemRows) {
    test(`items: ${name}`, () => assert.deepEqual(items(answers, area), expected));
  }

  test('an item carries its badge', () => {
    assert.deepEqual(result().plan[0]?.items[0], {
      item: 'walk',
      badge: 'recommended',
      askFirst: false,
      emphasised: false,
      afterReview: false,
      tried: false,
    });
  });
});

describe('first steps', () => {
  const rows: [string, Answers, reviewFirst: boolean, steps: string[]][] = [
    ['those that fit, in the order of the content', {}, false, ['run', 'walk', 'note']],
    ['no more than the content says', { pain: 'bad' }, false, ['stretch', 'run', 'walk']],
    ['without one that is not safe', { pain: 'bad', illness: ['cold'] }, false, ['run', 'walk', 'note']],
    ['what was tried comes last', { tried: ['sport'] }, false, ['walk', 'note', 'run (tried)']],
    ['and gives way to what was not', { pain: 'bad', tried: ['sport'] }, false, ['stretch', 'walk', 'note']],
    ['while a review comes first', { illness: ['cancer'] }, true, ['rest', 'note']],
  ];
  for (const [name, answers, reviewFirst, steps] of rows) {
    test(name, () => {
      const found = result(answers);
      assert.deepEqual(
        [found.reviewFirst, found.firstSteps.map(({ step, tried }) => `${step}${tried ? ' (tried)' : ''}`)],
        [reviewFirst, steps],
      );
    });
  }
});

describe('preparing', () => {
  const rows: [string, Answers, questions: string[], tests: string[], people: string[]][] = [
    ['what everyone is told', {}, ['cause', 'work'], ['scan'], ['doctor']],
    [
      'questions for the reasons, no more than the content says',
      { tried: ['rest'], mood: 'low' },
      ['cause', 'next-step', 'feelings'],
      ['scan'],
      ['doctor'],
    ],
    [
      'tests and people for the answers',
      { pain: 'bad', illness: ['cold'] },
      ['cause', 'work'],
      ['scan', 'blood'],
      ['doctor', 'surgeon'],
    ],
    [
      'a child: its own questions, whatever the reasons',
      { age: 'child', pain: 'bad', mood: 'low' },
      ['cause', 'next-step'],
      [],
      [],
    ],
  ];
  for (const [name, answers, questions, tests, people] of rows) {
    test(name, () => assert.deepEqual(result(answers).prepare, { questions, tests, people }));
  }
});

describe('what is told only to people who can wait', () => {
  const rows: [string, Answers][] = [
    ['an emergency', { pain: 'deadly', tried: ['rest'] }],
    ['today', { pain: 'awful', tried: ['rest'] }],
    ['a child, today', { age: 'child', pain: 'awful' }],
  ];
  for (const [name, answers] of rows) {
    test(`nothing of it: ${name}`, () => {
      const { reasons, reviewFirst, firstSteps, plan, prepare, hope } = result(answers);
      assert.deepEqual({ reasons, reviewFirst, firstSteps, plan, prepare, hope }, nothing);
    });
  }

  test('a child gets no reasons, no steps and no plan', () => {
    const { child, reasons, firstSteps, plan } = result({ age: 'child', tried: ['rest'] });
    assert.deepEqual([child, reasons, firstSteps, plan], [true, [], [], []]);
  });
});

describe('hope', () => {
  const rows: [string, Answers, string | null][] = [
    ['the first line that fits', { pain: 'mild' }, 'settles'],
    ['the next where its tier does not fit', { pain: 'mild', illness: ['cold'] }, 'always'],
    ['the next where its condition does not hold', { pain: undefined }, 'always'],
    ['none for a child', { age: 'child' }, null],
  ];
  for (const [name, answers, hope] of rows) test(name, () => assert.equal(result(answers).hope, hope));
});

describe('crisis', () => {
  const rows: [string, Answers, crisis: boolean, first: boolean][] = [
    ['not where the answers do not say so', { mood: 'good' }, false, false],
    ['where they do', { mood: 'low' }, true, false],
    ['before everything else, where they say more', { mood: 'dark' }, true, true],
    ['where some days can pass', { mood: 'dark', illness: ['cancer'] }, true, true],
    ['not where it is not asked', { mood: 'dark', pain: 'awful' }, false, false],
  ];
  for (const [name, answers, crisis, first] of rows) {
    test(name, () => {
      const found = result(answers);
      assert.deepEqual([found.crisis, found.crisisFirst], [crisis, first]);
    });
  }
});

test('the order of the answers does not matter', () => {
  const answers: Answers = { ...well, pain: 'bad', illness: ['cancer', 'cold'], tried: ['rest'], mood: 'dark' };
  assert.deepEqual(assess(toy, Object.fromEntries(Object.entries(answers).reverse())), assess(toy, answers));
  assert.deepEqual(assess(toy, { ...answers, illness: ['cold', 'cancer'] }).tier, assess(toy, answers).tier);
});

test('answers that are not allowed are refused', () => {
  assert.throws(() => result({ pain: 'sharp' }), { name: 'AnswerError', question: 'pain', value: 'sharp' });
});
