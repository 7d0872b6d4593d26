/**
 * The lines that name a sign and how soon to get help with it: the emergency list, shown before anything is answered, and
 * "come back sooner if", shown with every result. The words are in `text/`.
 */
import type { Basis } from './basis.js';
import type { EmergencySign, ReturnAdvice } from './schema.js';
import { any, has, term } from './typed-conditions.js';

/** In reading order. Each sign is an emergency. */
export const emergencyList = {
  'saddle-numbness': { sources: ['nhs-back-pain', 'girft-ces'] },
  'pee-or-poo': { sources: ['nhs-back-pain', 'girft-ces'] },
  legs: { sources: ['nhs-back-pain', 'nhs-sciatica'] },
  'chest-or-confused': { sources: ['nhs-back-pain'] },
  'faint-or-very-bad-pain': { sources: ['nice-ng156'] },
  accident: { sources: ['nhs-back-pain'] },
  fever: { sources: ['red-flags-2023', 'nice-cg151'] },
  pregnancy: { sources: ['uhb-maternity', 'dorset-maternity'] },
} as const satisfies Record<string, EmergencySign<Basis>>;

export type EmergencySignId = keyof typeof emergencyList;

// Who would have an emergency rule fire on a sign that can wait until today for others. The proof holds these to the rules.
const sexualChangeIsUrgent = any(
  term('leg-symptoms'),
  term('unsure-cord-sign'),
  term('unchecked-cord-sign'),
  has('history', 'cancer'),
);
const feverIsUrgent = any(
  term('under-16'),
  has('medicines', 'chemotherapy'),
  term('recent-procedure'),
  term('nerve-sign'),
  term('unsure-cord-sign'),
);
const weakLegIsUrgent = any(
  term('infection-sign'),
  has('history', 'cancer'),
  has('medicines', 'blood-thinners'),
  term('recent-procedure'),
  term('unsure-cord-sign'),
  term('sexual-change'),
);

/**
 * Told with every result, most urgent first. `urgency` is how soon to get help when the sign appears; a sign that is told as
 * more urgent is not told again as less so.
 */
export const returnAdvice = {
  'saddle-numbness': { urgency: 'emergency', sources: ['nhs-back-pain', 'girft-ces'] },
  'bladder-or-bowel': { urgency: 'emergency', sources: ['nhs-back-pain', 'girft-ces'] },
  'both-legs': { urgency: 'emergency', sources: ['nhs-back-pain', 'nhs-sciatica'] },
  'legs-weaker': { urgency: 'emergency', sources: ['nhs-sciatica', 'lothian-foot-drop'] },
  unsteady: { urgency: 'emergency', sources: ['red-flags-2023', 'royal-free-myelopathy'] },
  'chest-or-tummy': { urgency: 'emergency', sources: ['nhs-back-pain', 'nice-ng156'] },
  fainting: { urgency: 'emergency', sources: ['nice-ng156'] },
  'cold-leg': { urgency: 'emergency', sources: ['nhs-pad'] },
  'weak-or-numb-now': { urgency: 'emergency', when: weakLegIsUrgent, sources: ['nice-ng234', 'tidsskriftet-2020'] },
  'sexual-change-now': { urgency: 'emergency', when: sexualChangeIsUrgent, sources: ['girft-ces', 'nice-ng234'] },
  'fever-now': { urgency: 'emergency', when: feverIsUrgent, sources: ['nice-cg151', 'lee-2022', 'perth-children'] },
  'unbearable-now': {
    urgency: 'emergency',
    when: has('history', 'aortic-aneurysm'),
    sources: ['nice-ng156', 'aaa-2008'],
  },
  'pregnancy-signs-now': {
    urgency: 'emergency',
    when: term('pregnancy-or-birth'),
    sources: ['uhb-maternity', 'dorset-maternity'],
  },
  'one-weak-or-numb': {
    urgency: 'same-day',
    replacedBy: 'weak-or-numb-now',
    sources: ['lothian-foot-drop', 'red-flags-2023'],
  },
  'sexual-change': { urgency: 'same-day', replacedBy: 'sexual-change-now', sources: ['girft-ces'] },
  'fever-or-shivering': { urgency: 'same-day', replacedBy: 'fever-now', sources: ['nhs-back-pain', 'red-flags-2023'] },
  'unbearable-pain': { urgency: 'same-day', replacedBy: 'unbearable-now', sources: ['nhs-back-pain'] },
  'swollen-calf': { urgency: 'same-day', sources: ['nhs-dvt'] },
  'red-eye': { urgency: 'same-day', sources: ['nice-ng65', 'nhs-uveitis'] },
  'child-will-not-walk': { urgency: 'same-day', when: term('under-16'), sources: ['perth-children'] },
  'child-under-6': { urgency: 'same-day', when: term('under-16'), sources: ['perth-children'] },
} as const satisfies Record<string, ReturnAdvice<Basis>>;

export type ReturnAdviceId = keyof typeof returnAdvice;
