/**
 * How often people without serious disease say what, each rate with its source or the word "guess": the one file to change
 * when something better is known. `population-people.ts` reads it; the figures that come out are a simulation's, not a study's.
 *
 * "guess": no figure found or looked for. "from memory": a published figure is remembered, and was not looked up again.
 * (K) marks a rate that the scenarios low, base and high multiply by 0.5, 1 and 1.5; (k) one that they multiply by 0.7, 1 and 1.3.
 * A rate between 0 and 1 is a share of people; a list of options with numbers is weights, which need not add up to anything.
 */

/** The age bands, in the order of every list of nine below. */
export const ages = ['under-16', '16-17', '18-34', '35-44', '45-49', '50-59', '60-64', '65-69', '70-plus'] as const;

/** The scenarios: factors on vague signs and "not sure" (K), on other vague answers (k), and on how many tell of a leak. */
export const scenarios = {
  low: { signs: 0.5, vague: 0.7, leaksTold: 0.6 },
  base: { signs: 1, vague: 1, leaksTold: 1 },
  high: { signs: 1.5, vague: 1.3, leaksTold: 1.4 },
};
export type Scenario = keyof typeof scenarios;

export const rates = {
  // the person. Lists of nine are by age band, in the order of `ages`
  age: {
    value: {
      'under-16': 0.5,
      '16-17': 0.7,
      '18-34': 16,
      '35-44': 19,
      '45-49': 12,
      '50-59': 23,
      '60-64': 10,
      '65-69': 8,
      '70-plus': 10.8,
    },
    source: 'Konstantinou 2015 (ATLAS): mean 50.2, SD 13.9; share under 18: guess',
  },
  under6: { value: 0.08, source: 'guess: of those under 16' },
  woman: { value: 0.61, source: 'Konstantinou 2015: 62.6 % women' },
  unsureSort: {
    value: { share: 0.2, often: 0.2, seldom: 0.025 },
    source: 'guess: one in five says "not sure" often; about 6 % a question (K)',
  },
  anxious: { value: 0.24, source: 'Reme 2014: anxiety 23 %' },
  low: { value: { anxious: 0.5, calm: 0.11 }, source: 'Reme 2014: depression 18 %; how they go together: guess' },
  duration: {
    value: {
      'under-2-weeks': 5,
      '2-to-4-weeks': 7,
      '4-to-6-weeks': 8,
      '6-to-12-weeks': 16,
      '3-to-12-months': 26,
      'over-a-year': 38,
    },
    source: 'guess',
  },
  worse: { value: 0.38, source: 'guess: the page is about pain that gets worse despite treatment' },
  notWorse: { value: { better: 12, 'up-and-down': 28, same: 22 }, source: 'guess' },
  severityWorse: {
    value: { mild: 4, moderate: 44, severe: 49, unbearable: 3 },
    source: 'Konstantinou 2015: pain 5.6, SD 2.2; split: guess; unbearable K',
  },
  severityElse: { value: { mild: 14, moderate: 54, severe: 31, unbearable: 1 }, source: 'as above' },
  impactBad: { value: { 'a-little': 2, some: 22, 'a-lot': 55, 'cannot-do-most-things': 21 }, source: 'guess' },
  impactElse: { value: { 'a-little': 16, some: 52, 'a-lot': 30, 'cannot-do-most-things': 2 }, source: 'guess' },
  newKind: {
    value: { recent: 0.4, longer: 0.15 },
    source: 'guess: 60 and over, first or a new or different kind of back pain; pain under 6 weeks, longer',
  },

  // alarm signs, ticked for "now or in the last few days" by people without serious disease (K; anxious people 1.8 times, others 0.75)
  chest: { value: 0.022, source: 'guess' },
  chestUpper: { value: 0.035, source: 'guess: more with an upper-back sign (pain on breathing in)' },
  faint: { value: 0.012, source: 'guess' },
  tummy: { value: 0.018, source: 'guess' },
  confused: { value: 0.004, source: 'guess' },
  drowsyTablets: {
    value: 0.006,
    source: 'guess: pregabalin, amitriptyline, opioids; somebody near has noticed counts',
  },
  faceArm: { value: 0.004, source: 'guess' },
  faceArmNeck: { value: 0.006, source: 'guess: more with neck pain' },
  headache: {
    value: 0.02,
    source:
      'from memory: migraine 15 % a year, an attack a month; how many have trouble seeing, fever or the worst ever: guess',
  },
  bleedingInside: { value: 0.004, source: 'guess: iron tablets, piles taken for it' },
  coldLeg: { value: { under60: 0.005, from60: 0.012, legPain: 0.006 }, source: 'guess: cold feet' },
  // alarm-now by sign: known and the same, not sure, new; the most worrying of the ticked signs decides
  alarmNow: {
    value: {
      'chest-or-breathing': [45, 15, 40],
      'faint-or-clammy': [35, 20, 45],
      'severe-tummy-or-side': [40, 15, 45],
      'confused-or-drowsy': [35, 20, 45],
      'face-or-arm-weakness': [40, 20, 40],
      headache: [70, 8, 22],
      'bleeding-inside': [25, 20, 55],
      'cold-leg': [50, 15, 35],
    },
    source: 'guess',
  },
  alarmNowUsual: { value: { low: 1.35, base: 1, high: 0.8 }, source: 'guess: factor on "known", by scenario' },
  alarmGone: { value: 0.38, source: 'guess: of the new ones, none of it since yesterday' },
  alarmNowUnsure: {
    value: { usual: 45, gone: 10, 'not-sure': 30, new: 15 },
    source: 'guess: after "not sure" to the list',
  },

  // pregnancy
  pregnancy: {
    value: { no: 94, pregnant: 4, 'birth-in-last-6-weeks': 0.7, 'not-sure': 1.3 },
    source: 'guess from national figures: women of 18 to 44',
  },
  periodLate: {
    value: { '18-34': 0.018, '35-44': 0.025, '45-49': 0.04, '50-59': 0.015 },
    source: 'guess: a late or missed period, women who say no otherwise (K); irregular in a third near 50, from memory',
  },
  pregnancySigns: {
    value: {
      bleeding: 0.02,
      tightenings: 0.1,
      'constant-severe-pain': 0.01,
      'fewer-movements': 0.02,
      'waters-broken': 0.01,
      'one-sided': 0.08,
      'head-or-sight': 0.05,
    },
    source: 'guess',
  },
  pregnancyPainBad: { value: 0.08, source: 'guess: constant severe pain, of those with severe back pain' },
  periodBleeding: { value: 0.2, source: 'guess: bleeding, with a late period' },
  childSigns: { value: { limps: 0.08, 'will-not-walk': 0.02, 'pale-or-bruises': 0.02 }, source: 'guess' },

  // how it began
  sudden: {
    value: { recent: { yes: 0.12, earlier: 0.03 }, longer: { yes: 0.045, earlier: 0.105 } },
    source: 'guess: within minutes and severe at once (k); pain under 6 weeks, longer',
  },
  suddenUnsure: { value: { under4weeks: 1.2, longer: 0.36 }, source: 'guess: factor on "not sure"' },
  injury: {
    value: {
      recent: { none: 68, strain: 17, minor: 14, 'major-earlier': 0.5, major: 0.3 },
      longer: { none: 89, strain: 7.5, minor: 2.4, 'major-earlier': 0.8, major: 0.05 },
    },
    source: 'guess: within the last 6 weeks; most serious accidents are looked at in a hospital',
  },

  // where, legs
  neck: { value: 0.22, source: 'guess' },
  upperMark: { value: 0.17, source: 'guess: marked in the picture, as one of several places' },
  upperTold: { value: { marked: 0.5, else: 0.03 }, source: 'guess: told as a sign too' },
  legPain: { value: 0.63, source: 'Hill 2011: 37 % none, 25 % above the knee, 38 % below' },
  below: { value: 0.6, source: 'Hill 2011, of those with leg pain' },
  both: { value: { under60: 0.17, from60: 0.3 }, source: 'guess, of those with leg pain' },
  stenosis: { value: { under60: 0.22, from60: 0.5 }, source: 'guess, of those with both legs' },
  weak: { value: 0.12, source: 'guess: weak because it is weak, and not because it hurts, of those with leg pain' },
  numb: { value: { above: 0.25, below: 0.5 }, source: 'from memory: about half of people with sciatica' },
  alternating: { value: 0.06, source: 'guess: first one leg and then the other' },
  bothFeet: {
    value: { under60: 0.012, from60: 0.035, diabetes: 0.12 },
    source: 'from memory: neuropathy in 2 to 7 % of adults, 15 to 30 % with diabetes; how many say so: guess',
  },
  bothStenosis: {
    value: { 'long-standing-on-walking': 62, 'long-standing-other': 12, 'new-or-worse': 8 },
    source: 'guess',
  },
  bothElse: {
    value: { 'long-standing-on-walking': 8, 'long-standing-other': 45, 'new-or-worse': 15 },
    source: 'guess',
  },
  bothAlternating: {
    value: { 'long-standing-other': 60, 'new-or-worse': 15 },
    source: 'guess',
  },
  bothFeetWhen: {
    value: { 'long-standing-other': 84, 'long-standing-on-walking': 4, 'new-or-worse': 8 },
    source: 'guess',
  },
  bothWorse: {
    value: { stenosis: 40, else: 50, alternating: 40, feet: 18 },
    source: 'guess: weight of new-or-worse in each of these four when pain is worse',
  },
  weakness: {
    value: { 'old-checked': 30, 'old-unchecked': 25, new: 14, rapid: 2 },
    source: 'guess; new 34 and rapid 6 when pain is worse',
  },

  // bladder, bowel, feeling, sex, balance
  leakWomen: {
    value: [0.03, 0.08, 0.3, 0.42, 0.48, 0.5, 0.48, 0.46, 0.48],
    source:
      'Bush 2013: 49 % of women with chronic back pain; Eliasson 2008: 78 % of women of 17 to 45 at physiotherapy; Batmani 2021: 37 % of older women',
  },
  leakMen: { value: [0.01, 0.01, 0.015, 0.02, 0.03, 0.06, 0.1, 0.14, 0.2], source: 'guess' },
  leakTold: {
    value: { woman: 0.38, man: 0.6 },
    source:
      'guess: of those who leak, how many say yes (0.6, 1 or 1.4 times by scenario); compare Greenhalgh 2016: 28 % of 753 people with back pain report altered bladder or bowel',
  },
  bladderElse: { value: 0.008, source: 'guess' },
  lutsMen: {
    value: { '45-49': 0.03, '50-59': 0.06, '60-64': 0.1, '65-69': 0.12, '70-plus': 0.16 },
    source: 'from memory: a third of men over 60 have a slow stream; how many say yes: guess (k)',
  },
  lutsWhen: {
    value: { long: 70, 'old-checked': 20, 'not-sure': 5, 'old-unchecked': 2, 'new-or-worse': 3 },
    source: 'guess',
  },
  bowelYes: {
    value: [0.005, 0.005, 0.015, 0.02, 0.03, 0.035, 0.045, 0.05, 0.07],
    source: 'from memory: leak of stool in 8 % of adults; women 1.3 and men 0.7 times; how many say yes: guess (K)',
  },
  saddleYes: { value: { legPain: 0.032, else: 0.01 }, source: 'guess (K)' },
  saddleWhen: {
    value: { 'old-checked': 16, long: 25, 'old-unchecked': 12, 'not-sure': 5, 'new-or-worse': 25 },
    source: 'guess; new-or-worse 45 when pain is worse, not-sure 12 for the unsure sort',
  },
  bladderWhen: {
    value: { 'old-checked': 18, long: 52, 'old-unchecked': 10, 'not-sure': 3, 'new-or-worse': 8 },
    source:
      'Townsend 2008: new leak in 2 years 9.2 % monthly, 3.6 % weekly; split: guess; new-or-worse 14 when pain is worse, not-sure 11 for the unsure sort',
  },
  bowelWhen: {
    value: { 'old-checked': 18, long: 52, 'old-unchecked': 10, 'not-sure': 3, 'new-or-worse': 10 },
    source: 'guess; new-or-worse 18 when pain is worse, not-sure 11 for the unsure sort',
  },
  cordDifferent: {
    value: {
      low: { no: 65, 'not-sure': 25, yes: 10 },
      base: { no: 55, 'not-sure': 30, yes: 15 },
      high: { no: 45, 'not-sure': 35, yes: 20 },
    },
    source: 'guess, by scenario',
  },
  sexWomen: {
    value: [0, 0.01, 0.03, 0.04, 0.05, 0.06, 0.05, 0.04, 0.03],
    source: 'Nikoobakht 2014: problems in 71 % of women with chronic back pain; less feeling, unexplained: guess (K)',
  },
  sexMen: {
    value: [0, 0.01, 0.03, 0.05, 0.07, 0.1, 0.13, 0.15, 0.15],
    source: 'Nikoobakht 2014: 60 % of men; unexplained: guess (K)',
  },
  sexNotSay: { value: 0.08, source: 'guess' },
  sexWhen: {
    value: { old: 70, 'not-sure': 9, 'new-or-worse': 12 },
    source: 'guess; new-or-worse 22 when pain is worse, not-sure 25 for the unsure sort',
  },
  unsteady: {
    value: [0.06, 0.06, 0.06, 0.06, 0.09, 0.09, 0.14, 0.14, 0.24],
    source: 'guess; 0.03 more with neck pain (K)',
  },
  unsteadyKind: { value: { known: 0.53, 'one-slowly': 0.5, 'both-slowly': 0.07 }, source: 'guess: shares of these' },
  unsteadyRapid: { value: 0.006, source: 'guess (K)' },

  // infection, today signs, procedures
  fever: { value: 0.028, source: 'guess: back pain and any cold within 2 weeks (K)' },
  chills: { value: 0.006, source: 'guess (K)' },
  burningPee: { value: { woman: 0.03, man: 0.008 }, source: 'guess' },
  nightSweats: { value: { all: 0.012, women45to59: 0.03 }, source: 'guess: drenching, new, not of the menopause (K)' },
  recentInfection: { value: { woman: 0.03, man: 0.018 }, source: 'guess: antibiotics more than once in 3 months (k)' },
  calf: { value: { all: 0.006, belowKnee: 0.014 }, source: 'guess: swollen, hot or red (K)' },
  redEye: { value: 0.006, source: 'guess (K)' },
  blisters: { value: 0.0015, source: 'guess' },
  yellow: { value: 0.001, source: 'guess' },
  bloodInPee: { value: 0.006, source: 'guess' },
  procedure: {
    value: { none: 86, 'over-12-weeks-ago': 11, '6-to-12-weeks-ago': 1.3, 'under-6-weeks-ago': 1.2 },
    source: 'guess; women of 35 and over 10 more in 100 long ago (epidural for birth)',
  },
  wound: { value: { recent: 0.02, old: 0.003 }, source: 'guess' },

  // illnesses and medicines
  cancer: {
    value: [0.002, 0.002, 0.01, 0.02, 0.03, 0.05, 0.08, 0.11, 0.16],
    source: 'national figures from memory: 5 % of UK adults; compare Tsiang 2017',
  },
  cancerWhen: {
    value: { older: 28, 'not-sure': 3, recent: 69 },
    source: 'from memory: a third were told over 10 years ago',
  },
  thinBones: {
    value: [0.002, 0.002, 0.004, 0.008, 0.015, 0.035, 0.07, 0.1, 0.16],
    source: 'national figures from memory; women 1.4 and men 0.4 times',
  },
  stiffSpine: { value: 0.008, source: 'from memory: axial spondyloarthritis 0.5 % of adults, more here' },
  aneurysm: { value: { under60: 0.0005, women60: 0.002, men60: 0.01 }, source: 'national figures from memory' },
  aorticFamily: { value: 0.018, source: 'guess' },
  injects: { value: 0.01, source: 'guess: 18 to 64; a tenth of that else' },
  notSayInjects: { value: 0.004, source: 'guess' },
  tuberculosis: { value: 0.02, source: 'guess: now, past, or lived with somebody who had it' },
  diabetes: { value: [0.003, 0.004, 0.015, 0.04, 0.07, 0.1, 0.14, 0.16, 0.18], source: 'national figures from memory' },
  dialysis: { value: 0.0005, source: 'guess' },
  pump: { value: 0.0005, source: 'guess' },
  stimulator: { value: 0.0025, source: 'guess' },
  cordInjury: { value: 0.006, source: 'guess' },
  smoking: {
    value: [0.02, 0.08, 0.28, 0.32, 0.34, 0.38, 0.4, 0.42, 0.42],
    source: 'national figures from memory: now or in the past',
  },
  steroids: { value: [0, 0, 0.003, 0.005, 0.007, 0.01, 0.015, 0.02, 0.03], source: 'national figures from memory' },
  thinners: {
    value: [0.001, 0.001, 0.005, 0.008, 0.013, 0.021, 0.041, 0.061, 0.14],
    source: 'national figures from memory',
  },
  weakImmunity: { value: 0.03, source: 'guess' },
  sickleOfWeak: { value: 0.08, source: 'guess: sickle cell or no spleen, of these' },
  chemotherapy: { value: 0.05, source: 'guess, of those with cancer' },
  overLabel: {
    value: { bad: 0.05, else: 0.018 },
    source: 'from memory: 5 % of people who take paracetamol go over 4 g in a week (k)',
  },

  // general signs
  weightLoss: { value: [0.02, 0.02, 0.02, 0.02, 0.025, 0.03, 0.035, 0.04, 0.05], source: 'guess (K)' },
  nightPain: {
    value: { bad: 0.18, else: 0.07 },
    source: 'Harding 2005: every night 90 of 482 = 19 %; all night in every position 0.6 of these: guess (k)',
  },
  cough: { value: { below: 0.3, leg: 0.2, back: 0.11 }, source: 'guess (k)' },
  newShape: { value: 0.02, source: 'guess (K)' },
  unwell: { value: { low: 0.1, else: 0.04 }, source: 'guess (K)' },

  // treatment and what may keep the pain going
  noTreatment: { value: 0.07, source: 'guess' },
  treatments: {
    value: {
      'exercise-or-physio': 0.66,
      medicines: 0.75,
      'hands-on': 0.42,
      injection: 0.09,
      surgery: 0.04,
      'heat-or-cold': 0.6,
      tens: 0.2,
      acupuncture: 0.15,
      'talking-therapy': 0.05,
      rest: 0.35,
      other: 0.1,
    },
    source: 'guess',
  },
  treatmentTime: {
    value: { 'under-4-weeks': 18, '4-to-6-weeks': 17, '6-to-12-weeks': 27, 'over-12-weeks': 38 },
    source: 'guess',
  },
  adherence: { value: { 'as-advised': 40, 'some-of-it': 34, hardly: 12, 'no-clear-plan': 14 }, source: 'guess' },
  medicinesTaken: {
    value: { paracetamol: 0.65, 'anti-inflammatory': 0.5, opioid: 0.25, 'nerve-pain': 0.22, other: 0.08 },
    source: 'guess',
  },
  scan: { value: { no: 52, 'yes-explained': 28, 'yes-but-unsure': 20 }, source: 'guess' },
  goal: {
    value: {
      walking: 18,
      sitting: 10,
      standing: 8,
      sleep: 18,
      'lifting-and-housework': 14,
      work: 14,
      caring: 6,
      'sport-or-hobby': 12,
    },
    source: 'guess',
  },
  explained: { value: { yes: 44, 'yes-but-unsure': 33, no: 23 }, source: 'guess' },
  pattern: {
    value: {
      'worse-walking-eases-sitting': 0.18,
      'worse-leaning-back': 0.25,
      'worse-bending-or-sitting': 0.48,
      'morning-stiffness': 0.35,
      'better-moving': 0.4,
    },
    source: 'guess',
  },
  onsetUnder45: { value: { under60: 0.6, from60: 0.35 }, source: 'guess' },
  inflammatory: {
    value: {
      'second-half-of-night': 0.25,
      'buttock-pain': 0.45,
      'better-moving': 0.3,
      'better-with-anti-inflammatory': 0.2,
      family: 0.04,
      'other-arthritis': 0.15,
      'tendon-pain': 0.12,
      psoriasis: 0.04,
    },
    source: 'guess',
  },
  before35: { value: { under45: 0.7, from45: 0.35 }, source: 'guess' },
  lifestyle: { value: { sitting: 0.45, lifting: 0.2, 'awkward-positions': 0.25, inactive: 0.4 }, source: 'guess' },
  poorSleep: { value: { bad: 0.7, else: 0.48 }, source: 'Alsaadi 2011; split: guess' },
  unsafe: { value: { disagree: 52, 'not-sure': 18, agree: 30 }, source: 'guess' },
  neverBetter: { value: { disagree: 36, 'not-sure': 30, agree: 34 }, source: 'guess' },
  mood: {
    value: {
      yes: { 'several-days': 20, 'more-than-half-the-days': 45, 'nearly-every-day': 35 },
      no: { 'not-at-all': 55, 'several-days': 40, 'more-than-half-the-days': 5 },
    },
    source: 'guess, so that shares fit Reme 2014',
  },
  skipsMood: { value: 0.12, source: 'guess' },
};
export type RateName = keyof typeof rates;

/**
 * Rates that a new wording is thought to change, each with what was changed in the words. Nobody knows yet how people answer
 * the new words, so these are guesses on top of guesses: figures are given without them and with them, and the limits of the
 * tests hold without them. No tier depends on them.
 */
export const reworded: {
  readonly [Name in RateName]?: { readonly value: (typeof rates)[Name]['value']; readonly reason: string };
} = {
  alarmNow: {
    value: {
      ...rates.alarmNow.value,
      'chest-or-breathing': [50, 14, 36],
      headache: [74, 7, 19],
      'cold-leg': [57, 13, 30],
    },
    reason: 'the answer for what is long known now names asthma, migraine and cold feet',
  },
  sudden: {
    value: { recent: { yes: 0.1, earlier: 0.03 }, longer: { yes: 0.037, earlier: 0.1 } },
    reason: '“Not twinges when you move” stands under the question',
  },
  both: {
    value: { under60: 0.14, from60: 0.26 },
    reason:
      'that pain only in hip, groin, buttock or pelvis does not count is now read before the list, not in its last line',
  },
  bothWorse: {
    value: { stenosis: 33, else: 42, alternating: 33, feet: 15 },
    reason: 'good and bad days, as before, now count as no different; worse is now “worse overall”',
  },
  saddleYes: {
    value: { legPain: 0.027, else: 0.009 },
    reason: '“middle of the bottom” in place of “bottom”, and the drawing leaves out the buttocks',
  },
  cordDifferent: {
    value: {
      low: { no: 70, 'not-sure': 20, yes: 10 },
      base: { no: 60, 'not-sure': 25, yes: 15 },
      high: { no: 50, 'not-sure': 30, yes: 20 },
    },
    reason: 'a hint says how to find out (when wiping, washing, on the toilet), and what “usual” means',
  },
  sexWomen: {
    value: rates.sexWomen.value.map((share) => 0.85 * share),
    reason: 'less desire is now named as not meant',
  },
  sexMen: {
    value: rates.sexMen.value.map((share) => 0.85 * share),
    reason: 'less desire is now named as not meant',
  },
  unsteady: {
    value: rates.unsteady.value.map((share) => 0.85 * share),
    reason: 'limping from pain is now named as not meant',
  },
  overLabel: {
    value: { bad: 0.042, else: 0.015 },
    reason: '“This week” in place of “lately”, and “more painkiller”, which no longer reads as several painkillers',
  },
  nightPain: {
    value: { bad: 0.16, else: 0.06 },
    reason: '“that no position eases” in place of “the same in every position”',
  },
  unwell: { value: { low: 0.09, else: 0.035 }, reason: '“not only tired or sore” in place of “not only tired”' },
};
