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
const cordWhen: Row = ['B', 'one', ...rising('old-checked long old-unchecked not-sure new-or-worse')];
const phqOptions = words('not-at-all several-days more-than-half-the-days nearly-every-day');
const phq: Row = ['D', 'one', ...rising(phqOptions.join(' '))];
const belief: Row = ['D', 'one', ...rising('disagree not-sure agree')];
const inflammatoryFeatures = words(
  'began-before-35 second-half-of-night buttock-pain better-moving better-with-anti-inflammatory family ' +
    'other-arthritis tendon-pain psoriasis',
);

export const questionTable: Readonly<Record<string, Row>> = {
  alarm: [
    'A',
    'many',
    ['none'],
    words(
      'not-sure chest-or-breathing faint-or-clammy severe-tummy-or-side confused-or-drowsy face-or-arm-weakness ' +
        'headache bleeding-inside cold-leg',
    ),
  ],
  'alarm-now': ['A', 'one', ...rising('usual gone not-sure new')],
  age: ['A', 'one', words('under-6 under-16 16-17 18-34 35-44 45-49 50-59 60-64 65-69 70-plus')],
  'child-signs': ['A', 'many', ['none'], ['not-sure'], words('will-not-walk limps pale-or-bruises')],
  pregnancy: ['A', 'one', ['no'], words('not-sure pregnant birth-in-last-6-weeks')],
  'pregnancy-signs': [
    'A',
    'many',
    ['none'],
    ['not-sure'],
    words('bleeding tightenings constant-severe-pain one-sided head-or-sight fewer-movements waters-broken'),
  ],
  duration: ['A', 'one', words('under-2-weeks 2-to-4-weeks 4-to-6-weeks 6-to-12-weeks 3-to-12-months over-a-year')],
  'first-ever': ['A', 'one', ...rising('no yes')],
  trend: ['A', 'one', ...rising('better up-and-down same worse')],
  severity: ['A', 'one', ...rising('mild moderate severe unbearable')],
  where: [
    'A',
    'many',
    words(
      'neck upper-back lower-back buttock-left buttock-right thigh-left thigh-right lower-leg-left lower-leg-right',
    ),
  ],
  impact: ['A', 'one', ...rising('a-little some a-lot cannot-do-most-things')],
  sudden: ['A', 'one', ...rising('no earlier not-sure yes')],
  injury: ['A', 'one', ['none'], ['strain'], words('not-sure minor major-earlier'), ['major']],
  saddle: cordSign,
  'saddle-when': cordWhen,
  bladder: cordSign,
  'bladder-when': cordWhen,
  bowel: cordSign,
  'bowel-when': cordWhen,
  'cord-different': ['B', 'one', ...rising('no not-sure yes')],
  sexual: ['B', 'one', ['no', 'prefer-not-to-say'], ['yes']],
  'sexual-when': ['B', 'one', ...rising('old not-sure new-or-worse')],
  legs: ['B', 'one', ['none'], words('not-sure one-pain one-numb one-weak both')],
  'both-legs': ['B', 'one', ...rising('long-standing-on-walking long-standing-other not-sure new-or-worse')],
  'leg-weakness': ['B', 'one', ...rising('no old-checked old-unchecked not-sure new rapid')],
  balance: ['B', 'one', ...rising('no known not-sure one-slowly both-slowly rapid')],
  infection: [
    'B',
    'many',
    ['none'],
    ['not-sure'],
    words('fever shaking-chills burning-pee night-sweats recent-infection'),
  ],
  'today-signs': ['B', 'many', ['none'], ['not-sure'], words('calf red-eye blisters yellow blood-in-pee')],
  procedure: ['B', 'one', ...rising('none over-12-weeks-ago 6-to-12-weeks-ago under-6-weeks-ago')],
  wound: ['B', 'one', ...rising('no not-sure yes')],
  history: [
    'C',
    'many',
    ['none'],
    words(
      'not-sure cancer thin-bones stiff-spine aortic-aneurysm aortic-family injected-drugs tuberculosis diabetes ' +
        'dialysis pump stimulator cord-injury smoking',
    ),
  ],
  'cancer-when': ['C', 'one', ...rising('older not-sure recent')],
  medicines: [
    'C',
    'many',
    ['none'],
    words('not-sure steroids blood-thinners weak-immunity sickle-or-no-spleen chemotherapy over-the-label'),
  ],
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
  'medicines-taken': ['D', 'many', words('none not-sure paracetamol anti-inflammatory opioid nerve-pain other')],
  scan: ['D', 'one', words('no yes-explained yes-but-unsure')],
  'pain-score': ['D', 'scale'],
  goal: ['D', 'one', words('walking sitting standing sleep lifting-and-housework work caring sport-or-hobby')],
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
  inflammatory: ['D', 'many', ['none', ...inflammatoryFeatures]],
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

const ages = words('under-6 under-16 16-17 18-34 35-44 45-49 50-59 60-64 65-69 70-plus');
const agesFrom = (first: string): string[] => ages.slice(ages.indexOf(first));
const agesBelow = (first: string): string[] => ages.slice(0, ages.indexOf(first));
const over3Months = words('3-to-12-months over-a-year');
const from6Weeks = ['6-to-12-weeks', ...over3Months];
const cordSigns = ['saddle', 'bladder', 'bowel'];

/** Section 2, last column. A question that is not named here is always asked. */
export function isAsked<Truth>({ said, answered, all, any, no }: Logic<Truth>, question: string): Truth | true {
  const answeredAndNot = (other: string, ...options: string[]): Truth =>
    all(answered(other), no(said(other, ...options)));
  const stiffOrBetterMoving = said('pattern', 'morning-stiffness', 'better-moving');
  switch (question) {
    case 'alarm-now':
      return answeredAndNot('alarm', 'none');
    case 'child-signs':
      return said('age', 'under-6', 'under-16');
    case 'pregnancy':
      return answeredAndNot('age', 'under-6', ...agesFrom('60-64'));
    case 'pregnancy-signs':
      return answeredAndNot('pregnancy', 'no');
    case 'first-ever':
      return said('age', ...agesFrom('60-64'));
    case 'saddle-when':
      return said('saddle', 'yes');
    case 'bladder-when':
      return said('bladder', 'yes');
    case 'bowel-when':
      return said('bowel', 'yes');
    case 'cord-different':
      return any(...cordSigns.map((sign) => said(sign, 'not-sure')));
    case 'sexual':
      return answeredAndNot('age', 'under-6', 'under-16');
    case 'sexual-when':
      return said('sexual', 'yes');
    case 'both-legs':
      return said('legs', 'both');
    case 'leg-weakness':
      return said('legs', 'one-weak', 'both');
    case 'wound':
      return answeredAndNot('procedure', 'none');
    case 'cancer-when':
      return said('history', 'cancer');
    case 'treatment-time':
    case 'adherence':
      return answeredAndNot('treatments', 'none');
    case 'medicines-taken':
      return said('treatments', 'medicines');
    case 'onset-under-45':
      return all(said('duration', ...over3Months), said('age', ...agesFrom('45-49')), stiffOrBetterMoving);
    case 'inflammatory':
      return all(
        said('duration', ...over3Months),
        any(said('age', ...agesBelow('45-49')), said('onset-under-45', 'yes')),
        stiffOrBetterMoving,
      );
    case 'nervous':
    case 'worry':
    case 'little-interest':
    case 'feeling-down':
      return answeredAndNot('age', 'under-6', 'under-16');
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

/** Two mood questions, each counting 0 to 3, are both answered and add up to so many or more. */
function phqAtLeast<Truth>({ said, all, any }: Logic<Truth>, total: number, one: string, other: string): Truth {
  return any(
    ...phqOptions.flatMap((first, counts) =>
      phqOptions
        .filter((_, more) => counts + more >= total)
        .map((second) => all(said(one, first), said(other, second))),
    ),
  );
}

/** Section 3, "Words used below", and the shorthand of section 5. */
export function wordsTable<Truth>(logic: Logic<Truth>) {
  const { said, answered, all, any, no } = logic;
  const butNot = (question: string, ...options: string[]): Truth =>
    all(answered(question), no(said(question, ...options)));
  const newSign = (sign: string): Truth => all(said(sign, 'yes'), said(`${sign}-when`, 'new-or-worse'));
  const when = (sign: string, ...options: string[]): Truth => said(`${sign}-when`, ...options);
  const unsureSign = (sign: string): Truth =>
    any(all(said(sign, 'not-sure'), said('cord-different', 'not-sure', 'yes')), when(sign, 'not-sure'));
  const general = (...options: string[]): Truth => said('general', ...options);
  const history = (...options: string[]): Truth => said('history', ...options);
  const medicines = (...options: string[]): Truth => said('medicines', ...options);
  const upperBack = any(general('upper-back'), said('where', 'upper-back'));
  const soft = [upperBack, ...words('weight-loss night-pain cough-or-strain new-shape').map((sign) => general(sign))];
  const strong = words('weight-loss night-pain upper-back new-shape').map((sign) => general(sign));
  const newLegWeakness = any(said('leg-weakness', 'new', 'rapid', 'not-sure'), said('both-legs', 'new-or-worse'));
  const newCordSign = any(...cordSigns.map(newSign));
  const aged60 = said('age', ...agesFrom('60-64'));
  const weakImmunity = any(history('dialysis'), medicines('chemotherapy', 'weak-immunity', 'sickle-or-no-spleen'));
  const anyCancer = any(history('cancer'), medicines('chemotherapy'));
  return {
    newSign,
    unsureSign,
    newCordSign,
    unsureCordSign: any(...cordSigns.map(unsureSign)),
    uncheckedCordSign: any(...cordSigns.map((sign) => when(sign, 'old-unchecked'))),
    longCordSign: any(...cordSigns.map((sign) => when(sign, 'long'))),
    twoLongCordSigns: least(
      logic,
      2,
      cordSigns.map((sign) => when(sign, 'long')),
    ),
    newLegWeakness,
    nerveSign: any(newLegWeakness, newCordSign, said('balance', 'both-slowly', 'rapid')),
    infectionSign: said('infection', 'fever', 'shaking-chills'),
    pregnancyOrBirth: butNot('pregnancy', 'no'),
    legSymptoms: butNot('legs', 'none'),
    numbWeakOrBoth: said('legs', 'one-numb', 'one-weak', 'both'),
    sexualChange: all(said('sexual', 'yes'), said('sexual-when', 'new-or-worse', 'not-sure')),
    maybeSudden: said('sudden', 'yes', 'not-sure'),
    severe: said('severity', 'severe', 'unbearable'),
    anyInjury: butNot('injury', 'none'),
    smallInjury: said('injury', 'minor', 'major-earlier'),
    maybeSmallInjury: said('injury', 'minor', 'major-earlier', 'not-sure'),
    device: history('pump', 'stimulator'),
    weakImmunity,
    recentProcedure: said('procedure', 'under-6-weeks-ago', '6-to-12-weeks-ago'),
    anyCancer,
    activeCancer: any(said('cancer-when', 'recent', 'not-sure'), medicines('chemotherapy')),
    softSign: any(...soft),
    twoSoftSigns: least(logic, 2, soft),
    threeSoftSigns: least(logic, 3, soft),
    strongSign: any(...strong),
    twoStrongSigns: least(logic, 2, strong),
    riskGroup: any(
      aged60,
      weakImmunity,
      medicines('steroids'),
      history('thin-bones', 'tuberculosis', 'injected-drugs'),
      anyCancer,
    ),
    notBetter: butNot('trend', 'better'),
    worse: said('trend', 'worse'),
    upperBack,
    balanceChanged: butNot('balance', 'no'),
    balanceUnknown: butNot('balance', 'no', 'known'),
    anyInfection: butNot('infection', 'none'),
    unwell: general('tired-and-unwell'),
    under2Weeks: said('duration', 'under-2-weeks'),
    under4Weeks: said('duration', 'under-2-weeks', '2-to-4-weeks'),
    under6Weeks: said('duration', 'under-2-weeks', '2-to-4-weeks', '4-to-6-weeks'),
    under12Weeks: said('duration', 'under-2-weeks', '2-to-4-weeks', '4-to-6-weeks', '6-to-12-weeks'),
    under6: said('age', 'under-6'),
    child: said('age', ...agesBelow('16-17')),
    under18: said('age', ...agesBelow('18-34')),
    aged35: said('age', ...agesFrom('35-44')),
    aged45: said('age', ...agesFrom('45-49')),
    aged50: said('age', ...agesFrom('50-59')),
    aged60,
    aged65: said('age', ...agesFrom('65-69')),
    aged70: said('age', '70-plus'),
    anxious: phqAtLeast(logic, 3, 'nervous', 'worry'),
    lowMood: phqAtLeast(logic, 3, 'little-interest', 'feeling-down'),
    veryLowMood: phqAtLeast(logic, 5, 'little-interest', 'feeling-down'),
    inflammatoryPattern: least(
      logic,
      3,
      inflammatoryFeatures.map((sign) => said('inflammatory', sign)),
    ),
    anyProcedure: butNot('procedure', 'none'),
    butNot,
  };
}

/** Section 3: every rule. */
export function ruleTable<Truth>(logic: Logic<Truth>): Record<string, Truth> {
  const { said, all, any } = logic;
  const w = wordsTable(logic);
  const alarm = (...options: string[]): Truth => said('alarm', ...options);
  const alarmNow = (...options: string[]): Truth => said('alarm-now', ...options);
  const general = (...options: string[]): Truth => said('general', ...options);
  const history = (...options: string[]): Truth => said('history', ...options);
  const medicines = (...options: string[]): Truth => said('medicines', ...options);
  const { worse, severe, legSymptoms, notBetter, weakImmunity, maybeSudden, pregnancyOrBirth, aged60 } = w;
  const { under2Weeks, under6Weeks, under12Weeks } = w;
  const suddenly = said('sudden', 'yes');
  const maybeSuddenly = said('sudden', 'not-sure');
  return {
    E1: w.newSign('saddle'),
    E2: w.newSign('bladder'),
    E3: w.newSign('bowel'),
    E4: all(w.unsureCordSign, any(w.numbWeakOrBoth, all(legSymptoms, said('cord-different', 'yes')))),
    E5: all(said('legs', 'both'), said('both-legs', 'new-or-worse')),
    E6: said('leg-weakness', 'rapid'),
    E7: all(
      w.sexualChange,
      any(w.numbWeakOrBoth, w.newCordSign, w.unsureCordSign, w.uncheckedCordSign, w.longCordSign),
    ),
    E8: said('balance', 'rapid'),
    E9: any(
      all(w.butNot('alarm', 'none', 'not-sure'), alarmNow('new')),
      all(
        alarm('confused-or-drowsy', 'face-or-arm-weakness', 'headache', 'bleeding-inside', 'cold-leg'),
        alarmNow('gone', 'not-sure'),
      ),
      // Mended: the contract says this of age 60+ alone. The change log of 2.0.0 has the two people whom it missed.
      all(
        alarm('faint-or-clammy', 'severe-tummy-or-side'),
        any(aged60, pregnancyOrBirth, history('aortic-aneurysm')),
        alarmNow('gone', 'not-sure'),
      ),
      all(alarm('chest-or-breathing'), alarmNow('not-sure')),
    ),
    E10: any(
      all(
        suddenly,
        any(
          aged60,
          medicines('blood-thinners'),
          all(w.aged50, history('smoking')),
          history('aortic-family'),
          all(w.upperBack, any(severe, w.aged35)),
        ),
      ),
      all(maybeSuddenly, medicines('blood-thinners')),
    ),
    E11: all(history('aortic-aneurysm'), any(worse, maybeSudden, severe, under6Weeks)),
    E12: said('injury', 'major'),
    E13: all(w.infectionSign, any(w.nerveSign, w.unsureCordSign)),
    E14: all(medicines('chemotherapy'), any(w.anyInfection, w.unwell)),
    E15: any(
      all(
        w.anyCancer,
        any(
          w.nerveSign,
          w.unsureCordSign,
          w.uncheckedCordSign,
          w.sexualChange,
          said('leg-weakness', 'old-unchecked'),
          said('both-legs', 'not-sure'),
        ),
      ),
      all(
        w.activeCancer,
        any(
          said('balance', 'not-sure', 'one-slowly'),
          said('both-legs', 'long-standing-other'),
          all(legSymptoms, worse),
        ),
      ),
    ),
    E16: all(
      medicines('blood-thinners'),
      any(
        w.newLegWeakness,
        w.unsureCordSign,
        all(legSymptoms, any(w.maybeSmallInjury, maybeSudden), any(worse, under6Weeks)),
      ),
    ),
    E17: all(any(w.recentProcedure, w.device), any(w.nerveSign, w.unsureCordSign, w.infectionSign)),
    E18: all(
      pregnancyOrBirth,
      any(
        said('pregnancy-signs', 'bleeding', 'constant-severe-pain', 'tightenings', 'one-sided', 'head-or-sight'),
        said('infection', 'shaking-chills'),
        all(said('infection', 'fever'), w.unwell),
      ),
    ),
    E19: all(w.child, w.infectionSign),
    E20: all(history('stiff-spine'), any(w.maybeSmallInjury, maybeSudden, all(w.anyInjury, notBetter))),
    E21: all(medicines('sickle-or-no-spleen'), w.infectionSign),
    E22: all(history('pump'), worse, severe),

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
    D8: any(
      all(
        w.anyCancer,
        any(worse, severe, w.softSign, all(legSymptoms, notBetter), w.unwell, w.longCordSign, w.balanceUnknown),
      ),
      all(w.activeCancer, notBetter),
    ),
    D9: all(
      general('weight-loss'),
      any(general('night-pain', 'upper-back', 'new-shape'), w.unwell, history('tuberculosis')),
    ),
    D10: any(
      all(w.smallInjury, any(w.aged65, all(aged60, severe))),
      all(
        w.maybeSmallInjury,
        any(medicines('blood-thinners', 'steroids'), history('thin-bones'), general('new-shape')),
      ),
      all(w.anyInjury, any(worse, severe), any(history('thin-bones'), medicines('steroids'), general('new-shape'))),
    ),
    D11: all(
      any(history('thin-bones'), medicines('steroids')),
      any(maybeSudden, all(said('sudden', 'earlier'), under12Weeks)),
    ),
    D12: all(said('procedure', 'under-6-weeks-ago'), worse),
    D13: all(history('injected-drugs'), any(worse, severe, under6Weeks, w.softSign, w.unwell)),
    D14: any(all(weakImmunity, any(general('night-pain'), severe)), all(history('dialysis'), worse)),
    D15: any(
      w.threeSoftSigns,
      all(
        w.twoStrongSigns,
        any(aged60, w.under18, weakImmunity, medicines('steroids'), history('thin-bones', 'tuberculosis')),
      ),
      all(general('new-shape'), w.upperBack),
    ),
    D16: all(pregnancyOrBirth, any(w.butNot('pregnancy-signs', 'none'), w.anyInfection, suddenly)),
    D17: any(
      all(
        w.child,
        any(
          w.butNot('child-signs', 'none'),
          general('night-pain', 'weight-loss', 'tired-and-unwell'),
          legSymptoms,
          severe,
          w.balanceChanged,
        ),
      ),
      w.under6,
    ),
    D18: said('severity', 'unbearable'),
    D19: all(medicines('blood-thinners'), legSymptoms, under2Weeks, notBetter),
    D20: all(w.butNot('alarm', 'none'), w.butNot('alarm-now', 'usual')),
    D21: said('both-legs', 'not-sure'),
    D22: any(
      all(
        suddenly,
        any(severe, under6Weeks),
        any(
          w.aged50,
          said('where', 'neck'),
          all(w.upperBack, any(notBetter, severe, w.aged35)),
          all(severe, any(w.aged45, history('smoking'))),
        ),
      ),
      all(maybeSuddenly, any(aged60, all(w.upperBack, any(severe, under6Weeks), any(notBetter, severe, w.aged35)))),
    ),
    D23: any(all(history('aortic-aneurysm'), notBetter), all(history('aortic-family'), severe, under6Weeks, notBetter)),
    D24: all(w.anyInfection, any(weakImmunity, history('injected-drugs'), w.recentProcedure, w.device, w.child)),
    D25: medicines('over-the-label'),
    D26: said('today-signs', 'calf', 'red-eye', 'blisters', 'yellow'),
    D27: all(any(weakImmunity, medicines('steroids')), w.unwell),
    D28: all(under2Weeks, any(all(aged60, severe, notBetter), all(w.aged65, said('first-ever', 'yes'), worse))),
    D29: all(history('diabetes'), worse, severe, under6Weeks),
    D30: all(medicines('blood-thinners'), worse, severe, under2Weeks),
    D31: all(said('infection', 'night-sweats', 'recent-infection'), any(w.unwell, all(worse, severe))),
    D32: any(
      all(history('stiff-spine'), any(all(worse, severe), all(said('sudden', 'earlier'), under12Weeks))),
      all(any(w.device, history('cord-injury')), any(worse, severe)),
    ),
    D33: all(
      w.longCordSign,
      worse,
      any(said('leg-weakness', 'old-unchecked'), said('both-legs', 'long-standing-other')),
    ),

    S1: any(w.strongSign, all(w.softSign, any(w.riskGroup, worse, severe)), w.twoSoftSigns),
    S2: all(aged60, said('first-ever', 'yes')),
    S3: all(
      any(weakImmunity, medicines('steroids'), history('thin-bones')),
      any(worse, severe, w.anyInjury, all(notBetter, under6Weeks)),
    ),
    S4: any(said('leg-weakness', 'old-unchecked'), said('both-legs', 'long-standing-other')),
    S6: all(severe, worse),
    S7: pregnancyOrBirth,
    S8: w.under18,
    S9: all(legSymptoms, worse),
    S10: all(legSymptoms, said('duration', ...from6Weeks), severe),
    S11: said('balance', 'one-slowly', 'not-sure'),
    S12: all(history('diabetes'), worse, under2Weeks),
    S13: any(
      all(w.aged65, worse),
      all(w.aged70, any(severe, all(notBetter, under6Weeks))),
      all(aged60, any(all(any(worse, severe), under6Weeks), all(notBetter, w.under4Weeks))),
    ),
    S14: all(medicines('blood-thinners'), under6Weeks, notBetter),
    S15: history('injected-drugs'),
    S16: all(said('impact', 'cannot-do-most-things'), notBetter),
    S17: any(
      ...words('infection today-signs history medicines legs').map((question) => said(question, 'not-sure')),
      w.unwell,
    ),
    S18: any(history('aortic-aneurysm'), w.anyCancer),
    S19: any(all(history('tuberculosis'), notBetter), all(w.recentProcedure, any(notBetter, severe))),
    S20: all(w.veryLowMood, said('never-better', 'agree')),
    S21: all(said('injury', 'major-earlier'), notBetter),
    S22: said('infection', 'night-sweats', 'recent-infection'),
    S23: all(suddenly, under2Weeks, notBetter),
    S24: all(said('legs', 'one-numb'), under6Weeks, notBetter),
    S26: any(said('saddle-when', 'long'), w.twoLongCordSigns),
    S27: said('today-signs', 'blood-in-pee'),
    S28: all(any(history('stiff-spine', 'cord-injury'), w.device), notBetter),

    R1: all(
      notBetter,
      any(
        said('duration', ...over3Months),
        all(said('duration', '4-to-6-weeks', ...from6Weeks), said('treatments', 'none')),
      ),
    ),
    R2: all(said('treatment-time', '4-to-6-weeks', '6-to-12-weeks', 'over-12-weeks'), notBetter),
    R3: worse,
    R4: w.inflammatoryPattern,
    R5: any(said('leg-weakness', 'old-checked'), said('both-legs', 'long-standing-on-walking')),
    R6: any(w.anxious, w.lowMood),
    R7: severe,
    R8: said('impact', 'a-lot', 'cannot-do-most-things'),
    R9: all(legSymptoms, notBetter),
    R10: any(said('bladder-when', 'long'), said('bowel-when', 'long')),
    R11: said('balance', 'known'),
    R12: any(w.softSign, general('not-sure')),
  };
}

/** A table whose rows are said one after the other: `weak: legs one-weak`. */
type Table<Truth> = Record<string, Truth>;

/**
 * Section 3, last paragraph: a sentence for each way in which a rule holds. Each is what its words say of the person, by its
 * id, where the rule holds; rules that are not named have one sentence.
 */
export function sentenceTable<Truth>(logic: Logic<Truth>): Record<string, Table<Truth>> {
  const { said, all, any } = logic;
  const w = wordsTable(logic);
  const general = (...options: string[]): Truth => said('general', ...options);
  const history = (...options: string[]): Truth => said('history', ...options);
  const medicines = (...options: string[]): Truth => said('medicines', ...options);
  const { worse, severe, notBetter, legSymptoms, weakImmunity, upperBack, aged60, under6Weeks } = w;
  const suddenly = said('sudden', 'yes');
  const unsureSudden = said('sudden', 'not-sure');
  const notEasing = said('trend', 'up-and-down', 'same');
  const since = (sign: string, ...options: string[]): Truth => said(`${sign}-when`, ...options);
  const eachSign = (holds: (sign: string) => Truth): Table<Truth> =>
    Object.fromEntries(cordSigns.map((sign) => [sign, holds(sign)]));
  const each = (question: string, ...options: string[]): Table<Truth> =>
    Object.fromEntries(options.map((option) => [option, said(question, option)]));
  const newOrUnsure = (sign: string): Truth => any(w.newSign(sign), w.unsureSign(sign));
  const legs = {
    pain: said('legs', 'one-pain'),
    numb: said('legs', 'one-numb'),
    weak: said('legs', 'one-weak'),
    both: said('legs', 'both'),
    unsure: said('legs', 'not-sure'),
  };
  const knownLegs = w.butNot('legs', 'none', 'not-sure');
  const realInfection = w.butNot('infection', 'none', 'not-sure');
  const alarmNew = (sign: string, ...also: string[]): Truth =>
    all(said('alarm', sign), said('alarm-now', 'new', ...also));
  const mayBleed = any(aged60, w.pregnancyOrBirth, history('aortic-aneurysm'));
  const mayBleedAgain = (sign: string): Truth =>
    any(alarmNew(sign), all(mayBleed, said('alarm', sign), said('alarm-now', 'gone', 'not-sure')));
  const soft = {
    ...each('general', ...words('weight-loss night-pain cough-or-strain new-shape')),
    'upper-back': upperBack,
  };
  const severeOrRecent = any(severe, under6Weeks);
  const injured = any(w.maybeSmallInjury, all(w.anyInjury, any(worse, severe)));
  return {
    E4: eachSign(w.unsureSign),
    E7: {
      numb: legs.numb,
      weak: legs.weak,
      both: legs.both,
      ...eachSign((sign) => any(newOrUnsure(sign), since(sign, 'old-unchecked', 'long'))),
    },
    E9: {
      'chest-or-breathing': alarmNew('chest-or-breathing', 'not-sure'),
      'faint-or-clammy': mayBleedAgain('faint-or-clammy'),
      'severe-tummy-or-side': mayBleedAgain('severe-tummy-or-side'),
      ...Object.fromEntries(
        words('confused-or-drowsy face-or-arm-weakness headache bleeding-inside cold-leg').map((sign) => [
          sign,
          alarmNew(sign, 'gone', 'not-sure'),
        ]),
      ),
    },
    E10: {
      age: all(suddenly, aged60),
      'blood-thinners': all(suddenly, medicines('blood-thinners')),
      'blood-thinners-unsure': all(unsureSudden, medicines('blood-thinners')),
      smoking: all(suddenly, w.aged50, history('smoking')),
      family: all(suddenly, history('aortic-family')),
      'upper-back': all(suddenly, upperBack, any(severe, w.aged35)),
    },
    E11: { worse, sudden: w.maybeSudden, severe, new: under6Weeks },
    E13: { legs: w.newLegWeakness, ...eachSign(newOrUnsure), balance: said('balance', 'both-slowly', 'rapid') },
    E14: { infection: realInfection, 'infection-unsure': said('infection', 'not-sure'), unwell: w.unwell },
    E15: {
      legs: w.newLegWeakness,
      'weak-leg': said('leg-weakness', 'old-unchecked'),
      'both-legs': any(said('both-legs', 'not-sure'), all(w.activeCancer, said('both-legs', 'long-standing-other'))),
      ...eachSign((sign) => any(newOrUnsure(sign), since(sign, 'old-unchecked'))),
      sexual: w.sexualChange,
      balance: any(said('balance', 'both-slowly', 'rapid'), all(w.activeCancer, said('balance', 'one-slowly'))),
      'balance-unsure': all(w.activeCancer, said('balance', 'not-sure')),
      'legs-worse': all(w.activeCancer, knownLegs, worse),
      'legs-unsure': all(w.activeCancer, legs.unsure, worse),
    },
    E16: {
      legs: w.newLegWeakness,
      ...eachSign(w.unsureSign),
      injury: all(legSymptoms, w.maybeSmallInjury, any(worse, under6Weeks)),
      sudden: all(legSymptoms, w.maybeSudden, any(worse, under6Weeks)),
    },
    E17: {
      'procedure-infection': all(w.recentProcedure, w.infectionSign),
      'device-infection': all(w.device, w.infectionSign),
      'procedure-nerves': all(w.recentProcedure, any(w.nerveSign, w.unsureCordSign)),
      'device-nerves': all(w.device, any(w.nerveSign, w.unsureCordSign)),
    },
    E18: {
      ...each('pregnancy-signs', ...words('bleeding constant-severe-pain tightenings one-sided head-or-sight')),
      'shaking-chills': said('infection', 'shaking-chills'),
      fever: all(said('infection', 'fever'), w.unwell),
    },
    E19: each('infection', 'fever', 'shaking-chills'),
    E20: {
      injury: any(w.smallInjury, all(said('injury', 'strain', 'major'), notBetter)),
      'injury-unsure': said('injury', 'not-sure'),
      sudden: w.maybeSudden,
    },

    D1: eachSign((sign) => since(sign, 'old-unchecked')),
    D2: eachSign(w.unsureSign),
    D4: { weak: said('leg-weakness', 'new', 'rapid'), unsure: said('leg-weakness', 'not-sure') },
    D5: {
      both: said('balance', 'both-slowly'),
      neck: all(said('balance', 'one-slowly'), worse, said('where', 'neck')),
      'upper-back': all(said('balance', 'one-slowly'), worse, upperBack),
    },
    D7: {
      ...each('infection', 'shaking-chills', 'burning-pee'),
      wound: said('wound', 'yes'),
      'wound-unsure': said('wound', 'not-sure'),
    },
    D8: {
      worse,
      severe,
      sign: w.softSign,
      // Pain that gets worse has a sentence of its own, and is not told a second time as pain that is not easing.
      legs: all(legSymptoms, notEasing),
      unwell: w.unwell,
      ...eachSign((sign) => since(sign, 'long')),
      balance: w.butNot('balance', 'no', 'known', 'not-sure'),
      'balance-unsure': said('balance', 'not-sure'),
      'not-better': all(w.activeCancer, notEasing),
    },
    D9: {
      ...each('general', 'night-pain', 'upper-back', 'new-shape'),
      unwell: w.unwell,
      tuberculosis: history('tuberculosis'),
    },
    D10: {
      age: all(w.smallInjury, any(w.aged65, all(aged60, severe))),
      'blood-thinners': all(w.maybeSmallInjury, medicines('blood-thinners')),
      'thin-bones': all(injured, history('thin-bones')),
      steroids: all(injured, medicines('steroids')),
      'new-shape': all(injured, general('new-shape')),
    },
    D11: { 'thin-bones': history('thin-bones'), steroids: medicines('steroids') },
    D14: {
      'night-pain': all(weakImmunity, general('night-pain')),
      severe: all(weakImmunity, severe),
      dialysis: all(history('dialysis'), worse),
    },
    D15: soft,
    D16: {
      ...each('pregnancy-signs', 'fewer-movements', 'waters-broken'),
      'other-sign': said(
        'pregnancy-signs',
        ...words('bleeding constant-severe-pain tightenings one-sided head-or-sight'),
      ),
      'signs-unsure': said('pregnancy-signs', 'not-sure'),
      infection: realInfection,
      'infection-unsure': said('infection', 'not-sure'),
      sudden: suddenly,
    },
    D17: {
      'under-6': w.under6,
      ...each('child-signs', 'will-not-walk', 'limps', 'pale-or-bruises'),
      'child-signs-unsure': said('child-signs', 'not-sure'),
      ...each('general', 'night-pain', 'weight-loss'),
      unwell: w.unwell,
      legs: knownLegs,
      'legs-unsure': legs.unsure,
      severe,
      balance: w.butNot('balance', 'no', 'not-sure'),
      'balance-unsure': said('balance', 'not-sure'),
    },
    D19: legs,
    D20: {
      gone: all(w.butNot('alarm', 'none', 'not-sure'), said('alarm-now', 'gone')),
      'unsure-since': all(w.butNot('alarm', 'none', 'not-sure'), said('alarm-now', 'not-sure')),
      new: all(w.butNot('alarm', 'none', 'not-sure'), said('alarm-now', 'new')),
      unsure: said('alarm', 'not-sure'),
    },
    D22: {
      age: all(suddenly, severeOrRecent, any(w.aged50, all(severe, w.aged45))),
      'age-unsure': all(unsureSudden, aged60),
      neck: all(suddenly, severeOrRecent, said('where', 'neck')),
      smoking: all(suddenly, severe, history('smoking')),
      'upper-back': all(suddenly, severeOrRecent, upperBack, any(notBetter, severe, w.aged35)),
      'upper-back-unsure': all(unsureSudden, severeOrRecent, upperBack, any(notBetter, severe, w.aged35)),
    },
    D23: {
      aneurysm: all(history('aortic-aneurysm'), notBetter),
      family: all(history('aortic-family'), severe, under6Weeks, notBetter),
    },
    D24: {
      sign: realInfection,
      unsure: said('infection', 'not-sure'),
      'weak-immunity': weakImmunity,
      'injected-drugs': history('injected-drugs'),
      procedure: w.recentProcedure,
      device: w.device,
      child: w.child,
    },
    D26: each('today-signs', 'calf', 'red-eye', 'blisters', 'yellow'),
    D27: { 'weak-immunity': weakImmunity, steroids: medicines('steroids') },
    D28: {
      severe: all(aged60, severe, notBetter),
      'first-ever': all(w.aged65, said('first-ever', 'yes'), worse),
    },
    D31: each('infection', 'night-sweats', 'recent-infection'),
    D32: {
      'stiff-spine': all(
        history('stiff-spine'),
        any(all(worse, severe), all(said('sudden', 'earlier'), w.under12Weeks)),
      ),
      device: all(w.device, any(worse, severe)),
      'cord-injury': all(history('cord-injury'), any(worse, severe)),
    },
    D33: eachSign((sign) => since(sign, 'long')),

    S1: soft,
    S3: { 'weak-immunity': weakImmunity, steroids: medicines('steroids'), 'thin-bones': history('thin-bones') },
    S4: { 'weak-leg': said('leg-weakness', 'old-unchecked'), 'both-legs': said('both-legs', 'long-standing-other') },
    S7: {
      pregnant: said('pregnancy', 'pregnant'),
      birth: said('pregnancy', 'birth-in-last-6-weeks'),
      unsure: said('pregnancy', 'not-sure'),
    },
    S9: legs,
    S10: legs,
    S11: { changed: said('balance', 'one-slowly'), unsure: said('balance', 'not-sure') },
    S13: {
      worse,
      severe: all(severe, any(w.aged70, under6Weeks)),
      'not-better': all(notBetter, any(w.under4Weeks, all(w.aged70, under6Weeks))),
    },
    S17: {
      ...Object.fromEntries(
        words('infection today-signs history medicines legs').map((question) => [question, said(question, 'not-sure')]),
      ),
      unwell: w.unwell,
    },
    S18: {
      aneurysm: history('aortic-aneurysm'),
      cancer: history('cancer'),
      chemotherapy: medicines('chemotherapy'),
    },
    S19: {
      tuberculosis: all(history('tuberculosis'), notBetter),
      procedure: all(w.recentProcedure, any(notBetter, severe)),
    },
    S22: each('infection', 'night-sweats', 'recent-infection'),
    S26: {
      saddle: since('saddle', 'long'),
      'bladder-and-bowel': all(since('bladder', 'long'), since('bowel', 'long')),
    },
    S28: { 'stiff-spine': history('stiff-spine'), device: w.device, 'cord-injury': history('cord-injury') },

    R1: {
      long: said('duration', ...over3Months),
      'no-treatment': all(said('duration', '4-to-6-weeks', ...from6Weeks), said('treatments', 'none')),
    },
    R5: {
      'weak-leg': said('leg-weakness', 'old-checked'),
      'both-legs': said('both-legs', 'long-standing-on-walking'),
    },
    R6: { anxious: w.anxious, 'low-mood': w.lowMood },
    R9: legs,
    R10: { bladder: since('bladder', 'long'), bowel: since('bowel', 'long') },
    R12: { ...soft, unsure: general('not-sure') },
  };
}

/** Whoever has one of these now needs emergency help: what the list before the first question names. */
export function emergencyTable<Truth>(logic: Logic<Truth>): Table<Truth> {
  const { said, all, any } = logic;
  const w = wordsTable(logic);
  const alarm = (...signs: string[]): Truth => all(said('alarm', ...signs), said('alarm-now', 'new'));
  return {
    'saddle-numbness': w.newSign('saddle'),
    'bladder-or-bowel': any(w.newSign('bladder'), w.newSign('bowel')),
    'both-legs': said('both-legs', 'new-or-worse'),
    'legs-weaker': said('leg-weakness', 'rapid'),
    unsteady: said('balance', 'rapid'),
    'chest-or-breathing': alarm('chest-or-breathing'),
    'fainting-or-tummy': alarm('faint-or-clammy', 'severe-tummy-or-side'),
    'confused-or-weak-face': alarm('confused-or-drowsy', 'face-or-arm-weakness'),
    headache: alarm('headache'),
    'bleeding-inside': alarm('bleeding-inside'),
    'cold-leg': alarm('cold-leg'),
    'sudden-pain': all(said('sudden', 'yes'), any(w.aged60, said('medicines', 'blood-thinners'))),
    accident: said('injury', 'major'),
    fever: all(w.infectionSign, any(w.child, said('medicines', 'chemotherapy'), w.nerveSign)),
    pregnancy: all(
      w.pregnancyOrBirth,
      said('pregnancy-signs', ...words('bleeding tightenings constant-severe-pain one-sided head-or-sight')),
    ),
  };
}

/** A line of return advice. */
export interface Line<Truth> {
  readonly urgency: 'emergency' | 'same-day' | 'soon';
  /** To whom it is told, unless a more urgent form of it is; left out: everybody. */
  readonly told?: Truth;
  /** Answers that mean the sign, new. */
  readonly sign: Truth;
  /** Answers that mean it in any form, also an old, known or unsure one; left out where it has no other form. */
  readonly reported?: Truth;
}

/** Section 5, "Return advice always names": by line, with the tier that the rules give the sign when it is new. */
export function lineTable<Truth>(logic: Logic<Truth>): Record<string, Line<Truth>> {
  const { said, all, any } = logic;
  const w = wordsTable(logic);
  const { worse, under6Weeks } = w;
  const medicines = (...options: string[]): Truth => said('medicines', ...options);
  const history = (...options: string[]): Truth => said('history', ...options);
  const pregnancySign = (...options: string[]): Truth => said('pregnancy-signs', ...options);
  const urgency = 'emergency';
  const thinners = medicines('blood-thinners');
  const alarm = (sign: string): Line<Truth> => ({
    urgency,
    sign: all(said('alarm', sign), said('alarm-now', 'new')),
    reported: said('alarm', sign),
  });
  const weak = {
    sign: said('leg-weakness', 'new'),
    reported: any(said('legs', 'one-weak'), w.butNot('leg-weakness', 'no')),
  };
  const numb = { sign: all(said('legs', 'one-numb'), worse), reported: said('legs', 'one-numb') };
  const unsteady = { sign: said('balance', 'one-slowly'), reported: w.balanceChanged };
  const sexual = { sign: w.sexualChange, reported: said('sexual', 'yes') };
  const from16 = w.butNot('age', 'under-6', 'under-16');
  // The pain gets worse as the leg becomes numb, so whatever is more urgent for worse pain counts as well.
  const numbNow = any(
    history('aortic-aneurysm'),
    w.activeCancer,
    w.unsureCordSign,
    w.sexualChange,
    all(thinners, any(w.maybeSmallInjury, w.maybeSudden)),
  );
  const infectionNow = any(
    w.child,
    medicines('chemotherapy', 'sickle-or-no-spleen'),
    w.recentProcedure,
    w.device,
    w.nerveSign,
    w.unsureCordSign,
  );
  const unbearable = said('severity', 'unbearable');
  const inPregnancy = said('pregnancy', 'pregnant', 'not-sure');
  const fell = said('injury', 'minor');
  return {
    'saddle-numbness': { urgency, sign: w.newSign('saddle'), reported: w.butNot('saddle', 'no') },
    'bladder-or-bowel': {
      urgency,
      sign: any(w.newSign('bladder'), w.newSign('bowel')),
      reported: any(w.butNot('bladder', 'no'), w.butNot('bowel', 'no')),
    },
    'both-legs': { urgency, sign: said('both-legs', 'new-or-worse'), reported: said('legs', 'both') },
    'legs-weaker': { urgency, sign: said('leg-weakness', 'rapid'), reported: weak.reported },
    unsteady: { urgency, sign: said('balance', 'rapid'), reported: w.balanceChanged },
    'chest-or-breathing': alarm('chest-or-breathing'),
    'very-bad-tummy': alarm('severe-tummy-or-side'),
    fainting: alarm('faint-or-clammy'),
    'confused-or-drowsy': alarm('confused-or-drowsy'),
    'weak-face-or-arm': alarm('face-or-arm-weakness'),
    'bleeding-inside': alarm('bleeding-inside'),
    'cold-leg': alarm('cold-leg'),
    headache: alarm('headache'),

    'weak-leg-now': {
      urgency,
      told: any(w.infectionSign, w.anyCancer, thinners, w.recentProcedure, w.device, w.unsureCordSign, w.sexualChange),
      ...weak,
    },
    'numb-leg-now': { urgency, told: numbNow, ...numb },
    'balance-now': { urgency, told: w.activeCancer, ...unsteady },
    'sexual-change-now': {
      urgency,
      told: all(
        from16,
        any(w.numbWeakOrBoth, w.newCordSign, w.unsureCordSign, w.uncheckedCordSign, w.longCordSign, w.anyCancer),
      ),
      ...sexual,
    },
    'fever-now': {
      urgency,
      told: any(infectionNow, all(w.pregnancyOrBirth, w.unwell)),
      sign: said('infection', 'fever'),
    },
    'shivering-now': {
      urgency,
      told: any(infectionNow, w.pregnancyOrBirth),
      sign: said('infection', 'shaking-chills'),
    },
    'chemotherapy-unwell': {
      urgency,
      told: medicines('chemotherapy'),
      sign: any(said('infection', 'fever', 'shaking-chills', 'burning-pee', 'night-sweats'), w.unwell),
    },
    'unbearable-now': {
      urgency,
      told: any(
        history('aortic-aneurysm', 'pump'),
        all(said('sudden', 'yes'), w.upperBack),
        all(w.activeCancer, w.legSymptoms),
        all(history('stiff-spine'), w.anyInjury),
        all(thinners, w.legSymptoms, any(w.maybeSmallInjury, w.maybeSudden)),
      ),
      sign: all(unbearable, worse),
      reported: unbearable,
    },
    'fall-now': {
      urgency,
      told: any(history('stiff-spine'), all(thinners, w.legSymptoms, any(worse, under6Weeks))),
      sign: fell,
    },
    'bleeding-in-pregnancy': { urgency, told: inPregnancy, sign: pregnancySign('bleeding') },
    'bleeding-after-birth': {
      urgency,
      told: said('pregnancy', 'birth-in-last-6-weeks'),
      sign: pregnancySign('bleeding'),
    },
    'pregnancy-pain': {
      urgency,
      told: w.pregnancyOrBirth,
      sign: pregnancySign('tightenings', 'constant-severe-pain', 'one-sided'),
    },
    'head-or-sight': { urgency, told: w.pregnancyOrBirth, sign: pregnancySign('head-or-sight') },
    'pregnancy-fever': { urgency, told: w.pregnancyOrBirth, sign: all(said('infection', 'fever'), w.unwell) },

    'weak-leg': { urgency: 'same-day', ...weak },
    'numb-leg-today': {
      urgency: 'same-day',
      told: any(
        numbNow,
        w.anyCancer,
        w.child,
        w.device,
        history('cord-injury', 'injected-drugs', 'dialysis'),
        said('procedure', 'under-6-weeks-ago'),
        all(thinners, w.under2Weeks),
      ),
      ...numb,
    },
    'sexual-change': { urgency: 'same-day', told: from16, ...sexual },
    fever: { urgency: 'same-day', sign: said('infection', 'fever') },
    shivering: { urgency: 'same-day', sign: said('infection', 'shaking-chills') },
    'burning-pee': { urgency: 'same-day', sign: said('infection', 'burning-pee') },
    'unbearable-pain': { urgency: 'same-day', sign: unbearable },
    calf: { urgency: 'same-day', sign: said('today-signs', 'calf') },
    'red-eye': { urgency: 'same-day', sign: said('today-signs', 'red-eye') },
    blisters: { urgency: 'same-day', sign: said('today-signs', 'blisters') },
    yellow: { urgency: 'same-day', sign: said('today-signs', 'yellow') },
    wound: { urgency: 'same-day', told: w.anyProcedure, sign: said('wound', 'yes') },
    fall: {
      urgency: 'same-day',
      told: any(w.aged65, history('thin-bones', 'stiff-spine'), medicines('steroids'), thinners),
      sign: fell,
    },
    'balance-today': {
      urgency: 'same-day',
      told: any(w.anyCancer, w.child, all(worse, any(w.upperBack, said('where', 'neck')))),
      ...unsteady,
    },
    'child-will-not-walk': { urgency: 'same-day', told: w.child, sign: said('child-signs', 'will-not-walk') },
    'child-pale': { urgency: 'same-day', told: w.child, sign: said('child-signs', 'pale-or-bruises') },
    'baby-or-waters': {
      urgency: 'same-day',
      told: inPregnancy,
      sign: pregnancySign('fewer-movements', 'waters-broken'),
    },

    'balance-slowly': { urgency: 'soon', ...unsteady },
    'numb-leg': { urgency: 'soon', ...numb },
  };
}

/** Section 5: the signs that point to each of the article's four reasons. */
export function signTable<Truth>(logic: Logic<Truth>): Record<string, Truth> {
  const { said, all, any } = logic;
  const w = wordsTable(logic);
  const hasTreatment = w.butNot('treatments', 'none');
  const belowTheKnee = any(said('pattern', 'below-the-knee'), said('where', 'lower-leg-left', 'lower-leg-right'));
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
    'structural/irritated-nerve': any(belowTheKnee, said('legs', 'one-numb', 'one-weak')),
    'structural/spreading-pain': all(
      said('legs', 'one-pain'),
      w.butNot('pattern', 'below-the-knee'),
      w.butNot('where', 'lower-leg-left', 'lower-leg-right'),
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
    'psychological/expects-no-recovery': said('never-better', 'agree'),
    'psychological/poor-sleep': said('lifestyle', 'poor-sleep'),
  };
}

/** The three steps for whoever waits for a review. */
export const stepsDuringReview: readonly string[] = words('go-to-review move-with-care weekly-note');

/**
 * Section 5, "The plan is this person's": whom each first step fits who waits for no review, in the order in which they are
 * chosen: the goal, the pattern, what stands in the way, and what everybody may do.
 */
export function stepTable<Truth>(logic: Logic<Truth>): Record<string, Truth> {
  const { said, all, any, no } = logic;
  const w = wordsTable(logic);
  const signs = signTable(logic);
  const sign = (id: string): Truth => signs[id] ?? any();
  const goal = (...options: string[]): Truth => said('goal', ...options);
  // A spine that may break, holds a device or was treated a short while ago.
  const careful = any(
    said('history', 'thin-bones', 'stiff-spine', 'pump', 'stimulator'),
    said('medicines', 'steroids'),
    w.recentProcedure,
  );
  return {
    'goal-walking': goal('walking'),
    'goal-sitting': goal('sitting'),
    'goal-standing': goal('standing'),
    'goal-sleep': goal('sleep'),
    'goal-lifting': all(goal('lifting-and-housework'), no(w.recentProcedure)),
    'goal-work': goal('work'),
    'goal-caring': goal('caring'),
    'goal-sport': all(goal('sport-or-hobby'), no(w.recentProcedure)),
    'calm-the-nerve': any(sign('structural/irritated-nerve'), sign('structural/spreading-pain')),
    'lean-and-sit': sign('structural/stenosis'),
    'loosen-in-the-morning': all(said('pattern', 'morning-stiffness'), no(careful)),
    'bend-a-little': all(said('pattern', 'worse-bending-or-sitting'), no(careful)),
    'test-a-move': all(said('moving-is-unsafe', 'agree', 'not-sure'), no(careful)),
    'change-course': sign('treatment/fair-trial-no-better'),
    'make-it-fit': said('adherence', 'some-of-it', 'hardly'),
    'get-a-plan': any(said('adherence', 'no-clear-plan'), said('treatments', 'none')),
    'share-the-load': any(w.anxious, w.lowMood),
    'better-nights': all(said('lifestyle', 'poor-sleep'), no(goal('sleep'))),
    'break-up-sitting': all(said('lifestyle', 'sitting'), no(goal('sitting'))),
    'start-moving': all(said('lifestyle', 'inactive'), no(goal('walking'))),
    'own-exercises': all(),
    'keep-moving': all(),
    'weekly-note': all(),
  };
}

/** Section 5: what was tried says so, and never leads. By plan item or first step, the treatment that is the same thing. */
export const triedTable = {
  items: {
    'activity/own-programme': 'exercise-or-physio',
    'plan/injections': 'injection',
    'plan/surgery': 'surgery',
    'relief/heat-or-cold': 'heat-or-cold',
    'relief/hands-on': 'hands-on',
    'relief/acupuncture': 'acupuncture',
    'relief/tens': 'tens',
    'mind/talking-therapy': 'talking-therapy',
  },
  steps: { 'own-exercises': 'exercise-or-physio' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

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
