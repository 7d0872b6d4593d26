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
    ['steroids', { medicines: ['steroids'] }],
    ['chemotherapy', { medicines: ['chemotherapy'] }],
    ['not sure about medicines', { medicines: ['not-sure'] }],
    ['blood thinners among other medicines', { medicines: ['weak-immunity', 'blood-thinners'] }],
  ],
  [
    ['benign', {}],
    ['60 to 64', { age: '60-64' }],
    ['other medicines', { medicines: ['weak-immunity', 'sickle-or-no-spleen'] }],
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
    ['a stiff spine', { history: ['stiff-spine'] }],
    ['cancer', { history: ['cancer'] }],
    ['chemotherapy', { medicines: ['chemotherapy'] }],
    ['an aneurysm', { history: ['aortic-aneurysm'], duration: '3-to-12-months' }],
    ['weak immunity', { medicines: ['weak-immunity'] }],
    ['no spleen', { medicines: ['sickle-or-no-spleen'] }],
    dialysis,
    ['a pump', { history: ['pump'] }],
    ['a stimulator', { history: ['stimulator'] }],
    ['unsteady for long, and known', { balance: 'known' }],
    ['not sure about balance', { balance: 'not-sure' }],
    ['steroids', { medicines: ['steroids'] }],
    thinners,
    ['a procedure long ago', { procedure: 'over-12-weeks-ago' }],
    ['a procedure 6 to 12 weeks ago', { procedure: '6-to-12-weeks-ago' }],
    ['a procedure under 6 weeks ago', { procedure: 'under-6-weeks-ago' }],
  ],
  [
    ['benign', {}],
    ['pregnant', { pregnancy: 'pregnant' }],
    ['other illnesses', { history: ['tuberculosis', 'diabetes', 'aortic-family', 'cord-injury', 'smoking'] }],
    ['no medicine that matters', { medicines: ['not-sure'] }],
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

check(
  'TENS: ask first',
  (answers) => item('tens', answers)?.askFirst,
  [...pregnancies, ['a pump', { history: ['pump'] }], ['a stimulator', { history: ['stimulator'] }]],
  [['benign', {}], thinners, ['an injury of the cord', { history: ['cord-injury'] }]],
);

for (const id of ['injections', 'surgery']) {
  check(
    `${id}: named`,
    (answers) => item(id, answers) !== undefined,
    [
      ['pain in one leg', { legs: 'one-pain' }],
      ['not sure about the legs', { legs: 'not-sure' }],
      ['worse leaning back', { pattern: ['worse-leaning-back'] }],
      ['50 and 3 months', { age: '50-59', duration: '3-to-12-months' }],
    ],
    [
      ['benign', {}],
      ['better moving', { pattern: ['better-moving'] }],
      ['severe', { severity: 'severe' }],
    ],
  );
}

for (const [id, medicine] of [
  ['strong-painkillers', 'opioid'],
  ['nerve-pain-medicines', 'nerve-pain'],
] as const) {
  check(
    id,
    (answers) => item(id, answers)?.badge === 'ask-first',
    [['taken', { treatments: ['medicines'], 'medicines-taken': ['paracetamol', medicine] }]],
    [
      ['another is', { treatments: ['medicines'], 'medicines-taken': ['paracetamol'] }],
      ['not sure', { treatments: ['medicines'], 'medicines-taken': ['not-sure'] }],
      ['no medicines (a stale answer counts for nothing)', { 'medicines-taken': [medicine] }],
    ],
  );
}

check(
  'pain management programme',
  (answers) => item('pain-programme', answers) !== undefined,
  [['over a year, two treatments', { duration: 'over-a-year', treatments: ['rest', 'tens'] }]],
  [
    ['over a year, one treatment', { duration: 'over-a-year', treatments: ['rest'] }],
    ['over a year, none', { duration: 'over-a-year', treatments: ['none'] }],
    ['under a year, two treatments', { duration: '3-to-12-months', treatments: ['rest', 'tens'] }],
  ],
);

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
    ['emergency', { alarm: ['chest-or-breathing'], 'alarm-now': 'new' }],
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
        [result.reasons, result.plan, result.prepare, result.hope, result.crisis],
        [[], [], { questions: [], tests: [], people: [] }, null, false],
      );
    });
  }
});

describe('under 16', () => {
  const result = resultOf({ age: 'under-16', treatments: ['rest'], lifestyle: ['sitting'], where: ['lower-leg-left'] });

  test('can wait some days', () => assert.equal(result.tier, 'soon'));
  test('gets what to do, and why', () => {
    assert.deepEqual(result.actions, ['see-gp', 'tell-who-treats-you']);
    assert.deepEqual(
      result.fired.map(({ rule }) => rule),
      ['S8'],
    );
  });
  test('gets no reasons, no plan, no tests, no people and no line of hope', () => {
    assert.deepEqual([result.reasons, result.plan, result.prepare.tests, result.prepare.people], [[], [], [], []]);
    assert.equal(result.hope, null);
  });
  test('gets questions for the appointment', () => {
    assert.deepEqual(result.prepare.questions, [
      'what-is-the-cause',
      'another-look',
      'what-next',
      'what-to-watch-for',
      'which-exercise',
    ]);
  });
  test('at 16 or 17 everything is told', () => {
    const { plan, reasons, prepare } = resultOf({ age: '16-17' });
    for (const list of [plan, reasons, prepare.tests, prepare.people]) assert.notDeepEqual(list, []);
  });
});

describe('while a review comes first', () => {
  const open = [...Object.keys(written.plan.plan.items), 'move-with-care'];
  const first: [rule: string, answers: Answers][] = [
    ['S2', { age: '60-64', 'first-ever': 'yes' }],
    ['S3', { medicines: ['steroids'], trend: 'worse' }],
    ['S7', { pregnancy: 'pregnant' }],
    ['S13', { age: '65-69', trend: 'worse', duration: '3-to-12-months' }],
    ['S14', { medicines: ['blood-thinners'], trend: 'same' }],
    ['S15', { history: ['injected-drugs'], duration: '3-to-12-months' }],
    ['S18', { history: ['cancer'] }],
    ['S19', { history: ['tuberculosis'], trend: 'same' }],
    ['S21', { injury: 'major-earlier', trend: 'same' }],
    ['S28', { history: ['stimulator'], trend: 'same' }],
  ];
  for (const [rule, answers] of first) {
    test(`${rule}: the treatment plan and moving with care stand open, the rest is folded`, () => {
      const result = resultOf(answers);
      assert.equal(result.tier, 'soon');
      assert.deepEqual(
        result.fired.filter((fired) => content.rules[fired.rule]?.reviewFirst).map((fired) => fired.rule),
        [rule],
      );
      for (const { item: id, afterReview } of itemsOf(result)) assert.equal(afterReview, !open.includes(id), id);
      const told = itemsOf(result).map(({ item: id }) => id);
      assert.ok(told.includes('move-with-care') && told.includes('keep-moving'));
    });
  }

  test('every rule whose review comes first has a row', () => {
    assert.deepEqual(
      Object.keys(content.rules).filter((id) => content.rules[id]?.reviewFirst),
      first.map(([rule]) => rule),
    );
  });

  const others: [string, Answers][] = [
    ['S1 a soft sign', { general: ['night-pain'] }],
    ['S6 uncontrolled pain', { severity: 'severe', trend: 'worse' }],
    ['S8 child, at 16 or 17', { age: '16-17' }],
    ['S9 nerve loss', { legs: 'one-pain', trend: 'worse' }],
    ['S11 not sure about balance', { balance: 'not-sure' }],
    ['S16 impact', { impact: 'cannot-do-most-things', trend: 'same' }],
    ['S17 not sure about illnesses', { history: ['not-sure'] }],
    ['R1 no improvement', { duration: '3-to-12-months', trend: 'same' }],
    ['nothing', {}],
  ];
  for (const [what, answers] of others) {
    test(`nothing is folded: ${what}`, () => {
      const items = itemsOf(resultOf(answers));
      assert.deepEqual(
        items.filter(({ afterReview }) => afterReview),
        [],
      );
      assert.equal(
        items.some(({ item: id }) => id === 'move-with-care'),
        false,
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

  for (const [who, answers, first] of [
    ['4', { 'little-interest': 'several-days', 'feeling-down': 'nearly-every-day' }, false],
    ['5', { 'little-interest': 'more-than-half-the-days', 'feeling-down': 'nearly-every-day' }, true],
    ['6', { 'little-interest': 'nearly-every-day', 'feeling-down': 'nearly-every-day' }, true],
    [
      '5, under 16',
      { age: 'under-16', 'little-interest': 'nearly-every-day', 'feeling-down': 'nearly-every-day' },
      false,
    ],
  ] as const) {
    test(`at ${who} ${first ? 'it comes before everything' : 'it does not come first'}`, () =>
      assert.equal(resultOf(answers).crisisFirst, first));
  }

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
    ['E2', { bladder: 'yes', 'bladder-when': 'new-or-worse' }, go],
    ['E3', { bowel: 'yes', 'bowel-when': 'new-or-worse' }, go],
    ['E4', { saddle: 'not-sure', 'cord-different': 'yes', legs: 'one-pain' }, go],
    ['E5', { legs: 'both', 'both-legs': 'new-or-worse' }, go],
    ['E6', { legs: 'one-weak', 'leg-weakness': 'rapid' }, go],
    ['E7', { sexual: 'yes', 'sexual-when': 'new-or-worse', legs: 'one-numb' }, go],
    ['E8', { balance: 'rapid' }, go],
    ['E9', { alarm: ['faint-or-clammy'], 'alarm-now': 'new' }, call],
    ['E10', { sudden: 'yes', age: '60-64' }, call],
    ['E11', { history: ['aortic-aneurysm'], trend: 'worse' }, call],
    ['E12', { injury: 'major' }, ['call-ambulance', 'keep-still', 'do-not-drive']],
    ['E13', { infection: ['fever'], ...weak }, go],
    ['E14', { medicines: ['chemotherapy'], infection: ['fever'] }, [...go, 'chemotherapy-line']],
    ['E15', { history: ['cancer'], ...weak }, [...go, 'cancer-team']],
    ['E16', { medicines: ['blood-thinners'], ...weak }, go],
    ['E17', { procedure: 'under-6-weeks-ago', infection: ['fever'] }, go],
    ['E18', { pregnancy: 'pregnant', 'pregnancy-signs': ['bleeding'] }, ['maternity-now', ...go]],
    ['E19', { age: 'under-16', infection: ['fever'] }, go],
    ['E20', { history: ['stiff-spine'], injury: 'minor' }, ['call-ambulance', 'keep-still', 'do-not-drive']],
    ['E21', { medicines: ['sickle-or-no-spleen'], infection: ['fever'] }, [...go, 'sickle-team']],
    ['E22', { history: ['pump'], trend: 'worse', severity: 'severe' }, [...call, 'pump-team']],
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
      resultOf({ alarm: ['chest-or-breathing'], 'alarm-now': 'new', saddle: 'yes', 'saddle-when': 'new-or-worse' })
        .actions,
      call,
    );
  });
  test('on chemotherapy the line is named beside a call', () => {
    assert.deepEqual(
      resultOf({ alarm: ['chest-or-breathing'], 'alarm-now': 'new', medicines: ['chemotherapy'] }).actions,
      [...call, 'chemotherapy-line'],
    );
  });
});

describe('what to do today', () => {
  const speak = ['speak-today', 'if-you-cannot-today'];
  const scan = ['urgent-scan'];
  const team = ['speak-today', 'procedure-team', 'if-you-cannot-today'];
  const rows: [rule: string, answers: Answers, actions: string[]][] = [
    ['D1', { saddle: 'yes', 'saddle-when': 'old-unchecked' }, scan],
    ['D2', { bladder: 'not-sure', 'cord-different': 'not-sure' }, scan],
    ['D3', { sexual: 'yes', 'sexual-when': 'new-or-worse' }, scan],
    ['D4', { legs: 'one-weak', 'leg-weakness': 'new' }, scan],
    ['D5', { balance: 'both-slowly' }, scan],
    ['D6', { infection: ['fever'] }, speak],
    ['D7', { infection: ['shaking-chills'] }, speak],
    ['D7', { procedure: 'over-12-weeks-ago', wound: 'yes' }, team],
    ['D8', { history: ['cancer'], 'cancer-when': 'recent', trend: 'same' }, ['urgent-scan', 'cancer-team']],
    ['D8', { medicines: ['chemotherapy'], trend: 'same' }, ['urgent-scan', 'chemotherapy-line']],
    ['D9', { general: ['weight-loss', 'night-pain'] }, speak],
    ['D10', { injury: 'minor', history: ['thin-bones'] }, scan],
    ['D11', { sudden: 'yes', history: ['thin-bones'] }, scan],
    ['D12', { procedure: 'under-6-weeks-ago', trend: 'worse' }, ['urgent-scan', 'procedure-team']],
    ['D13', { history: ['injected-drugs'] }, scan],
    ['D14', { medicines: ['weak-immunity'], severity: 'severe' }, scan],
    ['D14', { medicines: ['sickle-or-no-spleen'], severity: 'severe' }, ['urgent-scan', 'sickle-team']],
    ['D15', { general: ['night-pain', 'cough-or-strain', 'new-shape'] }, scan],
    ['D16', { pregnancy: 'pregnant', 'pregnancy-signs': ['fewer-movements'] }, ['maternity', ...speak]],
    ['D17', { age: 'under-16', severity: 'severe' }, speak],
    ['D18', { severity: 'unbearable' }, speak],
    ['D19', { medicines: ['blood-thinners'], legs: 'one-pain', duration: 'under-2-weeks', trend: 'same' }, scan],
    ['D20', { alarm: ['not-sure'], 'alarm-now': 'not-sure' }, speak],
    ['D21', { legs: 'both', 'both-legs': 'not-sure' }, scan],
    ['D22', { sudden: 'yes', where: ['neck'] }, scan],
    ['D23', { history: ['aortic-aneurysm'], trend: 'same', duration: '3-to-12-months' }, scan],
    ['D24', { infection: ['not-sure'], history: ['injected-drugs'], duration: '3-to-12-months' }, speak],
    ['D25', { medicines: ['over-the-label'] }, ['speak-today', 'too-much-medicine', 'if-you-cannot-today']],
    ['D26', { 'today-signs': ['calf'] }, speak],
    ['D27', { medicines: ['steroids'], general: ['tired-and-unwell'] }, scan],
    ['D28', { age: '60-64', duration: 'under-2-weeks', severity: 'severe', trend: 'same' }, scan],
    ['D29', { history: ['diabetes'], trend: 'worse', severity: 'severe' }, speak],
    ['D30', { medicines: ['blood-thinners'], trend: 'worse', severity: 'severe', duration: 'under-2-weeks' }, scan],
    ['D31', { infection: ['night-sweats'], general: ['tired-and-unwell'] }, scan],
    ['D32', { history: ['stimulator'], trend: 'worse' }, scan],
    [
      'D33',
      {
        bladder: 'yes',
        'bladder-when': 'long',
        legs: 'one-weak',
        'leg-weakness': 'old-unchecked',
        trend: 'worse',
      },
      scan,
    ],
  ];

  // The others tell what their tier does.
  test('every rule of the day with an action of its own has a row', () => {
    const rowed = new Set(rows.map(([rule]) => rule));
    assert.deepEqual(
      Object.entries(content.rules)
        .filter(([id, { tier, actions }]) => tier === 'same-day' && actions && !rowed.has(id))
        .map(([id]) => id),
      [],
      'say in `rows` above, tests/unit/content/plan.test.ts, whom it tells to do what',
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
  const tell = 'tell-who-treats-you';
  const rows: [tier: string, Answers, actions: string[]][] = [
    ['soon', { severity: 'severe', trend: 'worse' }, ['see-gp-or-physio', tell]],
    ['soon', { legs: 'one-pain', trend: 'worse' }, ['see-gp-or-physio', tell]],
    ['soon', { impact: 'cannot-do-most-things', trend: 'same' }, ['see-gp-or-physio', tell]],
    [
      'soon',
      { 'never-better': 'agree', 'little-interest': 'nearly-every-day', 'feeling-down': 'nearly-every-day' },
      ['see-gp-or-physio', tell],
    ],
    ['soon', { pregnancy: 'pregnant' }, ['see-gp', 'midwife', tell]],
    ['soon', { procedure: '6-to-12-weeks-ago', trend: 'same' }, ['see-gp', 'procedure-team', tell]],
    ['soon', { history: ['tuberculosis'], trend: 'same' }, ['see-gp', tell]],
    ['soon', { general: ['night-pain'] }, ['see-gp', tell]],
    ['soon', { balance: 'not-sure' }, ['see-gp', tell]],
    ['soon', { age: '16-17' }, ['see-gp', tell]],
    ['routine-review', { trend: 'worse' }, ['book-review', tell]],
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
  // Section 5 of the contract: what is always named, at the tier that the rules give the sign when it is new.
  const named: Record<'emergency' | 'same-day' | 'soon', string[]> = {
    emergency: [
      'saddle-numbness',
      'bladder-or-bowel',
      'both-legs',
      'legs-weaker',
      'unsteady',
      'chest-or-breathing',
      'very-bad-tummy',
      'fainting',
      'confused-or-drowsy',
      'weak-face-or-arm',
      'bleeding-inside',
      'cold-leg',
      'headache',
    ],
    'same-day': [
      'weak-leg',
      'sexual-change',
      'fever',
      'shivering',
      'burning-pee',
      'unbearable-pain',
      'calf',
      'red-eye',
      'blisters',
      'yellow',
    ],
    soon: ['balance-slowly', 'numb-leg'],
  };
  const always = Object.values(named).flat();

  const tiers: [string, Answers][] = [
    ['emergency', { alarm: ['chest-or-breathing'], 'alarm-now': 'new' }],
    ['same-day', { severity: 'unbearable' }],
    ['soon', { severity: 'severe', trend: 'worse' }],
    ['routine-review', { trend: 'worse' }],
    ['self-manage', {}],
  ];
  for (const [tier, answers] of tiers) {
    test(`is whole at ${tier}`, () => {
      const result = resultOf(answers);
      assert.equal(result.tier, tier);
      assert.deepEqual(linesOf(result), always);
      assert.equal(
        result.returnAdvice.some(({ again }) => again),
        false,
        'a sign that was not reported does not come back',
      );
    });
  }
  for (const [urgency, lines] of Object.entries(named)) {
    for (const id of lines) test(`${id}: ${urgency}`, () => assert.equal(content.returnAdvice[id]?.urgency, urgency));
  }

  // Told besides, or in place of another line, to whom the rules would send at once or today.
  const besides: [string, Answers, added: string[], without: string[]][] = [
    [
      'under 16',
      { age: 'under-16' },
      ['fever-now', 'shivering-now', 'numb-leg-today', 'balance-today', 'child-will-not-walk', 'child-pale'],
      ['fever', 'shivering', 'numb-leg', 'balance-slowly', 'sexual-change'],
    ],
    [
      'pregnant',
      { pregnancy: 'pregnant' },
      [
        'shivering-now',
        'bleeding-in-pregnancy',
        'pregnancy-pain',
        'head-or-sight',
        'pregnancy-fever',
        'baby-or-waters',
      ],
      ['shivering'],
    ],
    [
      'after birth',
      { pregnancy: 'birth-in-last-6-weeks' },
      ['shivering-now', 'bleeding-after-birth', 'pregnancy-pain', 'head-or-sight', 'pregnancy-fever'],
      ['shivering'],
    ],
    [
      'on chemotherapy',
      { medicines: ['chemotherapy'] },
      [
        'weak-leg-now',
        'numb-leg-now',
        'balance-now',
        'sexual-change-now',
        'fever-now',
        'shivering-now',
        'chemotherapy-unwell',
      ],
      ['weak-leg', 'numb-leg', 'balance-slowly', 'sexual-change', 'fever', 'shivering', 'burning-pee'],
    ],
    [
      'cancer long ago',
      { history: ['cancer'], 'cancer-when': 'older' },
      ['weak-leg-now', 'sexual-change-now', 'numb-leg-today', 'balance-today'],
      ['weak-leg', 'sexual-change', 'numb-leg', 'balance-slowly'],
    ],
    ['on blood thinners', { medicines: ['blood-thinners'] }, ['weak-leg-now', 'fall'], ['weak-leg']],
    [
      'on blood thinners, pain in one leg',
      { medicines: ['blood-thinners'], legs: 'one-pain' },
      ['weak-leg-now', 'fall-now'],
      ['weak-leg'],
    ],
    ['65', { age: '65-69' }, ['fall'], []],
    ['60', { age: '60-64' }, [], []],
    ['thin bones', { history: ['thin-bones'] }, ['fall'], []],
    ['steroids', { medicines: ['steroids'] }, ['fall'], []],
    ['a stiff spine', { history: ['stiff-spine'] }, ['fall-now'], []],
    ['an operation long ago', { procedure: 'over-12-weeks-ago' }, ['wound'], []],
    [
      'a procedure 6 to 12 weeks ago',
      { procedure: '6-to-12-weeks-ago' },
      ['weak-leg-now', 'fever-now', 'shivering-now', 'wound'],
      ['weak-leg', 'fever', 'shivering'],
    ],
    ['no spleen', { medicines: ['sickle-or-no-spleen'] }, ['fever-now', 'shivering-now'], ['fever', 'shivering']],
    [
      'a pump',
      { history: ['pump'] },
      ['weak-leg-now', 'fever-now', 'shivering-now', 'unbearable-now', 'numb-leg-today'],
      ['weak-leg', 'fever', 'shivering', 'unbearable-pain', 'numb-leg'],
    ],
    [
      'an aneurysm',
      { history: ['aortic-aneurysm'], duration: '3-to-12-months' },
      ['unbearable-now', 'numb-leg-now', 'numb-leg-today'],
      ['unbearable-pain', 'numb-leg'],
    ],
    ['one numb leg', { legs: 'one-numb' }, ['sexual-change-now'], ['sexual-change']],
    ['pain in one leg', { legs: 'one-pain' }, [], []],
    ['neck pain, worse', { where: ['neck'], trend: 'worse' }, ['balance-today'], ['balance-slowly']],
    [
      'not sure about the bladder',
      { bladder: 'not-sure', 'cord-different': 'not-sure' },
      ['weak-leg-now', 'numb-leg-now', 'sexual-change-now', 'fever-now', 'shivering-now'],
      ['weak-leg', 'numb-leg', 'sexual-change', 'fever', 'shivering'],
    ],
  ];
  for (const [who, answers, added, without] of besides) {
    test(who, () => {
      // A line that is replaced by two, one of which replaces the other, is told once.
      const expected = [...always.filter((id) => !without.includes(id)), ...added].filter(
        (id) => !added.includes(content.returnAdvice[id]?.replacedBy ?? ''),
      );
      assert.deepEqual(linesOf(resultOf(answers)).sort(), expected.sort());
    });
  }

  const againRows: [string, Answers, lines: string[]][] = [
    ['leaks for years', { bladder: 'yes', 'bladder-when': 'long' }, ['bladder-or-bowel']],
    ['migraine, no different', { alarm: ['headache'], 'alarm-now': 'usual' }, ['headache']],
    ['fainted last week', { alarm: ['faint-or-clammy'], 'alarm-now': 'gone' }, ['fainting']],
    ['one numb leg', { legs: 'one-numb' }, ['numb-leg']],
    [
      'both legs on walking',
      { legs: 'both', 'both-legs': 'long-standing-on-walking', 'leg-weakness': 'no' },
      ['both-legs'],
    ],
    ['a weak leg for long, checked', { legs: 'one-weak', 'leg-weakness': 'old-checked' }, ['legs-weaker', 'weak-leg']],
    ['unsteady for long, and known', { balance: 'known' }, ['unsteady', 'balance-slowly']],
    ['unsteady slowly, which is reviewed this week', { balance: 'one-slowly' }, ['unsteady']],
    ['an old sexual change', { sexual: 'yes', 'sexual-when': 'old' }, ['sexual-change']],
    ['new fever, which is as urgent as its line', { infection: ['fever'] }, []],
  ];
  for (const [who, answers, lines] of againRows) {
    test(`comes back or gets worse: ${who}`, () => {
      assert.deepEqual(
        resultOf(answers)
          .returnAdvice.filter(({ again }) => again)
          .map(({ line }) => line),
        lines,
      );
    });
  }

  test('is there before anything is answered, but for what age decides', () => {
    assert.deepEqual(
      linesOf(assess(content, {})),
      always.filter((id) => id !== 'sexual-change'),
    );
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
    ['pain in one leg', { legs: 'one-pain' }, ['structural: spreading-pain']],
    ['one numb leg', { legs: 'one-numb' }, ['structural: irritated-nerve']],
    [
      'pain in one leg, below the knee',
      { legs: 'one-pain', pattern: ['below-the-knee'] },
      ['structural: irritated-nerve'],
    ],
    [
      'pain in one leg, lower leg marked',
      { legs: 'one-pain', where: ['lower-leg-left'] },
      ['structural: irritated-nerve'],
    ],
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
      { ...long, pattern: ['morning-stiffness'], inflammatory: ['family', 'psoriasis', 'buttock-pain'] },
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
    ['perhaps never better', { 'never-better': 'not-sure' }, []],
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
    ['the treatment, after moving', { explained: 'no' }, ['activity', 'plan']],
    ['a structural cause, after moving', { legs: 'one-pain' }, ['activity', 'plan']],
    ['severe pain', { severity: 'severe' }, ['activity', 'relief']],
    ['habits', { lifestyle: ['sitting'] }, ['activity', 'habits']],
    ['mood', { 'never-better': 'agree' }, ['activity', 'mind']],
  ];
  for (const [who, answers, areas] of rows) test(who, () => assert.deepEqual(emphasised(answers), areas));

  const firstRows: [string, Answers, area: string, item: string][] = [
    ['review before medicines', { treatments: ['medicines'] }, 'plan', 'review-what-was-tried'],
    ['walking for who moves little', { lifestyle: ['inactive'] }, 'activity', 'walk-or-swim'],
    ['pacing for who fears moving', { 'moving-is-unsafe': 'agree' }, 'activity', 'pacing'],
    ['long rest for who rests', { treatments: ['rest'] }, 'activity', 'long-rest'],
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
      assert.equal(items[0]?.item, first);
      assert.equal(items[0]?.emphasised, first !== 'review-what-was-tried');
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

describe('what was tried', () => {
  const had: [treatment: string, item: string, answers?: Answers][] = [
    ['exercise-or-physio', 'own-programme'],
    ['injection', 'injections', { legs: 'one-pain' }],
    ['surgery', 'surgery', { legs: 'one-pain' }],
    ['heat-or-cold', 'heat-or-cold'],
    ['hands-on', 'hands-on'],
    ['acupuncture', 'acupuncture'],
    ['tens', 'tens'],
    // Stressed for whoever is anxious, and still behind what was not tried.
    ['talking-therapy', 'talking-therapy', { nervous: 'nearly-every-day' }],
  ];
  for (const [treatment, id, answers = {}] of had) {
    const areaOf = (given: Answers): readonly PlannedItem[] =>
      resultOf({ ...answers, ...given }).plan.find(({ items }) => items.some((one) => one.item === id))?.items ?? [];
    const isTried = ({ tried }: PlannedItem): boolean => tried;
    test(`${id}: says so after ${treatment}, and stands last`, () => {
      const items = areaOf({ treatments: [treatment] });
      assert.deepEqual(
        items.filter(isTried).map(({ item: one }) => one),
        [id],
      );
      assert.equal(items.at(-1)?.item, id);
    });
    test(`${id}: says nothing after another treatment`, () => {
      assert.deepEqual(areaOf({ treatments: ['medicines', 'rest', 'other'] }).filter(isTried), []);
    });
  }
});

describe('the three first steps', () => {
  const stepsOf = (answers: Answers): string[] => resultOf(answers).firstSteps.map(({ step }) => step);
  const goals: [goal: string, step: string][] = [
    ['walking', 'goal-walking'],
    ['sitting', 'goal-sitting'],
    ['standing', 'goal-standing'],
    ['sleep', 'goal-sleep'],
    ['lifting-and-housework', 'goal-lifting'],
    ['work', 'goal-work'],
    ['caring', 'goal-caring'],
    ['sport-or-hobby', 'goal-sport'],
  ];
  for (const [goal, step] of goals)
    test(`the goal ${goal} comes first`, () => assert.equal(stepsOf({ goal, legs: 'one-pain' })[0], step));

  // The ordinary goal is walking; with `pattern` or `legs` the second step is for the pattern.
  const bend: Answers = { pattern: ['worse-bending-or-sitting'] };
  const unsafe: Answers = { 'moving-is-unsafe': 'agree' };
  const second: [who: string, answers: Answers, step: string][] = [
    ['pain below the knee', { pattern: ['below-the-knee'] }, 'calm-the-nerve'],
    ['pain in one leg', { legs: 'one-pain' }, 'calm-the-nerve'],
    ['stenosis', { pattern: ['worse-walking-eases-sitting'] }, 'lean-and-sit'],
    ['stiff mornings', { pattern: ['morning-stiffness'] }, 'loosen-in-the-morning'],
    ['worse on bending', bend, 'bend-a-little'],
    ['fears moving', unsafe, 'test-a-move'],
    ['not sure about moving', { 'moving-is-unsafe': 'not-sure' }, 'test-a-move'],
    [
      'as advised, 12 weeks, no better',
      { treatments: ['exercise-or-physio'], 'treatment-time': 'over-12-weeks', adherence: 'as-advised', trend: 'same' },
      'change-course',
    ],
    ['some of it', { treatments: ['exercise-or-physio'], adherence: 'some-of-it' }, 'make-it-fit'],
    ['no clear plan', { treatments: ['exercise-or-physio'], adherence: 'no-clear-plan' }, 'get-a-plan'],
    ['no treatment', { treatments: ['none'] }, 'get-a-plan'],
    ['anxious', { nervous: 'nearly-every-day' }, 'share-the-load'],
    ['low', { 'feeling-down': 'nearly-every-day' }, 'share-the-load'],
    ['poor sleep', { lifestyle: ['poor-sleep'] }, 'better-nights'],
    ['sits for long', { lifestyle: ['sitting'] }, 'break-up-sitting'],
    ['moves little, and wants to sit', { lifestyle: ['inactive'], goal: 'sitting' }, 'start-moving'],
  ];
  const untreated: Answers = { treatments: ['other'], adherence: 'as-advised' };
  for (const [who, answers, step] of second)
    test(`${who}: ${step} comes second`, () => assert.equal(stepsOf({ ...untreated, ...answers })[1], step));

  check(
    'no step that bends or tests a spine at risk',
    (answers) =>
      !stepsOf(answers).some((step) => ['bend-a-little', 'test-a-move', 'loosen-in-the-morning'].includes(step)),
    [
      ['thin bones', { ...bend, ...unsafe, history: ['thin-bones'] }],
      ['a stiff spine', { ...bend, ...unsafe, history: ['stiff-spine'] }],
      ['a stiff spine in the morning', { pattern: ['morning-stiffness'], history: ['stiff-spine'] }],
      ['steroids', { ...bend, ...unsafe, medicines: ['steroids'] }],
      ['a pump', { ...bend, ...unsafe, history: ['pump'] }],
      ['a stimulator', { ...bend, ...unsafe, history: ['stimulator'] }],
      ['an operation 5 weeks ago', { ...bend, ...unsafe, procedure: 'under-6-weeks-ago' }],
      ['an operation 10 weeks ago', { ...bend, ...unsafe, procedure: '6-to-12-weeks-ago' }],
    ],
    [
      ['nothing of it', { ...bend, ...unsafe }],
      ['an operation long ago', { ...bend, ...unsafe, procedure: 'over-12-weeks-ago' }],
      ['diabetes', { ...bend, ...unsafe, history: ['diabetes'] }],
    ],
  );

  for (const [goal, step] of [
    ['lifting-and-housework', 'goal-lifting'],
    ['sport-or-hobby', 'goal-sport'],
  ] as const) {
    test(`${step} waits until an operation has healed`, () => {
      for (const procedure of ['under-6-weeks-ago', '6-to-12-weeks-ago'])
        assert.equal(stepsOf({ goal, procedure }).includes(step), false, procedure);
      assert.equal(stepsOf({ goal, procedure: 'over-12-weeks-ago' })[0], step);
    });
  }

  test('are only these while a review comes first', () => {
    for (const answers of [{ history: ['cancer'] }, { ...bend, medicines: ['steroids'], trend: 'worse' }])
      assert.deepEqual(stepsOf(answers), ['go-to-review', 'move-with-care', 'weekly-note']);
  });

  test('are none where it cannot wait, or under 16', () => {
    for (const answers of [
      { saddle: 'yes', 'saddle-when': 'new-or-worse' },
      { infection: ['fever'] },
      { age: 'under-16' },
    ])
      assert.deepEqual(stepsOf(answers), []);
  });

  test('give exercise that was tried no place before what was not', () => {
    const { firstSteps } = resultOf({
      treatments: ['exercise-or-physio'],
      goal: 'sport-or-hobby',
      procedure: 'under-6-weeks-ago',
    });
    assert.deepEqual(firstSteps, [
      { step: 'keep-moving', tried: false },
      { step: 'weekly-note', tried: false },
      { step: 'own-exercises', tried: true },
    ]);
  });
});

describe('preparing for the appointment', () => {
  const always = ['what-next', 'what-to-watch-for', 'which-medicine'];
  const rows: [string, Answers, questions: string[]][] = [
    ['nothing', {}, always],
    ['treatment', { explained: 'no' }, [...always, 'another-look', 'how-long-to-try']],
    ['structural', { legs: 'one-pain' }, [...always, 'what-is-the-cause']],
    ['lifestyle', { lifestyle: ['lifting'] }, [...always, 'which-exercise', 'work-and-daily-life']],
    ['psychological', { 'never-better': 'agree' }, [...always, 'mood-and-pain']],
    [
      'all of it: five at most',
      { explained: 'no', legs: 'one-pain', lifestyle: ['lifting'], 'never-better': 'agree' },
      ['what-is-the-cause', 'another-look', 'what-next', 'mood-and-pain', 'what-to-watch-for'],
    ],
  ];
  for (const [reason, answers, questions] of rows) {
    test(`questions: ${reason}`, () => {
      const { prepare } = resultOf({ 'treatment-time': '4-to-6-weeks', ...answers });
      assert.deepEqual([...prepare.questions].sort(), [...questions].sort());
    });
  }

  const people: [string, Answers, string[]][] = [
    ['everyone', {}, []],
    ['pain below the knee', { pattern: ['below-the-knee'] }, ['surgeon']],
    ['pain in one leg', { legs: 'one-pain' }, ['surgeon']],
    ['one numb leg', { legs: 'one-numb' }, ['surgeon']],
    ['both legs', { legs: 'both' }, ['surgeon']],
    ['a soft sign', { general: ['night-pain'] }, ['surgeon']],
    ['severe, and not better', { severity: 'severe', trend: 'same' }, ['pain-specialist']],
    ['severe, but better', { severity: 'severe' }, []],
    [
      '6 weeks, moderate, not better',
      { duration: '6-to-12-weeks', severity: 'moderate', trend: 'same' },
      ['pain-specialist'],
    ],
    ['6 weeks, mild, not better', { duration: '6-to-12-weeks', trend: 'same' }, []],
    [
      'treated over 12 weeks, moderate, not better',
      { 'treatment-time': 'over-12-weeks', severity: 'moderate', trend: 'same' },
      ['pain-specialist'],
    ],
    ['stiff mornings', { pattern: ['morning-stiffness'] }, ['rheumatologist']],
    [
      'inflammatory features',
      {
        duration: '3-to-12-months',
        pattern: ['better-moving'],
        inflammatory: ['family', 'psoriasis', 'tendon-pain'],
      },
      ['rheumatologist'],
    ],
  ];
  for (const [who, answers, more] of people) {
    test(`people: ${who}`, () => {
      assert.deepEqual(resultOf(answers).prepare.people, ['family-doctor', 'physiotherapist', ...more]);
    });
  }

  const tests: [string, Answers, string[]][] = [
    ['everyone', {}, ['scan']],
    ['had a scan', { scan: 'yes-explained' }, ['scan', 'scan-again']],
    ['had a scan, and is unsure', { scan: 'yes-but-unsure' }, ['scan', 'scan-again']],
    ['60, 6 weeks', { age: '60-64', duration: '6-to-12-weeks' }, ['scan', 'blood-tests']],
    ['60, 4 weeks', { age: '60-64', duration: '4-to-6-weeks' }, ['scan']],
    ['50, 6 weeks', { age: '50-59', duration: '6-to-12-weeks' }, ['scan']],
    ['a soft sign', { general: ['cough-or-strain'] }, ['scan', 'blood-tests']],
    ['feels ill', { general: ['tired-and-unwell'] }, ['scan', 'blood-tests']],
    ['not sure about infection', { infection: ['not-sure'] }, ['scan', 'blood-tests']],
    ['stiff mornings', { pattern: ['morning-stiffness'] }, ['scan', 'blood-tests']],
  ];
  for (const [who, answers, expected] of tests) {
    test(`tests that may come up: ${who}`, () => assert.deepEqual(resultOf(answers).prepare.tests, expected));
  }
});

describe('the line of hope', () => {
  const rows: [string, Answers, string][] = [
    ['keep going, under 12 weeks', {}, 'settles'],
    ['keep going, over 3 months', { duration: '3-to-12-months' }, 'long'],
    ['a review, under 12 weeks', { trend: 'worse' }, 'always'],
    ['a review, 8 years', { duration: 'over-a-year', trend: 'same' }, 'long'],
    ['pain in one leg, not better', { legs: 'one-pain', trend: 'same' }, 'nerve'],
    ['pain in one leg, better: keep going comes first', { legs: 'one-pain' }, 'settles'],
    ['a weak leg', { legs: 'one-weak', 'leg-weakness': 'old-checked' }, 'always'],
  ];
  for (const [who, answers, line] of rows) test(`${who}: ${line}`, () => assert.equal(resultOf(answers).hope, line));
});
