/**
 * What a result is made of besides its rules: the tiers, the actions that say where to turn, and how to prepare for the
 * appointment. When to come back sooner is in `lines.ts`; the words, and the numbers of each region, are elsewhere.
 */
import type { Basis } from './basis.js';
import type { ReasonId } from './reasons.js';
import type { Action, Preparation, TierDefinition } from './schema.js';
import { any, atLeast, has, is, term } from './typed-conditions.js';

/** What a tier and the preparation name. */
interface Named extends Basis {
  readonly action: ActionId;
  readonly reason: ReasonId;
}

/** Most urgent first. `actions` hold for everyone at that tier; rules add their own. */
export const tiers = {
  emergency: { actions: ['go-to-emergency', 'do-not-drive', 'chemotherapy-line'] },
  'same-day': { actions: ['speak-today', 'chemotherapy-line', 'if-you-cannot-today'] },
  soon: { actions: ['review-soon'] },
  'routine-review': { actions: ['book-review'] },
  'self-manage': { actions: ['keep-going'] },
} as const satisfies Record<string, TierDefinition<Named>>;

export type TierId = keyof typeof tiers;

/** In reading order. An action is told at its tiers only, and not where the action that replaces it is told. */
export const actions = {
  'call-ambulance': { tiers: ['emergency'] },
  'keep-still': { tiers: ['emergency'] },
  'go-to-emergency': { tiers: ['emergency'], replacedBy: 'call-ambulance' },
  'do-not-drive': { tiers: ['emergency'] },
  maternity: { tiers: ['emergency', 'same-day'] },
  // A place without a scanner would only send the person on, so it replaces the ordinary advice for today.
  'urgent-scan': { tiers: ['same-day'] },
  'speak-today': { tiers: ['same-day'], replacedBy: 'urgent-scan' },
  'review-soon': { tiers: ['soon'] },
  // Who is to be told too comes after who is to be asked.
  'chemotherapy-line': { tiers: ['emergency', 'same-day'], when: has('medicines', 'chemotherapy') },
  'procedure-team': { tiers: ['same-day', 'soon'], when: term('recent-procedure') },
  midwife: { tiers: ['soon'] },
  // Where a scan can be had differs from region to region, and so does what to do where nobody answers there.
  'if-you-cannot-today': { tiers: ['same-day'], replacedBy: 'urgent-scan' },
  'book-review': { tiers: ['routine-review'] },
  'keep-going': { tiers: ['self-manage'] },
} as const satisfies Record<string, Action<Basis>>;

export type ActionId = keyof typeof actions;

/** Whose mood score asks for the crisis card, whatever the tier. */
export const crisis = term('low-mood');

/** For whom adult reasons and self-care are not made: they are told what to do, why, and what to ask. */
export const child = term('under-16');

const legPain = any(has('pattern', 'below-the-knee'), is('legs', 'one-pain', 'one-weak', 'both'));

/** `reason`: worth asking when that reason has signs. `child`: also asked for somebody under 16. */
export const preparation = {
  questions: {
    'what-is-the-cause': { reason: 'structural', child: true },
    'another-look': { reason: 'treatment', child: true },
    'what-next': { child: true },
    'how-long-to-try': { reason: 'treatment' },
    'which-exercise': { reason: 'lifestyle', child: true },
    'which-medicine': {},
    'work-and-daily-life': { reason: 'lifestyle' },
    'mood-and-pain': { reason: 'psychological' },
    'what-to-watch-for': { child: true },
  },
  tests: {
    scan: { sources: ['article', 'nice-ng59', 'acr-2021', 'brinjikji-2015', 'brinjikji-2015b'] },
    'blood-tests': { sources: ['nice-ng65', 'nice-ng12'] },
  },
  people: {
    'family-doctor': { sources: ['nhs-back-pain'] },
    physiotherapist: { sources: ['nice-ng59', 'who-2023'] },
    surgeon: { when: any(legPain, term('soft-sign')), sources: ['article', 'jacobs-2011'] },
    'pain-specialist': {
      when: any(atLeast('duration', '6-to-12-weeks'), term('severe'), is('treatment-time', 'over-12-weeks')),
      sources: ['article', 'devon'],
    },
    rheumatologist: {
      when: any(term('inflammatory-pattern'), has('pattern', 'morning-stiffness')),
      sources: ['nice-ng65', 'bjgp-2018'],
    },
  },
} as const satisfies Preparation<Named>;

export type AppointmentQuestionId = keyof typeof preparation.questions;
export type AppointmentTestId = keyof typeof preparation.tests;
export type SpecialistId = keyof typeof preparation.people;
