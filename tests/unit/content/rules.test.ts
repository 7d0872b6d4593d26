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
import { content as shipped } from '../../../src/content/index.js';
import type { Content, Question, Tier } from '../../../src/content/schema.js';
import { sources, type SourceId } from '../../../src/content/sources.js';
import type { Answers } from '../../../src/engine/answers.js';
import { assess } from '../../../src/engine/assessment.js';
import { holds } from '../../../src/engine/condition.js';
import { replay } from '../../../src/engine/journey.js';
import { oracle } from '../../../scripts/proof/oracle.js';
import { questionsRead } from '../../../scripts/proof/properties.js';
import { answersTo, askedForOneAnswer, person } from './person.js';
import { transcribed } from './unfinished.js';

const content: Content = transcribed<Content>(shipped);

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

const stiff: Answers = { pattern: ['morning-stiffness'] };
const months: Answers = { duration: '3-to-12-months' };
const days: Answers = { duration: 'under-2-weeks' };
const weeks: Answers = { duration: '6-to-12-weeks' };
const worse: Answers = { trend: 'worse' };
const same: Answers = { trend: 'same' };
const severe: Answers = { severity: 'severe' };
const sudden: Answers = { sudden: 'yes' };
const maybeSudden: Answers = { sudden: 'not-sure' };
const age = (band: string): Answers => ({ age: band });
const ill = (...history: string[]): Answers => ({ history });
const takes = (...medicines: string[]): Answers => ({ medicines });
const signs = (...general: string[]): Answers => ({ general });
const infected = (...infection: string[]): Answers => ({ infection });
const at = (...where: string[]): Answers => ({ where });
const hurt = (injury: string): Answers => ({ injury });
const procedure = (when: string): Answers => ({ procedure: when });
const alarm = (now: string, ...list: string[]): Answers => ({ alarm: list, 'alarm-now': now });
const pregnant = (...list: string[]): Answers => ({
  pregnancy: 'pregnant',
  'pregnancy-signs': list.length > 0 ? list : ['none'],
});
const childWith = (...list: string[]): Answers => ({
  age: 'under-16',
  'child-signs': list.length > 0 ? list : ['none'],
});
const weak = (since: string): Answers => ({ legs: 'one-weak', 'leg-weakness': since });
const both = (since: string, weakness = 'no'): Answers => ({
  legs: 'both',
  'both-legs': since,
  'leg-weakness': weakness,
});
type CordSign = 'saddle' | 'bladder' | 'bowel';
const cord = (sign: CordSign, since: string): Answers => ({ [sign]: 'yes', [`${sign}-when`]: since });
const unsure = (sign: CordSign, different = 'not-sure'): Answers => ({
  [sign]: 'not-sure',
  'cord-different': different,
});
const sexual = (since: string): Answers => ({ sexual: 'yes', 'sexual-when': since });
const cancer = (when: string): Answers => ({ history: ['cancer'], 'cancer-when': when });
const numb: Answers = { legs: 'one-numb' };
const onePain: Answers = { legs: 'one-pain' };
const unsureLegs: Answers = { legs: 'not-sure' };
const everySignBut = (...left: string[]): Answers => signs(...allBut('general', ...left));
const everyIllnessBut = (...left: string[]): Answers => ill(...allBut('history', ...left));
const everyMedicineBut = (...left: string[]): Answers => takes(...allBut('medicines', ...left));

const newSign = (sign: CordSign, other: CordSign): Row => ({
  tier: 'emergency',
  when: `new cord sign: ${sign}`,
  fires: [['new in the last 2 weeks, or getting worse', cord(sign, 'new-or-worse')]],
  spares: [
    ['not sure since when, which is D2', cord(sign, 'not-sure')],
    ['older, unchanged, never checked', cord(sign, 'old-unchecked')],
    ['over 3 months, no different', cord(sign, 'long')],
    ['older, unchanged, checked', cord(sign, 'old-checked')],
    ['not sure (a stale answer on when counts for nothing)', { ...unsure(sign), [`${sign}-when`]: 'new-or-worse' }],
    [`a new change of the ${other}`, cord(other, 'new-or-worse')],
  ],
});
/** The legs of S9, S10 and R9: each symptom counts, and “not sure”. */
const legRows = (also: Answers): Person[] => [
  ['pain in one leg', { ...onePain, ...also }],
  ['one numb leg', { ...numb, ...also }],
  ['a weak leg', { ...weak('old-checked'), ...also }],
  ['both legs', { ...both('long-standing-on-walking'), ...also }],
  ['not sure about the legs', { ...unsureLegs, ...also }],
];

const written: Record<string, Row> = {
  E1: newSign('saddle', 'bladder'),
  E2: newSign('bladder', 'bowel'),
  E3: newSign('bowel', 'saddle'),
  E4: {
    tier: 'emergency',
    when: 'an unsure cord sign, and (a numb or weak leg or both; or leg symptoms and cord-different = yes)',
    fires: [
      ['not sure about feeling, one numb leg', { ...unsure('saddle'), ...numb }],
      ['not sure about the bladder, a weak leg for long', { ...unsure('bladder'), ...weak('old-checked') }],
      ['not sure about the bowel, both legs for long', { ...unsure('bowel'), ...both('long-standing-on-walking') }],
      ['feeling changed, not sure since when, one numb leg', { ...cord('saddle', 'not-sure'), ...numb }],
      ['bladder changed, not sure since when, one numb leg', { ...cord('bladder', 'not-sure'), ...numb }],
      ['bowel changed, not sure since when, one numb leg', { ...cord('bowel', 'not-sure'), ...numb }],
      ['not sure about feeling, but different, pain in one leg', { ...unsure('saddle', 'yes'), ...onePain }],
      [
        'not sure about the bladder, but different, not sure about the legs',
        { ...unsure('bladder', 'yes'), ...unsureLegs },
      ],
      ['not sure about the bowel, but different, pain in one leg', { ...unsure('bowel', 'yes'), ...onePain }],
    ],
    spares: [
      ['not sure about feeling, but different, nothing in the legs', unsure('saddle', 'yes')],
      ['not sure about feeling, pain in one leg', { ...unsure('saddle'), ...onePain }],
      ['not sure about the bladder, as usual, one numb leg', { ...unsure('bladder', 'no'), ...numb }],
      ['not sure about the bowel, not sure about the legs', { ...unsure('bowel'), ...unsureLegs }],
      ['one numb leg, no cord sign', numb],
      ['feeling changed for long and checked, one numb leg', { ...cord('saddle', 'old-checked'), ...numb }],
      ['feeling changed for long, never checked, one numb leg', { ...cord('saddle', 'old-unchecked'), ...numb }],
      ['bladder changed for years, one numb leg', { ...cord('bladder', 'long'), ...numb }],
      ['bowel changed last week, which is E3', { ...cord('bowel', 'new-or-worse'), ...numb }],
    ],
  },
  E5: {
    tier: 'emergency',
    when: 'legs = both and both-legs = new-or-worse',
    fires: [['both legs, new or getting worse', both('new-or-worse')]],
    spares: [
      ['both legs, not sure since when', both('not-sure')],
      ['both legs, for long', both('long-standing-other')],
      ['one leg now (a stale answer on both counts for nothing)', { ...onePain, 'both-legs': 'new-or-worse' }],
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
      ['no weak leg (a stale answer counts for nothing)', { ...onePain, 'leg-weakness': 'rapid' }],
    ],
  },
  E7: {
    tier: 'emergency',
    when: 'sexual change with a numb or weak leg or both, or with a cord sign that is new, unsure, unchecked or long',
    fires: [
      ['new sexual change, one numb leg', { ...sexual('new-or-worse'), ...numb }],
      ['not sure since when, a weak leg for long', { ...sexual('not-sure'), ...weak('old-checked') }],
      ['new sexual change, both legs for long', { ...sexual('new-or-worse'), ...both('long-standing-on-walking') }],
      ['not sure since when, feeling changed last week', { ...sexual('not-sure'), ...cord('saddle', 'new-or-worse') }],
      ['new sexual change, not sure about the bladder', { ...sexual('new-or-worse'), ...unsure('bladder') }],
      ['new sexual change, bowel never checked', { ...sexual('new-or-worse'), ...cord('bowel', 'old-unchecked') }],
      ['new sexual change, bladder changed for years', { ...sexual('new-or-worse'), ...cord('bladder', 'long') }],
    ],
    spares: [
      ['new sexual change alone', sexual('new-or-worse')],
      ['new sexual change, pain in one leg', { ...sexual('new-or-worse'), ...onePain }],
      ['new sexual change, not sure about the legs', { ...sexual('new-or-worse'), ...unsureLegs }],
      [
        'new sexual change, not sure about the bladder, as usual',
        { ...sexual('new-or-worse'), ...unsure('bladder', 'no') },
      ],
      ['old sexual change, one numb leg', { ...sexual('old'), ...numb }],
      ['new sexual change, bladder checked', { ...sexual('new-or-worse'), ...cord('bladder', 'old-checked') }],
      ['rather not say, one numb leg', { sexual: 'prefer-not-to-say', 'sexual-when': 'new-or-worse', ...numb }],
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
    when:
      'any alarm sign that is new; confused, face or arm, headache, bleeding or cold leg also gone or not sure; faint or ' +
      'belly likewise at age 60+, in pregnancy or after birth or with an aneurysm; chest also not sure',
    fires: [
      ...allBut('alarm').map((sign): Person => [`${sign}, new`, alarm('new', sign)]),
      ...['confused-or-drowsy', 'face-or-arm-weakness', 'headache', 'bleeding-inside', 'cold-leg'].flatMap(
        (sign): Person[] => [
          [`${sign}, gone`, alarm('gone', sign)],
          [`${sign}, not sure`, alarm('not-sure', sign)],
        ],
      ),
      ['faint at 60, gone', { ...alarm('gone', 'faint-or-clammy'), ...age('60-64') }],
      ['belly at 60, not sure', { ...alarm('not-sure', 'severe-tummy-or-side'), ...age('60-64') }],
      ['belly at 60, gone', { ...alarm('gone', 'severe-tummy-or-side'), ...age('60-64') }],
      ['faint, perhaps pregnant, gone', { ...alarm('gone', 'faint-or-clammy'), ...pregnant(), pregnancy: 'not-sure' }],
      [
        'belly with an aneurysm, gone',
        { ...alarm('gone', 'severe-tummy-or-side'), ...months, ...ill('aortic-aneurysm') },
      ],
      ['chest, not sure', alarm('not-sure', 'chest-or-breathing')],
    ],
    spares: [
      [
        'faint and belly at 60, long known',
        { ...alarm('usual', 'faint-or-clammy', 'severe-tummy-or-side'), ...age('60-64') },
      ],
      ['every sign, long known and no different', alarm('usual', ...allBut('alarm'))],
      ['chest, gone', alarm('gone', 'chest-or-breathing')],
      ['chest at 70, gone', { ...alarm('gone', 'chest-or-breathing'), ...age('70-plus') }],
      [
        'faint and belly at 50 to 59, gone',
        { ...alarm('gone', 'faint-or-clammy', 'severe-tummy-or-side'), ...age('50-59') },
      ],
      ['faint and belly, not sure', alarm('not-sure', 'faint-or-clammy', 'severe-tummy-or-side')],
      [
        'faint and every other illness, gone',
        { ...alarm('gone', 'faint-or-clammy'), ...everyIllnessBut('aortic-aneurysm') },
      ],
      ['not sure about signs, new', alarm('new', 'not-sure')],
      ['none (a stale answer counts for nothing)', alarm('new', 'none')],
    ],
  },
  E10: {
    tier: 'emergency',
    when:
      'sudden with age 60+, blood thinners, age 50+ and smoking, an aneurysm in the family, or [the upper-back sign and ' +
      '(severe or age 35+)]; or not sure with blood thinners',
    fires: [
      ['60', { ...sudden, ...age('60-64') }],
      ['on blood thinners', { ...sudden, ...takes('blood-thinners') }],
      ['50 and smoking', { ...sudden, ...age('50-59'), ...ill('smoking') }],
      ['an aneurysm in the family', { ...sudden, ...ill('aortic-family') }],
      ['35, between the shoulder blades', { ...sudden, ...signs('upper-back') }],
      ['35, upper back marked', { ...sudden, ...at('upper-back') }],
      ['18 to 34, severe, upper back', { ...sudden, ...severe, ...age('18-34'), ...at('upper-back') }],
      ['not sure, on blood thinners', { ...maybeSudden, ...takes('blood-thinners') }],
    ],
    spares: [
      [
        '50 to 59, every illness but smoking and family',
        { ...sudden, ...age('50-59'), ...everyIllnessBut('smoking', 'aortic-family') },
      ],
      ['45 to 49, smoking', { ...sudden, ...age('45-49'), ...ill('smoking') }],
      ['every medicine but blood thinners', { ...sudden, ...everyMedicineBut('blood-thinners') }],
      ['every soft sign but the upper back', { ...sudden, ...everySignBut('upper-back') }],
      ['everywhere but the upper back', { ...sudden, ...at(...allBut('where', 'upper-back')) }],
      ['18 to 34, mild, upper back', { ...sudden, ...age('18-34'), ...at('upper-back') }],
      ['not sure, 70', { ...maybeSudden, ...age('70-plus') }],
      ['not sure, upper back', { ...maybeSudden, ...at('upper-back') }],
      ['not sure, an aneurysm in the family', { ...maybeSudden, ...ill('aortic-family') }],
      ['not sure, every medicine but blood thinners', { ...maybeSudden, ...everyMedicineBut('blood-thinners') }],
      ['weeks ago, on blood thinners at 70', { sudden: 'earlier', ...takes('blood-thinners'), ...age('70-plus') }],
      [
        'not sudden, 60, smoking, on blood thinners',
        { ...age('60-64'), ...ill('smoking'), ...takes('blood-thinners') },
      ],
    ],
  },
  E11: {
    tier: 'emergency',
    when: 'aortic-aneurysm with worse, maybe sudden, severe, or duration under 6 weeks',
    fires: [
      ['months, worse', { ...months, ...ill('aortic-aneurysm'), ...worse }],
      ['months, sudden attack', { ...months, ...ill('aortic-aneurysm'), ...sudden }],
      ['months, not sure whether sudden', { ...months, ...ill('aortic-aneurysm'), ...maybeSudden }],
      ['months, severe', { ...months, ...ill('aortic-aneurysm'), ...severe }],
      ['4 to 6 weeks', { duration: '4-to-6-weeks', ...ill('aortic-aneurysm') }],
    ],
    spares: [
      [
        '6 to 12 weeks, the same, moderate, sudden long ago',
        { ...weeks, ...ill('aortic-aneurysm'), ...same, severity: 'moderate', sudden: 'earlier' },
      ],
      ['every other illness, worse and severe', { ...everyIllnessBut('aortic-aneurysm'), ...worse, ...severe }],
    ],
  },
  E12: {
    tier: 'emergency',
    when: 'injury = major',
    fires: [['a serious accident, not yet looked at', hurt('major')]],
    spares: [
      ['a serious accident that a hospital has looked at', hurt('major-earlier')],
      ['not sure', hurt('not-sure')],
    ],
  },
  E13: {
    tier: 'emergency',
    when: 'an infection sign with a nerve sign or an unsure cord sign',
    fires: [
      ['fever, new weakness', { ...infected('fever'), ...weak('new') }],
      ['shaking chills, feeling changed', { ...infected('shaking-chills'), ...cord('saddle', 'new-or-worse') }],
      ['fever, bladder changed', { ...infected('fever'), ...cord('bladder', 'new-or-worse') }],
      ['fever, bowel changed', { ...infected('fever'), ...cord('bowel', 'new-or-worse') }],
      ['fever, unsteady and clumsy', { ...infected('fever'), balance: 'both-slowly' }],
      ['fever, unsteady within days', { ...infected('fever'), balance: 'rapid' }],
      ['fever, not sure about the bladder', { ...infected('fever'), ...unsure('bladder') }],
    ],
    spares: [
      ['fever alone', infected('fever')],
      ['fever, unsteady only', { ...infected('fever'), balance: 'one-slowly' }],
      ['fever, pain in one leg', { ...infected('fever'), ...onePain }],
      ['fever, bladder never checked', { ...infected('fever'), ...cord('bladder', 'old-unchecked') }],
      ['new weakness alone', weak('new')],
      [
        'every other sign of infection, new weakness',
        { ...infected(...allBut('infection', 'fever', 'shaking-chills')), ...weak('new') },
      ],
    ],
  },
  E14: {
    tier: 'emergency',
    when: 'chemotherapy with any infection but none, or tired-and-unwell',
    fires: [
      ...allBut('infection').map((sign): Person => [sign, { ...takes('chemotherapy'), ...infected(sign) }]),
      ['not sure about infection', { ...takes('chemotherapy'), ...infected('not-sure') }],
      ['feels ill', { ...takes('chemotherapy'), ...signs('tired-and-unwell') }],
    ],
    spares: [
      ['chemotherapy alone', takes('chemotherapy')],
      ['every other sign', { ...takes('chemotherapy'), ...everySignBut('tired-and-unwell') }],
      [
        'every other medicine, fever, feels ill',
        { ...everyMedicineBut('chemotherapy'), ...infected('fever'), ...signs('tired-and-unwell') },
      ],
    ],
  },
  E15: {
    tier: 'emergency',
    when:
      'any cancer with a nerve sign, an unsure or unchecked cord sign, a sexual change, leg-weakness = old-unchecked or ' +
      'both-legs = not-sure; active cancer also with balance not-sure or one-slowly, both-legs = long-standing-other, or ' +
      'leg symptoms and worse',
    fires: [
      ['long ago, new weakness', { ...cancer('older'), ...weak('new') }],
      ['long ago, both legs, new', { ...cancer('older'), ...both('new-or-worse') }],
      ['long ago, bladder changed', { ...cancer('older'), ...cord('bladder', 'new-or-worse') }],
      ['long ago, not sure about the bowel', { ...cancer('older'), ...unsure('bowel') }],
      ['long ago, feeling never checked', { ...cancer('older'), ...cord('saddle', 'old-unchecked') }],
      ['long ago, new sexual change', { ...cancer('older'), ...sexual('new-or-worse') }],
      ['long ago, old weakness, never checked', { ...cancer('older'), ...weak('old-unchecked') }],
      ['long ago, both legs, not sure since when', { ...cancer('older'), ...both('not-sure') }],
      ['chemotherapy, new weakness', { ...takes('chemotherapy'), ...weak('new') }],
      ['recent, unsteady only', { ...cancer('recent'), balance: 'one-slowly' }],
      ['not sure when, not sure about balance', { ...cancer('not-sure'), balance: 'not-sure' }],
      ['recent, both legs for long', { ...cancer('recent'), ...both('long-standing-other') }],
      ['chemotherapy, pain in one leg, worse', { ...takes('chemotherapy'), ...onePain, ...worse }],
      ['recent, not sure about the legs, worse', { ...cancer('recent'), ...unsureLegs, ...worse }],
    ],
    spares: [
      ['recent, nothing else', { ...cancer('recent') }],
      ['recent, worse, nothing in the legs', { ...cancer('recent'), ...worse }],
      ['recent, pain in one leg, the same', { ...cancer('recent'), ...onePain, ...same }],
      ['recent, unsteady for long, and known', { ...cancer('recent'), balance: 'known' }],
      ['recent, old weakness, checked', { ...cancer('recent'), ...weak('old-checked') }],
      ['recent, both legs for long, on walking', { ...cancer('recent'), ...both('long-standing-on-walking') }],
      ['recent, bladder for years', { ...cancer('recent'), ...cord('bladder', 'long') }],
      ['long ago, unsteady only', { ...cancer('older'), balance: 'one-slowly' }],
      ['long ago, both legs for long', { ...cancer('older'), ...both('long-standing-other') }],
      ['long ago, pain in one leg, worse', { ...cancer('older'), ...onePain, ...worse }],
      [
        'every other illness and medicine, new weakness, unsteady, worse',
        {
          ...everyIllnessBut('cancer'),
          ...everyMedicineBut('chemotherapy'),
          ...weak('new'),
          balance: 'one-slowly',
          ...worse,
        },
      ],
    ],
  },
  E16: {
    tier: 'emergency',
    when:
      'blood thinners, and (new leg weakness, an unsure cord sign, or [leg symptoms, and (maybe a small injury or maybe ' +
      'sudden), and (worse or duration under 6 weeks)])',
    fires: [
      ['months, new weakness', { ...months, ...takes('blood-thinners'), ...weak('new') }],
      ['months, rapid weakness', { ...months, ...takes('blood-thinners'), ...weak('rapid') }],
      ['months, weakness, not sure since when', { ...months, ...takes('blood-thinners'), ...weak('not-sure') }],
      ['months, both legs, new', { ...months, ...takes('blood-thinners'), ...both('new-or-worse') }],
      ['months, not sure about feeling', { ...months, ...takes('blood-thinners'), ...unsure('saddle') }],
      ['pain in one leg after a small fall', { ...takes('blood-thinners'), ...onePain, ...hurt('minor') }],
      ['pain in one leg, not sure about an injury', { ...takes('blood-thinners'), ...onePain, ...hurt('not-sure') }],
      [
        'pain in one leg after an earlier accident',
        { ...takes('blood-thinners'), ...onePain, ...hurt('major-earlier') },
      ],
      ['pain in one leg, sudden', { ...takes('blood-thinners'), ...onePain, ...sudden }],
      ['not sure about the legs, perhaps sudden', { ...takes('blood-thinners'), ...unsureLegs, ...maybeSudden }],
      [
        'months, worse, one numb leg, a fall',
        { ...months, ...worse, ...takes('blood-thinners'), ...numb, ...hurt('minor') },
      ],
      [
        '4 to 6 weeks, one numb leg, a fall',
        { duration: '4-to-6-weeks', ...takes('blood-thinners'), ...numb, ...hurt('minor') },
      ],
    ],
    spares: [
      [
        'pain in one leg after a serious accident, which is E12',
        { ...takes('blood-thinners'), ...onePain, ...hurt('major') },
      ],
      ['pain in one leg, after a lift', { ...takes('blood-thinners'), ...onePain, ...hurt('strain'), ...worse }],
      ['a small fall, nothing in the legs', { ...takes('blood-thinners'), ...hurt('minor'), ...worse }],
      [
        '6 to 12 weeks, the same, one numb leg, a fall',
        { ...weeks, ...same, ...takes('blood-thinners'), ...numb, ...hurt('minor') },
      ],
      ['pain in one leg, sudden weeks ago', { ...takes('blood-thinners'), ...onePain, sudden: 'earlier' }],
      ['old weakness, never checked', { ...takes('blood-thinners'), ...weak('old-unchecked') }],
      ['both legs, not sure since when', { ...takes('blood-thinners'), ...both('not-sure') }],
      [
        'every other medicine, new weakness after a fall',
        { ...everyMedicineBut('blood-thinners'), ...weak('new'), ...hurt('minor') },
      ],
    ],
  },
  E17: {
    tier: 'emergency',
    when: 'recent procedure or a device, with a nerve sign, an unsure cord sign or an infection sign',
    fires: [
      ['under 6 weeks ago, new weakness', { ...procedure('under-6-weeks-ago'), ...weak('new') }],
      ['6 to 12 weeks ago, not sure about the bladder', { ...procedure('6-to-12-weeks-ago'), ...unsure('bladder') }],
      ['6 to 12 weeks ago, fever', { ...procedure('6-to-12-weeks-ago'), ...infected('fever') }],
      ['under 6 weeks ago, shaking chills', { ...procedure('under-6-weeks-ago'), ...infected('shaking-chills') }],
      ['a pump, fever', { ...ill('pump'), ...infected('fever') }],
      ['a stimulator, new weakness', { ...ill('stimulator'), ...weak('new') }],
    ],
    spares: [
      ['under 6 weeks ago, burning pee', { ...procedure('under-6-weeks-ago'), ...infected('burning-pee') }],
      ['under 6 weeks ago, pain in one leg', { ...procedure('under-6-weeks-ago'), ...onePain }],
      ['over 12 weeks ago, fever', { ...procedure('over-12-weeks-ago'), ...infected('fever') }],
      ['every other illness, fever', { ...everyIllnessBut('pump', 'stimulator'), ...infected('fever') }],
    ],
  },
  E18: {
    tier: 'emergency',
    when:
      'pregnancy or birth, with bleeding, constant-severe-pain, tightenings, one-sided or head-or-sight; with ' +
      'shaking-chills; or with fever and tired-and-unwell',
    fires: [
      ['pregnant, bleeding', pregnant('bleeding')],
      ['might be pregnant, constant severe pain', { ...pregnant('constant-severe-pain'), pregnancy: 'not-sure' }],
      ['pregnant, tightenings', pregnant('tightenings')],
      ['might be pregnant, one-sided', { ...pregnant('one-sided'), pregnancy: 'not-sure' }],
      ['gave birth, bad headache', { ...pregnant('head-or-sight'), pregnancy: 'birth-in-last-6-weeks' }],
      [
        'gave birth, shaking chills',
        { ...pregnant(), pregnancy: 'birth-in-last-6-weeks', ...infected('shaking-chills') },
      ],
      ['pregnant, fever and ill', { ...pregnant(), ...infected('fever'), ...signs('tired-and-unwell') }],
    ],
    spares: [
      ['fewer movements and waters broken', pregnant('fewer-movements', 'waters-broken')],
      ['not sure', pregnant('not-sure')],
      ['fever, not ill', { ...pregnant(), ...infected('fever') }],
      ['ill, no fever', { ...pregnant(), ...signs('tired-and-unwell') }],
      ['fever and every other sign', { ...pregnant(), ...infected('fever'), ...everySignBut('tired-and-unwell') }],
      [
        'every other infection, and ill',
        { ...pregnant(), ...infected(...allBut('infection', 'fever', 'shaking-chills')), ...signs('tired-and-unwell') },
      ],
      ['not pregnant, fever and ill', { ...infected('fever', 'shaking-chills'), ...signs('tired-and-unwell') }],
      ['not pregnant (a stale sign counts for nothing)', { 'pregnancy-signs': ['bleeding'] }],
      ['60 or over, so not asked (stale answers count for nothing)', { ...pregnant('bleeding'), ...age('60-64') }],
      ['under 6, so not asked (stale answers count for nothing)', { ...pregnant('bleeding'), ...age('under-6') }],
    ],
  },
  E19: {
    tier: 'emergency',
    when: 'child with an infection sign',
    fires: [
      ['fever', { ...childWith(), ...infected('fever') }],
      ['shaking chills', { ...childWith(), ...infected('shaking-chills') }],
      ['under 6, fever', { ...childWith(), ...age('under-6'), ...infected('fever') }],
    ],
    spares: [
      ['16 or 17, fever', { ...age('16-17'), ...infected('fever') }],
      [
        'every other sign of infection',
        { ...childWith(), ...infected(...allBut('infection', 'fever', 'shaking-chills')) },
      ],
    ],
  },
  E20: {
    tier: 'emergency',
    when: 'stiff-spine, and (maybe a small injury, or maybe sudden, or [any injury and not better])',
    fires: [
      ['a small fall', { ...ill('stiff-spine'), ...hurt('minor') }],
      ['an earlier accident', { ...ill('stiff-spine'), ...hurt('major-earlier') }],
      ['not sure about an injury', { ...ill('stiff-spine'), ...hurt('not-sure') }],
      ['sudden', { ...ill('stiff-spine'), ...sudden }],
      ['not sure whether sudden', { ...ill('stiff-spine'), ...maybeSudden }],
      ['a lift, up and down', { ...ill('stiff-spine'), ...hurt('strain'), trend: 'up-and-down' }],
    ],
    spares: [
      ['a lift, better', { ...ill('stiff-spine'), ...hurt('strain') }],
      ['no injury, the same', { ...ill('stiff-spine'), ...same }],
      ['sudden weeks ago', { ...ill('stiff-spine'), sudden: 'earlier' }],
      ['every other illness, a fall', { ...everyIllnessBut('stiff-spine'), ...hurt('minor') }],
    ],
  },
  E21: {
    tier: 'emergency',
    when: 'sickle-or-no-spleen with an infection sign',
    fires: [
      ['fever', { ...takes('sickle-or-no-spleen'), ...infected('fever') }],
      ['shaking chills', { ...takes('sickle-or-no-spleen'), ...infected('shaking-chills') }],
    ],
    spares: [
      ['burning pee', { ...takes('sickle-or-no-spleen'), ...infected('burning-pee') }],
      ['every other medicine, fever', { ...everyMedicineBut('sickle-or-no-spleen'), ...infected('fever') }],
    ],
  },
  E22: {
    tier: 'emergency',
    when: 'pump with worse and severe',
    fires: [['worse and severe', { ...ill('pump'), ...worse, ...severe }]],
    spares: [
      ['worse, moderate', { ...ill('pump'), ...worse, severity: 'moderate' }],
      ['severe, the same', { ...ill('pump'), ...same, ...severe }],
      ['every other illness, worse and severe', { ...everyIllnessBut('pump'), ...worse, ...severe }],
    ],
  },

  D1: {
    tier: 'same-day',
    when: 'unchecked cord sign',
    fires: (['saddle', 'bladder', 'bowel'] as const).map((sign): Person => [sign, cord(sign, 'old-unchecked')]),
    spares: (['saddle', 'bladder', 'bowel'] as const).flatMap((sign): Person[] => [
      [`${sign}, over 3 months`, cord(sign, 'long')],
      [`${sign}, not sure since when`, cord(sign, 'not-sure')],
    ]),
  },
  D2: {
    tier: 'same-day',
    when: 'unsure cord sign',
    fires: (['saddle', 'bladder', 'bowel'] as const).flatMap((sign): Person[] => [
      [`${sign}, not sure whether different`, unsure(sign)],
      [`${sign}, different`, unsure(sign, 'yes')],
      [`${sign}, not sure since when`, cord(sign, 'not-sure')],
    ]),
    spares: [
      ['none', {}],
      ['not sure, but as usual', { ...unsure('saddle', 'no'), bladder: 'not-sure', bowel: 'not-sure' }],
      [
        'never checked',
        { ...cord('saddle', 'old-unchecked'), ...cord('bladder', 'old-unchecked'), ...cord('bowel', 'old-unchecked') },
      ],
      [
        'new',
        { ...cord('saddle', 'new-or-worse'), ...cord('bladder', 'new-or-worse'), ...cord('bowel', 'new-or-worse') },
      ],
      ['no (a stale answer on different counts for nothing)', { 'cord-different': 'yes' }],
    ],
  },
  D3: {
    tier: 'same-day',
    when: 'sexual change',
    fires: [
      ['new', sexual('new-or-worse')],
      ['not sure since when', sexual('not-sure')],
    ],
    spares: [
      ['old', sexual('old')],
      ['under 16, so not asked (stale answers count for nothing)', { ...childWith(), ...sexual('new-or-worse') }],
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
      ['unsteady, worse, between the shoulder blades', { balance: 'one-slowly', ...worse, ...signs('upper-back') }],
      ['unsteady, worse, upper back marked', { balance: 'one-slowly', ...worse, ...at('upper-back') }],
      ['unsteady, worse, neck', { balance: 'one-slowly', ...worse, ...at('neck') }],
    ],
    spares: [
      [
        'unsteady, worse, everywhere else',
        { balance: 'one-slowly', ...worse, ...at(...allBut('where', 'neck', 'upper-back')) },
      ],
      ['unsteady, the same, neck', { balance: 'one-slowly', ...same, ...at('neck') }],
      ['not sure about balance, worse, neck', { balance: 'not-sure', ...worse, ...at('neck') }],
      ['within days, which is E8', { balance: 'rapid' }],
    ],
  },
  D6: {
    tier: 'same-day',
    when: 'fever',
    fires: [['fever', infected('fever')]],
    spares: [['every other sign of infection', infected(...allBut('infection', 'fever'))]],
  },
  D7: {
    tier: 'same-day',
    when: 'shaking-chills, burning-pee, or wound yes or not-sure',
    fires: [
      ['shaking chills', infected('shaking-chills')],
      ['burning pee', infected('burning-pee')],
      ['red wound', { ...procedure('under-6-weeks-ago'), wound: 'yes' }],
      ['not sure about the wound, long ago', { ...procedure('over-12-weeks-ago'), wound: 'not-sure' }],
    ],
    spares: [
      ['every other sign of infection', infected(...allBut('infection', 'shaking-chills', 'burning-pee'))],
      ['a wound that heals', { ...procedure('under-6-weeks-ago'), wound: 'no' }],
      ['no procedure (a stale wound counts for nothing)', { wound: 'yes' }],
    ],
  },
  D8: {
    tier: 'same-day',
    when:
      'any cancer with worse, severe, any soft sign, leg symptoms and not better, tired-and-unwell, a long cord sign, or any ' +
      'answered balance but no and known; active cancer also with not better',
    fires: [
      ['long ago, worse', { ...cancer('older'), ...worse }],
      ['long ago, severe', { ...cancer('older'), ...severe }],
      ['long ago, pain all night', { ...cancer('older'), ...signs('night-pain') }],
      ['long ago, upper back marked', { ...cancer('older'), ...at('upper-back') }],
      ['long ago, pain in one leg, the same', { ...cancer('older'), ...onePain, ...same }],
      ['long ago, ill', { ...cancer('older'), ...signs('tired-and-unwell') }],
      ['long ago, bladder for years', { ...cancer('older'), ...cord('bladder', 'long') }],
      ['long ago, feeling for years', { ...cancer('older'), ...cord('saddle', 'long') }],
      ['long ago, bowel for years', { ...cancer('older'), ...cord('bowel', 'long') }],
      ['long ago, not sure about balance', { ...cancer('older'), balance: 'not-sure' }],
      ['long ago, unsteady only', { ...cancer('older'), balance: 'one-slowly' }],
      ['long ago, unsteady and clumsy', { ...cancer('older'), balance: 'both-slowly' }],
      ['long ago, unsteady within days', { ...cancer('older'), balance: 'rapid' }],
      ['recent, up and down', { ...cancer('recent'), trend: 'up-and-down' }],
      ['not sure when, up and down', { ...cancer('not-sure'), trend: 'up-and-down' }],
      ['chemotherapy, severe', { ...takes('chemotherapy'), ...severe }],
    ],
    spares: [
      ['recent, better and mild, pain in one leg', { ...cancer('recent'), ...onePain }],
      ['long ago, the same', { ...cancer('older'), ...same }],
      ['long ago, known to be unsteady', { ...cancer('older'), balance: 'known' }],
      ['long ago, bladder never checked', { ...cancer('older'), ...cord('bladder', 'old-unchecked') }],
      [
        'long ago, bladder, feeling and bowel checked',
        {
          ...cancer('older'),
          ...cord('bladder', 'old-checked'),
          ...cord('saddle', 'old-checked'),
          ...cord('bowel', 'old-checked'),
        },
      ],
      ['long ago, not sure about general signs', { ...cancer('older'), ...signs('not-sure') }],
      [
        'every other illness and medicine, worse and severe',
        { ...everyIllnessBut('cancer'), ...everyMedicineBut('chemotherapy'), ...worse, ...severe },
      ],
    ],
  },
  D9: {
    tier: 'same-day',
    when: 'weight-loss with a second strong sign, tired-and-unwell or tuberculosis',
    fires: [
      ['and pain all night', signs('weight-loss', 'night-pain')],
      ['and between the shoulder blades', signs('weight-loss', 'upper-back')],
      ['and a new shape', signs('weight-loss', 'new-shape')],
      ['and ill', signs('weight-loss', 'tired-and-unwell')],
      ['and tuberculosis', { ...signs('weight-loss'), ...ill('tuberculosis') }],
    ],
    spares: [
      ['70, alone', { ...signs('weight-loss'), ...age('70-plus') }],
      ['and worse on coughing, upper back marked', { ...signs('weight-loss', 'cough-or-strain'), ...at('upper-back') }],
      ['and every other illness', { ...signs('weight-loss'), ...everyIllnessBut('tuberculosis') }],
      ['every sign but weight loss', everySignBut('weight-loss')],
    ],
  },
  D10: {
    tier: 'same-day',
    when:
      'a small injury with age 65+, or age 60+ and severe; maybe a small injury with blood-thinners, thin-bones, steroids or ' +
      'new-shape; any injury with (worse or severe) and (thin-bones, steroids or new-shape)',
    fires: [
      ['65, a fall', { ...hurt('minor'), ...age('65-69') }],
      ['65, an earlier accident', { ...hurt('major-earlier'), ...age('65-69') }],
      ['60 and severe, a fall', { ...hurt('minor'), ...age('60-64'), ...severe }],
      ['thin bones, a fall', { ...hurt('minor'), ...ill('thin-bones') }],
      ['thin bones, not sure', { ...hurt('not-sure'), ...ill('thin-bones') }],
      ['steroids, a fall', { ...hurt('minor'), ...takes('steroids') }],
      ['blood thinners, not sure', { ...hurt('not-sure'), ...takes('blood-thinners') }],
      ['a new shape, a fall', { ...hurt('minor'), ...signs('new-shape') }],
      ['thin bones, a lift, worse', { ...hurt('strain'), ...ill('thin-bones'), ...worse }],
      ['steroids, a lift, severe', { ...hurt('strain'), ...takes('steroids'), ...severe }],
      ['a new shape, a lift, worse', { ...hurt('strain'), ...signs('new-shape'), ...worse }],
    ],
    spares: [
      ['65, not sure, severe', { ...hurt('not-sure'), ...age('65-69'), ...severe }],
      ['65, a lift, worse and severe', { ...hurt('strain'), ...age('65-69'), ...worse, ...severe }],
      ['60, a fall, mild', { ...hurt('minor'), ...age('60-64') }],
      ['50 to 59, a fall, severe', { ...hurt('minor'), ...age('50-59'), ...severe }],
      ['thin bones, a lift, the same', { ...hurt('strain'), ...ill('thin-bones'), ...same }],
      ['blood thinners, a lift, worse', { ...hurt('strain'), ...takes('blood-thinners'), ...worse }],
      [
        'every other illness, medicine and sign, a fall',
        {
          ...hurt('minor'),
          ...everyIllnessBut('thin-bones'),
          ...everyMedicineBut('steroids', 'blood-thinners'),
          ...everySignBut('new-shape'),
          ...worse,
        },
      ],
      [
        'no injury, 70, thin bones, steroids, worse',
        { ...age('70-plus'), ...ill('thin-bones'), ...takes('steroids'), ...worse, ...severe },
      ],
      ['a serious accident at 70, which is E12', { ...hurt('major'), ...age('70-plus') }],
    ],
  },
  D11: {
    tier: 'same-day',
    when: 'thin-bones or steroids, with (maybe sudden, or sudden = earlier and duration under 12 weeks)',
    fires: [
      ['thin bones, sudden', { ...sudden, ...ill('thin-bones') }],
      ['steroids, not sure', { ...maybeSudden, ...takes('steroids') }],
      ['thin bones, months, sudden attack', { ...months, ...sudden, ...ill('thin-bones') }],
      ['thin bones, sudden 6 to 12 weeks ago', { ...weeks, sudden: 'earlier', ...ill('thin-bones') }],
    ],
    spares: [
      ['not sudden, both', { ...ill('thin-bones'), ...takes('steroids') }],
      ['thin bones, sudden months ago', { ...months, sudden: 'earlier', ...ill('thin-bones') }],
      [
        'every other illness and medicine, sudden',
        { ...sudden, ...everyIllnessBut('thin-bones'), ...everyMedicineBut('steroids') },
      ],
    ],
  },
  D12: {
    tier: 'same-day',
    when: 'procedure under 6 weeks ago and worse',
    fires: [['under 6 weeks ago, worse', { ...procedure('under-6-weeks-ago'), ...worse }]],
    spares: [
      ['under 6 weeks ago, the same', { ...procedure('under-6-weeks-ago'), ...same }],
      ['6 to 12 weeks ago, worse', { ...procedure('6-to-12-weeks-ago'), ...worse }],
    ],
  },
  D13: {
    tier: 'same-day',
    when: 'injected-drugs with worse, severe, duration under 6 weeks, any soft sign or tired-and-unwell',
    fires: [
      ['months, worse', { ...months, ...ill('injected-drugs'), ...worse }],
      ['months, severe', { ...months, ...ill('injected-drugs'), ...severe }],
      ['4 to 6 weeks', { duration: '4-to-6-weeks', ...ill('injected-drugs') }],
      ['months, worse on coughing', { ...months, ...ill('injected-drugs'), ...signs('cough-or-strain') }],
      ['months, ill', { ...months, ...ill('injected-drugs'), ...signs('tired-and-unwell') }],
    ],
    spares: [
      ['6 to 12 weeks, the same, moderate', { ...weeks, ...ill('injected-drugs'), ...same, severity: 'moderate' }],
      ['every other illness, worse and severe', { ...everyIllnessBut('injected-drugs'), ...worse, ...severe }],
    ],
  },
  D14: {
    tier: 'same-day',
    when: 'weak immunity with night-pain or severe; or dialysis with worse',
    fires: [
      ['dialysis, pain all night', { ...ill('dialysis'), ...signs('night-pain') }],
      ['chemotherapy, severe', { ...takes('chemotherapy'), ...severe }],
      ['weak immunity, severe', { ...takes('weak-immunity'), ...severe }],
      ['sickle cell, severe', { ...takes('sickle-or-no-spleen'), ...severe }],
      ['dialysis, worse', { ...ill('dialysis'), ...worse }],
    ],
    spares: [
      ['weak immunity, worse', { ...takes('weak-immunity'), ...worse }],
      ['dialysis, the same', { ...ill('dialysis'), ...same }],
      ['weak immunity, every other sign', { ...takes('weak-immunity'), ...everySignBut('night-pain') }],
      ['every other illness, severe and worse', { ...everyIllnessBut('dialysis'), ...severe, ...worse }],
      [
        'every other medicine, severe, pain all night',
        {
          ...everyMedicineBut('chemotherapy', 'weak-immunity', 'sickle-or-no-spleen'),
          ...severe,
          ...signs('night-pain'),
        },
      ],
    ],
  },
  D15: {
    tier: 'same-day',
    when:
      'three soft signs; two strong signs with age 60+, under 18, weak immunity, steroids, thin-bones or tuberculosis; or ' +
      'new-shape with the upper-back sign',
    fires: [
      ['weight loss, night, cough', signs('weight-loss', 'night-pain', 'cough-or-strain')],
      ['cough, shape, night', signs('cough-or-strain', 'new-shape', 'night-pain')],
      ['cough, night, upper back marked', { ...signs('cough-or-strain', 'night-pain'), ...at('upper-back') }],
      ['two strong at 60', { ...signs('night-pain', 'upper-back'), ...age('60-64') }],
      ['two strong at 16', { ...signs('night-pain', 'new-shape'), ...age('16-17') }],
      ['two strong, weak immunity', { ...signs('night-pain', 'new-shape'), ...takes('weak-immunity') }],
      ['two strong, steroids', { ...signs('night-pain', 'weight-loss'), ...takes('steroids') }],
      ['two strong, thin bones', { ...signs('night-pain', 'weight-loss'), ...ill('thin-bones') }],
      ['two strong, tuberculosis', { ...signs('night-pain', 'upper-back'), ...ill('tuberculosis') }],
      ['a new shape, between the shoulder blades', signs('new-shape', 'upper-back')],
      ['a new shape, upper back marked', { ...signs('new-shape'), ...at('upper-back') }],
    ],
    spares: [
      ['cough and between the shoulder blades', signs('cough-or-strain', 'upper-back')],
      ['two strong at 50 to 59', { ...signs('night-pain', 'upper-back'), ...age('50-59') }],
      ['two strong at 18 to 34', { ...signs('night-pain', 'upper-back'), ...age('18-34') }],
      ['a strong sign and cough at 70', { ...signs('night-pain', 'cough-or-strain'), ...age('70-plus') }],
      ['a strong sign and upper back marked at 70', { ...signs('night-pain'), ...at('upper-back'), ...age('70-plus') }],
      ['two, and ill, which is no soft sign', signs('night-pain', 'upper-back', 'tired-and-unwell')],
      ['the upper back said twice counts once', { ...signs('upper-back', 'night-pain'), ...at('upper-back') }],
      [
        'two strong, every other illness and medicine',
        {
          ...signs('night-pain', 'upper-back'),
          ...everyIllnessBut('thin-bones', 'tuberculosis', 'dialysis'),
          ...everyMedicineBut('steroids', 'chemotherapy', 'weak-immunity', 'sickle-or-no-spleen'),
        },
      ],
      ['a new shape and cough', signs('new-shape', 'cough-or-strain')],
      ['weight loss and upper back marked', { ...signs('weight-loss'), ...at('upper-back') }],
    ],
  },
  D16: {
    tier: 'same-day',
    when: 'pregnancy or birth, with any pregnancy-signs but none, any infection but none, or sudden = yes',
    fires: [
      ...allBut('pregnancy-signs').map((sign): Person => [sign, pregnant(sign)]),
      ['not sure', { ...pregnant('not-sure'), pregnancy: 'birth-in-last-6-weeks' }],
      ['burning pee', { ...pregnant(), ...infected('burning-pee') }],
      ['not sure about infection', { ...pregnant(), pregnancy: 'not-sure', ...infected('not-sure') }],
      ['none, but sudden', { ...pregnant(), pregnancy: 'birth-in-last-6-weeks', ...sudden }],
    ],
    spares: [
      ['none', pregnant()],
      ['none, not sure whether sudden', { ...pregnant(), ...maybeSudden }],
      ['not pregnant, sudden, burning pee', { ...sudden, ...infected('burning-pee') }],
    ],
  },
  D17: {
    tier: 'same-day',
    when:
      'child with any child-signs but none, night-pain, weight-loss, tired-and-unwell, leg symptoms, severe, or any answered ' +
      'balance but no; or age = under-6',
    fires: [
      ...allBut('child-signs').map((sign): Person => [sign, childWith(sign)]),
      ['not sure about signs', childWith('not-sure')],
      ['pain all night', { ...childWith(), ...signs('night-pain') }],
      ['weight loss', { ...childWith(), ...signs('weight-loss') }],
      ['ill', { ...childWith(), ...signs('tired-and-unwell') }],
      ['pain in one leg', { ...childWith(), ...onePain }],
      ['severe', { ...childWith(), ...severe }],
      ['known to be unsteady', { ...childWith(), balance: 'known' }],
      ['not sure about balance', { ...childWith(), balance: 'not-sure' }],
      ['under 6', { ...childWith(), ...age('under-6') }],
    ],
    spares: [
      ['nothing else', { ...childWith(), severity: 'moderate', ...worse }],
      ['other signs', { ...childWith(), ...everySignBut('night-pain', 'weight-loss', 'tired-and-unwell') }],
      [
        '16 or 17, all of it',
        { ...age('16-17'), ...signs('night-pain', 'weight-loss'), ...onePain, ...severe, balance: 'known' },
      ],
    ],
  },
  D18: {
    tier: 'same-day',
    when: 'severity = unbearable',
    fires: [['unbearable', { severity: 'unbearable' }]],
    spares: [['severe', severe]],
  },
  D19: {
    tier: 'same-day',
    when: 'blood-thinners with leg symptoms, duration = under-2-weeks and not better',
    fires: [
      ['pain in one leg, up and down', { ...takes('blood-thinners'), ...onePain, ...days, trend: 'up-and-down' }],
    ],
    spares: [
      ['nothing in the legs', { ...takes('blood-thinners'), ...days, ...worse }],
      ['2 to 4 weeks', { ...takes('blood-thinners'), ...onePain, ...worse }],
      ['better', { ...takes('blood-thinners'), ...onePain, ...days }],
      ['every other medicine', { ...everyMedicineBut('blood-thinners'), ...onePain, ...days, ...worse }],
    ],
  },
  D20: {
    tier: 'same-day',
    when: 'alarm is not none, and alarm-now is answered and not usual',
    fires: [
      ...allBut('alarm').map((sign): Person => [`${sign}, gone`, alarm('gone', sign)]),
      ['belly, not sure', alarm('not-sure', 'severe-tummy-or-side')],
      ['not sure, gone', alarm('gone', 'not-sure')],
      ['not sure, new', alarm('new', 'not-sure')],
    ],
    spares: [
      ['none (a stale answer counts for nothing)', alarm('gone', 'none')],
      ['every sign, as usual', alarm('usual', ...allBut('alarm'))],
      ['not sure, as usual', alarm('usual', 'not-sure')],
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
    when:
      'sudden, and (severe, or duration under 6 weeks), and (age 50+, neck, [the upper-back sign and (not better, severe or ' +
      'age 35+)], or [severe and (age 45+ or smoking)]); or not sure, and (age 60+, or [the upper-back sign, and (severe, or ' +
      'duration under 6 weeks), and (not better, severe or age 35+)])',
    fires: [
      ['50', { ...sudden, ...age('50-59') }],
      ['50, months, severe', { ...sudden, ...months, ...severe, ...age('50-59') }],
      ['50, 4 to 6 weeks', { ...sudden, duration: '4-to-6-weeks', ...age('50-59') }],
      ['neck', { ...sudden, ...at('neck') }],
      ['35, upper back', { ...sudden, ...at('upper-back') }],
      ['18 to 34, the same, upper back', { ...sudden, ...age('18-34'), ...same, ...at('upper-back') }],
      ['18 to 34, severe, upper back', { ...sudden, ...age('18-34'), ...severe, ...at('upper-back') }],
      ['45, severe', { ...sudden, ...age('45-49'), ...severe }],
      ['smoking, severe', { ...sudden, ...ill('smoking'), ...severe }],
      ['not sure, 60, months', { ...maybeSudden, ...months, ...age('60-64') }],
      ['not sure, 35, upper back', { ...maybeSudden, ...at('upper-back') }],
      [
        'not sure, 35, between the shoulder blades, 4 to 6 weeks',
        { ...maybeSudden, duration: '4-to-6-weeks', ...signs('upper-back') },
      ],
      ['not sure, 35, months, severe, upper back', { ...maybeSudden, ...months, ...severe, ...at('upper-back') }],
      ['not sure, 18 to 34, the same, upper back', { ...maybeSudden, ...age('18-34'), ...same, ...at('upper-back') }],
      ['not sure, 18 to 34, severe, upper back', { ...maybeSudden, ...age('18-34'), ...severe, ...at('upper-back') }],
    ],
    spares: [
      ['60, 6 to 12 weeks, moderate, which is E10', { ...sudden, ...weeks, severity: 'moderate', ...age('60-64') }],
      ['45 to 49, mild', { ...sudden, ...age('45-49') }],
      ['50, 6 to 12 weeks, moderate', { ...sudden, ...weeks, severity: 'moderate', ...age('50-59') }],
      ['35, severe, every illness but smoking', { ...sudden, ...severe, ...everyIllnessBut('smoking') }],
      ['smoking, mild', { ...sudden, ...ill('smoking') }],
      ['18 to 34, better and mild, upper back', { ...sudden, ...age('18-34'), ...at('upper-back') }],
      ['everywhere but neck and upper back', { ...sudden, ...at(...allBut('where', 'neck', 'upper-back')) }],
      ['not sure, 50', { ...maybeSudden, ...age('50-59'), ...severe }],
      ['not sure, neck', { ...maybeSudden, ...at('neck') }],
      ['not sure, 35, 6 to 12 weeks, mild, upper back', { ...maybeSudden, ...weeks, ...at('upper-back') }],
      ['not sure, 18 to 34, better and mild, upper back', { ...maybeSudden, ...age('18-34'), ...at('upper-back') }],
      ['not sure, every other sign, severe', { ...maybeSudden, ...severe, ...everySignBut('upper-back') }],
      ['weeks ago, 70, severe', { sudden: 'earlier', ...age('70-plus'), ...severe, ...at('upper-back') }],
      ['not sudden, 70, neck', { ...age('70-plus'), ...at('neck') }],
    ],
  },
  D23: {
    tier: 'same-day',
    when: 'aortic-aneurysm and not better; aortic-family with severe, duration under 6 weeks and not better',
    fires: [
      ['aneurysm, up and down', { ...months, ...ill('aortic-aneurysm'), trend: 'up-and-down' }],
      [
        'family, severe, 4 to 6 weeks, up and down',
        { duration: '4-to-6-weeks', ...ill('aortic-family'), ...severe, trend: 'up-and-down' },
      ],
    ],
    spares: [
      ['aneurysm, better', { ...months, ...ill('aortic-aneurysm') }],
      ['family, severe, better', { ...ill('aortic-family'), ...severe }],
      ['family, moderate, worse', { ...ill('aortic-family'), severity: 'moderate', ...worse }],
      ['family, severe, 6 to 12 weeks, worse', { ...weeks, ...ill('aortic-family'), ...severe, ...worse }],
      [
        'every other illness, severe, worse',
        { ...everyIllnessBut('aortic-aneurysm', 'aortic-family'), ...severe, ...worse },
      ],
    ],
  },
  D24: {
    tier: 'same-day',
    when: 'any infection but none with weak immunity, injected-drugs, recent procedure, a device or child',
    fires: [
      ['weak immunity, recent infection', { ...takes('weak-immunity'), ...infected('recent-infection') }],
      ['dialysis, not sure', { ...ill('dialysis'), ...infected('not-sure') }],
      ['injected drugs, night sweats', { ...ill('injected-drugs'), ...infected('night-sweats') }],
      ['6 to 12 weeks after a procedure, not sure', { ...procedure('6-to-12-weeks-ago'), ...infected('not-sure') }],
      ['a pump, not sure', { ...ill('pump'), ...infected('not-sure') }],
      ['under 16, not sure', { ...childWith(), ...infected('not-sure') }],
    ],
    spares: [
      ['weak immunity, none', takes('weak-immunity')],
      ['long after a procedure, not sure', { ...procedure('over-12-weeks-ago'), ...infected('not-sure') }],
      [
        'every other illness and medicine, not sure',
        {
          ...everyIllnessBut('dialysis', 'injected-drugs', 'pump', 'stimulator'),
          ...everyMedicineBut('chemotherapy', 'weak-immunity', 'sickle-or-no-spleen'),
          ...infected('not-sure'),
        },
      ],
      ['16 or 17, not sure', { ...age('16-17'), ...infected('not-sure') }],
    ],
  },
  D25: {
    tier: 'same-day',
    when: 'over-the-label',
    fires: [['more than the label allows', takes('over-the-label')]],
    spares: [['every other medicine', everyMedicineBut('over-the-label')]],
  },
  D26: {
    tier: 'same-day',
    when: 'today-signs calf, red-eye, blisters or yellow',
    fires: ['calf', 'red-eye', 'blisters', 'yellow'].map((sign): Person => [sign, { 'today-signs': [sign] }]),
    spares: [
      ['blood in pee', { 'today-signs': ['blood-in-pee'] }],
      ['not sure', { 'today-signs': ['not-sure'] }],
    ],
  },
  D27: {
    tier: 'same-day',
    when: 'weak immunity or steroids, with tired-and-unwell',
    fires: [
      ['dialysis, ill', { ...ill('dialysis'), ...signs('tired-and-unwell') }],
      ['steroids, ill', { ...takes('steroids'), ...signs('tired-and-unwell') }],
    ],
    spares: [
      ['steroids, every other sign', { ...takes('steroids'), ...everySignBut('tired-and-unwell') }],
      [
        'every other illness and medicine, ill',
        {
          ...everyIllnessBut('dialysis'),
          ...everyMedicineBut('steroids', 'chemotherapy', 'weak-immunity', 'sickle-or-no-spleen'),
          ...signs('tired-and-unwell'),
        },
      ],
    ],
  },
  D28: {
    tier: 'same-day',
    when: 'duration = under-2-weeks, and ([age 60+, severe and not better], or [age 65+, first-ever and worse])',
    fires: [
      ['60, severe, up and down', { ...days, ...age('60-64'), ...severe, trend: 'up-and-down' }],
      ['65, the first, worse', { ...days, ...age('65-69'), 'first-ever': 'yes', ...worse }],
    ],
    spares: [
      ['60, severe, worse, 2 to 4 weeks', { ...age('60-64'), ...severe, ...worse }],
      ['60, severe, better', { ...days, ...age('60-64'), ...severe }],
      [
        '60, moderate, the first, worse',
        { ...days, ...age('60-64'), severity: 'moderate', 'first-ever': 'yes', ...worse },
      ],
      ['50 to 59, severe, worse', { ...days, ...age('50-59'), ...severe, ...worse }],
      ['65, the first, the same', { ...days, ...age('65-69'), 'first-ever': 'yes', ...same }],
      ['65, not the first, worse', { ...days, ...age('65-69'), ...worse }],
      ['65, the first, worse, 2 to 4 weeks', { ...age('65-69'), 'first-ever': 'yes', ...worse }],
    ],
  },
  D29: {
    tier: 'same-day',
    when: 'diabetes, worse, severe and duration under 6 weeks',
    fires: [['4 to 6 weeks', { duration: '4-to-6-weeks', ...ill('diabetes'), ...worse, ...severe }]],
    spares: [
      ['6 to 12 weeks', { ...weeks, ...ill('diabetes'), ...worse, ...severe }],
      ['the same', { ...ill('diabetes'), ...same, ...severe }],
      ['moderate', { ...ill('diabetes'), ...worse, severity: 'moderate' }],
      ['every other illness', { ...everyIllnessBut('diabetes'), ...worse, ...severe }],
    ],
  },
  D30: {
    tier: 'same-day',
    when: 'blood-thinners, worse, severe and duration = under-2-weeks',
    fires: [['under 2 weeks', { ...days, ...takes('blood-thinners'), ...worse, ...severe }]],
    spares: [
      ['2 to 4 weeks', { ...takes('blood-thinners'), ...worse, ...severe }],
      ['the same', { ...days, ...takes('blood-thinners'), ...same, ...severe }],
      ['moderate', { ...days, ...takes('blood-thinners'), ...worse, severity: 'moderate' }],
      ['every other medicine', { ...days, ...everyMedicineBut('blood-thinners'), ...worse, ...severe }],
    ],
  },
  D31: {
    tier: 'same-day',
    when: 'night-sweats or recent-infection, with tired-and-unwell, or with worse and severe',
    fires: [
      ['night sweats, ill', { ...infected('night-sweats'), ...signs('tired-and-unwell') }],
      ['recent infection, worse and severe', { ...infected('recent-infection'), ...worse, ...severe }],
    ],
    spares: [
      ['night sweats, worse', { ...infected('night-sweats'), ...worse }],
      ['night sweats, severe', { ...infected('night-sweats'), ...severe, ...same }],
      ['night sweats, every other sign', { ...infected('night-sweats'), ...everySignBut('tired-and-unwell') }],
      [
        'every other infection, ill, worse and severe',
        {
          ...infected(...allBut('infection', 'night-sweats', 'recent-infection')),
          ...signs('tired-and-unwell'),
          ...worse,
          ...severe,
        },
      ],
    ],
  },
  D32: {
    tier: 'same-day',
    when:
      'stiff-spine, and ([worse and severe], or [sudden = earlier and duration under 12 weeks]); or (a device or cord-injury), ' +
      'and (worse or severe)',
    fires: [
      ['stiff spine, worse and severe', { ...ill('stiff-spine'), ...worse, ...severe }],
      ['stiff spine, sudden 6 to 12 weeks ago', { ...weeks, ...ill('stiff-spine'), sudden: 'earlier' }],
      ['a stimulator, worse', { ...ill('stimulator'), ...worse }],
      ['a pump, severe', { ...ill('pump'), ...severe }],
      ['injury of the cord, worse', { ...ill('cord-injury'), ...worse }],
      ['injury of the cord, severe', { ...ill('cord-injury'), ...severe }],
    ],
    spares: [
      ['stiff spine, severe, the same', { ...ill('stiff-spine'), ...severe, ...same }],
      ...['pump', 'stimulator', 'cord-injury'].map((illness): Person => [
        `${illness}, sudden 6 to 12 weeks ago`,
        { ...weeks, ...ill(illness), sudden: 'earlier' },
      ]),
      ['stiff spine, worse', { ...ill('stiff-spine'), ...worse }],
      ['stiff spine, severe', { ...ill('stiff-spine'), ...severe }],
      ['stiff spine, sudden months ago', { ...months, ...ill('stiff-spine'), sudden: 'earlier' }],
      ['stiff spine, not sudden', ill('stiff-spine')],
      ['stiff spine, not sure whether sudden, which is E20', { ...ill('stiff-spine'), ...maybeSudden }],
      ['a stimulator, the same, moderate', { ...ill('stimulator'), ...same, severity: 'moderate' }],
      [
        'every other illness, worse and severe, sudden weeks ago',
        {
          ...everyIllnessBut('stiff-spine', 'pump', 'stimulator', 'cord-injury'),
          ...worse,
          ...severe,
          sudden: 'earlier',
        },
      ],
    ],
  },
  D33: {
    tier: 'same-day',
    when: 'a long cord sign, and worse, and (leg-weakness = old-unchecked or both-legs = long-standing-other)',
    fires: [
      ['bladder, a weak leg', { ...cord('bladder', 'long'), ...worse, ...weak('old-unchecked') }],
      ['feeling, both legs', { ...cord('saddle', 'long'), ...worse, ...both('long-standing-other') }],
      ['bowel, both legs', { ...cord('bowel', 'long'), ...worse, ...both('long-standing-other') }],
    ],
    spares: [
      ['feeling never checked, a weak leg', { ...cord('saddle', 'old-unchecked'), ...worse, ...weak('old-unchecked') }],
      ['bowel never checked, a weak leg', { ...cord('bowel', 'old-unchecked'), ...worse, ...weak('old-unchecked') }],
      ['bladder, a weak leg, the same', { ...cord('bladder', 'long'), ...same, ...weak('old-unchecked') }],
      ['bladder, a weak leg that was checked', { ...cord('bladder', 'long'), ...worse, ...weak('old-checked') }],
      ['bladder, a weak leg, not sure since when', { ...cord('bladder', 'long'), ...worse, ...weak('not-sure') }],
      ['bladder, both legs on walking', { ...cord('bladder', 'long'), ...worse, ...both('long-standing-on-walking') }],
      ['bladder, both legs, not sure since when', { ...cord('bladder', 'long'), ...worse, ...both('not-sure') }],
      ['no cord sign, a weak leg', { ...worse, ...weak('old-unchecked') }],
      [
        'bladder never checked, a weak leg',
        { ...cord('bladder', 'old-unchecked'), ...worse, ...weak('old-unchecked') },
      ],
      ['bladder checked, a weak leg', { ...cord('bladder', 'old-checked'), ...worse, ...weak('old-unchecked') }],
    ],
  },

  S1: {
    tier: 'soon',
    when: 'any strong sign; or any soft sign with a risk group, worse or severe; or two soft signs',
    fires: [
      ['weight loss', signs('weight-loss')],
      ['pain all night', signs('night-pain')],
      ['between the shoulder blades', signs('upper-back')],
      ['a new shape', signs('new-shape')],
      ['worse on coughing, 60', { ...signs('cough-or-strain'), ...age('60-64') }],
      ['worse on coughing, weak immunity', { ...signs('cough-or-strain'), ...takes('weak-immunity') }],
      ['worse on coughing, steroids', { ...signs('cough-or-strain'), ...takes('steroids') }],
      ['worse on coughing, thin bones', { ...signs('cough-or-strain'), ...ill('thin-bones') }],
      ['worse on coughing, tuberculosis', { ...signs('cough-or-strain'), ...ill('tuberculosis') }],
      ['worse on coughing, injected drugs', { ...signs('cough-or-strain'), ...ill('injected-drugs') }],
      ['worse on coughing, cancer', { ...signs('cough-or-strain'), ...cancer('older') }],
      ['worse on coughing, worse', { ...signs('cough-or-strain'), ...worse }],
      ['upper back marked, severe', { ...at('upper-back'), ...severe }],
      ['worse on coughing, upper back marked', { ...signs('cough-or-strain'), ...at('upper-back') }],
    ],
    spares: [
      ['worse on coughing', { ...signs('cough-or-strain'), ...same, severity: 'moderate', ...age('50-59') }],
      ['upper back marked', { ...at('upper-back'), ...same }],
      ['ill', signs('tired-and-unwell')],
      ['not sure', signs('not-sure')],
      ['60, worse, severe, no sign', { ...age('60-64'), ...worse, ...severe }],
      [
        'worse on coughing, every other illness and medicine',
        {
          ...signs('cough-or-strain'),
          ...everyIllnessBut('thin-bones', 'tuberculosis', 'injected-drugs', 'dialysis', 'cancer'),
          ...everyMedicineBut('steroids', 'chemotherapy', 'weak-immunity', 'sickle-or-no-spleen'),
        },
      ],
    ],
  },
  S2: {
    tier: 'soon',
    when: 'age 60+ and first-ever = yes',
    fires: [['60, the first', { ...age('60-64'), 'first-ever': 'yes' }]],
    spares: [
      ['60, not the first', age('60-64')],
      ['50 to 59, so not asked (a stale answer counts for nothing)', { ...age('50-59'), 'first-ever': 'yes' }],
    ],
  },
  S3: {
    tier: 'soon',
    when: 'weak immunity, steroids or thin-bones, with worse, severe, any injury, or not better and duration under 6 weeks',
    fires: [
      ['weak immunity, months, worse', { ...months, ...takes('weak-immunity'), ...worse }],
      ['steroids, months, severe', { ...months, ...takes('steroids'), ...severe }],
      ['thin bones, months, a lift', { ...months, ...ill('thin-bones'), ...hurt('strain') }],
      ['steroids, 4 to 6 weeks, up and down', { duration: '4-to-6-weeks', ...takes('steroids'), trend: 'up-and-down' }],
    ],
    spares: [
      ['thin bones, better', ill('thin-bones')],
      [
        'steroids, 6 to 12 weeks, the same, moderate',
        { ...weeks, ...takes('steroids'), ...same, severity: 'moderate' },
      ],
      [
        'every other illness and medicine, worse, severe, a fall',
        {
          ...everyIllnessBut('thin-bones', 'dialysis'),
          ...everyMedicineBut('steroids', 'chemotherapy', 'weak-immunity', 'sickle-or-no-spleen'),
          ...worse,
          ...severe,
          ...hurt('minor'),
        },
      ],
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
      ['both legs, on walking', both('long-standing-on-walking')],
      ['both legs, not sure since when', both('not-sure')],
    ],
  },
  S6: {
    tier: 'soon',
    when: 'severe and worse',
    fires: [['severe and worse', { ...severe, ...worse }]],
    spares: [
      ['severe, the same', { ...severe, ...same }],
      ['moderate, worse', { severity: 'moderate', ...worse }],
    ],
  },
  S7: {
    tier: 'soon',
    when: 'pregnancy or birth',
    fires: [
      ['pregnant', pregnant()],
      ['might be', { ...pregnant(), pregnancy: 'not-sure' }],
      ['gave birth', { ...pregnant(), pregnancy: 'birth-in-last-6-weeks' }],
    ],
    spares: [
      ['no', {}],
      ['60 or over, so not asked (a stale answer counts for nothing)', { ...pregnant(), ...age('60-64') }],
    ],
  },
  S8: {
    tier: 'soon',
    when: 'under 18',
    fires: [
      ['under 6', { ...childWith(), ...age('under-6') }],
      ['6 to 15', childWith()],
      ['16 or 17', age('16-17')],
    ],
    spares: [['18', age('18-34')]],
  },
  S9: {
    tier: 'soon',
    when: 'leg symptoms and worse',
    fires: legRows(worse),
    spares: [
      ['the same', { ...onePain, ...same }],
      ['nothing in the legs', worse],
    ],
  },
  S10: {
    tier: 'soon',
    when: 'leg symptoms, duration 6 weeks or more, and severe',
    fires: legRows({ ...weeks, ...severe }),
    spares: [
      ['4 to 6 weeks', { ...onePain, ...severe, duration: '4-to-6-weeks' }],
      ['moderate', { ...onePain, ...weeks, severity: 'moderate' }],
      ['nothing in the legs', { ...weeks, ...severe }],
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
      ['known', { balance: 'known' }],
      ['both, which is D5', { balance: 'both-slowly' }],
    ],
  },
  S12: {
    tier: 'soon',
    when: 'diabetes, worse and duration = under-2-weeks',
    fires: [['diabetes', { ...days, ...ill('diabetes'), ...worse }]],
    spares: [
      ['the same', { ...days, ...ill('diabetes'), ...same }],
      ['2 to 4 weeks', { ...ill('diabetes'), ...worse }],
      ['every other illness', { ...days, ...everyIllnessBut('diabetes'), ...worse }],
    ],
  },
  S13: {
    tier: 'soon',
    when:
      'age 65+ and worse; age 70+ and (severe, or not better with duration under 6 weeks); age 60+ and (worse or severe, with ' +
      'duration under 6 weeks; or not better with duration under 4 weeks)',
    fires: [
      ['65, months, worse', { ...age('65-69'), ...months, ...worse }],
      ['70, months, severe', { ...age('70-plus'), ...months, ...severe }],
      ['70, 4 to 6 weeks, up and down', { ...age('70-plus'), duration: '4-to-6-weeks', trend: 'up-and-down' }],
      ['60, 4 to 6 weeks, worse', { ...age('60-64'), duration: '4-to-6-weeks', ...worse }],
      ['60, 4 to 6 weeks, severe', { ...age('60-64'), duration: '4-to-6-weeks', ...severe }],
      ['60, 2 to 4 weeks, up and down', { ...age('60-64'), trend: 'up-and-down' }],
    ],
    spares: [
      ['60, 6 to 12 weeks, worse, severe', { ...age('60-64'), ...weeks, ...worse, ...severe }],
      ['65, 6 to 12 weeks, the same, severe', { ...age('65-69'), ...weeks, ...same, ...severe }],
      ['65, 4 to 6 weeks, the same', { ...age('65-69'), duration: '4-to-6-weeks', ...same }],
      ['70, 6 to 12 weeks, the same', { ...age('70-plus'), ...weeks, ...same }],
      ['70, 2 to 4 weeks, better, moderate', { ...age('70-plus'), severity: 'moderate' }],
      ['50 to 59, days, worse, severe', { ...age('50-59'), ...days, ...worse, ...severe }],
    ],
  },
  S14: {
    tier: 'soon',
    when: 'blood-thinners, duration under 6 weeks, not better',
    fires: [
      ['4 to 6 weeks, up and down', { duration: '4-to-6-weeks', ...takes('blood-thinners'), trend: 'up-and-down' }],
    ],
    spares: [
      ['6 to 12 weeks, worse', { ...weeks, ...takes('blood-thinners'), ...worse }],
      ['better', takes('blood-thinners')],
      ['every other medicine, worse', { ...everyMedicineBut('blood-thinners'), ...worse }],
    ],
  },
  S15: {
    tier: 'soon',
    when: 'injected-drugs',
    fires: [['ever', { ...months, ...ill('injected-drugs') }]],
    spares: [['every other illness', everyIllnessBut('injected-drugs')]],
  },
  S16: {
    tier: 'soon',
    when: 'impact = cannot-do-most-things and not better',
    fires: [['up and down', { impact: 'cannot-do-most-things', trend: 'up-and-down' }]],
    spares: [
      ['better', { impact: 'cannot-do-most-things' }],
      ['a lot, worse', { impact: 'a-lot', ...worse }],
    ],
  },
  S17: {
    tier: 'soon',
    when: 'not-sure in infection, today-signs, history, medicines or legs; or tired-and-unwell',
    fires: [
      ['infection', infected('not-sure')],
      ['signs of today', { 'today-signs': ['not-sure'] }],
      ['illnesses', ill('not-sure')],
      ['medicines', takes('not-sure')],
      ['legs', unsureLegs],
      ['ill', signs('tired-and-unwell')],
    ],
    spares: [
      ['every other sign', everySignBut('tired-and-unwell')],
      ['not sure about general signs', signs('not-sure')],
      ['pain in one leg', onePain],
      [
        'everything else',
        {
          ...everyIllnessBut(),
          ...everyMedicineBut(),
          ...infected(...allBut('infection')),
          'today-signs': allBut('today-signs'),
        },
      ],
    ],
  },
  S18: {
    tier: 'soon',
    when: 'aortic-aneurysm or any cancer',
    fires: [
      ['aneurysm', { ...months, ...ill('aortic-aneurysm') }],
      ['cancer long ago', cancer('older')],
      ['chemotherapy', takes('chemotherapy')],
    ],
    spares: [
      ['every other illness', everyIllnessBut('aortic-aneurysm', 'cancer')],
      ['every other medicine', everyMedicineBut('chemotherapy')],
    ],
  },
  S19: {
    tier: 'soon',
    when: 'tuberculosis and not better; or recent procedure with not better or severe',
    fires: [
      ['tuberculosis, up and down', { ...ill('tuberculosis'), trend: 'up-and-down' }],
      ['6 to 12 weeks ago, up and down', { ...procedure('6-to-12-weeks-ago'), trend: 'up-and-down' }],
      ['under 6 weeks ago, severe', { ...procedure('under-6-weeks-ago'), ...severe }],
    ],
    spares: [
      ['tuberculosis, better, severe', { ...ill('tuberculosis'), ...severe }],
      ['under 6 weeks ago, better, moderate', { ...procedure('under-6-weeks-ago'), severity: 'moderate' }],
      ['over 12 weeks ago, worse and severe', { ...procedure('over-12-weeks-ago'), ...worse, ...severe }],
      ['every other illness, worse', { ...everyIllnessBut('tuberculosis'), ...worse }],
    ],
  },
  S20: {
    tier: 'soon',
    when: 'little-interest + feeling-down ≥ 5 and never-better = agree',
    fires: [
      [
        '3 + 2',
        { 'never-better': 'agree', 'little-interest': 'nearly-every-day', 'feeling-down': 'more-than-half-the-days' },
      ],
      [
        '2 + 3',
        { 'never-better': 'agree', 'little-interest': 'more-than-half-the-days', 'feeling-down': 'nearly-every-day' },
      ],
    ],
    spares: [
      [
        '2 + 2',
        {
          'never-better': 'agree',
          'little-interest': 'more-than-half-the-days',
          'feeling-down': 'more-than-half-the-days',
        },
      ],
      [
        '3 + 3, not sure',
        { 'never-better': 'not-sure', 'little-interest': 'nearly-every-day', 'feeling-down': 'nearly-every-day' },
      ],
      ['nervous and worried', { 'never-better': 'agree', nervous: 'nearly-every-day', worry: 'nearly-every-day' }],
    ],
  },
  S21: {
    tier: 'soon',
    when: 'injury = major-earlier and not better',
    fires: [['up and down', { ...hurt('major-earlier'), trend: 'up-and-down' }]],
    spares: [
      ['better', hurt('major-earlier')],
      ['a fall, worse', { ...hurt('minor'), ...worse }],
      ['not yet looked at, which is E12', { ...hurt('major'), ...worse }],
    ],
  },
  S22: {
    tier: 'soon',
    when: 'night-sweats or recent-infection',
    fires: [
      ['night sweats', infected('night-sweats')],
      ['recent infection', infected('recent-infection')],
    ],
    spares: [['every other sign of infection', infected(...allBut('infection', 'night-sweats', 'recent-infection'))]],
  },
  S23: {
    tier: 'soon',
    when: 'sudden = yes, duration = under-2-weeks and not better',
    fires: [['up and down', { ...sudden, ...days, trend: 'up-and-down' }]],
    spares: [
      ['better', { ...sudden, ...days }],
      ['2 to 4 weeks', { ...sudden, ...worse }],
      ['not sure', { ...maybeSudden, ...days, ...worse }],
    ],
  },
  S24: {
    tier: 'soon',
    when: 'legs = one-numb, duration under 6 weeks and not better',
    fires: [['4 to 6 weeks, up and down', { ...numb, duration: '4-to-6-weeks', trend: 'up-and-down' }]],
    spares: [
      ['6 to 12 weeks', { ...numb, ...weeks, ...worse }],
      ['better', numb],
      ['pain', { ...onePain, ...worse }],
      ['weak', { ...weak('old-checked'), ...worse }],
    ],
  },
  S26: {
    tier: 'soon',
    when: 'saddle-when = long; or two or more of the three -when are long',
    fires: [
      ['feeling', cord('saddle', 'long')],
      ['bladder and bowel', { ...cord('bladder', 'long'), ...cord('bowel', 'long') }],
    ],
    spares: [
      ['bladder', cord('bladder', 'long')],
      ['bowel', cord('bowel', 'long')],
      ['feeling checked', cord('saddle', 'old-checked')],
      ['feeling never checked', cord('saddle', 'old-unchecked')],
    ],
  },
  S27: {
    tier: 'soon',
    when: 'blood-in-pee',
    fires: [['blood in pee', { 'today-signs': ['blood-in-pee'] }]],
    spares: [['every other sign', { 'today-signs': allBut('today-signs', 'blood-in-pee') }]],
  },
  S28: {
    tier: 'soon',
    when: 'stiff-spine, a device or cord-injury, and not better',
    fires: [
      ['stiff spine, up and down', { ...ill('stiff-spine'), trend: 'up-and-down' }],
      ['a pump, up and down', { ...ill('pump'), trend: 'up-and-down' }],
      ['a stimulator, up and down', { ...ill('stimulator'), trend: 'up-and-down' }],
      ['injury of the cord, up and down', { ...ill('cord-injury'), trend: 'up-and-down' }],
    ],
    spares: [
      ['all of them, better', ill('stiff-spine', 'pump', 'stimulator', 'cord-injury')],
      [
        'every other illness, worse',
        { ...everyIllnessBut('stiff-spine', 'pump', 'stimulator', 'cord-injury'), ...worse },
      ],
    ],
  },

  R1: {
    tier: 'routine-review',
    when: 'not better, with duration 12 weeks or more; or with duration 4 weeks or more and treatments = none',
    fires: [
      ['3 to 12 months, up and down', { ...months, trend: 'up-and-down' }],
      [
        '4 to 6 weeks, up and down, nothing tried',
        { duration: '4-to-6-weeks', trend: 'up-and-down', treatments: ['none'] },
      ],
    ],
    spares: [
      ['6 to 12 weeks, worse', { ...weeks, ...worse }],
      ['2 to 4 weeks, worse, nothing tried', { ...worse, treatments: ['none'] }],
      ['over a year, better, nothing tried', { duration: 'over-a-year', treatments: ['none'] }],
      [
        '4 to 6 weeks, worse, everything tried',
        { duration: '4-to-6-weeks', ...worse, treatments: allBut('treatments') },
      ],
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
      ['three', { ...months, ...stiff, inflammatory: ['began-before-35', 'second-half-of-night', 'buttock-pain'] }],
      [
        'three others',
        { ...months, ...stiff, inflammatory: ['better-moving', 'better-with-anti-inflammatory', 'family'] },
      ],
      [
        'three more, better moving',
        { ...months, pattern: ['better-moving'], inflammatory: ['other-arthritis', 'tendon-pain', 'psoriasis'] },
      ],
      [
        '50 now, began before 45',
        {
          ...months,
          ...stiff,
          age: '50-59',
          'onset-under-45': 'yes',
          inflammatory: ['better-moving', 'family', 'psoriasis', 'tendon-pain'],
        },
      ],
    ],
    spares: [
      ['two', { ...months, ...stiff, inflammatory: ['began-before-35', 'buttock-pain'] }],
      [
        'neither stiff nor better moving, so not asked (stale answers count for nothing)',
        { ...months, inflammatory: ['better-moving', 'family', 'psoriasis'] },
      ],
      [
        'under 3 months (stale answers count for nothing)',
        { ...weeks, ...stiff, inflammatory: ['better-moving', 'family', 'psoriasis'] },
      ],
      [
        '50 now, began after 45 (stale answers count for nothing)',
        {
          ...months,
          ...stiff,
          age: '50-59',
          'onset-under-45': 'no',
          inflammatory: ['better-moving', 'family', 'psoriasis'],
        },
      ],
      [
        'too urgent to be asked (stale answers count for nothing)',
        { ...months, ...stiff, severity: 'unbearable', inflammatory: ['better-moving', 'family', 'psoriasis'] },
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
    fires: legRows({ trend: 'up-and-down' }),
    spares: [
      ['pain in one leg, better', onePain],
      ['no leg, worse', worse],
    ],
  },
  R10: {
    tier: 'routine-review',
    when: 'bladder-when or bowel-when = long',
    fires: [
      ['bladder', cord('bladder', 'long')],
      ['bowel', cord('bowel', 'long')],
    ],
    spares: [
      ['feeling', cord('saddle', 'long')],
      ['both checked', { ...cord('bladder', 'old-checked'), ...cord('bowel', 'old-checked') }],
      ['both never checked', { ...cord('bladder', 'old-unchecked'), ...cord('bowel', 'old-unchecked') }],
    ],
  },
  R11: {
    tier: 'routine-review',
    when: 'balance = known',
    fires: [['known', { balance: 'known' }]],
    spares: [
      ['no', {}],
      ['not sure', { balance: 'not-sure' }],
    ],
  },
  R12: {
    tier: 'routine-review',
    when: 'any soft sign, or general = not-sure',
    fires: [
      ...allBut('general', 'tired-and-unwell').map((sign): Person => [sign, signs(sign)]),
      ['upper back marked', at('upper-back')],
      ['not sure', signs('not-sure')],
    ],
    spares: [
      ['ill', signs('tired-and-unwell')],
      ['everywhere but the upper back', at(...allBut('where', 'upper-back'))],
    ],
  },
};

/** The people of a rule that reads one question alone: its answers, sorted by the oracle, which has the contract's words. */
function ofOneQuestion(id: string): Row | undefined {
  const rule = content.rules[id];
  const [question = '', ...others] = questionsRead(content, rule?.when);
  if (!rule || others.length > 0) return undefined;
  const [asked = {}] = askedForOneAnswer(question).asked;
  const all = answersTo(question).map((answers): Person => [JSON.stringify(answers), { ...asked, ...answers }]);
  const isFired = ([, answers]: Person): boolean => oracle(person(answers)).fired.includes(id);
  return { tier: rule.tier, when: question, fires: all.filter(isFired), spares: all.filter((one) => !isFired(one)) };
}

const table = Object.fromEntries(
  Object.keys(content.rules).flatMap((id) => {
    const row = written[id] ?? ofOneQuestion(id);
    return row ? [[id, row] as const] : [];
  }),
);

const urgency = Object.keys(content.tiers).reverse();

test('the benign person fires nothing, and is complete', () => {
  const { tier, fired, complete } = assess(content, person());
  assert.deepEqual([tier, fired, complete], ['self-manage', [], true]);
});

test('of no answers no rule holds, so that none need be known before the first', () => {
  for (const [id, { when }] of Object.entries(content.rules)) {
    assert.equal(holds({ content, answers: {} }, when), false, id);
  }
});

test('every rule has rows, and every row a rule', () => {
  const hint =
    'add people to `written` in tests/unit/content/rules.test.ts for whom it holds, and the nearest for whom not';
  assert.deepEqual(Object.keys(table), Object.keys(content.rules), hint);
  assert.deepEqual(
    Object.keys(written).filter((id) => !content.rules[id]),
    [],
  );
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
function isNoticed(rules: Content['rules'], terms: Content['terms'], only?: string): boolean {
  const changed = { questions: content.questions, terms };
  return people.some(
    ({ id, counted, expected }) =>
      (only === undefined || id === only) &&
      holds({ content: changed, answers: counted }, rules[id]?.when) !== expected,
  );
}

const cordSigns = ['saddle', 'bladder', 'bowel'];
const immunity = ['medicines with weak-immunity', 'medicines with sickle-or-no-spleen', 'medicines with chemotherapy'];
const ofRule = (id: string, hows: readonly string[]): string[] => hows.map((how) => `${id}: ${how}`);
/** Bends that mean the same as what they bend, by the reason. */
const harmless: Record<string, string[]> = {
  'the follow-up is asked only then': [
    ...cordSigns.flatMap((sign) => [
      `new-${sign}-sign: without {is:[${sign},yes]}`,
      `new-${sign}-sign: ${sign} with not-sure`,
      `unsure-${sign}-sign: without {is:[${sign},yes]}`,
      `unsure-${sign}-sign: ${sign} with not-sure`,
    ]),
    ...ofRule('sexual-change', ['without {is:[sexual,yes]}', 'sexual with no', 'sexual with prefer-not-to-say']),
    ...ofRule('E5', ['without {is:[legs,both]}', 'legs with one-weak']),
    'D20: without {not:{has:[alarm,none]}}',
    ...ofRule('S2', ['without {atLeast:[age,60-64]}', 'age atLeast 50-59']),
  ],
  'it is asked of whoever is not sure about one of them, and rules read all three together': cordSigns.flatMap((sign) =>
    ofRule(`unsure-${sign}-sign`, [`without {is:[${sign},not-sure]}`, `${sign} with no`, `${sign} with yes`]),
  ),
  'it is a soft or strong sign, which counts there already': [
    ...['D8', 'D9', 'D13', 'R12'].flatMap((id) =>
      allBut('general', 'tired-and-unwell', ...(id === 'D9' ? ['weight-loss', 'cough-or-strain'] : [])).map(
        (sign) => `${id}: general with ${sign}`,
      ),
    ),
    ...['weight-loss', 'night-pain', 'new-shape'].map((sign) => `two-soft-signs: without {has:[general,${sign}]}`),
  ],
  'it is weak immunity or cancer, which counts there already': [
    ...['D15', 'D27', 'S3', 'risk-group'].flatMap((id) => ofRule(id, immunity)),
    ...['D15', 'S3', 'D24', 'risk-group'].map((id) => `${id}: history with dialysis`),
    ...['S18', 'risk-group'].map((id) => `${id}: history with cancer`),
  ],
  'another part of the rule holds for it already': [
    ...ofRule('E9', [
      'alarm-now with new',
      ...['confused-or-drowsy', 'face-or-arm-weakness', 'headache', 'bleeding-inside', 'cold-leg'].map(
        (sign) => `alarm with ${sign}`,
      ),
    ]),
    ...ofRule('E10', ['history with aortic-family', 'sudden with yes']),
    ...ofRule('E15', [
      'leg-weakness with not-sure',
      'both-legs with new-or-worse',
      'both-legs with not-sure',
      'balance with both-slowly',
    ]),
    'E18: infection with shaking-chills',
    ...ofRule('D5', ['balance with both-slowly', 'where with upper-back']),
    ...ofRule('D10', ['medicines with steroids', 'medicines with blood-thinners']),
    'D11: sudden with not-sure',
    'D23: history with aortic-aneurysm',
    ...['D24', 'D32', 'S28'].flatMap((id) => ofRule(id, ['history with pump', 'history with stimulator'])),
    ...ofRule('S28', ['history with cord-injury', 'history with stiff-spine']),
    'S26: without {is:[saddle-when,long]}',
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
