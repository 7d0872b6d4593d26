/**
 * The clinical contract's tables, transcribed a second time and by another hand than `src/content`: what the shipped data
 * must mean. It reads nothing of the content, and speaks in a logic of its own, so that the same lines answer for one
 * person (true or false) and, as formulas, for all people. Where the contract is mended, this file is mended with it.
 */
import type { Answer, Answers } from '../../src/engine/answers.js';

/** What the tables are written in. Every word is about answers that count. */
export interface Logic<Truth> {
  /** The answer, or one of the answers, is one of these options. */
  said(question: string, ...options: string[]): Truth;
  answered(question: string): Truth;
  all(...parts: Truth[]): Truth;
  any(...parts: Truth[]): Truth;
  no(part: Truth): Truth;
}

export type OracleTier = 'emergency' | 'same-day' | 'soon' | 'routine-review' | 'self-manage';
const tiers: readonly OracleTier[] = ['emergency', 'same-day', 'soon', 'routine-review', 'self-manage'];
const tierOfLetter: Readonly<Record<string, OracleTier>> = {
  E: 'emergency',
  D: 'same-day',
  S: 'soon',
  R: 'routine-review',
};
/** The letter of a rule's id is its tier. */
export const tierOf = (rule: string): OracleTier => tierOfLetter[rule.charAt(0)] ?? 'self-manage';

/** Section 2: stage, kind, and the options from least to most worrying; one level where there is no order. */
type Row = readonly [stage: 'A' | 'B' | 'C' | 'D', kind: 'one' | 'many' | 'scale', ...levels: (readonly string[])[]];
const words = (list: string): string[] => list.split(' ');
const rising = (list: string): string[][] => words(list).map((option) => [option]);
const cordSign: Row = ['B', 'one', ['no'], ['not-sure', 'yes']];
const cordWhen: Row = ['B', 'one', ...rising('old-checked old-unchecked not-sure new-or-worse')];
const phq: Row = ['D', 'one', ...rising('not-at-all several-days more-than-half-the-days nearly-every-day')];
const belief: Row = ['D', 'one', ...rising('disagree not-sure agree')];

export const questionTable: Readonly<Record<string, Row>> = {
  alarm: [
    'A',
    'many',
    ['none'],
    ['not-sure'],
    words('chest-or-breathing faint-or-clammy severe-tummy-or-side confused-or-drowsy face-or-arm-weakness'),
  ],
  age: ['A', 'one', words('under-16 16-17 18-34 35-44 45-49 50-59 60-64 65-69 70-plus')],
  pregnancy: ['A', 'one', ['no'], words('not-sure pregnant birth-in-last-6-weeks')],
  'pregnancy-signs': [
    'A',
    'many',
    ['none'],
    ['not-sure'],
    words('bleeding tightenings constant-severe-pain fewer-movements waters-broken'),
  ],
  duration: ['A', 'one', words('under-2-weeks 2-to-4-weeks 4-to-6-weeks 6-to-12-weeks 3-to-12-months over-a-year')],
  'first-ever': ['A', 'one', ...rising('no yes')],
  trend: ['A', 'one', ...rising('better up-and-down same worse')],
  severity: ['A', 'one', ...rising('mild moderate severe unbearable')],
  'pain-score': ['A', 'scale'],
  where: [
    'A',
    'many',
    words(
      'neck upper-back lower-back buttock-left buttock-right thigh-left thigh-right lower-leg-left lower-leg-right',
    ),
  ],
  impact: ['A', 'one', ...rising('a-little some a-lot cannot-do-most-things')],
  sudden: ['A', 'one', ...rising('no not-sure yes')],
  injury: ['A', 'one', ...rising('none not-sure minor major')],
  saddle: cordSign,
  'saddle-when': cordWhen,
  bladder: cordSign,
  'bladder-when': cordWhen,
  bowel: cordSign,
  'bowel-when': cordWhen,
  sexual: ['B', 'one', ['no', 'prefer-not-to-say'], ['yes']],
  'sexual-when': ['B', 'one', ...rising('old not-sure new-or-worse')],
  legs: ['B', 'one', ['none'], words('not-sure one-pain one-weak both')],
  'both-legs': ['B', 'one', ...rising('long-standing-on-walking long-standing-other not-sure new-or-worse')],
  'leg-weakness': ['B', 'one', ...rising('no old-checked old-unchecked not-sure new rapid')],
  balance: ['B', 'one', ...rising('no not-sure one-slowly both-slowly rapid')],
  infection: ['B', 'many', ['none'], ['not-sure'], words('fever shaking-chills burning-pee')],
  procedure: ['B', 'one', ...rising('none over-12-weeks-ago 6-to-12-weeks-ago under-6-weeks-ago')],
  wound: ['B', 'one', ...rising('no not-sure yes')],
  history: [
    'C',
    'many',
    ['none'],
    words('not-sure cancer thin-bones aortic-aneurysm injected-drugs tuberculosis diabetes dialysis smoking'),
  ],
  medicines: ['C', 'many', ['none'], words('not-sure steroids blood-thinners weak-immunity chemotherapy')],
  general: [
    'C',
    'many',
    ['none'],
    ['not-sure'],
    words('weight-loss night-pain cough-or-strain upper-back new-shape tired-and-unwell'),
  ],
  treatments: [
    'D',
    'many',
    words(
      'none exercise-or-physio medicines hands-on injection surgery heat-or-cold tens ' +
        'acupuncture talking-therapy rest other',
    ),
  ],
  'treatment-time': ['D', 'one', words('under-4-weeks 4-to-6-weeks 6-to-12-weeks over-12-weeks')],
  adherence: ['D', 'one', words('as-advised some-of-it hardly no-clear-plan')],
  explained: ['D', 'one', words('yes yes-but-unsure no')],
  pattern: [
    'D',
    'many',
    words(
      'none below-the-knee worse-walking-eases-sitting worse-leaning-back ' +
        'worse-bending-or-sitting morning-stiffness better-moving',
    ),
  ],
  'onset-under-45': ['D', 'one', words('no yes')],
  inflammatory: [
    'D',
    'many',
    words(
      'none began-before-35 second-half-of-night buttock-pain better-moving ' +
        'better-with-anti-inflammatory family other-arthritis tendon-pain psoriasis',
    ),
  ],
  lifestyle: ['D', 'many', words('none sitting lifting awkward-positions inactive poor-sleep')],
  nervous: phq,
  worry: phq,
  'little-interest': phq,
  'feeling-down': phq,
  'moving-is-unsafe': belief,
  'never-better': belief,
};

/** The only questions that may be left out. */
export const optionalQuestions: readonly string[] = ['nervous', 'worry', 'little-interest', 'feeling-down'];

const under45 = words('under-16 16-17 18-34 35-44');
const from45 = words('45-49 50-59 60-64 65-69 70-plus');
const from50 = from45.slice(1);
const from60 = from45.slice(2);
const from65 = from45.slice(3);
const over3Months = words('3-to-12-months over-a-year');
const cordSigns = ['saddle', 'bladder', 'bowel'];

/** Section 2, last column. A question that is not named here is always asked. */
export function isAsked<Truth>({ said, answered, all, any, no }: Logic<Truth>, question: string): Truth | true {
  switch (question) {
    case 'pregnancy':
      return all(answered('age'), no(said('age', ...from60)));
    case 'pregnancy-signs':
      return all(answered('pregnancy'), no(said('pregnancy', 'no')));
    case 'first-ever':
      return said('age', ...from60);
    case 'saddle-when':
      return said('saddle', 'yes');
    case 'bladder-when':
      return said('bladder', 'yes');
    case 'bowel-when':
      return said('bowel', 'yes');
    case 'sexual':
      return all(answered('age'), no(said('age', 'under-16')));
    case 'sexual-when':
      return said('sexual', 'yes');
    case 'both-legs':
      return said('legs', 'both');
    case 'leg-weakness':
      return said('legs', 'one-weak', 'both');
    case 'wound':
      return said('procedure', 'under-6-weeks-ago', '6-to-12-weeks-ago');
    case 'treatment-time':
    case 'adherence':
      return all(answered('treatments'), no(said('treatments', 'none')));
    case 'onset-under-45':
      return all(said('duration', ...over3Months), said('age', ...from45));
    case 'inflammatory':
      return all(said('duration', ...over3Months), any(said('age', ...under45), said('onset-under-45', 'yes')));
    case 'nervous':
    case 'worry':
    case 'little-interest':
    case 'feeling-down':
      return all(answered('age'), no(said('age', 'under-16')));
    default:
      return true;
  }
}

/** "No" to weakness is offered only with both legs; every other option of a question to everyone who is asked it. */
export const isOffered = <Truth>({ said }: Logic<Truth>, question: string, option: string): Truth | true =>
  question === 'leg-weakness' && option === 'no' ? said('legs', 'both') : true;

/** At least this many hold: one of the ways to choose so many of them does. */
function least<Truth>(logic: Logic<Truth>, many: number, parts: readonly Truth[]): Truth {
  if (many === 1) return logic.any(...parts);
  return logic.any(...parts.map((part, index) => logic.all(part, least(logic, many - 1, parts.slice(index + 1)))));
}

/** Two mood questions, each counting 0 to 3, add up to 3 or more. */
function phqAtLeast3<Truth>({ said, answered, all, any }: Logic<Truth>, one: string, other: string): Truth {
  return any(
    all(said(one, 'nearly-every-day'), answered(other)),
    all(answered(one), said(other, 'nearly-every-day')),
    all(said(one, 'more-than-half-the-days'), said(other, 'several-days', 'more-than-half-the-days')),
    all(said(one, 'several-days'), said(other, 'more-than-half-the-days')),
  );
}

/** Section 3, "Words used below", and the shorthand of section 5. */
export function wordsTable<Truth>(logic: Logic<Truth>) {
  const { said, answered, all, any, no } = logic;
  const butNot = (question: string, ...options: string[]): Truth =>
    all(answered(question), no(said(question, ...options)));
  const newSign = (sign: string): Truth => all(said(sign, 'yes'), said(`${sign}-when`, 'new-or-worse', 'not-sure'));
  const upperBack = any(said('general', 'upper-back'), said('where', 'upper-back'));
  const soft = [
    upperBack,
    ...words('weight-loss night-pain cough-or-strain new-shape').map((sign) => said('general', sign)),
  ];
  const newLegWeakness = any(said('leg-weakness', 'new', 'rapid', 'not-sure'), said('both-legs', 'new-or-worse'));
  const newCordSign = any(...cordSigns.map(newSign));
  return {
    newSign,
    newCordSign,
    unsureCordSign: any(...cordSigns.map((sign) => said(sign, 'not-sure'))),
    uncheckedCordSign: any(...cordSigns.map((sign) => said(`${sign}-when`, 'old-unchecked'))),
    newLegWeakness,
    nerveSign: any(newLegWeakness, newCordSign, said('balance', 'both-slowly', 'rapid')),
    infectionSign: said('infection', 'fever', 'shaking-chills'),
    pregnancyOrBirth: butNot('pregnancy', 'no'),
    legSymptoms: butNot('legs', 'none'),
    sexualChange: all(said('sexual', 'yes'), said('sexual-when', 'new-or-worse', 'not-sure')),
    maybeSudden: said('sudden', 'yes', 'not-sure'),
    severe: said('severity', 'severe', 'unbearable'),
    smallInjury: said('injury', 'minor', 'not-sure'),
    weakImmunity: any(said('history', 'dialysis'), said('medicines', 'chemotherapy', 'weak-immunity')),
    recentProcedure: said('procedure', 'under-6-weeks-ago', '6-to-12-weeks-ago'),
    softSign: any(...soft),
    twoSoftSigns: least(logic, 2, soft),
    threeSoftSigns: least(logic, 3, soft),
    notBetter: butNot('trend', 'better'),
    worse: said('trend', 'worse'),
    upperBack,
    balanceChanged: butNot('balance', 'no'),
    unwell: said('general', 'tired-and-unwell'),
    under6Weeks: said('duration', 'under-2-weeks', '2-to-4-weeks', '4-to-6-weeks'),
    under16: said('age', 'under-16'),
    under18: said('age', 'under-16', '16-17'),
    aged50: said('age', ...from50),
    aged60: said('age', ...from60),
    aged65: said('age', ...from65),
    aged70: said('age', '70-plus'),
    anxious: phqAtLeast3(logic, 'nervous', 'worry'),
    lowMood: phqAtLeast3(logic, 'little-interest', 'feeling-down'),
    inflammatoryPattern: least(
      logic,
      3,
      words(
        'began-before-35 second-half-of-night buttock-pain better-moving ' +
          'better-with-anti-inflammatory family other-arthritis tendon-pain psoriasis',
      ).map((sign) => said('inflammatory', sign)),
    ),
    anyProcedure: butNot('procedure', 'none'),
    butNot,
  };
}

/** Section 3: every rule. */
export function ruleTable<Truth>(logic: Logic<Truth>): Record<string, Truth> {
  const { said, all, any } = logic;
  const w = wordsTable(logic);
  const history = (...options: string[]): Truth => said('history', ...options);
  const medicines = (...options: string[]): Truth => said('medicines', ...options);
  const { worse, severe, legSymptoms, notBetter, weakImmunity, maybeSudden, pregnancyOrBirth, under6Weeks, aged60 } = w;
  return {
    E1: w.newSign('saddle'),
    E2: w.newSign('bladder'),
    E3: w.newSign('bowel'),
    E4: all(w.unsureCordSign, legSymptoms),
    E5: all(said('legs', 'both'), said('both-legs', 'new-or-worse')),
    E6: said('leg-weakness', 'rapid'),
    E7: all(w.sexualChange, any(legSymptoms, w.newCordSign, w.unsureCordSign, w.uncheckedCordSign)),
    E8: said('balance', 'rapid'),
    E9: said(
      'alarm',
      'chest-or-breathing',
      'faint-or-clammy',
      'severe-tummy-or-side',
      'confused-or-drowsy',
      'face-or-arm-weakness',
    ),
    E10: any(
      all(
        said('sudden', 'yes'),
        any(aged60, medicines('blood-thinners'), all(w.aged50, history('smoking')), w.upperBack),
      ),
      all(said('sudden', 'not-sure'), medicines('blood-thinners')),
    ),
    E11: all(history('aortic-aneurysm'), any(worse, maybeSudden, severe, under6Weeks)),
    E12: said('injury', 'major'),
    E13: all(w.infectionSign, any(w.nerveSign, w.unsureCordSign)),
    E14: all(medicines('chemotherapy'), said('infection', 'fever', 'shaking-chills', 'burning-pee')),
    E15: all(
      history('cancer'),
      any(
        w.nerveSign,
        w.unsureCordSign,
        w.uncheckedCordSign,
        w.sexualChange,
        w.balanceChanged,
        said('leg-weakness', 'old-unchecked'),
        said('both-legs', 'long-standing-other', 'not-sure'),
      ),
    ),
    E16: all(
      medicines('blood-thinners'),
      any(w.newLegWeakness, w.unsureCordSign, all(legSymptoms, any(w.smallInjury, maybeSudden))),
    ),
    E17: all(w.recentProcedure, any(w.nerveSign, w.unsureCordSign, w.infectionSign)),
    E18: all(pregnancyOrBirth, said('pregnancy-signs', 'bleeding', 'constant-severe-pain', 'tightenings')),
    E19: all(w.under16, w.infectionSign),

    D1: w.uncheckedCordSign,
    D2: w.unsureCordSign,
    D3: w.sexualChange,
    D4: said('leg-weakness', 'new', 'rapid', 'not-sure'),
    D5: any(
      said('balance', 'both-slowly'),
      all(said('balance', 'one-slowly'), worse, any(w.upperBack, said('where', 'neck'))),
    ),
    D6: said('infection', 'fever'),
    D7: any(said('infection', 'shaking-chills', 'burning-pee'), said('wound', 'yes', 'not-sure')),
    D8: all(history('cancer'), any(notBetter, severe, w.softSign, legSymptoms, w.unwell)),
    D9: all(said('general', 'weight-loss'), any(w.aged50, w.twoSoftSigns, w.unwell, history('tuberculosis'))),
    D10: all(
      w.smallInjury,
      any(
        w.aged65,
        history('thin-bones'),
        medicines('steroids', 'blood-thinners'),
        said('general', 'new-shape'),
        all(aged60, severe),
      ),
    ),
    D11: all(maybeSudden, any(history('thin-bones'), medicines('steroids'))),
    D12: all(said('procedure', 'under-6-weeks-ago'), worse),
    D13: all(history('injected-drugs'), any(worse, severe, under6Weeks, w.softSign, w.unwell)),
    D14: any(all(weakImmunity, any(said('general', 'night-pain'), severe)), all(history('dialysis'), worse)),
    D15: any(
      w.threeSoftSigns,
      all(
        w.twoSoftSigns,
        any(aged60, w.under18, weakImmunity, medicines('steroids'), history('thin-bones', 'tuberculosis')),
      ),
    ),
    D16: all(pregnancyOrBirth, any(w.butNot('pregnancy-signs', 'none'), said('sudden', 'yes'))),
    D17: all(
      w.under16,
      any(said('general', 'night-pain', 'weight-loss', 'tired-and-unwell'), legSymptoms, severe, w.balanceChanged),
    ),
    D18: said('severity', 'unbearable'),
    D19: all(medicines('blood-thinners'), legSymptoms, said('duration', 'under-2-weeks'), notBetter),
    D20: said('alarm', 'not-sure'),
    D21: said('both-legs', 'not-sure'),
    D22: any(
      all(said('sudden', 'yes'), any(w.aged50, said('where', 'neck'))),
      all(said('sudden', 'not-sure'), any(aged60, w.upperBack)),
    ),
    D23: all(history('aortic-aneurysm'), notBetter),
    D24: all(
      said('infection', 'not-sure'),
      any(weakImmunity, history('injected-drugs'), w.recentProcedure, pregnancyOrBirth, w.under16),
    ),

    S1: w.softSign,
    S2: all(aged60, said('first-ever', 'yes')),
    S3: all(any(weakImmunity, medicines('steroids'), history('thin-bones')), any(worse, severe)),
    S4: any(said('leg-weakness', 'old-unchecked'), said('both-legs', 'long-standing-other')),
    S6: all(severe, worse),
    S7: pregnancyOrBirth,
    S8: w.under18,
    S9: all(legSymptoms, worse),
    S10: all(legSymptoms, said('duration', '6-to-12-weeks', ...over3Months), severe),
    S11: said('balance', 'one-slowly', 'not-sure'),
    S12: all(history('diabetes'), worse, said('duration', 'under-2-weeks')),
    S13: all(w.aged70, any(worse, all(notBetter, under6Weeks))),
    S14: all(medicines('blood-thinners'), under6Weeks, notBetter),
    S15: history('injected-drugs'),
    S16: all(said('impact', 'cannot-do-most-things'), notBetter),
    S17: any(
      said('infection', 'not-sure'),
      said('general', 'not-sure'),
      history('not-sure'),
      medicines('not-sure'),
      said('legs', 'not-sure'),
      w.unwell,
    ),
    S18: history('aortic-aneurysm', 'cancer'),
    S19: any(all(history('tuberculosis'), notBetter), all(w.recentProcedure, any(notBetter, severe))),

    R1: all(said('duration', '4-to-6-weeks', '6-to-12-weeks', ...over3Months), notBetter),
    R2: all(said('treatment-time', '4-to-6-weeks', '6-to-12-weeks', 'over-12-weeks'), notBetter),
    R3: worse,
    R4: w.inflammatoryPattern,
    R5: any(said('leg-weakness', 'old-checked'), said('both-legs', 'long-standing-on-walking')),
    R6: any(w.anxious, w.lowMood),
    R7: severe,
    R8: said('impact', 'a-lot', 'cannot-do-most-things'),
    R9: all(legSymptoms, notBetter),
  };
}

/** Section 5: the signs that point to each of the article's four reasons. */
export function signTable<Truth>(logic: Logic<Truth>): Record<string, Truth> {
  const { said, all, any } = logic;
  const w = wordsTable(logic);
  const hasTreatment = w.butNot('treatments', 'none');
  return {
    'treatment/no-treatment': said('treatments', 'none'),
    'treatment/too-early': said('treatment-time', 'under-4-weeks'),
    'treatment/not-as-advised': said('adherence', 'some-of-it', 'hardly'),
    'treatment/no-clear-plan': said('adherence', 'no-clear-plan'),
    'treatment/fair-trial-no-better': all(
      said('adherence', 'as-advised'),
      said('treatment-time', '6-to-12-weeks', 'over-12-weeks'),
      w.notBetter,
    ),
    'treatment/only-passive': all(
      hasTreatment,
      w.butNot('treatments', 'exercise-or-physio', 'talking-therapy', 'surgery'),
    ),
    'treatment/rest': said('treatments', 'rest'),
    'treatment/not-explained': w.butNot('explained', 'yes'),
    'structural/irritated-nerve': any(
      said('pattern', 'below-the-knee'),
      said('where', 'lower-leg-left', 'lower-leg-right'),
      said('legs', 'one-pain', 'one-weak'),
    ),
    'structural/stenosis': any(
      said('pattern', 'worse-walking-eases-sitting'),
      said('both-legs', 'long-standing-on-walking'),
    ),
    'structural/small-joints': said('pattern', 'worse-leaning-back'),
    'structural/disc': said('pattern', 'worse-bending-or-sitting'),
    'structural/age-change': all(w.aged50, said('duration', ...over3Months)),
    'structural/inflammation': w.inflammatoryPattern,
    'lifestyle/sitting': said('lifestyle', 'sitting'),
    'lifestyle/lifting': said('lifestyle', 'lifting'),
    'lifestyle/awkward-positions': said('lifestyle', 'awkward-positions'),
    'lifestyle/inactive': said('lifestyle', 'inactive'),
    'lifestyle/lifestyle-sleep': said('lifestyle', 'poor-sleep'),
    'lifestyle/smoking': said('history', 'smoking'),
    'psychological/anxious': w.anxious,
    'psychological/low-mood': w.lowMood,
    'psychological/fear-of-moving': said('moving-is-unsafe', 'agree', 'not-sure'),
    'psychological/expects-no-recovery': said('never-better', 'agree', 'not-sure'),
    'psychological/poor-sleep': said('lifestyle', 'poor-sleep'),
  };
}

/** What one person's answers come to, read from the tables alone: the engine has no part in it. */
export function oracle(answers: Answers): { asked: string[]; fired: string[]; tier: OracleTier } {
  const counted: Record<string, Answer> = {};
  const told = (question: string): readonly string[] => {
    const { [question]: answer } = counted;
    return answer === undefined ? [] : typeof answer === 'object' ? answer : [String(answer)];
  };
  const logic: Logic<boolean> = {
    said: (question, ...options) => told(question).some((option) => options.includes(option)),
    answered: (question) => counted[question] !== undefined,
    all: (...parts) => parts.every(Boolean),
    any: (...parts) => parts.some(Boolean),
    no: (part) => !part,
  };
  const holding = (): string[] =>
    Object.entries(ruleTable(logic))
      .filter(([, holds]) => holds)
      .map(([rule]) => rule);
  const asked: string[] = [];
  const ask = (last: boolean): void => {
    for (const [question, [stage]] of Object.entries(questionTable)) {
      if ((stage === 'D') !== last || !isAsked(logic, question)) continue;
      asked.push(question);
      const { [question]: answer } = answers;
      if (answer !== undefined && isOffered(logic, question, String(answer))) counted[question] = answer;
    }
  };
  ask(false);
  const urgent = holding().some((rule) => tierOf(rule) === 'emergency' || tierOf(rule) === 'same-day');
  if (!urgent) ask(true);
  const fired = holding();
  return { asked, fired, tier: tiers.find((tier) => fired.some((rule) => tierOf(rule) === tier)) ?? 'self-manage' };
}
