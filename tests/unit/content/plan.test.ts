/**
 * What a result tells people to do, and the safety lines that keep a suggestion from somebody it may harm (section 5
 * of the clinical contract). Everyone here is the benign person of `person.ts` but for the answers given.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { content as written } from '../../../src/content/index.js';
import type { Content } from '../../../src/content/schema.js';
import type { Answers } from '../../../src/engine/answers.js';
import { assess, type Assessment, type PlannedItem } from '../../../src/engine/assessment.js';
import { person } from './person.js';

const content: Content = written;
const resultOf = (answers: Answers = {}): Assessment => assess(content, person(answers));
const linesOf = ({ returnAdvice }: Assessment): string[] => returnAdvice.map(({ line }) => line);
const itemsOf = ({ plan }: Assessment): readonly PlannedItem[] => plan.flatMap(({ items }) => items);
const item = (id: string, answers: Answers): PlannedItem | undefined =>
  itemsOf(resultOf(answers)).find((one) => one.item === id);

type Person = [who: string, answers: Answers];

/** People for whom something holds, and the nearest for whom it does not; nobody may be too urgent to be told. */
function check(what: string, holds: (answers: Answers) => boolean | undefined, yes: Person[], no: Person[]): void {
  describe(what, () => {
    for (const [expected, people] of [
      [true, yes],
      [false, no],
    ] as const) {
      for (const [who, answers] of people) {
        test(`${expected ? 'yes' : 'no'}: ${who}`, () => {
          assert.ok(['soon', 'routine-review', 'self-manage'].includes(resultOf(answers).tier), 'can wait');
          assert.equal(holds(answers), expected);
        });
      }
    }
  });
}

const pregnancies: Person[] = [
  ['pregnant', { pregnancy: 'pregnant' }],
  ['might be pregnant', { pregnancy: 'not-sure' }],
  ['gave birth', { pregnancy: 'birth-in-last-6-weeks' }],
];
// Dialysis with nothing else stays at “self-manage”, so the lines are told and must be right.
const dialysis: Person = ['dialysis', { history: ['dialysis'] }];
const thinners: Person = ['blood thinners', { medicines: ['blood-thinners'] }];

check(
  'no anti-inflammatory line',
  (answers) => item('anti-inflammatories', answers) === undefined,
  [
    ...pregnancies,
    thinners,
    dialysis,
    ['65 to 69', { age: '65-69' }],
    ['70', { age: '70-plus' }],
    ['blood thinners among other medicines', { medicines: ['steroids', 'blood-thinners'] }],
  ],
  [
    ['benign', {}],
    ['60 to 64', { age: '60-64' }],
    ['other medicines', { medicines: ['steroids', 'weak-immunity', 'chemotherapy'] }],
    ['other illnesses', { history: ['cancer', 'thin-bones', 'tuberculosis', 'diabetes', 'smoking'] }],
    ['60 with a stale pregnancy', { age: '60-64', pregnancy: 'pregnant' }],
  ],
);

describe('every other line about medicines stays', () => {
  for (const [who, answers] of [...pregnancies, thinners, dialysis]) {
    test(who, () => assert.equal(item('medicines', answers)?.badge, 'ask-first'));
  }
});

check(
  'hands-on: ask first',
  (answers) => item('hands-on', answers)?.askFirst,
  [
    ['thin bones', { history: ['thin-bones'] }],
    ['cancer', { history: ['cancer'] }],
    ['steroids', { medicines: ['steroids'] }],
    thinners,
    ['a procedure long ago', { procedure: 'over-12-weeks-ago' }],
    ['a procedure 6 to 12 weeks ago', { procedure: '6-to-12-weeks-ago' }],
    ['a procedure under 6 weeks ago', { procedure: 'under-6-weeks-ago' }],
  ],
  [
    ['benign', {}],
    ['pregnant', { pregnancy: 'pregnant' }],
    ['other illnesses', { history: ['tuberculosis', 'diabetes', 'dialysis', 'smoking'] }],
    ['other medicines', { medicines: ['weak-immunity', 'chemotherapy'] }],
  ],
);

check(
  'acupuncture: ask first',
  (answers) => item('acupuncture', answers)?.askFirst,
  [
    thinners,
    dialysis,
    ['chemotherapy', { medicines: ['chemotherapy'] }],
    ['weak immunity', { medicines: ['weak-immunity'] }],
  ],
  [
    ['benign', {}],
    ['steroids', { medicines: ['steroids'] }],
    ['other illnesses', { history: ['cancer', 'thin-bones', 'tuberculosis', 'diabetes', 'smoking'] }],
  ],
);

check('TENS: ask first', (answers) => item('tens', answers)?.askFirst, pregnancies, [['benign', {}], thinners]);

describe('TENS', () => {
  for (const [who, answers] of [['benign', {}], ...pregnancies] as Person[]) {
    test(`not recommended: ${who}`, () => assert.equal(item('tens', answers)?.badge, 'not-recommended'));
  }
});

check(
  'stop smoking',
  (answers) => item('stop-smoking', answers) !== undefined,
  [['smokes', { history: ['smoking'] }]],
  [
    ['does not', { history: ['diabetes'] }],
    ['not sure', { history: ['not-sure'] }],
  ],
);

describe('no self-care where it cannot wait', () => {
  const everything: Answers = {
    treatments: ['rest'],
    lifestyle: ['sitting'],
    'feeling-down': 'nearly-every-day',
    'little-interest': 'nearly-every-day',
    'never-better': 'agree',
    history: ['smoking'],
  };
  const rows: [string, Answers][] = [
    ['emergency', { alarm: ['chest-or-breathing'] }],
    ['emergency', { saddle: 'yes', 'saddle-when': 'new-or-worse' }],
    ['emergency', { age: 'under-16', infection: ['fever'] }],
    ['same-day', { infection: ['fever'] }],
    ['same-day', { severity: 'unbearable' }],
    ['same-day', { age: 'under-16', severity: 'severe' }],
  ];
  for (const [tier, answers] of rows) {
    test(`${tier}: ${JSON.stringify(answers)}`, () => {
      const result = resultOf({ ...everything, ...answers });
      assert.equal(result.tier, tier);
      assert.deepEqual(
        [result.reasons, result.plan, result.prepare, result.crisis],
        [[], [], { questions: [], tests: [], people: [] }, false],
      );
    });
  }
});

describe('under 16', () => {
  const result = resultOf({ age: 'under-16', treatments: ['rest'], lifestyle: ['sitting'], where: ['lower-leg-left'] });

  test('can wait some days', () => assert.equal(result.tier, 'soon'));
  test('gets what to do, and why', () => {
    assert.deepEqual(result.actions, ['review-soon']);
    assert.deepEqual(
      result.fired.map(({ rule }) => rule),
      ['S8'],
    );
  });
  test('gets no reasons, no plan, no tests and no people', () => {
    assert.deepEqual([result.reasons, result.plan, result.prepare.tests, result.prepare.people], [[], [], [], []]);
  });
  test('gets questions for the appointment', () => {
    assert.deepEqual(result.prepare.questions, [
      'what-is-the-cause',
      'another-look',
      'what-next',
      'which-exercise',
      'what-to-watch-for',
    ]);
  });
  test('at 16 or 17 everything is told', () => {
    const { plan, reasons, prepare } = resultOf({ age: '16-17' });
    for (const list of [plan, reasons, prepare.tests, prepare.people]) assert.notDeepEqual(list, []);
  });
});

describe('while a review comes first', () => {
  const open = ['review-what-was-tried', 'medicines', 'anti-inflammatories', 'injections', 'surgery', 'keep-moving'];
  const first: [concern: string, rule: string, answers: Answers][] = [
    ['fracture', 'S2', { age: '60-64', 'first-ever': 'yes' }],
    ['fracture', 'S3', { medicines: ['steroids'], trend: 'worse' }],
    ['cancer', 'S1', { general: ['night-pain'] }],
    ['cancer', 'S18', { history: ['cancer'] }],
    ['infection', 'S12', { history: ['diabetes'], trend: 'worse', duration: 'under-2-weeks' }],
    ['infection', 'S17', { history: ['not-sure'] }],
    ['bleeding', 'S14', { medicines: ['blood-thinners'], trend: 'same' }],
    ['cancer', 'S18', { history: ['aortic-aneurysm'], duration: '3-to-12-months' }],
    ['cord', 'S11', { balance: 'not-sure' }],
    ['pregnancy', 'S7', { pregnancy: 'pregnant' }],
  ];
  for (const [concern, rule, answers] of first) {
    test(`${rule} (${concern}): the treatment plan and moving gently stand open, the rest is folded`, () => {
      const result = resultOf(answers);
      assert.equal(result.tier, 'soon');
      assert.equal(result.fired.find((fired) => fired.rule === rule)?.concern, concern);
      for (const { item: id, afterReview } of itemsOf(result)) assert.equal(afterReview, !open.includes(id), id);
      assert.equal(
        itemsOf(result).some(({ afterReview }) => afterReview),
        true,
      );
    });
  }

  const others: [string, Answers][] = [
    ['S6 uncontrolled pain', { severity: 'severe', trend: 'worse' }],
    ['S8 child, at 16 or 17', { age: '16-17' }],
    ['S9 nerve loss', { legs: 'one-pain', trend: 'worse' }],
    ['S16 impact', { impact: 'cannot-do-most-things', trend: 'same' }],
    ['R1 no improvement', { duration: '4-to-6-weeks', trend: 'same' }],
    ['nothing', {}],
  ];
  for (const [what, answers] of others) {
    test(`nothing is folded: ${what}`, () => {
      assert.deepEqual(
        itemsOf(resultOf(answers)).filter(({ afterReview }) => afterReview),
        [],
      );
    });
  }
});

describe('crisis card', () => {
  const low: Answers = { 'little-interest': 'several-days', 'feeling-down': 'more-than-half-the-days' };
  const rows: [string, Answers, boolean][] = [
    ['3 in both together', low, true],
    ['3 in one', { 'feeling-down': 'nearly-every-day' }, true],
    ['2 in both together', { 'little-interest': 'several-days', 'feeling-down': 'several-days' }, false],
    ['worry does not count', { nervous: 'nearly-every-day', worry: 'nearly-every-day' }, false],
    ['one of the two not answered', { ...low, 'little-interest': undefined }, false],
    ['skipped', { 'little-interest': undefined, 'feeling-down': undefined }, false],
    ['where a review is due within 2 weeks', { ...low, severity: 'severe', trend: 'worse' }, true],
    ['not asked under 16', { ...low, age: 'under-16' }, false],
    ['not asked when help is needed today', { ...low, infection: ['fever'] }, false],
  ];
  for (const [who, answers, crisis] of rows)
    test(`${who} → ${crisis}`, () => assert.equal(resultOf(answers).crisis, crisis));

  test('as soon as both are answered, whatever else is not', () => {
    assert.equal(
      assess(content, { ...person(low), nervous: undefined, worry: undefined, lifestyle: undefined }).crisis,
      true,
    );
  });
});

describe('what to do in an emergency', () => {
  const call = ['call-ambulance', 'do-not-drive'];
  const go = ['go-to-emergency', 'do-not-drive'];
  const weak: Answers = { legs: 'one-weak', 'leg-weakness': 'new' };
  // One person for each rule, with the lines that the contract asks for.
  const rows: [rule: string, answers: Answers, actions: string[]][] = [
    ['E1', { saddle: 'yes', 'saddle-when': 'new-or-worse' }, go],
    ['E2', { bladder: 'yes', 'bladder-when': 'not-sure' }, go],
    ['E3', { bowel: 'yes', 'bowel-when': 'new-or-worse' }, go],
    ['E4', { saddle: 'not-sure', legs: 'one-pain' }, go],
    ['E5', { legs: 'both', 'both-legs': 'new-or-worse' }, go],
    ['E6', { legs: 'one-weak', 'leg-weakness': 'rapid' }, go],
    ['E7', { sexual: 'yes', 'sexual-when': 'new-or-worse', legs: 'one-pain' }, go],
    ['E8', { balance: 'rapid' }, go],
    ['E9', { alarm: ['faint-or-clammy'] }, call],
    ['E10', { sudden: 'yes', age: '60-64' }, call],
    ['E11', { history: ['aortic-aneurysm'], trend: 'worse' }, call],
    ['E12', { injury: 'major' }, ['call-ambulance', 'keep-still', 'do-not-drive']],
    ['E13', { infection: ['fever'], ...weak }, go],
    ['E14', { medicines: ['chemotherapy'], infection: ['fever'] }, [...go, 'chemotherapy-line']],
    ['E15', { history: ['cancer'], ...weak }, go],
    ['E16', { medicines: ['blood-thinners'], ...weak }, go],
    ['E17', { procedure: 'under-6-weeks-ago', infection: ['fever'] }, go],
    ['E18', { pregnancy: 'pregnant', 'pregnancy-signs': ['bleeding'] }, [...call, 'maternity']],
    ['E19', { age: 'under-16', infection: ['fever'] }, go],
  ];

  test('every emergency rule has a row', () => {
    const emergencies = Object.keys(content.rules).filter((id) => content.rules[id]?.tier === 'emergency');
    assert.deepEqual(
      rows.map(([rule]) => rule),
      emergencies,
    );
  });

  for (const [rule, answers, actions] of rows) {
    test(`${rule}: ${actions.join(', ')}`, () => {
      const result = resultOf(answers);
      assert.deepEqual(
        result.fired.filter(({ tier }) => tier === 'emergency').map((fired) => fired.rule),
        [rule],
      );
      assert.deepEqual(result.actions, actions);
    });
  }

  test('a call replaces going, where both are asked for', () => {
    assert.deepEqual(
      resultOf({ alarm: ['chest-or-breathing'], saddle: 'yes', 'saddle-when': 'new-or-worse' }).actions,
      call,
    );
  });
  test('on chemotherapy the line is named beside a call', () => {
    assert.deepEqual(resultOf({ alarm: ['chest-or-breathing'], medicines: ['chemotherapy'] }).actions, [
      ...call,
      'chemotherapy-line',
    ]);
  });
});

describe('what to do today', () => {
  const speak = ['speak-today', 'if-you-cannot-today'];
  const scan = ['urgent-scan'];
  const team = ['speak-today', 'procedure-team', 'if-you-cannot-today'];
  const rows: [rule: string, answers: Answers, actions: string[]][] = [
    ['D1', { saddle: 'yes', 'saddle-when': 'old-unchecked' }, scan],
    ['D2', { bladder: 'not-sure' }, scan],
    ['D3', { sexual: 'yes', 'sexual-when': 'new-or-worse' }, scan],
    ['D4', { legs: 'one-weak', 'leg-weakness': 'new' }, scan],
    ['D5', { balance: 'both-slowly' }, scan],
    ['D6', { infection: ['fever'] }, speak],
    ['D7', { infection: ['shaking-chills'] }, speak],
    ['D7', { procedure: 'under-6-weeks-ago', wound: 'yes' }, team],
    ['D8', { history: ['cancer'], trend: 'same' }, speak],
    ['D9', { general: ['weight-loss'], age: '50-59' }, speak],
    ['D10', { injury: 'minor', history: ['thin-bones'] }, speak],
    ['D11', { sudden: 'yes', history: ['thin-bones'] }, speak],
    ['D12', { procedure: 'under-6-weeks-ago', trend: 'worse' }, team],
    ['D13', { history: ['injected-drugs'] }, speak],
    ['D14', { medicines: ['weak-immunity'], severity: 'severe' }, speak],
    [
      'D14',
      { medicines: ['chemotherapy'], severity: 'severe' },
      ['speak-today', 'chemotherapy-line', 'if-you-cannot-today'],
    ],
    ['D15', { general: ['night-pain', 'cough-or-strain', 'new-shape'] }, speak],
    ['D16', { pregnancy: 'pregnant', 'pregnancy-signs': ['fewer-movements'] }, ['maternity', ...speak]],
    ['D17', { age: 'under-16', severity: 'severe' }, speak],
    ['D18', { severity: 'unbearable' }, speak],
    ['D19', { medicines: ['blood-thinners'], legs: 'one-pain', duration: 'under-2-weeks', trend: 'same' }, speak],
    ['D20', { alarm: ['not-sure'] }, speak],
    ['D21', { legs: 'both', 'both-legs': 'not-sure' }, scan],
    ['D22', { sudden: 'yes', where: ['neck'] }, speak],
    ['D23', { history: ['aortic-aneurysm'], trend: 'same', duration: '3-to-12-months' }, speak],
    ['D24', { infection: ['not-sure'], history: ['injected-drugs'], duration: '3-to-12-months' }, speak],
  ];

  test('every rule of the day that asks for more than its tier does has a row', () => {
    const rowed = new Set(rows.map(([rule]) => rule));
    const today = Object.entries(content.rules).filter(([, { tier, actions }]) => tier === 'same-day' && actions);
    assert.deepEqual(
      today.map(([id]) => id).filter((id) => !rowed.has(id)),
      [],
    );
  });

  for (const [rule, answers, actions] of rows) {
    test(`${rule}: ${actions.join(', ')}`, () => {
      const result = resultOf(answers);
      assert.deepEqual(
        result.fired.filter(({ tier }) => tier !== 'soon' && tier !== 'routine-review').map((fired) => fired.rule),
        [rule],
      );
      assert.deepEqual(result.actions, actions);
    });
  }
});

describe('what to do later', () => {
  const rows: [tier: string, Answers, actions: string[]][] = [
    ['soon', { severity: 'severe', trend: 'worse' }, ['review-soon']],
    ['soon', { pregnancy: 'pregnant' }, ['review-soon', 'midwife']],
    ['soon', { procedure: '6-to-12-weeks-ago', trend: 'same' }, ['review-soon', 'procedure-team']],
    ['soon', { history: ['tuberculosis'], trend: 'same' }, ['review-soon']],
    ['soon', { medicines: ['chemotherapy'], trend: 'worse' }, ['review-soon']],
    ['routine-review', { trend: 'worse' }, ['book-review']],
    ['self-manage', {}, ['keep-going']],
  ];
  for (const [tier, answers, actions] of rows) {
    test(`${tier} ${JSON.stringify(answers)}: ${actions.join(', ')}`, () => {
      const result = resultOf(answers);
      assert.deepEqual([result.tier, result.actions], [tier, actions]);
    });
  }
});

describe('return advice', () => {
  // What the contract names, with the time where it gives one.
  const named: Record<string, 'emergency' | 'same-day' | null> = {
    'saddle-numbness': null,
    'bladder-or-bowel': null,
    'sexual-change': null,
    'legs-weaker': null,
    'one-weak-or-numb': null,
    'both-legs': null,
    unsteady: null,
    'fever-or-shivering': null,
    'chest-or-tummy': null,
    fainting: null,
    'unbearable-pain': null,
    'swollen-calf': 'same-day',
    'cold-leg': 'emergency',
    'red-eye': 'same-day',
  };
  const children = ['child-will-not-walk', 'child-under-6'];

  const tiers: [string, Answers][] = [
    ['emergency', { alarm: ['chest-or-breathing'] }],
    ['same-day', { severity: 'unbearable' }],
    ['soon', { severity: 'severe', trend: 'worse' }],
    ['routine-review', { trend: 'worse' }],
    ['self-manage', {}],
  ];
  for (const [tier, answers] of tiers) {
    test(`is whole at ${tier}`, () => {
      const result = resultOf(answers);
      assert.equal(result.tier, tier);
      assert.deepEqual(linesOf(result).sort(), Object.keys(named).sort());
    });
  }
  // Who would have an emergency rule fire on a sign is told to treat it as an emergency.
  const sooner: [string, Answers, string, string | null][] = [
    ['E19: fever under 16', { age: 'under-16' }, 'fever-now', 'fever-or-shivering'],
    ['E14: fever on chemotherapy', { medicines: ['chemotherapy'] }, 'fever-now', 'fever-or-shivering'],
    ['E17: fever after a procedure', { procedure: '6-to-12-weeks-ago' }, 'fever-now', 'fever-or-shivering'],
    ['E7: sexual change with leg symptoms', { legs: 'one-pain' }, 'sexual-change-now', 'sexual-change'],
    [
      'E7: sexual change with an unchecked cord sign',
      { bowel: 'yes', 'bowel-when': 'old-unchecked' },
      'sexual-change-now',
      'sexual-change',
    ],
    ['E15: sexual change with cancer', { history: ['cancer'] }, 'sexual-change-now', 'sexual-change'],
    ['E15: a weak leg with cancer', { history: ['cancer'] }, 'weak-or-numb-now', 'one-weak-or-numb'],
    ['E16: a weak leg on blood thinners', { medicines: ['blood-thinners'] }, 'weak-or-numb-now', 'one-weak-or-numb'],
    ['E17: a weak leg after a procedure', { procedure: 'under-6-weeks-ago' }, 'weak-or-numb-now', 'one-weak-or-numb'],
    ['E13: a weak leg with fever', { infection: ['fever'] }, 'weak-or-numb-now', 'one-weak-or-numb'],
    ['E4: a weak leg with an unsure cord sign', { bowel: 'not-sure' }, 'weak-or-numb-now', 'one-weak-or-numb'],
    [
      'E7: a weak leg with sexual change',
      { sexual: 'yes', 'sexual-when': 'not-sure' },
      'weak-or-numb-now',
      'one-weak-or-numb',
    ],
    ['E7: sexual change with an unsure cord sign', { saddle: 'not-sure' }, 'sexual-change-now', 'sexual-change'],
    ['E13: fever with a weak leg', { legs: 'one-weak', 'leg-weakness': 'new' }, 'fever-now', 'fever-or-shivering'],
    ['E13: fever with an unsure cord sign', { bladder: 'not-sure' }, 'fever-now', 'fever-or-shivering'],
    ['E11: unbearable pain with an aneurysm', { history: ['aortic-aneurysm'] }, 'unbearable-now', 'unbearable-pain'],
    ['E18: signs in pregnancy', { pregnancy: 'not-sure' }, 'pregnancy-signs-now', null],
  ];
  for (const [name, answers, now, today] of sooner) {
    test(name, () => {
      const advice = linesOf(resultOf(answers));
      assert.equal(content.returnAdvice[now]?.urgency, 'emergency');
      assert.deepEqual([advice.includes(now), today !== null && advice.includes(today)], [true, false]);
      const others = linesOf(resultOf({}));
      assert.deepEqual([others.includes(now), today === null || others.includes(today)], [false, true]);
    });
  }
  const swap = (ids: string[], ...pairs: [string, string][]): string[] =>
    ids.map((id) => pairs.find(([from]) => from === id)?.[1] ?? id);
  for (const [tier, answers] of [
    ['emergency', { alarm: ['chest-or-breathing'] }],
    ['same-day', { severity: 'severe' }],
    ['soon', {}],
  ] as const) {
    test(`is whole under 16 at ${tier}, with what only children need`, () => {
      const result = resultOf({ age: 'under-16', ...answers });
      assert.equal(result.tier, tier);
      const expected = swap([...Object.keys(named), ...children], ['fever-or-shivering', 'fever-now']);
      assert.deepEqual(linesOf(result).sort(), expected.sort());
    });
  }
  test('is there before anything is answered', () => {
    assert.deepEqual(linesOf(assess(content, {})).sort(), Object.keys(named).sort());
  });
  for (const [id, urgency] of [...Object.entries(named), ...children.map((id) => [id, 'same-day'] as const)]) {
    if (urgency) test(`${id}: ${urgency}`, () => assert.equal(content.returnAdvice[id]?.urgency, urgency));
  }
  test('most urgent first', () => {
    const urgencies = Object.values(content.returnAdvice).map(({ urgency }) => urgency);
    assert.deepEqual(urgencies, [...urgencies].sort());
  });
});

describe('reasons', () => {
  const signsOf = (answers: Answers): string[] =>
    resultOf(answers)
      .reasons.flatMap(({ reason, signs }) => signs.map(({ sign }) => `${reason}: ${sign}`))
      .sort();
  const base = { 'treatment-time': '4-to-6-weeks' };
  const long: Answers = { duration: '3-to-12-months' };
  const rows: [string, Answers, string[]][] = [
    ['nothing', {}, []],
    ['no treatment yet', { treatments: ['none'] }, ['treatment: no-treatment']],
    ['under 4 weeks', { 'treatment-time': 'under-4-weeks' }, ['treatment: too-early']],
    ['some of it', { adherence: 'some-of-it' }, ['treatment: not-as-advised']],
    ['hardly', { adherence: 'hardly' }, ['treatment: not-as-advised']],
    ['no clear plan', { adherence: 'no-clear-plan' }, ['treatment: no-clear-plan']],
    [
      '6 weeks as advised, not better',
      { 'treatment-time': '6-to-12-weeks', trend: 'same' },
      ['treatment: fair-trial-no-better'],
    ],
    ['6 weeks as advised, better', { 'treatment-time': '6-to-12-weeks' }, []],
    ['4 weeks as advised, not better', { trend: 'same' }, []],
    [
      '6 weeks, some of it, not better',
      { 'treatment-time': '6-to-12-weeks', trend: 'same', adherence: 'some-of-it' },
      ['treatment: not-as-advised'],
    ],
    [
      'only passive',
      { treatments: ['medicines', 'hands-on', 'injection', 'heat-or-cold', 'tens', 'acupuncture', 'other'] },
      ['treatment: only-passive'],
    ],
    ['a talking therapy is not passive', { treatments: ['medicines', 'talking-therapy'] }, []],
    ['surgery is not passive', { treatments: ['surgery'] }, []],
    ['rest besides exercise', { treatments: ['rest', 'exercise-or-physio'] }, ['treatment: rest']],
    ['explained, but unsure', { explained: 'yes-but-unsure' }, ['treatment: not-explained']],
    ['not explained', { explained: 'no' }, ['treatment: not-explained']],
    ['below the knee', { pattern: ['below-the-knee'] }, ['structural: irritated-nerve']],
    ['lower leg marked', { where: ['lower-leg-right'] }, ['structural: irritated-nerve']],
    ['other lower leg marked', { where: ['lower-leg-left'] }, ['structural: irritated-nerve']],
    ['pain in one leg', { legs: 'one-pain' }, ['structural: irritated-nerve']],
    ['one leg weak for long', { legs: 'one-weak', 'leg-weakness': 'old-checked' }, ['structural: irritated-nerve']],
    ['thigh marked', { where: ['thigh-left'] }, []],
    ['worse walking', { pattern: ['worse-walking-eases-sitting'] }, ['structural: stenosis']],
    ['both legs on walking', { legs: 'both' }, ['structural: stenosis']],
    ['worse leaning back', { pattern: ['worse-leaning-back'] }, ['structural: small-joints']],
    ['worse bending or sitting', { pattern: ['worse-bending-or-sitting'] }, ['structural: disc']],
    ['50 and 3 months', { age: '50-59', ...long }, ['structural: age-change']],
    ['45 and 3 months', { age: '45-49', ...long }, []],
    ['50 and under 3 months', { age: '50-59', duration: '6-to-12-weeks' }, []],
    [
      'three inflammatory features',
      { ...long, inflammatory: ['family', 'psoriasis', 'buttock-pain'] },
      ['structural: inflammation'],
    ],
    ['stiff mornings and better moving alone', { pattern: ['morning-stiffness', 'better-moving'] }, []],
    [
      'every habit, and smoking',
      { lifestyle: ['sitting', 'lifting', 'awkward-positions', 'inactive'], history: ['smoking'] },
      [
        'lifestyle: awkward-positions',
        'lifestyle: inactive',
        'lifestyle: lifting',
        'lifestyle: sitting',
        'lifestyle: smoking',
      ],
    ],
    [
      'poor sleep counts twice',
      { lifestyle: ['poor-sleep'] },
      ['lifestyle: lifestyle-sleep', 'psychological: poor-sleep'],
    ],
    ['anxious', { nervous: 'several-days', worry: 'more-than-half-the-days' }, ['psychological: anxious']],
    ['low', { 'feeling-down': 'nearly-every-day' }, ['psychological: low-mood']],
    ['not quite', { nervous: 'more-than-half-the-days', 'feeling-down': 'more-than-half-the-days' }, []],
    ['moving is unsafe', { 'moving-is-unsafe': 'agree' }, ['psychological: fear-of-moving']],
    ['moving may be unsafe', { 'moving-is-unsafe': 'not-sure' }, ['psychological: fear-of-moving']],
    ['never better', { 'never-better': 'agree' }, ['psychological: expects-no-recovery']],
    ['perhaps never better', { 'never-better': 'not-sure' }, ['psychological: expects-no-recovery']],
  ];
  for (const [who, answers, signs] of rows) {
    test(`${who}: ${signs.join(', ') || 'no sign'}`, () => assert.deepEqual(signsOf({ ...base, ...answers }), signs));
  }

  test('every sign has a row', () => {
    const all = Object.entries(content.reasons).flatMap(([reason, { signs }]) =>
      Object.keys(signs).map((sign) => `${reason}: ${sign}`),
    );
    assert.deepEqual(
      all.filter((sign) => !rows.some(([, , signs]) => signs.includes(sign))),
      [],
    );
  });

  test('most signs first, and all four always', () => {
    const found = resultOf({ 'never-better': 'agree', 'moving-is-unsafe': 'agree', history: ['smoking'] }).reasons;
    assert.deepEqual(
      found.map(({ reason, signs }) => [reason, signs.length]),
      [
        ['psychological', 2],
        ['treatment', 1],
        ['lifestyle', 1],
        ['structural', 0],
      ],
    );
  });
});

describe('what comes first in the plan', () => {
  const emphasised = (answers: Answers): string[] =>
    resultOf({ 'treatment-time': '4-to-6-weeks', ...answers })
      .plan.filter((area) => area.emphasised)
      .map(({ area }) => area);
  const rows: [string, Answers, string[]][] = [
    ['moving, for everyone', {}, ['activity']],
    ['the treatment', { explained: 'no' }, ['plan', 'activity']],
    ['a structural cause', { legs: 'one-pain' }, ['plan', 'activity']],
    ['severe pain', { severity: 'severe' }, ['activity', 'relief']],
    ['habits', { lifestyle: ['sitting'] }, ['activity', 'habits']],
    ['mood', { 'never-better': 'agree' }, ['activity', 'mind']],
  ];
  for (const [who, answers, areas] of rows) test(who, () => assert.deepEqual(emphasised(answers), areas));

  const firstRows: [string, Answers, area: string, item: string][] = [
    ['medicines that are taken', { treatments: ['medicines'] }, 'plan', 'medicines'],
    ['walking for who moves little', { lifestyle: ['inactive'] }, 'activity', 'walk-or-swim'],
    ['pacing for who fears moving', { 'moving-is-unsafe': 'agree' }, 'activity', 'pacing'],
    ['long rest for who rests', { treatments: ['rest'] }, 'activity', 'long-rest'],
    ['TENS for who uses it', { treatments: ['tens'] }, 'relief', 'tens'],
    ['changing position for who sits', { lifestyle: ['sitting'] }, 'habits', 'change-position'],
    ['changing position for awkward work', { lifestyle: ['awkward-positions'] }, 'habits', 'change-position'],
    ['lifting for who lifts', { lifestyle: ['lifting'] }, 'habits', 'build-up-lifting'],
    ['sleep for who sleeps badly', { lifestyle: ['poor-sleep'] }, 'habits', 'sleep'],
    ['smoking for who smokes', { history: ['smoking'] }, 'habits', 'stop-smoking'],
    ['talking therapy for who is anxious', { nervous: 'nearly-every-day' }, 'mind', 'talking-therapy'],
    ['understanding pain for who expects no recovery', { 'never-better': 'not-sure' }, 'mind', 'understand-pain'],
  ];
  for (const [who, answers, area, first] of firstRows) {
    test(who, () => {
      const items = resultOf(answers).plan.find((planned) => planned.area === area)?.items ?? [];
      assert.deepEqual([items[0]?.item, items[0]?.emphasised], [first, true]);
    });
  }

  test('everyone who can wait meets every area', () => {
    for (const answers of [{}, { trend: 'worse' }, { general: ['night-pain'] }]) {
      assert.deepEqual(
        resultOf(answers)
          .plan.map(({ area }) => area)
          .sort(),
        Object.keys(content.plan).sort(),
      );
    }
  });
});

describe('preparing for the appointment', () => {
  const always = ['what-next', 'which-medicine', 'what-to-watch-for'];
  const rows: [string, Answers, questions: string[]][] = [
    ['nothing', {}, []],
    ['treatment', { explained: 'no' }, ['another-look', 'how-long-to-try']],
    ['structural', { legs: 'one-pain' }, ['what-is-the-cause']],
    ['lifestyle', { lifestyle: ['lifting'] }, ['which-exercise', 'work-and-daily-life']],
    ['psychological', { 'never-better': 'agree' }, ['mood-and-pain']],
  ];
  for (const [reason, answers, questions] of rows) {
    test(`questions: ${reason}`, () => {
      const { prepare } = resultOf({ 'treatment-time': '4-to-6-weeks', ...answers });
      assert.deepEqual([...prepare.questions].sort(), [...always, ...questions].sort());
    });
  }

  const people: [string, Answers, string[]][] = [
    ['everyone', {}, []],
    ['pain below the knee', { pattern: ['below-the-knee'] }, ['surgeon']],
    ['pain in one leg', { legs: 'one-pain' }, ['surgeon']],
    ['both legs', { legs: 'both' }, ['surgeon']],
    ['a soft sign', { general: ['night-pain'] }, ['surgeon']],
    ['severe', { severity: 'severe' }, ['pain-specialist']],
    ['6 weeks', { duration: '6-to-12-weeks' }, ['pain-specialist']],
    ['treated over 12 weeks', { 'treatment-time': 'over-12-weeks' }, ['pain-specialist']],
    ['stiff mornings', { pattern: ['morning-stiffness'] }, ['rheumatologist']],
    [
      'inflammatory features',
      { duration: '3-to-12-months', inflammatory: ['family', 'psoriasis', 'tendon-pain'] },
      ['pain-specialist', 'rheumatologist'],
    ],
  ];
  for (const [who, answers, more] of people) {
    test(`people: ${who}`, () => {
      assert.deepEqual(resultOf(answers).prepare.people, ['family-doctor', 'physiotherapist', ...more]);
    });
  }

  test('tests that may come up, for everyone', () =>
    assert.deepEqual(resultOf().prepare.tests, ['scan', 'blood-tests']));
});
