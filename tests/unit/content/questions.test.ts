/**
 * Each question of the check: who is asked it, what comes next after each of its options, and which answers are
 * refused. Everyone here is the benign person of `person.ts` but for the answers given.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { content as written } from '../../../src/content/index.js';
import type { Content, Question } from '../../../src/content/schema.js';
import type { Answers } from '../../../src/engine/answers.js';
import { assess } from '../../../src/engine/assessment.js';
import { isUrgent, journey, replay } from '../../../src/engine/journey.js';
import { person } from './person.js';

const content: Content = written;
const order = content.pages.flatMap(({ questions }) => questions ?? []);

interface Row {
  /** Answers that lead here, besides the benign ones. */
  lead?: Answers;
  /** Options, and what is still to answer after them: the page with its open questions, or the tier of the result. */
  next: Record<string, string>;
}

const pages = {
  time: 'time: duration, trend',
  severity: 'severity: severity, pain-score, impact',
  start: 'start: sudden, injury',
  cord: 'cord: saddle, bladder, bowel',
  sexual: 'sexual: sexual',
  legs: 'legs: legs',
  balance: 'balance: balance',
  infection: 'infection: infection, procedure',
  lifestyle: 'lifestyle: lifestyle, moving-is-unsafe, never-better',
  mood: 'mood: nervous, worry, little-interest, feeling-down',
} as const;
const cordSign = (sign: string): Row => ({ next: { 'no not-sure': pages.sexual, yes: `cord-when: ${sign}-when` } });
const cordSignWhen = (sign: string): Row => ({
  lead: { [sign]: 'yes' },
  next: { 'old-checked old-unchecked': pages.sexual, 'not-sure new-or-worse': 'result: emergency' },
});
const days = 'not-at-all several-days more-than-half-the-days nearly-every-day';

const table: Record<string, Row> = {
  alarm: {
    next: {
      'chest-or-breathing faint-or-clammy severe-tummy-or-side confused-or-drowsy face-or-arm-weakness':
        'result: emergency',
      'not-sure none': 'age: age',
    },
  },
  age: {
    next: {
      'under-16 16-17 18-34 35-44 45-49 50-59': 'age: pregnancy',
      '60-64 65-69 70-plus': 'time: duration, trend, first-ever',
    },
  },
  pregnancy: {
    next: {
      no: pages.time,
      'pregnant birth-in-last-6-weeks not-sure': 'pregnancy-signs: pregnancy-signs',
    },
  },
  'pregnancy-signs': {
    lead: { pregnancy: 'pregnant' },
    next: {
      'bleeding tightenings constant-severe-pain': 'result: emergency',
      'fewer-movements waters-broken not-sure none': pages.time,
    },
  },
  duration: {
    next: {
      'under-2-weeks 2-to-4-weeks 4-to-6-weeks 6-to-12-weeks 3-to-12-months over-a-year': 'where: where',
    },
  },
  trend: { next: { 'better up-and-down same worse': 'where: where' } },
  'first-ever': { lead: { age: '60-64' }, next: { 'no yes': 'where: where' } },
  where: {
    next: {
      'neck upper-back lower-back buttock-left buttock-right thigh-left thigh-right lower-leg-left lower-leg-right':
        pages.severity,
    },
  },
  severity: { next: { 'mild moderate severe unbearable': pages.start } },
  'pain-score': { next: { '0 1 2 3 4 5 6 7 8 9 10': pages.start } },
  impact: { next: { 'a-little some a-lot cannot-do-most-things': pages.start } },
  sudden: { next: { 'no not-sure yes': pages.cord } },
  injury: { next: { 'none not-sure minor': pages.cord, major: 'result: emergency' } },

  saddle: cordSign('saddle'),
  'saddle-when': cordSignWhen('saddle'),
  bladder: cordSign('bladder'),
  'bladder-when': cordSignWhen('bladder'),
  bowel: cordSign('bowel'),
  'bowel-when': cordSignWhen('bowel'),
  sexual: { next: { 'no prefer-not-to-say': pages.legs, yes: 'sexual: sexual-when' } },
  'sexual-when': { lead: { sexual: 'yes' }, next: { 'old not-sure new-or-worse': pages.legs } },
  legs: {
    next: {
      'none not-sure one-pain': pages.balance,
      'one-weak': 'legs-when: leg-weakness',
      both: 'legs-when: both-legs, leg-weakness',
    },
  },
  'both-legs': {
    lead: { legs: 'both' },
    next: {
      'long-standing-on-walking long-standing-other not-sure': 'legs-when: leg-weakness',
      'new-or-worse': 'result: emergency',
    },
  },
  'leg-weakness': {
    lead: { legs: 'both' },
    next: {
      'no old-checked old-unchecked not-sure new': pages.balance,
      rapid: 'result: emergency',
    },
  },
  balance: { next: { 'no not-sure one-slowly both-slowly': pages.infection, rapid: 'result: emergency' } },
  infection: { next: { 'none not-sure fever shaking-chills burning-pee': 'history: history' } },
  procedure: {
    next: {
      'none over-12-weeks-ago': 'history: history',
      '6-to-12-weeks-ago under-6-weeks-ago': 'infection: wound',
    },
  },
  wound: { lead: { procedure: '6-to-12-weeks-ago' }, next: { 'no not-sure yes': 'history: history' } },

  history: {
    next: {
      'none not-sure cancer thin-bones injected-drugs tuberculosis diabetes dialysis smoking': 'medicines: medicines',
      // The pain has lasted under 6 weeks.
      'aortic-aneurysm': 'result: emergency',
    },
  },
  medicines: { next: { 'none not-sure steroids blood-thinners weak-immunity chemotherapy': 'general: general' } },
  general: {
    next: {
      'none not-sure weight-loss night-pain cough-or-strain upper-back new-shape tired-and-unwell':
        'treatments: treatments',
    },
  },

  treatments: {
    next: {
      none: 'treatment-plan: explained',
      'exercise-or-physio medicines hands-on injection surgery heat-or-cold tens acupuncture talking-therapy rest other':
        'treatment-plan: treatment-time, adherence, explained',
    },
  },
  'treatment-time': {
    next: {
      'under-4-weeks 4-to-6-weeks 6-to-12-weeks over-12-weeks': 'treatment-plan: adherence',
    },
  },
  adherence: { next: { 'as-advised some-of-it hardly no-clear-plan': 'pattern: pattern' } },
  explained: { next: { 'yes yes-but-unsure no': 'pattern: pattern' } },
  pattern: {
    next: {
      'none below-the-knee worse-walking-eases-sitting worse-leaning-back worse-bending-or-sitting morning-stiffness better-moving':
        pages.lifestyle,
    },
  },
  'onset-under-45': {
    lead: { age: '50-59', duration: 'over-a-year' },
    next: {
      no: pages.lifestyle,
      yes: 'inflammatory: inflammatory',
    },
  },
  inflammatory: {
    lead: { duration: '3-to-12-months' },
    next: {
      'none began-before-35 second-half-of-night buttock-pain better-moving better-with-anti-inflammatory family other-arthritis tendon-pain psoriasis':
        pages.lifestyle,
    },
  },
  lifestyle: { next: { 'none sitting lifting awkward-positions inactive poor-sleep': pages.mood } },
  'moving-is-unsafe': { next: { 'disagree not-sure agree': pages.mood } },
  'never-better': { next: { 'disagree not-sure agree': pages.mood } },
  nervous: { next: { [days]: 'mood: worry, little-interest, feeling-down' } },
  worry: { next: { [days]: 'mood: little-interest, feeling-down' } },
  'little-interest': { next: { [days]: 'mood: feeling-down' } },
  'feeling-down': {
    next: {
      'not-at-all several-days more-than-half-the-days': 'result: self-manage',
      'nearly-every-day': 'result: routine-review',
    },
  },
};

const optionsOf = (question: Question): string[] =>
  question.kind === 'scale'
    ? Array.from({ length: question.max - question.min + 1 }, (_, step) => String(question.min + step))
    : [...question.options];

test('every question and option has a row', () => {
  assert.deepEqual(Object.keys(table).sort(), Object.keys(content.questions).sort());
  for (const [id, question] of Object.entries(content.questions)) {
    const rows = Object.keys(table[id]?.next ?? {}).flatMap((options) => options.split(' '));
    assert.deepEqual(rows.sort(), optionsOf(question).sort(), id);
  }
});

/** The answers of somebody who stands at a question: all before it, and those beside it that everyone is asked. */
function upTo(id: string, lead: Answers): Answers {
  const beside = content.pages.find(({ questions }) => questions?.includes(id))?.questions ?? [];
  const given = order.filter(
    (other) =>
      order.indexOf(other) < order.indexOf(id) ||
      (beside.includes(other) && content.questions[other]?.when === undefined),
  );
  const all = person(lead);
  return Object.fromEntries(given.filter((other) => other !== id).map((other) => [other, all[other]]));
}

function answer(question: Question, option: string): Answers[string] {
  if (question.kind === 'scale') return Number(option);
  return question.kind === 'many' ? [option] : option;
}

/** Where the person stands, in the table's words. */
function standing(answers: Answers): string {
  const { current, pages: met } = journey(content, answers);
  if (current === null) return `result: ${assess(content, answers).tier}`;
  const { counted } = replay(content, answers);
  const questions = met.find(({ id }) => id === current)?.questions ?? [];
  return `${current}: ${questions.filter((id) => counted[id] === undefined).join(', ')}`;
}

for (const [id, { lead = {}, next }] of Object.entries(table)) {
  const question = content.questions[id] as Question;
  describe(id, () => {
    test('is reached', () => assert.equal(replay(content, upTo(id, lead)).asked.includes(id), true));

    for (const [options, expected] of Object.entries(next)) {
      for (const option of options.split(' ')) {
        test(`${option} → ${expected}`, () => {
          assert.equal(standing({ ...upTo(id, lead), [id]: answer(question, option) }), expected);
        });
      }
    }

    const wrong: unknown[] =
      question.kind === 'scale'
        ? [question.min - 1, question.max + 1, 0.5, '3', [3], null]
        : question.kind === 'one'
          ? ['', 'elsewhere', [question.options[0]], [...question.options], 0, null]
          : [
              [],
              ['elsewhere'],
              question.options[0],
              [question.options[0], question.options[0]],
              null,
              ...question.options
                .filter((option) => option === 'none' || option === 'not-sure')
                .map((option) => [question.options[0], option]),
            ];
    for (const value of wrong) {
      test(`refuses ${JSON.stringify(value)}`, () => {
        assert.throws(() => assess(content, { [id]: value } as Answers), { name: 'AnswerError', question: id, value });
      });
    }
  });
}

// Who is asked, from section 2 of the contract. Questions without a row are asked of everyone.
const adult = ['under-16', '16-17', '18-34', '35-44', '45-49', '50-59'];
const older = ['60-64', '65-69', '70-plus'];
const ages = (list: string[], rest: Answers = {}): Answers[] => list.map((age) => ({ age, ...rest }));
const long: Answers = { duration: '3-to-12-months' };
const cordWhen = (sign: string): { asked: Answers[]; not: Answers[] } => ({
  asked: [{ [sign]: 'yes' }],
  not: [{ [sign]: 'no' }, { [sign]: 'not-sure' }, { [sign]: undefined }],
});
const from16 = { asked: ages([...adult.slice(1), ...older]), not: ages(['under-16']) };
const treated = {
  asked: [{ treatments: ['rest'] }, { treatments: ['medicines', 'other'] }],
  not: [{ treatments: ['none'] }, { treatments: undefined }],
};

const conditional: Record<string, { asked: Answers[]; not: Answers[] }> = {
  pregnancy: { asked: ages(adult), not: [...ages(older), { age: undefined }] },
  'pregnancy-signs': {
    asked: ['pregnant', 'birth-in-last-6-weeks', 'not-sure'].map((pregnancy) => ({ pregnancy })),
    not: [{ pregnancy: 'no' }, { pregnancy: undefined }, { age: '60-64', pregnancy: 'pregnant' }],
  },
  'first-ever': { asked: ages(older), not: [...ages(adult), { age: undefined }] },
  'saddle-when': cordWhen('saddle'),
  'bladder-when': cordWhen('bladder'),
  'bowel-when': cordWhen('bowel'),
  sexual: { asked: from16.asked, not: [...from16.not, { age: undefined }] },
  'sexual-when': {
    asked: [{ sexual: 'yes' }],
    not: [{ sexual: 'no' }, { sexual: 'prefer-not-to-say' }, { age: 'under-16', sexual: 'yes' }],
  },
  'both-legs': {
    asked: [{ legs: 'both' }],
    not: ['none', 'not-sure', 'one-pain', 'one-weak', undefined].map((legs) => ({ legs })),
  },
  'leg-weakness': {
    asked: [{ legs: 'one-weak' }, { legs: 'both' }],
    not: ['none', 'not-sure', 'one-pain', undefined].map((legs) => ({ legs })),
  },
  wound: {
    asked: [{ procedure: '6-to-12-weeks-ago' }, { procedure: 'under-6-weeks-ago' }],
    not: [{ procedure: 'none' }, { procedure: 'over-12-weeks-ago' }, { procedure: undefined }],
  },
  'treatment-time': treated,
  adherence: treated,
  'onset-under-45': {
    asked: [...ages(['45-49', '50-59', ...older], long), { age: '70-plus', duration: 'over-a-year' }],
    not: [
      ...ages(adult.slice(0, 4), long),
      { age: '45-49', duration: '6-to-12-weeks' },
      { age: '45-49', duration: undefined },
    ],
  },
  inflammatory: {
    asked: [
      ...ages(adult.slice(0, 4), long),
      { duration: 'over-a-year' },
      { age: '45-49', 'onset-under-45': 'yes', ...long },
      { age: '70-plus', 'onset-under-45': 'yes', ...long },
    ],
    not: [
      { duration: '6-to-12-weeks' },
      { age: '45-49', 'onset-under-45': 'no', ...long },
      { age: '45-49', 'onset-under-45': undefined, ...long },
      { age: '45-49', 'onset-under-45': 'yes', duration: '6-to-12-weeks' },
      { ...long, age: undefined },
    ],
  },
  nervous: from16,
  worry: from16,
  'little-interest': from16,
  'feeling-down': from16,
};

const isAsked = (id: string, answers: Answers): boolean => replay(content, person(answers)).asked.includes(id);

describe('who is asked', () => {
  for (const [id, { asked, not }] of Object.entries(conditional)) {
    for (const answers of asked) {
      test(`${id}: ${JSON.stringify(answers)}`, () => assert.equal(isAsked(id, answers), true));
    }
    for (const answers of not) {
      test(`${id}: not ${JSON.stringify({ ...answers })}`, () => {
        assert.equal(isAsked(id, answers), false);
      });
    }
  }

  test('everyone is asked all the rest', () => {
    const always = Object.keys(content.questions).filter((id) => !Object.hasOwn(conditional, id));
    const everyone = Object.values(conditional).flatMap(({ asked, not }) => [...asked, ...not]);
    for (const answers of [{}, ...everyone]) {
      const { asked, tier } = replay(content, person(answers));
      const due = always.filter((id) => content.questions[id]?.stage !== 'D' || !isUrgent(tier));
      assert.deepEqual(
        due.filter((id) => !asked.includes(id)),
        [],
        JSON.stringify(answers),
      );
    }
  });

  test('stage D only of those who can wait', () => {
    const stageD = Object.keys(content.questions).filter((id) => content.questions[id]?.stage === 'D');
    for (const answers of [{ alarm: ['faint-or-clammy'] }, { severity: 'unbearable' }, { infection: ['fever'] }]) {
      assert.deepEqual(
        replay(content, person(answers)).asked.filter((id) => stageD.includes(id)),
        [],
      );
    }
    for (const answers of [{ severity: 'severe', trend: 'worse' }, { pregnancy: 'pregnant' }]) {
      assert.notDeepEqual(
        replay(content, person(answers)).asked.filter((id) => stageD.includes(id)),
        [],
      );
    }
  });
});

describe('the end of stage C', () => {
  const rows: [string, Answers, string][] = [
    ['nothing found', {}, 'treatments: treatments'],
    ['a review this week', { general: ['night-pain'] }, 'treatments: treatments'],
    ['today: straight to the result', { general: ['night-pain', 'weight-loss', 'new-shape'] }, 'result: same-day'],
    ['today, since an earlier page', { infection: ['fever'] }, 'result: same-day'],
    ['an emergency at the last page', { sudden: 'yes', general: ['upper-back'] }, 'result: emergency'],
  ];
  for (const [name, answers, expected] of rows) {
    test(`${name} → ${expected}`, () => {
      assert.equal(standing({ ...upTo('treatments', answers), ...answers }), expected);
    });
  }
});

test('“no weakness” is no answer for somebody with one weak leg', () => {
  assert.equal(
    standing({ ...upTo('leg-weakness', { legs: 'one-weak' }), 'leg-weakness': 'no' }),
    'legs-when: leg-weakness',
  );
});

test('the mood page may be skipped', () => {
  const skipped = person({
    nervous: undefined,
    worry: undefined,
    'little-interest': undefined,
    'feeling-down': undefined,
  });
  assert.equal(assess(content, skipped).complete, true);
  assert.equal(journey(content, skipped).current, 'mood');
});
