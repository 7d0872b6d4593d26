/**
 * Each rule of the clinical contract, as people: some for whom it holds, and the nearest for whom it does not. Written
 * from the contract's words and not from the code, for a clinician to read. Everyone here is the benign person of
 * `person.ts` (no warning sign, getting better, 35 to 44 years, 2 to 4 weeks of mild pain in the lower back) but for
 * the answers given. At the end, each rule and term is bent a little, part by part: where no person notices, a row is
 * missing.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Condition } from '../../../src/content/conditions.js';
import { content as written } from '../../../src/content/index.js';
import type { Content, Question, Tier } from '../../../src/content/schema.js';
import { sources, type SourceId } from '../../../src/content/sources.js';
import type { Answers } from '../../../src/engine/answers.js';
import { assess } from '../../../src/engine/assessment.js';
import { holds } from '../../../src/engine/condition.js';
import { replay } from '../../../src/engine/journey.js';
import { person } from './person.js';

const content: Content = written;

type Person = [who: string, answers: Answers];
interface Row {
  tier: Tier;
  /** The contract's words. */
  when: string;
  fires: Person[];
  spares: Person[];
}

// All that a question lists but what a row is about: the nearest answer that must not count.
const allBut = (question: string, ...left: string[]): string[] => {
  const asked = content.questions[question];
  return (asked && 'options' in asked ? asked.options : []).filter(
    (option) => !['none', 'not-sure', ...left].includes(option),
  );
};

const weak = (since: string): Answers => ({ legs: 'one-weak', 'leg-weakness': since });
const both = (since: string, weakness = 'no'): Answers => ({
  legs: 'both',
  'both-legs': since,
  'leg-weakness': weakness,
});
const cord = (sign: 'saddle' | 'bladder' | 'bowel', since: string): Answers => ({
  [sign]: 'yes',
  [`${sign}-when`]: since,
});
const sexual = (since: string): Answers => ({ sexual: 'yes', 'sexual-when': since });
const months: Answers = { duration: '3-to-12-months' };

const newSign = (sign: 'saddle' | 'bladder' | 'bowel', others: Person[]): Row => ({
  tier: 'emergency',
  when: `new cord sign: ${sign}`,
  fires: [
    ['new in the last 2 weeks, or getting worse', cord(sign, 'new-or-worse')],
    ['not sure since when', cord(sign, 'not-sure')],
  ],
  spares: [
    ['older, unchanged, never checked', cord(sign, 'old-unchecked')],
    ['older, unchanged, checked', cord(sign, 'old-checked')],
    [
      'not sure whether anything changed (a stale answer on when counts for nothing)',
      { [sign]: 'not-sure', [`${sign}-when`]: 'new-or-worse' },
    ],
    ...others,
  ],
});

const table: Record<string, Row> = {
  E1: newSign('saddle', [['a new change of the bladder', cord('bladder', 'new-or-worse')]]),
  E2: newSign('bladder', [['a new change of the bowel', cord('bowel', 'new-or-worse')]]),
  E3: newSign('bowel', [['a new change of feeling', cord('saddle', 'new-or-worse')]]),
  E4: {
    tier: 'emergency',
    when: 'an unsure cord sign with leg symptoms',
    fires: [
      ['not sure about feeling, pain in one leg', { saddle: 'not-sure', legs: 'one-pain' }],
      ['not sure about the bladder, not sure about the legs', { bladder: 'not-sure', legs: 'not-sure' }],
      ['not sure about the bowel, both legs for long', { bowel: 'not-sure', ...both('long-standing-on-walking') }],
      ['not sure about feeling, an old checked weakness', { saddle: 'not-sure', ...weak('old-checked') }],
    ],
    spares: [
      ['not sure about feeling, nothing in the legs', { saddle: 'not-sure' }],
      ['pain in one leg, no cord sign', { legs: 'one-pain' }],
      [
        'feeling changed for years and checked, pain in one leg',
        { ...cord('saddle', 'old-checked'), legs: 'one-pain' },
      ],
      [
        'bladder changed for years and checked, pain in one leg',
        { ...cord('bladder', 'old-checked'), legs: 'one-pain' },
      ],
      ['bowel changed for years and checked, pain in one leg', { ...cord('bowel', 'old-checked'), legs: 'one-pain' }],
    ],
  },
  E5: {
    tier: 'emergency',
    when: 'legs = both and both-legs = new-or-worse',
    fires: [['both legs, new or getting worse', both('new-or-worse')]],
    spares: [
      ['both legs, not sure since when', both('not-sure')],
      ['both legs, for long', both('long-standing-other')],
      ['one leg now (a stale answer on both counts for nothing)', { legs: 'one-pain', 'both-legs': 'new-or-worse' }],
    ],
  },
  E6: {
    tier: 'emergency',
    when: 'leg-weakness = rapid',
    fires: [
      ['one leg weaker within hours or days', weak('rapid')],
      ['both legs for long, weaker within hours or days', both('long-standing-on-walking', 'rapid')],
    ],
    spares: [
      ['one leg weaker within 2 weeks', weak('new')],
      ['no weak leg (a stale answer counts for nothing)', { legs: 'one-pain', 'leg-weakness': 'rapid' }],
    ],
  },
  E7: {
    tier: 'emergency',
    when: 'sexual change with leg symptoms, or with any cord sign that is new, unsure or old-unchecked',
    fires: [
      ['new sexual change, pain in one leg', { ...sexual('new-or-worse'), legs: 'one-pain' }],
      [
        'sexual change, not sure since when, feeling changed last week',
        { ...sexual('not-sure'), ...cord('saddle', 'new-or-worse') },
      ],
      ['new sexual change, not sure about the bladder', { ...sexual('new-or-worse'), bladder: 'not-sure' }],
      [
        'new sexual change, bowel changed for long and never checked',
        { ...sexual('new-or-worse'), ...cord('bowel', 'old-unchecked') },
      ],
    ],
    spares: [
      ['new sexual change alone', sexual('new-or-worse')],
      ['old sexual change, pain in one leg', { ...sexual('old'), legs: 'one-pain' }],
      [
        'new sexual change, bladder changed for long and checked',
        { ...sexual('new-or-worse'), ...cord('bladder', 'old-checked') },
      ],
      [
        'rather not say, pain in one leg',
        { sexual: 'prefer-not-to-say', 'sexual-when': 'new-or-worse', legs: 'one-pain' },
      ],
    ],
  },
  E8: {
    tier: 'emergency',
    when: 'balance = rapid',
    fires: [['unsteady or clumsy, worse within days', { balance: 'rapid' }]],
    spares: [['unsteady and clumsy, slowly', { balance: 'both-slowly' }]],
  },
  E9: {
    tier: 'emergency',
    when: 'any alarm sign',
    fires: [
      ['chest pain or hard to breathe', { alarm: ['chest-or-breathing'] }],
      ['faint or clammy', { alarm: ['faint-or-clammy'] }],
      ['severe pain in the tummy or side', { alarm: ['severe-tummy-or-side'] }],
      ['confused or drowsy', { alarm: ['confused-or-drowsy'] }],
      ['weak face or arm', { alarm: ['face-or-arm-weakness'] }],
    ],
    spares: [
      ['not sure', { alarm: ['not-sure'] }],
      ['none', { alarm: ['none'] }],
    ],
  },
  E10: {
    tier: 'emergency',
    when:
      'sudden = yes with age 60+, or blood thinners, or age 50+ and smoking, or the upper-back sign; or sudden = not-sure ' +
      'with blood thinners',
    fires: [
      ['sudden, 60', { sudden: 'yes', age: '60-64' }],
      ['sudden, on blood thinners', { sudden: 'yes', medicines: ['blood-thinners'] }],
      ['sudden, 50 and smoking', { sudden: 'yes', age: '50-59', history: ['smoking'] }],
      ['sudden, between the shoulder blades', { sudden: 'yes', general: ['upper-back'] }],
      ['sudden, upper back marked on the picture', { sudden: 'yes', where: ['upper-back'] }],
      ['not sure whether sudden, on blood thinners', { sudden: 'not-sure', medicines: ['blood-thinners'] }],
    ],
    spares: [
      ['sudden, 50 to 59, no smoker', { sudden: 'yes', age: '50-59' }],
      ['sudden, 45 to 49, smoking', { sudden: 'yes', age: '45-49', history: ['smoking'] }],
      [
        'sudden, 50 to 59, every illness asked about but no smoker',
        { sudden: 'yes', age: '50-59', history: allBut('history', 'smoking') },
      ],
      [
        'sudden, every medicine but blood thinners',
        { sudden: 'yes', medicines: allBut('medicines', 'blood-thinners') },
      ],
      ['sudden, every soft sign but the upper back', { sudden: 'yes', general: allBut('general', 'upper-back') }],
      ['sudden, everywhere but the upper back', { sudden: 'yes', where: allBut('where', 'upper-back') }],
      ['not sure whether sudden, 70', { sudden: 'not-sure', age: '70-plus' }],
      ['not sure whether sudden, upper back', { sudden: 'not-sure', where: ['upper-back'] }],
      [
        'not sure whether sudden, every medicine but blood thinners',
        { sudden: 'not-sure', medicines: allBut('medicines', 'blood-thinners') },
      ],
      ['not sudden, on blood thinners', { medicines: ['blood-thinners'] }],
      ['not sudden, 60, smoking', { age: '60-64', history: ['smoking'] }],
    ],
  },
  E11: {
    tier: 'emergency',
    when: 'aortic-aneurysm with trend = worse, maybe sudden, severe, or duration under 6 weeks',
    fires: [
      ['months, worse', { ...months, history: ['aortic-aneurysm'], trend: 'worse' }],
      ['months, sudden attack', { ...months, history: ['aortic-aneurysm'], sudden: 'yes' }],
      ['months, not sure whether sudden', { ...months, history: ['aortic-aneurysm'], sudden: 'not-sure' }],
      ['months, severe', { ...months, history: ['aortic-aneurysm'], severity: 'severe' }],
      ['4 to 6 weeks', { duration: '4-to-6-weeks', history: ['aortic-aneurysm'] }],
    ],
    spares: [
      [
        '6 to 12 weeks, the same, moderate',
        { duration: '6-to-12-weeks', history: ['aortic-aneurysm'], trend: 'same', severity: 'moderate' },
      ],
      [
        'every other illness, worse and severe',
        { history: allBut('history', 'aortic-aneurysm'), trend: 'worse', severity: 'severe' },
      ],
    ],
  },
  E12: {
    tier: 'emergency',
    when: 'injury = major',
    fires: [['a serious accident', { injury: 'major' }]],
    spares: [['a small fall', { injury: 'minor' }]],
  },
  E13: {
    tier: 'emergency',
    when: 'an infection sign with a nerve sign or an unsure cord sign',
    fires: [
      ['fever, new weakness', { infection: ['fever'], ...weak('new') }],
      ['shaking chills, feeling changed', { infection: ['shaking-chills'], ...cord('saddle', 'new-or-worse') }],
      ['fever, bladder changed', { infection: ['fever'], ...cord('bladder', 'new-or-worse') }],
      ['fever, bowel changed', { infection: ['fever'], ...cord('bowel', 'new-or-worse') }],
      ['fever, unsteady and clumsy', { infection: ['fever'], balance: 'both-slowly' }],
      ['fever, unsteady within days', { infection: ['fever'], balance: 'rapid' }],
      ['fever, not sure about the bladder', { infection: ['fever'], bladder: 'not-sure' }],
    ],
    spares: [
      ['fever alone', { infection: ['fever'] }],
      ['fever, unsteady only', { infection: ['fever'], balance: 'one-slowly' }],
      ['fever, pain in one leg', { infection: ['fever'], legs: 'one-pain' }],
      ['new weakness alone', weak('new')],
      ['burning pee, new weakness', { infection: ['burning-pee'], ...weak('new') }],
    ],
  },
  E14: {
    tier: 'emergency',
    when: 'chemotherapy with an infection sign or burning-pee',
    fires: [
      ['fever', { medicines: ['chemotherapy'], infection: ['fever'] }],
      ['shaking chills', { medicines: ['chemotherapy'], infection: ['shaking-chills'] }],
      ['burning pee', { medicines: ['chemotherapy'], infection: ['burning-pee'] }],
    ],
    spares: [
      ['not sure about infection', { medicines: ['chemotherapy'], infection: ['not-sure'] }],
      [
        'every other medicine, fever and burning pee',
        { medicines: allBut('medicines', 'chemotherapy'), infection: ['fever', 'burning-pee'] },
      ],
    ],
  },
  E15: {
    tier: 'emergency',
    when:
      'cancer with a nerve sign, an unsure or old-unchecked cord sign, a sexual change, any answered balance but no, ' +
      'leg-weakness = old-unchecked, or both-legs long-standing-other or not-sure',
    fires: [
      ['new weakness', { history: ['cancer'], ...weak('new') }],
      ['both legs, new', { history: ['cancer'], ...both('new-or-worse') }],
      ['bladder changed', { history: ['cancer'], ...cord('bladder', 'new-or-worse') }],
      ['not sure about the bowel', { history: ['cancer'], bowel: 'not-sure' }],
      ['feeling changed for long, never checked', { history: ['cancer'], ...cord('saddle', 'old-unchecked') }],
      ['new sexual change', { history: ['cancer'], ...sexual('new-or-worse') }],
      ['not sure about balance', { history: ['cancer'], balance: 'not-sure' }],
      ['unsteady only', { history: ['cancer'], balance: 'one-slowly' }],
      ['old weakness, never checked', { history: ['cancer'], ...weak('old-unchecked') }],
      ['both legs for long, not only on walking', { history: ['cancer'], ...both('long-standing-other') }],
      ['both legs, not sure since when', { history: ['cancer'], ...both('not-sure') }],
    ],
    spares: [
      ['cancer alone', { history: ['cancer'] }],
      ['pain in one leg', { history: ['cancer'], legs: 'one-pain' }],
      ['old weakness, checked', { history: ['cancer'], ...weak('old-checked') }],
      ['both legs for long, on walking', { history: ['cancer'], ...both('long-standing-on-walking') }],
      ['bladder changed for long, checked', { history: ['cancer'], ...cord('bladder', 'old-checked') }],
      [
        'every other illness, new weakness and unsteady',
        { history: allBut('history', 'cancer'), ...weak('new'), balance: 'one-slowly' },
      ],
    ],
  },
  E16: {
    tier: 'emergency',
    when: 'blood-thinners with new leg weakness, an unsure cord sign, or leg symptoms and (small injury or maybe sudden)',
    fires: [
      ['new weakness', { medicines: ['blood-thinners'], ...weak('new') }],
      ['rapid weakness', { medicines: ['blood-thinners'], ...weak('rapid') }],
      ['weakness, not sure since when', { medicines: ['blood-thinners'], ...weak('not-sure') }],
      ['both legs, new', { medicines: ['blood-thinners'], ...both('new-or-worse') }],
      ['not sure about feeling', { medicines: ['blood-thinners'], saddle: 'not-sure' }],
      ['pain in one leg after a small fall', { medicines: ['blood-thinners'], legs: 'one-pain', injury: 'minor' }],
      [
        'pain in one leg, not sure about an injury',
        { medicines: ['blood-thinners'], legs: 'one-pain', injury: 'not-sure' },
      ],
      ['pain in one leg, sudden', { medicines: ['blood-thinners'], legs: 'one-pain', sudden: 'yes' }],
      [
        'not sure about the legs, not sure whether sudden',
        { medicines: ['blood-thinners'], legs: 'not-sure', sudden: 'not-sure' },
      ],
    ],
    spares: [
      ['pain in one leg', { medicines: ['blood-thinners'], legs: 'one-pain' }],
      ['a small fall, nothing in the legs', { medicines: ['blood-thinners'], injury: 'minor' }],
      ['old weakness, never checked', { medicines: ['blood-thinners'], ...weak('old-unchecked') }],
      ['both legs, not sure since when', { medicines: ['blood-thinners'], ...both('not-sure') }],
      [
        'every other medicine, new weakness after a small fall',
        { medicines: allBut('medicines', 'blood-thinners'), ...weak('new'), injury: 'minor' },
      ],
    ],
  },
  E17: {
    tier: 'emergency',
    when: 'recent procedure (within 12 weeks) with a nerve sign, an unsure cord sign or an infection sign',
    fires: [
      ['under 6 weeks ago, new weakness', { procedure: 'under-6-weeks-ago', ...weak('new') }],
      ['6 to 12 weeks ago, not sure about the bladder', { procedure: '6-to-12-weeks-ago', bladder: 'not-sure' }],
      ['6 to 12 weeks ago, fever', { procedure: '6-to-12-weeks-ago', infection: ['fever'] }],
      ['under 6 weeks ago, shaking chills', { procedure: 'under-6-weeks-ago', infection: ['shaking-chills'] }],
    ],
    spares: [
      ['under 6 weeks ago, nothing else', { procedure: 'under-6-weeks-ago' }],
      ['under 6 weeks ago, burning pee', { procedure: 'under-6-weeks-ago', infection: ['burning-pee'] }],
      ['under 6 weeks ago, pain in one leg', { procedure: 'under-6-weeks-ago', legs: 'one-pain' }],
      ['over 12 weeks ago, fever', { procedure: 'over-12-weeks-ago', infection: ['fever'] }],
    ],
  },
  E18: {
    tier: 'emergency',
    when: 'pregnancy or birth, with bleeding, constant-severe-pain or tightenings',
    fires: [
      ['pregnant, bleeding', { pregnancy: 'pregnant', 'pregnancy-signs': ['bleeding'] }],
      [
        'might be pregnant, constant severe pain',
        { pregnancy: 'not-sure', 'pregnancy-signs': ['constant-severe-pain'] },
      ],
      ['pregnant, tightenings', { pregnancy: 'pregnant', 'pregnancy-signs': ['tightenings'] }],
      ['gave birth, heavy bleeding', { pregnancy: 'birth-in-last-6-weeks', 'pregnancy-signs': ['bleeding'] }],
    ],
    spares: [
      [
        'fewer movements and waters broken',
        { pregnancy: 'pregnant', 'pregnancy-signs': ['fewer-movements', 'waters-broken'] },
      ],
      ['not sure', { pregnancy: 'pregnant', 'pregnancy-signs': ['not-sure'] }],
      ['not pregnant (a stale sign counts for nothing)', { 'pregnancy-signs': ['bleeding'] }],
      [
        '60 or over, so not asked (stale answers count for nothing)',
        { age: '60-64', pregnancy: 'pregnant', 'pregnancy-signs': ['bleeding'] },
      ],
    ],
  },
  E19: {
    tier: 'emergency',
    when: 'under 16 with an infection sign',
    fires: [
      ['fever', { age: 'under-16', infection: ['fever'] }],
      ['shaking chills', { age: 'under-16', infection: ['shaking-chills'] }],
    ],
    spares: [
      ['16 or 17, fever', { age: '16-17', infection: ['fever'] }],
      ['burning pee', { age: 'under-16', infection: ['burning-pee'] }],
      ['no infection', { age: 'under-16' }],
    ],
  },

  D1: {
    tier: 'same-day',
    when: 'a cord sign that is old-unchecked',
    fires: [
      ['feeling', cord('saddle', 'old-unchecked')],
      ['bladder', cord('bladder', 'old-unchecked')],
      ['bowel', cord('bowel', 'old-unchecked')],
    ],
    spares: [
      ['feeling, checked', cord('saddle', 'old-checked')],
      ['bladder, checked', cord('bladder', 'old-checked')],
      ['bowel, checked', cord('bowel', 'old-checked')],
      ['feeling, not sure since when', cord('saddle', 'not-sure')],
      ['bladder, not sure since when', cord('bladder', 'not-sure')],
      ['bowel, not sure since when', cord('bowel', 'not-sure')],
    ],
  },
  D2: {
    tier: 'same-day',
    when: 'an unsure cord sign',
    fires: [
      ['feeling', { saddle: 'not-sure' }],
      ['bladder', { bladder: 'not-sure' }],
      ['bowel', { bowel: 'not-sure' }],
    ],
    spares: [
      ['none', {}],
      ['all long known and checked', { saddle: 'yes', bladder: 'yes', bowel: 'yes' }],
    ],
  },
  D3: {
    tier: 'same-day',
    when: 'sexual change: yes, new or worse or not sure since when',
    fires: [
      ['new', sexual('new-or-worse')],
      ['not sure since when', sexual('not-sure')],
    ],
    spares: [
      ['old', sexual('old')],
      ['rather not say', { sexual: 'prefer-not-to-say' }],
      ['under 16, so not asked (stale answers count for nothing)', { age: 'under-16', ...sexual('new-or-worse') }],
    ],
  },
  D4: {
    tier: 'same-day',
    when: 'leg-weakness new, rapid or not-sure',
    fires: [
      ['new', weak('new')],
      ['rapid', weak('rapid')],
      ['not sure since when', weak('not-sure')],
      ['both legs for long, new weakness', both('long-standing-on-walking', 'new')],
    ],
    spares: [
      ['old, never checked', weak('old-unchecked')],
      ['both legs, no weakness', both('long-standing-on-walking')],
    ],
  },
  D5: {
    tier: 'same-day',
    when: 'balance = both-slowly; or one-slowly with worse and (the upper-back sign or where = neck)',
    fires: [
      ['unsteady and clumsy', { balance: 'both-slowly' }],
      [
        'unsteady, worse, between the shoulder blades',
        { balance: 'one-slowly', trend: 'worse', general: ['upper-back'] },
      ],
      ['unsteady, worse, upper back marked', { balance: 'one-slowly', trend: 'worse', where: ['upper-back'] }],
      ['unsteady, worse, neck', { balance: 'one-slowly', trend: 'worse', where: ['neck'] }],
    ],
    spares: [
      [
        'unsteady, worse, everywhere but neck and upper back',
        { balance: 'one-slowly', trend: 'worse', where: allBut('where', 'neck', 'upper-back') },
      ],
      ['unsteady, the same, neck', { balance: 'one-slowly', trend: 'same', where: ['neck'] }],
      ['not sure about balance, worse, neck', { balance: 'not-sure', trend: 'worse', where: ['neck'] }],
      ['steady, worse, neck', { trend: 'worse', where: ['neck'] }],
      ['within days, which is E8', { balance: 'rapid' }],
    ],
  },
  D6: {
    tier: 'same-day',
    when: 'fever',
    fires: [['fever', { infection: ['fever'] }]],
    spares: [
      ['shaking chills and burning pee', { infection: ['shaking-chills', 'burning-pee'] }],
      ['not sure', { infection: ['not-sure'] }],
    ],
  },
  D7: {
    tier: 'same-day',
    when: 'shaking-chills, burning-pee, or wound yes or not-sure',
    fires: [
      ['shaking chills', { infection: ['shaking-chills'] }],
      ['burning pee', { infection: ['burning-pee'] }],
      ['red wound', { procedure: 'under-6-weeks-ago', wound: 'yes' }],
      ['not sure about the wound', { procedure: '6-to-12-weeks-ago', wound: 'not-sure' }],
    ],
    spares: [
      ['fever only', { infection: ['fever'] }],
      ['a wound that heals', { procedure: 'under-6-weeks-ago', wound: 'no' }],
      ['a procedure long ago (a stale wound counts for nothing)', { procedure: 'over-12-weeks-ago', wound: 'yes' }],
    ],
  },
  D8: {
    tier: 'same-day',
    when: 'cancer with not better, severe, any soft sign, leg symptoms or tired-and-unwell',
    fires: [
      ['up and down', { history: ['cancer'], trend: 'up-and-down' }],
      ['severe', { history: ['cancer'], severity: 'severe' }],
      ['pain all night', { history: ['cancer'], general: ['night-pain'] }],
      ['upper back', { history: ['cancer'], where: ['upper-back'] }],
      ['pain in one leg', { history: ['cancer'], legs: 'one-pain' }],
      ['tired and unwell', { history: ['cancer'], general: ['tired-and-unwell'] }],
    ],
    spares: [
      ['better and mild', { history: ['cancer'] }],
      ['not sure about general signs', { history: ['cancer'], general: ['not-sure'] }],
      [
        'every other illness, worse and severe',
        { history: allBut('history', 'cancer'), trend: 'worse', severity: 'severe' },
      ],
    ],
  },
  D9: {
    tier: 'same-day',
    when: 'weight-loss with age 50+, a second soft sign, tired-and-unwell or tuberculosis',
    fires: [
      ['50', { general: ['weight-loss'], age: '50-59' }],
      ['and pain all night', { general: ['weight-loss', 'night-pain'] }],
      ['and worse on coughing', { general: ['weight-loss', 'cough-or-strain'] }],
      ['and between the shoulder blades', { general: ['weight-loss', 'upper-back'] }],
      ['and upper back marked on the picture', { general: ['weight-loss'], where: ['upper-back'] }],
      ['and a new shape', { general: ['weight-loss', 'new-shape'] }],
      ['and tired and unwell', { general: ['weight-loss', 'tired-and-unwell'] }],
      ['and tuberculosis', { general: ['weight-loss'], history: ['tuberculosis'] }],
    ],
    spares: [
      ['45 to 49, alone', { general: ['weight-loss'], age: '45-49' }],
      ['every other illness', { general: ['weight-loss'], history: allBut('history', 'tuberculosis') }],
      ['50, every sign but weight loss', { general: allBut('general', 'weight-loss'), age: '50-59' }],
    ],
  },
  D10: {
    tier: 'same-day',
    when: 'small injury with age 65+, thin-bones, steroids, blood-thinners, new-shape, or age 60+ and severe',
    fires: [
      ['65', { injury: 'minor', age: '65-69' }],
      ['not sure, 70', { injury: 'not-sure', age: '70-plus' }],
      ['thin bones', { injury: 'minor', history: ['thin-bones'] }],
      ['steroids', { injury: 'minor', medicines: ['steroids'] }],
      ['blood thinners', { injury: 'minor', medicines: ['blood-thinners'] }],
      ['a new shape', { injury: 'minor', general: ['new-shape'] }],
      ['60 and severe', { injury: 'minor', age: '60-64', severity: 'severe' }],
    ],
    spares: [
      ['60, mild', { injury: 'minor', age: '60-64' }],
      ['50 to 59, severe', { injury: 'minor', age: '50-59', severity: 'severe' }],
      ['every other illness', { injury: 'minor', history: allBut('history', 'thin-bones') }],
      ['every other medicine', { injury: 'minor', medicines: allBut('medicines', 'steroids', 'blood-thinners') }],
      ['every sign but a new shape', { injury: 'minor', general: allBut('general', 'new-shape') }],
      ['no injury, 70, thin bones', { age: '70-plus', history: ['thin-bones'] }],
      ['a serious accident at 70, which is E12', { injury: 'major', age: '70-plus' }],
    ],
  },
  D11: {
    tier: 'same-day',
    when: 'maybe sudden with thin-bones or steroids',
    fires: [
      ['sudden, thin bones', { sudden: 'yes', history: ['thin-bones'] }],
      ['not sure whether sudden, steroids', { sudden: 'not-sure', medicines: ['steroids'] }],
    ],
    spares: [
      ['not sudden, both', { history: ['thin-bones'], medicines: ['steroids'] }],
      ['sudden, every other illness', { sudden: 'yes', history: allBut('history', 'thin-bones') }],
      ['sudden, every other medicine', { sudden: 'yes', medicines: allBut('medicines', 'steroids') }],
    ],
  },
  D12: {
    tier: 'same-day',
    when: 'procedure under 6 weeks ago and trend = worse',
    fires: [['under 6 weeks ago, worse', { procedure: 'under-6-weeks-ago', trend: 'worse' }]],
    spares: [
      ['under 6 weeks ago, the same', { procedure: 'under-6-weeks-ago', trend: 'same' }],
      ['6 to 12 weeks ago, worse', { procedure: '6-to-12-weeks-ago', trend: 'worse' }],
    ],
  },
  D13: {
    tier: 'same-day',
    when: 'injected-drugs with worse, severe, duration under 6 weeks, any soft sign or tired-and-unwell',
    fires: [
      ['months, worse', { ...months, history: ['injected-drugs'], trend: 'worse' }],
      ['months, severe', { ...months, history: ['injected-drugs'], severity: 'severe' }],
      ['4 to 6 weeks', { duration: '4-to-6-weeks', history: ['injected-drugs'] }],
      ['months, pain all night', { ...months, history: ['injected-drugs'], general: ['night-pain'] }],
      ['months, tired and unwell', { ...months, history: ['injected-drugs'], general: ['tired-and-unwell'] }],
    ],
    spares: [
      [
        '6 to 12 weeks, the same, moderate',
        { duration: '6-to-12-weeks', history: ['injected-drugs'], trend: 'same', severity: 'moderate' },
      ],
      [
        'every other illness, worse and severe',
        { history: allBut('history', 'injected-drugs'), trend: 'worse', severity: 'severe' },
      ],
    ],
  },
  D14: {
    tier: 'same-day',
    when: 'weak immunity with night-pain or severe; or dialysis with worse',
    fires: [
      ['dialysis, pain all night', { history: ['dialysis'], general: ['night-pain'] }],
      ['chemotherapy, severe', { medicines: ['chemotherapy'], severity: 'severe' }],
      ['weak immunity, severe', { medicines: ['weak-immunity'], severity: 'severe' }],
      ['dialysis, worse', { history: ['dialysis'], trend: 'worse' }],
    ],
    spares: [
      ['weak immunity, worse', { medicines: ['weak-immunity'], trend: 'worse' }],
      ['dialysis, the same', { history: ['dialysis'], trend: 'same' }],
      [
        'weak immunity, every sign but pain all night',
        { medicines: ['weak-immunity'], general: allBut('general', 'night-pain') },
      ],
      [
        'every other illness, severe and worse',
        { history: allBut('history', 'dialysis'), severity: 'severe', trend: 'worse' },
      ],
      [
        'steroids and blood thinners, severe, pain all night',
        { medicines: ['steroids', 'blood-thinners'], severity: 'severe', general: ['night-pain'] },
      ],
    ],
  },
  D15: {
    tier: 'same-day',
    when: 'three soft signs; or two with age 60+, under 18, weak immunity, steroids, thin-bones or tuberculosis',
    fires: [
      ['weight loss, night, cough', { general: ['weight-loss', 'night-pain', 'cough-or-strain'] }],
      ['night, shoulder blades, shape', { general: ['night-pain', 'upper-back', 'new-shape'] }],
      ['cough, shape, upper back marked', { general: ['cough-or-strain', 'new-shape'], where: ['upper-back'] }],
      ['two at 60', { general: ['night-pain', 'cough-or-strain'], age: '60-64' }],
      ['two at 16', { general: ['night-pain', 'cough-or-strain'], age: '16-17' }],
      ['two and weak immunity', { general: ['night-pain', 'cough-or-strain'], medicines: ['weak-immunity'] }],
      ['two and steroids', { general: ['night-pain', 'cough-or-strain'], medicines: ['steroids'] }],
      ['two and thin bones', { general: ['night-pain', 'cough-or-strain'], history: ['thin-bones'] }],
      ['two and tuberculosis', { general: ['night-pain', 'cough-or-strain'], history: ['tuberculosis'] }],
    ],
    spares: [
      ['two at 50 to 59', { general: ['night-pain', 'cough-or-strain'], age: '50-59' }],
      ['two at 18 to 34', { general: ['night-pain', 'cough-or-strain'], age: '18-34' }],
      [
        'two, and tired and unwell, which is no soft sign',
        { general: ['night-pain', 'cough-or-strain', 'tired-and-unwell'] },
      ],
      ['the upper back said twice counts once', { general: ['upper-back', 'night-pain'], where: ['upper-back'] }],
      ['one at 70', { general: ['night-pain'], age: '70-plus' }],
      [
        'two and every other illness',
        {
          general: ['night-pain', 'cough-or-strain'],
          history: allBut('history', 'thin-bones', 'tuberculosis', 'dialysis'),
        },
      ],
      ['two and blood thinners', { general: ['night-pain', 'cough-or-strain'], medicines: ['blood-thinners'] }],
    ],
  },
  D16: {
    tier: 'same-day',
    when: 'pregnancy or birth, with any pregnancy-signs but none, or sudden = yes',
    fires: [
      ['bleeding', { pregnancy: 'pregnant', 'pregnancy-signs': ['bleeding'] }],
      ['tightenings', { pregnancy: 'pregnant', 'pregnancy-signs': ['tightenings'] }],
      ['constant severe pain', { pregnancy: 'pregnant', 'pregnancy-signs': ['constant-severe-pain'] }],
      ['fewer movements', { pregnancy: 'pregnant', 'pregnancy-signs': ['fewer-movements'] }],
      ['waters broken', { pregnancy: 'not-sure', 'pregnancy-signs': ['waters-broken'] }],
      ['not sure', { pregnancy: 'birth-in-last-6-weeks', 'pregnancy-signs': ['not-sure'] }],
      ['none, but sudden', { pregnancy: 'birth-in-last-6-weeks', sudden: 'yes' }],
    ],
    spares: [
      ['none', { pregnancy: 'pregnant' }],
      ['none, not sure whether sudden', { pregnancy: 'pregnant', sudden: 'not-sure' }],
      ['not pregnant, sudden', { sudden: 'yes' }],
    ],
  },
  D17: {
    tier: 'same-day',
    when: 'under 16 with night-pain, weight-loss, tired-and-unwell, leg symptoms, severe, or any answered balance but no',
    fires: [
      ['pain all night', { age: 'under-16', general: ['night-pain'] }],
      ['weight loss', { age: 'under-16', general: ['weight-loss'] }],
      ['tired and unwell', { age: 'under-16', general: ['tired-and-unwell'] }],
      ['pain in one leg', { age: 'under-16', legs: 'one-pain' }],
      ['severe', { age: 'under-16', severity: 'severe' }],
      ['not sure about balance', { age: 'under-16', balance: 'not-sure' }],
    ],
    spares: [
      ['nothing else', { age: 'under-16', severity: 'moderate', trend: 'worse' }],
      ['other signs', { age: 'under-16', general: allBut('general', 'night-pain', 'weight-loss', 'tired-and-unwell') }],
      [
        '16 or 17, all of it',
        { age: '16-17', general: ['night-pain', 'weight-loss'], legs: 'one-pain', severity: 'severe' },
      ],
    ],
  },
  D18: {
    tier: 'same-day',
    when: 'severity = unbearable',
    fires: [['unbearable', { severity: 'unbearable' }]],
    spares: [['severe', { severity: 'severe' }]],
  },
  D19: {
    tier: 'same-day',
    when: 'blood-thinners with leg symptoms, duration = under-2-weeks and not better',
    fires: [
      [
        'pain in one leg for days, up and down',
        { medicines: ['blood-thinners'], legs: 'one-pain', duration: 'under-2-weeks', trend: 'up-and-down' },
      ],
    ],
    spares: [
      ['nothing in the legs', { medicines: ['blood-thinners'], duration: 'under-2-weeks', trend: 'worse' }],
      ['2 to 4 weeks', { medicines: ['blood-thinners'], legs: 'one-pain', duration: '2-to-4-weeks', trend: 'worse' }],
      ['better', { medicines: ['blood-thinners'], legs: 'one-pain', duration: 'under-2-weeks' }],
      [
        'every other medicine',
        {
          medicines: allBut('medicines', 'blood-thinners'),
          legs: 'one-pain',
          duration: 'under-2-weeks',
          trend: 'worse',
        },
      ],
    ],
  },
  D20: {
    tier: 'same-day',
    when: 'alarm = not-sure',
    fires: [['not sure', { alarm: ['not-sure'] }]],
    spares: [
      ['none', { alarm: ['none'] }],
      ['every sign, which is E9', { alarm: allBut('alarm') }],
    ],
  },
  D21: {
    tier: 'same-day',
    when: 'both-legs = not-sure',
    fires: [['both legs, not sure since when', both('not-sure')]],
    spares: [
      ['both legs for long', both('long-standing-other')],
      ['both legs, new, which is E5', both('new-or-worse')],
    ],
  },
  D22: {
    tier: 'same-day',
    when: 'sudden = yes with age 50+ or where = neck; or sudden = not-sure with age 60+ or the upper-back sign',
    fires: [
      ['sudden, 50', { sudden: 'yes', age: '50-59' }],
      ['sudden, neck', { sudden: 'yes', where: ['neck'] }],
      ['not sure, 60', { sudden: 'not-sure', age: '60-64' }],
      ['not sure, upper back', { sudden: 'not-sure', where: ['upper-back'] }],
      ['not sure, between the shoulder blades', { sudden: 'not-sure', general: ['upper-back'] }],
    ],
    spares: [
      ['sudden, 45 to 49, everywhere but the neck', { sudden: 'yes', age: '45-49', where: allBut('where', 'neck') }],
      ['not sure, 50 to 59', { sudden: 'not-sure', age: '50-59' }],
      ['not sure, neck', { sudden: 'not-sure', where: ['neck'] }],
      ['not sudden, 70, neck and upper back', { age: '70-plus', where: ['neck', 'upper-back'] }],
    ],
  },
  D23: {
    tier: 'same-day',
    when: 'aortic-aneurysm and not better',
    fires: [['up and down', { history: ['aortic-aneurysm'], trend: 'up-and-down' }]],
    spares: [
      ['better', { history: ['aortic-aneurysm'] }],
      ['every other illness, worse', { history: allBut('history', 'aortic-aneurysm'), trend: 'worse' }],
    ],
  },
  D24: {
    tier: 'same-day',
    when: 'infection = not-sure with weak immunity, injected-drugs, recent procedure, pregnancy or birth, or under 16',
    fires: [
      ['weak immunity', { infection: ['not-sure'], medicines: ['weak-immunity'] }],
      ['injected drugs', { infection: ['not-sure'], history: ['injected-drugs'] }],
      ['recent procedure', { infection: ['not-sure'], procedure: '6-to-12-weeks-ago' }],
      ['pregnant', { infection: ['not-sure'], pregnancy: 'pregnant' }],
      ['under 16', { infection: ['not-sure'], age: 'under-16' }],
    ],
    spares: [
      ['alone', { infection: ['not-sure'] }],
      ['every other illness', { infection: ['not-sure'], history: allBut('history', 'injected-drugs', 'dialysis') }],
      ['weak immunity, no infection', { medicines: ['weak-immunity'] }],
      [
        'weak immunity and every sign of infection, which is D6',
        { medicines: ['weak-immunity'], infection: allBut('infection') },
      ],
    ],
  },

  S1: {
    tier: 'soon',
    when: 'any soft sign',
    fires: [
      ['weight loss', { general: ['weight-loss'] }],
      ['pain all night', { general: ['night-pain'] }],
      ['cough or strain', { general: ['cough-or-strain'] }],
      ['between the shoulder blades', { general: ['upper-back'] }],
      ['new shape', { general: ['new-shape'] }],
      ['upper back marked on the picture', { where: ['upper-back'] }],
    ],
    spares: [
      ['tired and unwell', { general: ['tired-and-unwell'] }],
      ['not sure', { general: ['not-sure'] }],
    ],
  },
  S2: {
    tier: 'soon',
    when: 'age 60+ and first-ever = yes',
    fires: [['60, first ever', { age: '60-64', 'first-ever': 'yes' }]],
    spares: [
      ['60, not the first', { age: '60-64' }],
      ['50 to 59, so not asked (a stale answer counts for nothing)', { age: '50-59', 'first-ever': 'yes' }],
    ],
  },
  S3: {
    tier: 'soon',
    when: 'weak immunity, steroids or thin-bones, with worse or severe',
    fires: [
      ['weak immunity, worse', { medicines: ['weak-immunity'], trend: 'worse' }],
      ['steroids, severe', { medicines: ['steroids'], severity: 'severe' }],
      ['thin bones, worse', { history: ['thin-bones'], trend: 'worse' }],
    ],
    spares: [
      ['steroids, the same, moderate', { medicines: ['steroids'], trend: 'same', severity: 'moderate' }],
      [
        'every other illness',
        { history: allBut('history', 'thin-bones', 'dialysis'), trend: 'worse', severity: 'severe' },
      ],
      ['blood thinners', { medicines: ['blood-thinners'], trend: 'worse', severity: 'severe' }],
    ],
  },
  S4: {
    tier: 'soon',
    when: 'leg-weakness = old-unchecked, or both-legs = long-standing-other',
    fires: [
      ['old weakness, never checked', weak('old-unchecked')],
      ['both legs for long', both('long-standing-other')],
    ],
    spares: [
      ['old weakness, checked', weak('old-checked')],
      ['weakness, not sure since when', weak('not-sure')],
      ['both legs for long, on walking', both('long-standing-on-walking')],
      ['both legs, not sure since when', both('not-sure')],
    ],
  },
  S6: {
    tier: 'soon',
    when: 'severe and worse',
    fires: [['severe, worse', { severity: 'severe', trend: 'worse' }]],
    spares: [
      ['severe, the same', { severity: 'severe', trend: 'same' }],
      ['moderate, worse', { severity: 'moderate', trend: 'worse' }],
    ],
  },
  S7: {
    tier: 'soon',
    when: 'pregnancy or birth',
    fires: [
      ['pregnant', { pregnancy: 'pregnant' }],
      ['might be', { pregnancy: 'not-sure' }],
      ['gave birth', { pregnancy: 'birth-in-last-6-weeks' }],
    ],
    spares: [
      ['no', {}],
      ['60, so not asked (a stale answer counts for nothing)', { age: '60-64', pregnancy: 'pregnant' }],
    ],
  },
  S8: {
    tier: 'soon',
    when: 'under 18',
    fires: [
      ['under 16', { age: 'under-16' }],
      ['16 or 17', { age: '16-17' }],
    ],
    spares: [['18', { age: '18-34' }]],
  },
  S9: {
    tier: 'soon',
    when: 'leg symptoms and worse',
    fires: [['pain in one leg, worse', { legs: 'one-pain', trend: 'worse' }]],
    spares: [
      ['pain in one leg, the same', { legs: 'one-pain', trend: 'same' }],
      ['no leg, worse', { trend: 'worse' }],
    ],
  },
  S10: {
    tier: 'soon',
    when: 'leg symptoms, duration 6 weeks or more, and severe',
    fires: [['pain in one leg, 6 weeks, severe', { legs: 'one-pain', duration: '6-to-12-weeks', severity: 'severe' }]],
    spares: [
      ['4 to 6 weeks', { legs: 'one-pain', duration: '4-to-6-weeks', severity: 'severe' }],
      ['moderate', { legs: 'one-pain', duration: '6-to-12-weeks', severity: 'moderate' }],
      ['no leg', { duration: '6-to-12-weeks', severity: 'severe' }],
    ],
  },
  S11: {
    tier: 'soon',
    when: 'balance one-slowly or not-sure',
    fires: [
      ['unsteady only', { balance: 'one-slowly' }],
      ['not sure', { balance: 'not-sure' }],
    ],
    spares: [
      ['steady', {}],
      ['both, which is D5', { balance: 'both-slowly' }],
    ],
  },
  S12: {
    tier: 'soon',
    when: 'diabetes, worse and duration = under-2-weeks',
    fires: [['days, worse', { history: ['diabetes'], trend: 'worse', duration: 'under-2-weeks' }]],
    spares: [
      ['2 to 4 weeks', { history: ['diabetes'], trend: 'worse' }],
      ['the same', { history: ['diabetes'], trend: 'same', duration: 'under-2-weeks' }],
      ['every other illness', { history: allBut('history', 'diabetes'), trend: 'worse', duration: 'under-2-weeks' }],
    ],
  },
  S13: {
    tier: 'soon',
    when: 'age 70+ with worse, or not better and duration under 6 weeks',
    fires: [
      ['70, months, worse', { age: '70-plus', ...months, trend: 'worse' }],
      ['70, 4 to 6 weeks, up and down', { age: '70-plus', duration: '4-to-6-weeks', trend: 'up-and-down' }],
    ],
    spares: [
      ['65 to 69, worse', { age: '65-69', trend: 'worse' }],
      ['70, 6 to 12 weeks, the same', { age: '70-plus', duration: '6-to-12-weeks', trend: 'same' }],
      ['70, better', { age: '70-plus', duration: 'under-2-weeks' }],
    ],
  },
  S14: {
    tier: 'soon',
    when: 'blood-thinners, duration under 6 weeks, not better',
    fires: [
      ['4 to 6 weeks, up and down', { medicines: ['blood-thinners'], duration: '4-to-6-weeks', trend: 'up-and-down' }],
    ],
    spares: [
      ['6 to 12 weeks', { medicines: ['blood-thinners'], duration: '6-to-12-weeks', trend: 'worse' }],
      ['better', { medicines: ['blood-thinners'] }],
      ['every other medicine', { medicines: allBut('medicines', 'blood-thinners'), trend: 'worse' }],
    ],
  },
  S15: {
    tier: 'soon',
    when: 'injected-drugs',
    fires: [['months, better', { ...months, history: ['injected-drugs'] }]],
    spares: [['every other illness', { history: allBut('history', 'injected-drugs') }]],
  },
  S16: {
    tier: 'soon',
    when: 'impact = cannot-do-most-things and not better',
    fires: [['cannot, up and down', { impact: 'cannot-do-most-things', trend: 'up-and-down' }]],
    spares: [
      ['a lot, worse', { impact: 'a-lot', trend: 'worse' }],
      ['cannot, better', { impact: 'cannot-do-most-things' }],
    ],
  },
  S17: {
    tier: 'soon',
    when: 'not-sure in infection, general, history, medicines or legs; or tired-and-unwell',
    fires: [
      ['infection', { infection: ['not-sure'] }],
      ['general', { general: ['not-sure'] }],
      ['history', { history: ['not-sure'] }],
      ['medicines', { medicines: ['not-sure'] }],
      ['legs', { legs: 'not-sure' }],
      ['tired and unwell', { general: ['tired-and-unwell'] }],
    ],
    spares: [
      ['sure of every sign of infection', { infection: allBut('infection') }],
      ['sure of every other sign', { general: allBut('general', 'tired-and-unwell') }],
      ['sure of every illness', { history: allBut('history') }],
      ['sure of every medicine', { medicines: allBut('medicines') }],
      ['pain in one leg', { legs: 'one-pain' }],
      ['not sure about balance, which is S11', { balance: 'not-sure' }],
    ],
  },
  S18: {
    tier: 'soon',
    when: 'aortic-aneurysm or cancer',
    fires: [
      ['aneurysm, months, better', { ...months, history: ['aortic-aneurysm'] }],
      ['cancer, better', { history: ['cancer'] }],
    ],
    spares: [['every other illness', { history: allBut('history', 'aortic-aneurysm', 'cancer') }]],
  },
  S19: {
    tier: 'soon',
    when: 'tuberculosis and not better; or recent procedure with not better or severe',
    fires: [
      ['tuberculosis, up and down', { history: ['tuberculosis'], trend: 'up-and-down' }],
      ['under 6 weeks ago, up and down', { procedure: 'under-6-weeks-ago', trend: 'up-and-down' }],
      ['6 to 12 weeks ago, better but severe', { procedure: '6-to-12-weeks-ago', severity: 'severe' }],
    ],
    spares: [
      ['tuberculosis, better but severe', { history: ['tuberculosis'], severity: 'severe' }],
      ['under 6 weeks ago, better, moderate', { procedure: 'under-6-weeks-ago', severity: 'moderate' }],
      ['over 12 weeks ago, worse and severe', { procedure: 'over-12-weeks-ago', trend: 'worse', severity: 'severe' }],
      ['every other illness, worse', { history: allBut('history', 'tuberculosis'), trend: 'worse' }],
    ],
  },

  R1: {
    tier: 'routine-review',
    when: 'duration 4 weeks or more and not better',
    fires: [['4 to 6 weeks, up and down', { duration: '4-to-6-weeks', trend: 'up-and-down' }]],
    spares: [
      ['2 to 4 weeks, worse', { trend: 'worse' }],
      ['4 to 6 weeks, better', { duration: '4-to-6-weeks' }],
    ],
  },
  R2: {
    tier: 'routine-review',
    when: 'treatment-time 4 weeks or more and not better',
    fires: [['treated 4 to 6 weeks, up and down', { 'treatment-time': '4-to-6-weeks', trend: 'up-and-down' }]],
    spares: [
      ['treated under 4 weeks, worse', { 'treatment-time': 'under-4-weeks', trend: 'worse' }],
      ['treated 4 to 6 weeks, better', { 'treatment-time': '4-to-6-weeks' }],
      [
        'not treated (a stale answer counts for nothing)',
        { treatments: ['none'], 'treatment-time': 'over-12-weeks', trend: 'worse' },
      ],
    ],
  },
  R3: {
    tier: 'routine-review',
    when: 'trend = worse',
    fires: [['worse', { trend: 'worse' }]],
    spares: [['the same', { trend: 'same' }]],
  },
  R4: {
    tier: 'routine-review',
    when: 'three or more inflammatory features',
    fires: [
      ['three', { ...months, inflammatory: ['began-before-35', 'second-half-of-night', 'buttock-pain'] }],
      ['three others', { ...months, inflammatory: ['better-moving', 'better-with-anti-inflammatory', 'family'] }],
      ['three more', { ...months, inflammatory: ['other-arthritis', 'tendon-pain', 'psoriasis'] }],
      [
        '50 now, began before 45',
        {
          ...months,
          age: '50-59',
          'onset-under-45': 'yes',
          inflammatory: ['better-moving', 'family', 'psoriasis', 'tendon-pain'],
        },
      ],
    ],
    spares: [
      ['two', { ...months, inflammatory: ['began-before-35', 'buttock-pain'] }],
      [
        'under 3 months (stale answers count for nothing)',
        { duration: '6-to-12-weeks', inflammatory: ['better-moving', 'family', 'psoriasis'] },
      ],
      [
        '50 now, began after 45 (stale answers count for nothing)',
        { ...months, age: '50-59', 'onset-under-45': 'no', inflammatory: ['better-moving', 'family', 'psoriasis'] },
      ],
      [
        'too urgent to be asked (stale answers count for nothing)',
        { ...months, severity: 'unbearable', inflammatory: ['better-moving', 'family', 'psoriasis'] },
      ],
    ],
  },
  R5: {
    tier: 'routine-review',
    when: 'leg-weakness = old-checked, or both-legs = long-standing-on-walking',
    fires: [
      ['old weakness, checked', weak('old-checked')],
      ['both legs, on walking', both('long-standing-on-walking')],
    ],
    spares: [
      ['old weakness, never checked', weak('old-unchecked')],
      ['both legs for long', both('long-standing-other')],
    ],
  },
  R6: {
    tier: 'routine-review',
    when: 'nervous + worry ≥ 3, or little-interest + feeling-down ≥ 3',
    fires: [
      ['nervous nearly every day', { nervous: 'nearly-every-day' }],
      ['worry 1 + nervous 2', { nervous: 'more-than-half-the-days', worry: 'several-days' }],
      ['worry nearly every day', { worry: 'nearly-every-day' }],
      ['feeling down nearly every day', { 'feeling-down': 'nearly-every-day' }],
      [
        'little interest 2 + feeling down 1',
        { 'little-interest': 'more-than-half-the-days', 'feeling-down': 'several-days' },
      ],
      ['little interest nearly every day', { 'little-interest': 'nearly-every-day' }],
    ],
    spares: [
      [
        'two and two',
        {
          nervous: 'several-days',
          worry: 'several-days',
          'little-interest': 'several-days',
          'feeling-down': 'several-days',
        },
      ],
      ['2 + 0 in each', { nervous: 'more-than-half-the-days', 'feeling-down': 'more-than-half-the-days' }],
      ['one of the two not answered', { nervous: 'nearly-every-day', worry: undefined }],
      ['under 16, so not asked (a stale answer counts for nothing)', { age: 'under-16', nervous: 'nearly-every-day' }],
    ],
  },
  R7: {
    tier: 'routine-review',
    when: 'severe',
    fires: [
      ['severe', { severity: 'severe' }],
      ['unbearable', { severity: 'unbearable' }],
    ],
    spares: [['moderate', { severity: 'moderate' }]],
  },
  R8: {
    tier: 'routine-review',
    when: 'impact a-lot or cannot-do-most-things',
    fires: [
      ['a lot', { impact: 'a-lot' }],
      ['cannot', { impact: 'cannot-do-most-things' }],
    ],
    spares: [['some', { impact: 'some' }]],
  },
  R9: {
    tier: 'routine-review',
    when: 'leg symptoms and not better',
    fires: [['pain in one leg, up and down', { legs: 'one-pain', trend: 'up-and-down' }]],
    spares: [
      ['pain in one leg, better', { legs: 'one-pain' }],
      ['no leg, worse', { trend: 'worse' }],
    ],
  },
};

const urgency = Object.keys(content.tiers).reverse();

test('the benign person fires nothing, and is complete', () => {
  const { tier, fired, complete } = assess(content, person());
  assert.deepEqual([tier, fired, complete], ['self-manage', [], true]);
});

test('of no answers no rule holds, so that none need be known before the first', () => {
  const facts = { questions: content.questions, terms: content.terms, answers: {} };
  for (const [id, { when }] of Object.entries(content.rules)) assert.equal(holds(facts, when), false, id);
});

test('every rule has rows, and every row a rule', () => {
  const hint =
    'add people to `table` in tests/unit/content/rules.test.ts for whom it holds, and the nearest for whom not';
  assert.deepEqual(Object.keys(table), Object.keys(content.rules), hint);
  for (const [id, { fires, spares }] of Object.entries(table)) assert.ok(fires.length > 0 && spares.length > 0, id);
});

for (const [id, { tier, when, fires, spares }] of Object.entries(table)) {
  const titles = content.rules[id]?.sources.map((source) => sources[source as SourceId].title) ?? [];
  describe(`${id} · ${tier} · ${when} [${titles.join('; ')}]`, () => {
    test('tier', () => assert.equal(content.rules[id]?.tier, tier));

    for (const [who, answers] of fires) {
      test(`fires: ${who}`, () => {
        const result = assess(content, person(answers));
        const fired = result.fired.find(({ rule }) => rule === id);
        assert.ok(fired, `fired only ${result.fired.map(({ rule }) => rule).join(' ') || 'nothing'}`);
        assert.equal(fired.tier, tier);
        assert.ok(fired.because.length > 0 && fired.because.every(({ options }) => options.length > 0), 'says why');
        assert.ok(urgency.indexOf(result.tier) >= urgency.indexOf(tier), `${result.tier} is lower`);
        assert.ok(result.complete, 'the person is complete');
      });
    }

    for (const [who, answers] of spares) {
      test(`does not fire: ${who}`, () => {
        const fired = assess(content, person(answers)).fired.map(({ rule }) => rule);
        assert.equal(fired.includes(id), false, `fired ${fired.join(' ')}`);
      });
    }
  });
}

// Bending a condition: each part left out, each option left out, and each limit moved or widened by one option.

const without = <Item>(items: readonly Item[], left: number): Item[] => items.filter((_, index) => index !== left);
const name = (condition: Condition): string => JSON.stringify(condition).replaceAll('"', '');
const replaced = <Item>(items: readonly Item[], at: number, item: Item): Item[] =>
  items.map((kept, index) => (index === at ? item : kept));

interface Bent {
  how: string;
  condition: Condition;
}

const optionsOf = (id: string): readonly string[] => {
  const question: Question | undefined = content.questions[id];
  return question && 'options' in question ? question.options : [];
};

function* bentList(key: 'is' | 'has', [id = '', ...listed]: readonly string[], widen: boolean): Generator<Bent> {
  const all = optionsOf(id);
  const make = (options: readonly string[]): Condition => ({ [key]: [id, ...options] }) as unknown as Condition;
  for (const [index, option] of listed.length > 1 ? listed.entries() : []) {
    yield { how: `${id} without ${option}`, condition: make(without(listed, index)) };
  }
  if (!widen) return;
  for (const [index, option] of all.entries()) {
    // Options of one question stand in order, so the nearest are those beside; options of many have no order.
    const near =
      key === 'has'
        ? !['none', 'not-sure'].includes(option)
        : [all[index - 1], all[index + 1]].some((beside) => beside !== undefined && listed.includes(beside));
    if (near && !listed.includes(option)) yield { how: `${id} with ${option}`, condition: make([...listed, option]) };
  }
}

function* bent(condition: Condition, widen = true): Generator<Bent> {
  if ('is' in condition) yield* bentList('is', condition.is, widen);
  else if ('has' in condition) yield* bentList('has', condition.has, widen);
  else if ('atLeast' in condition || 'below' in condition) {
    const [key, [id, option]] =
      'atLeast' in condition ? (['atLeast', condition.atLeast] as const) : (['below', condition.below] as const);
    const all = optionsOf(id);
    for (const step of [-1, 1]) {
      const moved = all[all.indexOf(option) + step];
      if (moved) yield { how: `${id} ${key} ${moved}`, condition: { [key]: [id, moved] } as unknown as Condition };
    }
  } else if ('not' in condition) {
    for (const { how, condition: inner } of bent(condition.not)) {
      yield { how: `not ${how}`, condition: { not: inner } as Condition };
    }
  } else if ('score' in condition) {
    for (const score of [condition.score - 1, condition.score + 1])
      yield { how: `score ${score}`, condition: { ...condition, score } };
    for (const [index, id] of condition.sum.entries()) {
      yield { how: `score without ${id}`, condition: { ...condition, sum: without(condition.sum, index) } };
    }
  } else if (!('term' in condition)) {
    const [list, make] =
      'all' in condition
        ? ([condition.all, (all: Condition[]): Condition => ({ all })] as const)
        : 'any' in condition
          ? ([condition.any, (any: Condition[]): Condition => ({ any })] as const)
          : ([condition.of, (of: Condition[]): Condition => ({ count: condition.count, of })] as const);
    for (const [index, part] of list.entries()) {
      if (list.length > 1) yield { how: `without ${name(part)}`, condition: make(without(list, index)) };
      // What is counted is one sign each: no sign stands for another.
      for (const { how, condition: inner } of bent(part, widen && !('count' in condition))) {
        yield { how, condition: make(replaced(list, index, inner)) };
      }
    }
    if ('count' in condition) {
      for (const count of [condition.count - 1, condition.count + 1])
        yield { how: `count ${count}`, condition: { ...condition, count } };
    }
  }
}

const people = Object.entries(table).flatMap(([id, { fires, spares }]) => [
  ...fires.map(([who, answers]) => ({ id, who, expected: true, counted: replay(content, person(answers)).counted })),
  ...spares.map(([who, answers]) => ({ id, who, expected: false, counted: replay(content, person(answers)).counted })),
]);

/** Whether somebody in the table gets another answer from their rule when rules or terms are these. */
const isNoticed = (rules: Content['rules'], terms: Content['terms'], only?: string): boolean =>
  people.some(
    (someone) =>
      (only === undefined || someone.id === only) &&
      holds({ questions: content.questions, terms, answers: someone.counted }, rules[someone.id]?.when) !==
        someone.expected,
  );

const cordSigns = ['saddle', 'bladder', 'bowel'];
/** Bends that mean the same as what they bend, by the reason. */
const harmless: Record<string, string[]> = {
  'the follow-up is asked only then': [
    ...cordSigns.flatMap((sign) => [
      `new-${sign}-sign: without {is:[${sign},yes]}`,
      `new-${sign}-sign: ${sign} with not-sure`,
    ]),
    'sexual-change: without {is:[sexual,yes]}',
    'sexual-change: sexual with no',
    'sexual-change: sexual with prefer-not-to-say',
    'E5: without {is:[legs,both]}',
    'E5: legs with one-weak',
    'E18: without {term:pregnancy-or-birth}',
    'S2: without {atLeast:[age,60-64]}',
    'S2: age atLeast 50-59',
  ],
  'it is a soft sign, which counts there already': ['D8', 'D9', 'D13'].flatMap((id) =>
    allBut('general', 'tired-and-unwell', ...(id === 'D9' ? ['weight-loss'] : [])).map(
      (sign) => `${id}: general with ${sign}`,
    ),
  ),
  'it is weak immunity, which counts there already': [
    ...['D15', 'S3'].flatMap((id) =>
      ['medicines with weak-immunity', 'medicines with chemotherapy', 'history with dialysis'].map(
        (how) => `${id}: ${how}`,
      ),
    ),
    'D24: history with dialysis',
  ],
  'another part of the rule holds for it already': [
    'D5: balance with both-slowly',
    'D5: where with upper-back',
    'E10: sudden with yes',
    'E14: infection with fever',
    'E14: infection with shaking-chills',
    'E15: leg-weakness with not-sure',
    'E15: both-legs with new-or-worse',
  ],
};

/** The terms that a condition reads, through other terms too. */
function termsOf(condition: Condition): string[] {
  if ('term' in condition) {
    const meaning = content.terms[condition.term];
    return [condition.term, ...(meaning ? termsOf(meaning) : [])];
  }
  if ('all' in condition) return condition.all.flatMap(termsOf);
  if ('any' in condition) return condition.any.flatMap(termsOf);
  return 'count' in condition ? condition.of.flatMap(termsOf) : [];
}

describe('no part of a rule or term can be bent without somebody noticing', () => {
  const missed = new Set<string>();
  const expected = Object.values(harmless).flat();
  const check = (owner: string, condition: Condition, notices: (changed: Condition) => boolean): void => {
    test(owner, () => {
      const ours = [...bent(condition)].filter((one) => !notices(one.condition)).map(({ how }) => `${owner}: ${how}`);
      for (const one of ours) missed.add(one);
      assert.deepEqual(
        ours.filter((one) => !expected.includes(one)),
        [],
        'a row is missing above',
      );
    });
  };

  // A rule without rows is told above.
  for (const [id, rule] of Object.entries(content.rules).filter(([rule]) => table[rule])) {
    check(id, rule.when, (when) => isNoticed({ ...content.rules, [id]: { ...rule, when } }, content.terms, id));
  }
  const read = new Set(Object.values(content.rules).flatMap(({ when }) => termsOf(when)));
  for (const [id, condition] of Object.entries(content.terms)) {
    if (read.has(id)) check(id, condition, (changed) => isNoticed(content.rules, { ...content.terms, [id]: changed }));
  }

  test('nothing is called harmless that somebody notices', () => {
    assert.deepEqual(
      expected.filter((one) => !missed.has(one)),
      [],
    );
  });
});
