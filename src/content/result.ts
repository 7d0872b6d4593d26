/**
 * What a result is made of besides its rules: the tiers, the actions that say where to turn, and how to prepare for the
 * appointment. When to come back sooner is in `lines.ts`; the words, and the numbers of each region, are elsewhere.
 */
import type { Basis } from './basis.js';
import type { ReasonId } from './reasons.js';
import type { Action, Hope, Preparation, TierDefinition } from './schema.js';
import { all, any, atLeast, below, has, is, not, term } from './typed-conditions.js';

/** What a tier and the preparation name. */
interface Named extends Basis {
  readonly action: ActionId;
  readonly reason: ReasonId;
}

/**
 * Most urgent first. `actions` hold for everyone at that tier; rules add their own. Reminders come at the early end of the time
 * that the tier gives, so that there is still time to act on them.
 */
export const tiers = {
  emergency: { actions: ['go-to-emergency', 'do-not-drive', 'chemotherapy-line'] },
  'same-day': { actions: ['speak-today', 'chemotherapy-line', 'if-you-cannot-today'] },
  soon: { actions: ['see-gp-or-physio', 'tell-who-treats-you'], remind: { again: 7, appointment: { ask: 3, by: 7 } } },
  'routine-review': {
    actions: ['book-review', 'tell-who-treats-you'],
    remind: { again: 7, appointment: { ask: 14, by: 42 } },
  },
  'self-manage': { actions: ['keep-going'], remind: { again: 7 } },
} as const satisfies Record<string, TierDefinition<Named>>;

export type TierId = keyof typeof tiers;

const urgent = ['emergency', 'same-day'] as const;

/** In reading order. An action is told at its tiers only, and not where the action that replaces it is told. */
export const actions = {
  'call-ambulance': { tiers: ['emergency'], call: 'first' },
  'keep-still': { tiers: ['emergency'] },
  // The unit comes before the emergency department: it knows what to do, and says whether to come to it instead.
  'maternity-now': { tiers: ['emergency'], call: 'otherwise' },
  'go-to-emergency': { tiers: ['emergency'], replacedBy: 'call-ambulance', call: 'otherwise' },
  'do-not-drive': { tiers: ['emergency'] },
  maternity: { tiers: urgent, replacedBy: 'maternity-now' },
  // A place without a scanner would only send the person on, so it replaces the ordinary advice for today.
  'urgent-scan': { tiers: ['same-day'], call: 'first' },
  'speak-today': { tiers: ['same-day'], replacedBy: 'urgent-scan', call: 'first' },
  'too-much-medicine': { tiers: urgent, call: 'first' },
  'see-gp': { tiers: ['soon'] },
  // What a physiotherapist may look at first; anything else at this tier needs a doctor.
  'see-gp-or-physio': { tiers: ['soon'], replacedBy: 'see-gp' },
  // Who is to be told too comes after who is to be asked.
  'chemotherapy-line': { tiers: urgent, when: has('medicines', 'chemotherapy') },
  'cancer-team': { tiers: urgent, when: has('history', 'cancer') },
  'sickle-team': { tiers: urgent, when: has('medicines', 'sickle-or-no-spleen') },
  'pump-team': { tiers: ['emergency'] },
  'procedure-team': { tiers: ['same-day', 'soon'], when: not(is('procedure', 'none')) },
  midwife: { tiers: ['soon'] },
  // Where a scan can be had differs from region to region, and so does what to do where nobody answers there.
  'if-you-cannot-today': { tiers: ['same-day'], replacedBy: 'urgent-scan' },
  'book-review': { tiers: ['routine-review'] },
  'tell-who-treats-you': { tiers: ['soon', 'routine-review'] },
  'keep-going': { tiers: ['self-manage'] },
} as const satisfies Record<string, Action<Basis>>;

export type ActionId = keyof typeof actions;

/** Whose mood score asks for the crisis card, whatever the tier; and whose asks for it before anything else. */
export const crisis = term('low-mood');
export const crisisFirst = term('very-low-mood');

/** Realistic hope, by person: the first that fits is told, to those who can wait. */
export const hope = {
  settles: { tiers: ['self-manage'], when: below('duration', '3-to-12-months') },
  nerve: { when: all(below('duration', '3-to-12-months'), is('legs', 'one-pain', 'one-numb')) },
  long: { when: atLeast('duration', '3-to-12-months') },
  always: {},
} as const satisfies Record<string, Hope<Basis>>;

export type HopeId = keyof typeof hope;

/** For whom adult reasons and self-care are not made: they are told what to do, why, and what to ask. */
export const child = term('child');

const legPain = any(has('pattern', 'below-the-knee'), is('legs', 'one-pain', 'one-numb', 'one-weak', 'both'));

/**
 * `questions`: the most useful first, of which no more than `mostQuestions` are told. `reason`: worth asking when that
 * reason has signs. `child`: also asked for somebody under 16.
 */
export const preparation = {
  mostQuestions: 5,
  questions: {
    'what-is-the-cause': { reason: 'structural', child: true },
    'another-look': { reason: 'treatment', child: true },
    'what-next': { child: true },
    'mood-and-pain': { reason: 'psychological' },
    'what-to-watch-for': { child: true },
    'which-exercise': { reason: 'lifestyle', child: true },
    'work-and-daily-life': { reason: 'lifestyle' },
    'how-long-to-try': { reason: 'treatment' },
    'which-medicine': {},
  },
  tests: {
    scan: { sources: ['article', 'nice-ng59', 'acr-2021', 'brinjikji-2015', 'brinjikji-2015b'] },
    'scan-again': { when: is('scan', 'yes-explained', 'yes-but-unsure'), sources: ['acr-2021', 'brinjikji-2015'] },
    'blood-tests': {
      when: any(
        all(atLeast('age', '60-64'), atLeast('duration', '6-to-12-weeks')),
        term('soft-sign'),
        term('maybe-infected'),
        term('inflammatory-pattern'),
        has('general', 'tired-and-unwell'),
        has('pattern', 'morning-stiffness'),
      ),
      sources: ['nice-ng65', 'nice-ng12'],
    },
  },
  people: {
    'family-doctor': { sources: ['nhs-back-pain'] },
    physiotherapist: { sources: ['nice-ng59', 'who-2023'] },
    surgeon: { when: any(legPain, term('soft-sign')), sources: ['article', 'jacobs-2011'] },
    'pain-specialist': {
      when: all(
        term('not-better'),
        not(is('severity', 'mild')),
        any(atLeast('duration', '6-to-12-weeks'), term('severe'), is('treatment-time', 'over-12-weeks')),
      ),
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
