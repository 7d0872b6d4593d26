/**
 * Each question of the check: who is asked it, what comes next after each of its options, and which answers are
 * refused. Everyone here is the ordinary person of `person.ts` but for the answers given.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { content as shipped } from '../../../src/content/index.js';
import type { Content, Question } from '../../../src/content/schema.js';
import type { Answers } from '../../../src/engine/answers.js';
import { assess } from '../../../src/engine/assessment.js';
import { isUrgent, journey, replay } from '../../../src/engine/journey.js';
import { oracle } from '../../../scripts/proof/oracle.js';
import { askedForOneAnswer, person } from './person.js';
import { isTranscribed, onPages, transcribed } from './unfinished.js';

const content: Content = onPages(transcribed<Content>(shipped));
const order = content.pages.flatMap(({ questions }) => questions ?? []);

const optionsOf = (question: Question): string[] =>
  question.kind === 'scale'
    ? Array.from({ length: question.max - question.min + 1 }, (_, step) => String(question.min + step))
    : [...question.options];

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

/** Where the contract, as the oracle transcribes it, has the person stand: its questions and tier, on the pages of the content. */
function expected(answers: Answers): string {
  const { asked, tier } = oracle(answers);
  const open = tier === 'emergency' ? [] : asked.filter((id) => answers[id] === undefined);
  const page = content.pages.find(({ questions }) => questions?.some((id) => open.includes(id)));
  return page ? `${page.id}: ${page.questions?.filter((id) => open.includes(id)).join(', ') ?? ''}` : `result: ${tier}`;
}

// Who is asked, from section 2 of the contract. Questions without a row are asked of everyone, or for one answer alone.
const adult = ['under-16', '16-17', '18-34', '35-44', '45-49', '50-59'];
const older = ['60-64', '65-69', '70-plus'];
const ages = (list: string[], rest: Answers = {}): Answers[] => list.map((age) => ({ age, ...rest }));
const long: Answers = { duration: '3-to-12-months', pattern: ['morning-stiffness'] };
const cordWhen = (sign: string): { asked: Answers[]; not: Answers[] } => ({
  asked: [{ [sign]: 'yes' }],
  not: [{ [sign]: 'no' }, { [sign]: 'not-sure' }, { [sign]: undefined }],
});
const from16 = { asked: ages([...adult.slice(1), ...older]), not: ages(['under-6', 'under-16']) };
const treated = {
  asked: [{ treatments: ['rest'] }, { treatments: ['medicines', 'other'] }],
  not: [{ treatments: ['none'] }, { treatments: undefined }],
};

const written: Record<string, { asked: Answers[]; not: Answers[] }> = {
  'alarm-now': {
    asked: [{ alarm: ['not-sure'] }, { alarm: ['headache'] }],
    not: [{ alarm: ['none'] }, { alarm: undefined }],
  },
  'child-signs': { asked: ages(['under-6', 'under-16']), not: [...ages(adult.slice(1)), ...ages(older)] },
  pregnancy: { asked: ages(adult), not: [...ages(['under-6', ...older]), { age: undefined }] },
  'pregnancy-signs': {
    asked: ['pregnant', 'birth-in-last-6-weeks', 'not-sure'].map((pregnancy) => ({ pregnancy })),
    not: [{ pregnancy: 'no' }, { pregnancy: undefined }, { age: '60-64', pregnancy: 'pregnant' }],
  },
  'first-ever': { asked: ages(older), not: [...ages(adult), { age: undefined }] },
  'saddle-when': cordWhen('saddle'),
  'bladder-when': cordWhen('bladder'),
  'bowel-when': cordWhen('bowel'),
  'cord-different': {
    asked: ['saddle', 'bladder', 'bowel'].map((sign) => ({ [sign]: 'not-sure' })),
    not: [{}, { saddle: 'yes' }, { bladder: undefined }],
  },
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
    asked: [{ legs: 'both' }, { legs: 'one-weak' }],
    not: ['none', 'not-sure', 'one-pain', undefined].map((legs) => ({ legs })),
  },
  wound: {
    asked: ['over-12-weeks-ago', '6-to-12-weeks-ago', 'under-6-weeks-ago'].map((procedure) => ({ procedure })),
    not: [{ procedure: 'none' }, { procedure: undefined }],
  },
  'cancer-when': { asked: [{ history: ['cancer'] }], not: [{ history: ['thin-bones'] }, { history: undefined }] },
  'treatment-time': treated,
  adherence: treated,
  'medicines-taken': {
    asked: [{ treatments: ['medicines'] }],
    not: [{ treatments: ['rest'] }, { treatments: undefined }],
  },
  'onset-under-45': {
    asked: [...ages(['45-49', '50-59', ...older], long), { age: '70-plus', ...long, duration: 'over-a-year' }],
    not: [
      ...ages(adult.slice(0, 4), long),
      { age: '45-49', ...long, duration: '6-to-12-weeks' },
      { age: '45-49', ...long, pattern: ['below-the-knee'] },
      { age: '45-49', ...long, duration: undefined },
    ],
  },
  inflammatory: {
    asked: [
      ...ages(adult.slice(0, 4), long),
      { ...long, duration: 'over-a-year', pattern: ['better-moving'] },
      { age: '45-49', 'onset-under-45': 'yes', ...long },
      { age: '70-plus', 'onset-under-45': 'yes', ...long },
    ],
    not: [
      { ...long, duration: '6-to-12-weeks' },
      { ...long, pattern: ['none'] },
      { age: '45-49', 'onset-under-45': 'no', ...long },
      { age: '45-49', 'onset-under-45': undefined, ...long },
      { age: '45-49', 'onset-under-45': 'yes', ...long, duration: '6-to-12-weeks' },
      { ...long, age: undefined },
    ],
  },
  nervous: from16,
  worry: from16,
  'little-interest': from16,
  'feeling-down': from16,
};

const conditional = Object.fromEntries(
  Object.keys(content.questions).flatMap((id) => {
    const people = written[id] ?? askedForOneAnswer(id);
    return people.asked.length > 0 ? [[id, people] as const] : [];
  }),
);

for (const [id, question] of Object.entries(content.questions).filter(([id]) => isTranscribed(id))) {
  describe(id, () => {
    const before = upTo(id, conditional[id]?.asked[0] ?? {});

    test('is reached', () => {
      assert.equal(replay(content, before).asked.includes(id), true, `say in \`written\` above who is asked ${id}`);
    });

    test('leads from each option where the contract says', () => {
      const after = optionsOf(question).map((option) => ({ ...before, [id]: answer(question, option) }));
      assert.deepEqual(after.map(standing), after.map(expected));
    });

    test('refuses what is no answer to it', () => {
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
        assert.throws(() => assess(content, { [id]: value } as Answers), { name: 'AnswerError', question: id, value });
      }
    });
  });
}

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
    const always = Object.keys(content.questions).filter((id) => isTranscribed(id) && !Object.hasOwn(conditional, id));
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
    for (const answers of [
      { alarm: ['faint-or-clammy'], 'alarm-now': 'new' },
      { severity: 'unbearable' },
      { infection: ['fever'] },
    ]) {
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
  assert.equal(standing({ ...upTo('leg-weakness', { legs: 'one-weak' }), 'leg-weakness': 'no' }), 'legs: leg-weakness');
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
