/**
 * Every question of the check: its kind, its options, which options worry more, and when it is asked.
 * Ids are fixed by the clinical contract and never renamed; the words are in `text/`, the pages in `pages.ts`.
 */
import { all, any, atLeast, below, has, is, not } from './conditions.js';
import type { Question } from './schema.js';

// The follow-up of each cord sign. "Not sure when" worries more than "old", because it cannot rule out "new".
const whenOptions = ['old-checked', 'long', 'old-unchecked', 'not-sure', 'new-or-worse'] as const;
const yesNoUnsure = ['no', 'not-sure', 'yes'] as const;
// Neither "yes" nor "not sure" is always the more worrying of the two: "yes" asks how long, and may be long known.
const noThenEither = [['no'], ['not-sure', 'yes']] as const;
const daysOptions = ['not-at-all', 'several-days', 'more-than-half-the-days', 'nearly-every-day'] as const;
const agreeOptions = ['disagree', 'not-sure', 'agree'] as const;

/** Signs to tick: each worries more than a doubt, and a doubt more than none of them. */
const signs = <const Signs extends readonly string[]>(...options: Signs) =>
  ({
    kind: 'many',
    options: [...options, 'not-sure', 'none'],
    concern: [['none'], ['not-sure'], options],
  }) as const;
/** The same, where neither a sign nor a doubt is always the more worrying of the two: a sign may be long known, a doubt may not. */
const signsOrDoubt = <const Signs extends readonly string[]>(...options: Signs) =>
  ({
    kind: 'many',
    options: [...options, 'not-sure', 'none'],
    concern: [['none'], ['not-sure', ...options]],
  }) as const;

const stiffOrBetterMoving = has('pattern', 'morning-stiffness', 'better-moving');

export const questions = {
  // Stage A · emergencies and how the pain behaves
  alarm: {
    stage: 'A',
    ...signsOrDoubt(
      'chest-or-breathing',
      'faint-or-clammy',
      'severe-tummy-or-side',
      'confused-or-drowsy',
      'face-or-arm-weakness',
      'headache',
      'bleeding-inside',
      'cold-leg',
    ),
  },
  'alarm-now': {
    stage: 'A',
    kind: 'one',
    options: ['usual', 'gone', 'not-sure', 'new'],
    concern: 'rising',
    when: not(has('alarm', 'none')),
  },
  age: {
    stage: 'A',
    kind: 'one',
    options: ['under-6', 'under-16', '16-17', '18-34', '35-44', '45-49', '50-59', '60-64', '65-69', '70-plus'],
  },
  'child-signs': {
    stage: 'A',
    ...signs('will-not-walk', 'limps', 'pale-or-bruises'),
    when: below('age', '16-17'),
  },
  pregnancy: {
    stage: 'A',
    kind: 'one',
    options: ['no', 'pregnant', 'birth-in-last-6-weeks', 'not-sure'],
    concern: [['no'], ['not-sure', 'pregnant', 'birth-in-last-6-weeks']],
    when: all(atLeast('age', 'under-16'), below('age', '60-64')),
  },
  'pregnancy-signs': {
    stage: 'A',
    ...signs(
      'bleeding',
      'tightenings',
      'constant-severe-pain',
      'one-sided',
      'head-or-sight',
      'fewer-movements',
      'waters-broken',
    ),
    when: not(is('pregnancy', 'no')),
  },
  duration: {
    stage: 'A',
    kind: 'one',
    options: ['under-2-weeks', '2-to-4-weeks', '4-to-6-weeks', '6-to-12-weeks', '3-to-12-months', 'over-a-year'],
  },
  'first-ever': { stage: 'A', kind: 'one', options: ['no', 'yes'], concern: 'rising', when: atLeast('age', '60-64') },
  trend: { stage: 'A', kind: 'one', options: ['better', 'up-and-down', 'same', 'worse'], concern: 'rising' },
  where: {
    stage: 'A',
    kind: 'many',
    options: [
      'neck',
      'upper-back',
      'lower-back',
      'buttock-left',
      'buttock-right',
      'thigh-left',
      'thigh-right',
      'lower-leg-left',
      'lower-leg-right',
    ],
  },
  severity: { stage: 'A', kind: 'one', options: ['mild', 'moderate', 'severe', 'unbearable'], concern: 'rising' },
  impact: {
    stage: 'A',
    kind: 'one',
    options: ['a-little', 'some', 'a-lot', 'cannot-do-most-things'],
    concern: 'rising',
  },
  sudden: { stage: 'A', kind: 'one', options: ['no', 'earlier', 'not-sure', 'yes'], concern: 'rising' },
  injury: {
    stage: 'A',
    kind: 'one',
    options: ['none', 'strain', 'minor', 'major-earlier', 'major', 'not-sure'],
    concern: [['none'], ['strain'], ['not-sure', 'minor', 'major-earlier'], ['major']],
  },

  // Stage B · nerves and infection
  saddle: { stage: 'B', kind: 'one', options: yesNoUnsure, concern: noThenEither },
  'saddle-when': { stage: 'B', kind: 'one', options: whenOptions, concern: 'rising', when: is('saddle', 'yes') },
  bladder: { stage: 'B', kind: 'one', options: yesNoUnsure, concern: noThenEither },
  'bladder-when': { stage: 'B', kind: 'one', options: whenOptions, concern: 'rising', when: is('bladder', 'yes') },
  bowel: { stage: 'B', kind: 'one', options: yesNoUnsure, concern: noThenEither },
  'bowel-when': { stage: 'B', kind: 'one', options: whenOptions, concern: 'rising', when: is('bowel', 'yes') },
  // Whoever is not sure is asked one thing more before anything urgent rests on it.
  'cord-different': {
    stage: 'B',
    kind: 'one',
    options: yesNoUnsure,
    concern: 'rising',
    when: any(is('saddle', 'not-sure'), is('bladder', 'not-sure'), is('bowel', 'not-sure')),
  },
  sexual: {
    stage: 'B',
    kind: 'one',
    options: ['no', 'yes', 'prefer-not-to-say'],
    concern: [['no', 'prefer-not-to-say'], ['yes']],
    when: atLeast('age', '16-17'),
  },
  'sexual-when': {
    stage: 'B',
    kind: 'one',
    options: ['old', 'not-sure', 'new-or-worse'],
    concern: 'rising',
    when: is('sexual', 'yes'),
  },
  legs: {
    stage: 'B',
    kind: 'one',
    // The two that worry most come first, so that a person with both a pain and a weakness meets "weak" before "pain".
    options: ['both', 'one-weak', 'one-numb', 'one-pain', 'none', 'not-sure'],
    concern: [['none'], ['not-sure', 'one-pain', 'one-numb', 'one-weak', 'both']],
  },
  'both-legs': {
    stage: 'B',
    kind: 'one',
    options: ['long-standing-on-walking', 'long-standing-other', 'not-sure', 'new-or-worse'],
    concern: 'rising',
    when: is('legs', 'both'),
  },
  'leg-weakness': {
    stage: 'B',
    kind: 'one',
    options: ['no', 'old-checked', 'old-unchecked', 'not-sure', 'new', 'rapid'],
    concern: 'rising',
    when: is('legs', 'one-weak', 'both'),
    // Who has just said that a leg is weak is not offered "no".
    offered: { no: is('legs', 'both') },
  },
  balance: {
    stage: 'B',
    kind: 'one',
    options: ['no', 'known', 'not-sure', 'one-slowly', 'both-slowly', 'rapid'],
    concern: 'rising',
  },
  infection: {
    stage: 'B',
    ...signs('fever', 'shaking-chills', 'burning-pee', 'night-sweats', 'recent-infection'),
  },
  'today-signs': {
    stage: 'B',
    ...signs('calf', 'red-eye', 'blisters', 'yellow', 'blood-in-pee'),
  },
  procedure: {
    stage: 'B',
    kind: 'one',
    options: ['none', 'over-12-weeks-ago', '6-to-12-weeks-ago', 'under-6-weeks-ago'],
    concern: 'rising',
  },
  wound: {
    stage: 'B',
    kind: 'one',
    options: yesNoUnsure,
    concern: 'rising',
    // However long ago: an infection round metal can show after years.
    when: not(is('procedure', 'none')),
  },

  // Stage C · your health
  history: {
    stage: 'C',
    ...signsOrDoubt(
      'cancer',
      'thin-bones',
      'stiff-spine',
      'aortic-aneurysm',
      'aortic-family',
      'injected-drugs',
      'tuberculosis',
      'diabetes',
      'dialysis',
      'pump',
      'stimulator',
      'cord-injury',
      'smoking',
    ),
  },
  'cancer-when': {
    stage: 'C',
    kind: 'one',
    options: ['older', 'not-sure', 'recent'],
    concern: 'rising',
    when: has('history', 'cancer'),
  },
  medicines: {
    stage: 'C',
    ...signsOrDoubt(
      'steroids',
      'blood-thinners',
      'weak-immunity',
      'sickle-or-no-spleen',
      'chemotherapy',
      'over-the-label',
    ),
  },
  general: {
    stage: 'C',
    ...signs('weight-loss', 'night-pain', 'cough-or-strain', 'upper-back', 'new-shape', 'tired-and-unwell'),
  },

  // Stage D · your treatment, and what may keep the pain going
  treatments: {
    stage: 'D',
    kind: 'many',
    options: [
      'exercise-or-physio',
      'medicines',
      'hands-on',
      'injection',
      'surgery',
      'heat-or-cold',
      'tens',
      'acupuncture',
      'talking-therapy',
      'rest',
      'other',
      'none',
    ],
  },
  'treatment-time': {
    stage: 'D',
    kind: 'one',
    options: ['under-4-weeks', '4-to-6-weeks', '6-to-12-weeks', 'over-12-weeks'],
    when: not(has('treatments', 'none')),
  },
  adherence: {
    stage: 'D',
    kind: 'one',
    options: ['as-advised', 'some-of-it', 'hardly', 'no-clear-plan'],
    when: not(has('treatments', 'none')),
  },
  'medicines-taken': {
    stage: 'D',
    kind: 'many',
    options: ['paracetamol', 'anti-inflammatory', 'opioid', 'nerve-pain', 'other', 'not-sure', 'none'],
    when: has('treatments', 'medicines'),
  },
  explained: { stage: 'D', kind: 'one', options: ['yes', 'yes-but-unsure', 'no'] },
  scan: { stage: 'D', kind: 'one', options: ['no', 'yes-explained', 'yes-but-unsure'] },
  pattern: {
    stage: 'D',
    kind: 'many',
    options: [
      'below-the-knee',
      'worse-walking-eases-sitting',
      'worse-leaning-back',
      'worse-bending-or-sitting',
      'morning-stiffness',
      'better-moving',
      'none',
    ],
  },
  'onset-under-45': {
    stage: 'D',
    kind: 'one',
    options: ['no', 'yes'],
    when: all(atLeast('duration', '3-to-12-months'), atLeast('age', '45-49'), stiffOrBetterMoving),
  },
  inflammatory: {
    stage: 'D',
    kind: 'many',
    options: [
      'began-before-35',
      'second-half-of-night',
      'buttock-pain',
      'better-moving',
      'better-with-anti-inflammatory',
      'family',
      'other-arthritis',
      'tendon-pain',
      'psoriasis',
      'none',
    ],
    // Under 45 the pain can only have begun under 45, so it is not asked again.
    when: all(
      atLeast('duration', '3-to-12-months'),
      any(below('age', '45-49'), is('onset-under-45', 'yes')),
      stiffOrBetterMoving,
    ),
  },
  lifestyle: {
    stage: 'D',
    kind: 'many',
    options: ['sitting', 'lifting', 'awkward-positions', 'inactive', 'poor-sleep', 'none'],
  },
  'moving-is-unsafe': { stage: 'D', kind: 'one', options: agreeOptions, concern: 'rising' },
  'never-better': { stage: 'D', kind: 'one', options: agreeOptions, concern: 'rising' },
  goal: {
    stage: 'D',
    kind: 'one',
    options: ['walking', 'sitting', 'standing', 'sleep', 'lifting-and-housework', 'work', 'caring', 'sport-or-hobby'],
  },
  // The first entry of keeping track. It comes after the tier, so that nobody thinks the number decides it.
  'pain-score': { stage: 'D', kind: 'scale', min: 0, max: 10 },
  nervous: { stage: 'D', kind: 'one', options: daysOptions, concern: 'rising', when: atLeast('age', '16-17') },
  worry: { stage: 'D', kind: 'one', options: daysOptions, concern: 'rising', when: atLeast('age', '16-17') },
  'little-interest': {
    stage: 'D',
    kind: 'one',
    options: daysOptions,
    concern: 'rising',
    when: atLeast('age', '16-17'),
  },
  'feeling-down': { stage: 'D', kind: 'one', options: daysOptions, concern: 'rising', when: atLeast('age', '16-17') },
} as const satisfies Record<string, Question>;

export type QuestionId = keyof typeof questions;
/** The option ids of one question; none for a scale. */
export type OptionId<Id extends QuestionId> = (typeof questions)[Id] extends {
  readonly options: readonly (infer Option extends string)[];
}
  ? Option
  : never;
