/**
 * The lines that name a sign and how soon to get help with it: the emergency list, shown before anything is answered, and
 * "come back sooner if", shown with every result. Each says which answers mean its sign, so that the proof can hold it to
 * the rules. The words are in `text/`.
 */
import type { Basis } from './basis.js';
import type { EmergencySign, ReturnAdvice } from './schema.js';
import { all, any, atLeast, below, has, is, not, term } from './typed-conditions.js';

const worse = is('trend', 'worse');
const under6Weeks = below('duration', '6-to-12-weeks');
const bloodThinners = has('medicines', 'blood-thinners');
const chemotherapy = has('medicines', 'chemotherapy');
const sexuallyChanged = term('sexual-change');
const newly = is('alarm-now', 'new');
const severePregnancySigns = ['bleeding', 'constant-severe-pain', 'tightenings', 'one-sided', 'head-or-sight'] as const;

/** In reading order. Each sign is an emergency for whoever has it. */
export const emergencyList = {
  'saddle-numbness': { sign: term('new-saddle-sign'), sources: ['nhs-back-pain', 'girft-ces'] },
  'bladder-or-bowel': {
    sign: any(term('new-bladder-sign'), term('new-bowel-sign')),
    sources: ['nhs-back-pain', 'girft-ces'],
  },
  'both-legs': { sign: is('both-legs', 'new-or-worse'), sources: ['nhs-back-pain', 'nhs-sciatica'] },
  'legs-weaker': { sign: is('leg-weakness', 'rapid'), sources: ['nhs-sciatica', 'lothian-foot-drop'] },
  unsteady: { sign: is('balance', 'rapid'), sources: ['royal-free-myelopathy', 'finucane-2020'] },
  'chest-or-breathing': { sign: all(has('alarm', 'chest-or-breathing'), newly), sources: ['nhs-back-pain'] },
  'fainting-or-tummy': {
    sign: all(has('alarm', 'faint-or-clammy', 'severe-tummy-or-side'), newly),
    sources: ['nice-ng156'],
  },
  'confused-or-weak-face': {
    sign: all(has('alarm', 'confused-or-drowsy', 'face-or-arm-weakness'), newly),
    sources: ['nhs-back-pain', 'nhs-stroke'],
  },
  headache: { sign: all(has('alarm', 'headache'), newly), sources: ['nhs-headaches', 'nhs-meningitis'] },
  'bleeding-inside': { sign: all(has('alarm', 'bleeding-inside'), newly), sources: ['nice-cg141'] },
  'cold-leg': { sign: all(has('alarm', 'cold-leg'), newly), sources: ['rcem-limb-ischaemia'] },
  'sudden-pain': {
    sign: all(is('sudden', 'yes'), any(atLeast('age', '60-64'), bloodThinners)),
    sources: ['nice-ng156', 'tidsskriftet-2020'],
  },
  accident: { sign: is('injury', 'major'), sources: ['nhs-back-pain'] },
  fever: {
    sign: all(term('infection-sign'), any(term('nerve-sign'), chemotherapy, term('child'))),
    sources: ['yusuf-2019', 'nice-cg151', 'perth-children'],
  },
  pregnancy: {
    sign: all(term('pregnancy-or-birth'), has('pregnancy-signs', ...severePregnancySigns)),
    sources: ['uhb-maternity', 'dorset-maternity', 'northern-trust-postnatal'],
  },
} as const satisfies Record<string, EmergencySign<Basis>>;

export type EmergencySignId = keyof typeof emergencyList;

// Who would have a more urgent rule fire on a sign than others. The proof holds these to the rules.
const weakLegIsUrgent = any(
  term('infection-sign'),
  term('any-cancer'),
  bloodThinners,
  term('recent-procedure'),
  term('device'),
  term('unsure-cord-sign'),
  sexuallyChanged,
);
const numbLegIsUrgent = any(
  has('history', 'aortic-aneurysm'),
  term('active-cancer'),
  term('unsure-cord-sign'),
  sexuallyChanged,
  all(bloodThinners, any(term('maybe-small-injury'), term('maybe-sudden'))),
);
const sexualChangeIsUrgent = any(
  is('legs', 'one-numb', 'one-weak', 'both'),
  term('new-cord-sign'),
  term('unsure-cord-sign'),
  term('unchecked-cord-sign'),
  term('long-cord-sign'),
  term('any-cancer'),
);
const infectionIsUrgent = any(
  term('child'),
  chemotherapy,
  has('medicines', 'sickle-or-no-spleen'),
  term('recent-procedure'),
  term('device'),
  term('nerve-sign'),
  term('unsure-cord-sign'),
);
const unbearableIsUrgent = any(
  has('history', 'aortic-aneurysm', 'pump'),
  all(is('sudden', 'yes'), term('upper-back-sign')),
  all(term('active-cancer'), term('leg-symptoms')),
  all(has('history', 'stiff-spine'), term('any-injury')),
  all(bloodThinners, term('leg-symptoms'), any(term('maybe-small-injury'), term('maybe-sudden'))),
);
const fallIsUrgent = any(
  has('history', 'stiff-spine'),
  all(bloodThinners, term('leg-symptoms'), any(worse, under6Weeks)),
);
const fallMatters = any(
  atLeast('age', '65-69'),
  has('history', 'thin-bones', 'stiff-spine'),
  has('medicines', 'steroids'),
  bloodThinners,
);
const unbearable = is('severity', 'unbearable');
const inPregnancy = is('pregnancy', 'pregnant', 'not-sure');

/**
 * Told with every result, most urgent first. `urgency` is how soon to get help when the sign appears; a sign that is told as
 * more urgent is not told again as less so.
 */
export const returnAdvice = {
  'saddle-numbness': {
    urgency: 'emergency',
    sign: term('new-saddle-sign'),
    reported: not(is('saddle', 'no')),
    sources: ['nhs-back-pain', 'girft-ces'],
  },
  'bladder-or-bowel': {
    urgency: 'emergency',
    sign: any(term('new-bladder-sign'), term('new-bowel-sign')),
    reported: any(not(is('bladder', 'no')), not(is('bowel', 'no'))),
    sources: ['nhs-back-pain', 'girft-ces'],
  },
  'both-legs': {
    urgency: 'emergency',
    sign: is('both-legs', 'new-or-worse'),
    reported: is('legs', 'both'),
    sources: ['nhs-back-pain', 'nhs-sciatica'],
  },
  'legs-weaker': {
    urgency: 'emergency',
    sign: is('leg-weakness', 'rapid'),
    reported: any(is('legs', 'one-weak'), not(is('leg-weakness', 'no'))),
    sources: ['nhs-sciatica', 'lothian-foot-drop'],
  },
  unsteady: {
    urgency: 'emergency',
    sign: is('balance', 'rapid'),
    reported: not(is('balance', 'no')),
    sources: ['royal-free-myelopathy', 'finucane-2020'],
  },
  'chest-or-breathing': {
    urgency: 'emergency',
    sign: all(has('alarm', 'chest-or-breathing'), newly),
    reported: has('alarm', 'chest-or-breathing'),
    sources: ['nhs-back-pain'],
  },
  'very-bad-tummy': {
    urgency: 'emergency',
    sign: all(has('alarm', 'severe-tummy-or-side'), newly),
    reported: has('alarm', 'severe-tummy-or-side'),
    sources: ['nice-ng156'],
  },
  fainting: {
    urgency: 'emergency',
    sign: all(has('alarm', 'faint-or-clammy'), newly),
    reported: has('alarm', 'faint-or-clammy'),
    sources: ['nice-ng156'],
  },
  'confused-or-drowsy': {
    urgency: 'emergency',
    sign: all(has('alarm', 'confused-or-drowsy'), newly),
    reported: has('alarm', 'confused-or-drowsy'),
    sources: ['nhs-sepsis'],
  },
  'weak-face-or-arm': {
    urgency: 'emergency',
    sign: all(has('alarm', 'face-or-arm-weakness'), newly),
    reported: has('alarm', 'face-or-arm-weakness'),
    sources: ['nhs-stroke'],
  },
  'bleeding-inside': {
    urgency: 'emergency',
    sign: all(has('alarm', 'bleeding-inside'), newly),
    reported: has('alarm', 'bleeding-inside'),
    sources: ['nice-cg141'],
  },
  'cold-leg': {
    urgency: 'emergency',
    sign: all(has('alarm', 'cold-leg'), newly),
    reported: has('alarm', 'cold-leg'),
    sources: ['rcem-limb-ischaemia'],
  },
  headache: {
    urgency: 'emergency',
    sign: all(has('alarm', 'headache'), newly),
    reported: has('alarm', 'headache'),
    sources: ['nhs-headaches', 'nhs-meningitis'],
  },

  'weak-leg-now': {
    urgency: 'emergency',
    when: weakLegIsUrgent,
    sign: is('leg-weakness', 'new'),
    reported: any(is('legs', 'one-weak'), not(is('leg-weakness', 'no'))),
    sources: ['nice-ng234', 'tidsskriftet-2020'],
  },
  'numb-leg-now': {
    urgency: 'emergency',
    when: numbLegIsUrgent,
    sign: all(is('legs', 'one-numb'), worse),
    reported: is('legs', 'one-numb'),
    sources: ['nice-ng234', 'tidsskriftet-2020'],
  },
  'balance-now': {
    urgency: 'emergency',
    when: term('active-cancer'),
    sign: is('balance', 'one-slowly'),
    reported: not(is('balance', 'no')),
    sources: ['nice-ng234'],
  },
  'sexual-change-now': {
    urgency: 'emergency',
    when: all(atLeast('age', '16-17'), sexualChangeIsUrgent),
    sign: sexuallyChanged,
    reported: is('sexual', 'yes'),
    sources: ['girft-ces', 'nice-ng234'],
  },
  'fever-now': {
    urgency: 'emergency',
    when: any(infectionIsUrgent, all(term('pregnancy-or-birth'), has('general', 'tired-and-unwell'))),
    sign: has('infection', 'fever'),
    sources: ['nice-cg151', 'nice-cg143', 'lee-2022', 'perth-children'],
  },
  'shivering-now': {
    urgency: 'emergency',
    when: any(infectionIsUrgent, term('pregnancy-or-birth')),
    sign: has('infection', 'shaking-chills'),
    sources: ['nice-cg151', 'nice-cg143', 'northern-trust-postnatal', 'perth-children'],
  },
  'chemotherapy-unwell': {
    urgency: 'emergency',
    when: chemotherapy,
    sign: any(
      has('infection', 'fever', 'shaking-chills', 'burning-pee', 'night-sweats'),
      has('general', 'tired-and-unwell'),
    ),
    sources: ['nice-cg151', 'clatterbridge'],
  },
  'unbearable-now': {
    urgency: 'emergency',
    when: unbearableIsUrgent,
    // Pain that has become more than a person can bear is worse than it was.
    sign: all(unbearable, worse),
    reported: unbearable,
    sources: ['nice-ng156', 'aaa-2008', 'itb-withdrawal-2004'],
  },
  'fall-now': {
    urgency: 'emergency',
    when: fallIsUrgent,
    sign: is('injury', 'minor'),
    sources: ['as-fracture-2009', 'tidsskriftet-2020'],
  },
  'bleeding-in-pregnancy': {
    urgency: 'emergency',
    when: inPregnancy,
    sign: has('pregnancy-signs', 'bleeding'),
    sources: ['uhb-maternity', 'dorset-maternity'],
  },
  'bleeding-after-birth': {
    urgency: 'emergency',
    when: is('pregnancy', 'birth-in-last-6-weeks'),
    sign: has('pregnancy-signs', 'bleeding'),
    sources: ['northern-trust-postnatal'],
  },
  'pregnancy-pain': {
    urgency: 'emergency',
    when: term('pregnancy-or-birth'),
    sign: has('pregnancy-signs', 'tightenings', 'constant-severe-pain', 'one-sided'),
    sources: ['uhb-maternity', 'dorset-maternity'],
  },
  'head-or-sight': {
    urgency: 'emergency',
    when: term('pregnancy-or-birth'),
    sign: has('pregnancy-signs', 'head-or-sight'),
    sources: ['northern-trust-postnatal', 'dorset-maternity'],
  },
  'pregnancy-fever': {
    urgency: 'emergency',
    when: term('pregnancy-or-birth'),
    sign: all(has('infection', 'fever'), has('general', 'tired-and-unwell')),
    replacedBy: 'fever-now',
    sources: ['northern-trust-postnatal'],
  },

  'weak-leg': {
    urgency: 'same-day',
    sign: is('leg-weakness', 'new'),
    reported: any(is('legs', 'one-weak'), not(is('leg-weakness', 'no'))),
    replacedBy: 'weak-leg-now',
    sources: ['lothian-foot-drop'],
  },
  'numb-leg-today': {
    urgency: 'same-day',
    when: any(
      term('any-cancer'),
      term('child'),
      has('history', 'pump', 'stimulator', 'cord-injury', 'injected-drugs', 'dialysis'),
      is('procedure', 'under-6-weeks-ago'),
      all(bloodThinners, is('duration', 'under-2-weeks')),
      numbLegIsUrgent,
    ),
    sign: all(is('legs', 'one-numb'), worse),
    reported: is('legs', 'one-numb'),
    replacedBy: 'numb-leg-now',
    sources: ['nice-ng234', 'tidsskriftet-2020', 'perth-children'],
  },
  'sexual-change': {
    urgency: 'same-day',
    when: atLeast('age', '16-17'),
    sign: sexuallyChanged,
    reported: is('sexual', 'yes'),
    replacedBy: 'sexual-change-now',
    sources: ['girft-ces'],
  },
  fever: {
    urgency: 'same-day',
    sign: has('infection', 'fever'),
    replacedBy: 'fever-now',
    sources: ['nhs-back-pain', 'finucane-2020'],
  },
  shivering: {
    urgency: 'same-day',
    sign: has('infection', 'shaking-chills'),
    replacedBy: 'shivering-now',
    sources: ['nhs-back-pain', 'nhs-sepsis'],
  },
  'burning-pee': {
    urgency: 'same-day',
    sign: has('infection', 'burning-pee'),
    replacedBy: 'chemotherapy-unwell',
    sources: ['nhs-back-pain', 'yusuf-2019'],
  },
  'unbearable-pain': {
    urgency: 'same-day',
    sign: unbearable,
    replacedBy: 'unbearable-now',
    sources: ['nhs-back-pain'],
  },
  calf: { urgency: 'same-day', sign: has('today-signs', 'calf'), sources: ['nhs-dvt'] },
  'red-eye': { urgency: 'same-day', sign: has('today-signs', 'red-eye'), sources: ['nice-ng65', 'nhs-uveitis'] },
  blisters: { urgency: 'same-day', sign: has('today-signs', 'blisters'), sources: ['nhs-shingles'] },
  yellow: { urgency: 'same-day', sign: has('today-signs', 'yellow'), sources: ['nhs-jaundice'] },
  wound: {
    urgency: 'same-day',
    when: not(is('procedure', 'none')),
    sign: is('wound', 'yes'),
    sources: ['yin-2018', 'lee-2022'],
  },
  fall: {
    urgency: 'same-day',
    when: fallMatters,
    sign: is('injury', 'minor'),
    replacedBy: 'fall-now',
    sources: ['northern-trust', 'ros'],
  },
  'balance-today': {
    urgency: 'same-day',
    when: any(term('any-cancer'), term('child'), all(worse, any(term('upper-back-sign'), has('where', 'neck')))),
    sign: is('balance', 'one-slowly'),
    reported: not(is('balance', 'no')),
    replacedBy: 'balance-now',
    sources: ['nice-ng234', 'royal-free-myelopathy', 'perth-children'],
  },
  'child-will-not-walk': {
    urgency: 'same-day',
    when: term('child'),
    sign: has('child-signs', 'will-not-walk'),
    sources: ['perth-children', 'discitis-2001'],
  },
  'child-pale': {
    urgency: 'same-day',
    when: term('child'),
    sign: has('child-signs', 'pale-or-bruises'),
    sources: ['perth-children', 'nice-ng12'],
  },
  'baby-or-waters': {
    urgency: 'same-day',
    when: inPregnancy,
    sign: has('pregnancy-signs', 'fewer-movements', 'waters-broken'),
    sources: ['uhb-maternity', 'dorset-maternity'],
  },

  'balance-slowly': {
    urgency: 'soon',
    sign: is('balance', 'one-slowly'),
    reported: not(is('balance', 'no')),
    replacedBy: 'balance-today',
    sources: ['royal-free-myelopathy'],
  },
  'numb-leg': {
    urgency: 'soon',
    sign: all(is('legs', 'one-numb'), worse),
    reported: is('legs', 'one-numb'),
    replacedBy: 'numb-leg-today',
    sources: ['nhs-sciatica', 'lothian-foot-drop'],
  },
} as const satisfies Record<string, ReturnAdvice<Basis>>;

export type ReturnAdviceId = keyof typeof returnAdvice;
