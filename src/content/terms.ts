/**
 * The named conditions that rules share, such as "nerve sign": each is defined once here and meant the same everywhere.
 * A term says what an answer means, never how urgent it is.
 */
import { questions } from './questions.js';
import { all, any, atLeast, count, has, is, not, score, term, type Condition } from './conditions.js';

type CordSign = 'saddle' | 'bladder' | 'bowel';
const newCordSign = <Sign extends CordSign>(sign: Sign) => all(is(sign, 'yes'), is(`${sign}-when`, 'new-or-worse'));
const unsureCordSign = <Sign extends CordSign>(sign: Sign) =>
  any(
    all(is(sign, 'not-sure'), is('cord-different', 'not-sure', 'yes')),
    all(is(sign, 'yes'), is(`${sign}-when`, 'not-sure')),
  );
const cordSignSince = <When extends string>(when: When) =>
  any(is('saddle-when', when), is('bladder-when', when), is('bowel-when', when));

// `where` = upper back and `general` = upper back are the same sign, so they count once.
const softSigns = [
  has('general', 'weight-loss'),
  has('general', 'night-pain'),
  has('general', 'cough-or-strain'),
  term('upper-back-sign'),
  has('general', 'new-shape'),
];
// A mark between the shoulders in the picture is not strong, and neither is pain on coughing: both are common.
const strongSigns = (['weight-loss', 'night-pain', 'upper-back', 'new-shape'] as const).map((option) =>
  has('general', option),
);

// Every option but the one that denies them all.
const inflammatorySigns = questions.inflammatory.options.filter((option) => option !== 'none');

export const terms = {
  child: is('age', 'under-6', 'under-16'),
  'pregnancy-or-birth': not(is('pregnancy', 'no')),
  'alarm-sign': has(
    'alarm',
    'chest-or-breathing',
    'faint-or-clammy',
    'severe-tummy-or-side',
    'confused-or-drowsy',
    'face-or-arm-weakness',
    'headache',
    'bleeding-inside',
    'cold-leg',
  ),

  'new-saddle-sign': newCordSign('saddle'),
  'new-bladder-sign': newCordSign('bladder'),
  'new-bowel-sign': newCordSign('bowel'),
  'new-cord-sign': any(term('new-saddle-sign'), term('new-bladder-sign'), term('new-bowel-sign')),
  'unsure-saddle-sign': unsureCordSign('saddle'),
  'unsure-bladder-sign': unsureCordSign('bladder'),
  'unsure-bowel-sign': unsureCordSign('bowel'),
  'unsure-cord-sign': any(term('unsure-saddle-sign'), term('unsure-bladder-sign'), term('unsure-bowel-sign')),
  'unchecked-cord-sign': cordSignSince('old-unchecked'),
  'long-cord-sign': cordSignSince('long'),
  'sexual-change': all(is('sexual', 'yes'), is('sexual-when', 'new-or-worse', 'not-sure')),

  'leg-symptoms': not(is('legs', 'none')),
  'new-leg-weakness': any(is('leg-weakness', 'new', 'rapid', 'not-sure'), is('both-legs', 'new-or-worse')),
  'nerve-sign': any(term('new-leg-weakness'), term('new-cord-sign'), is('balance', 'both-slowly', 'rapid')),

  'infection-sign': has('infection', 'fever', 'shaking-chills'),
  'maybe-infected': not(has('infection', 'none')),
  'recent-procedure': is('procedure', '6-to-12-weeks-ago', 'under-6-weeks-ago'),
  device: has('history', 'pump', 'stimulator'),
  'weak-immunity': any(
    has('history', 'dialysis'),
    has('medicines', 'chemotherapy', 'weak-immunity', 'sickle-or-no-spleen'),
  ),
  'any-cancer': any(has('history', 'cancer'), has('medicines', 'chemotherapy')),
  'active-cancer': any(is('cancer-when', 'recent', 'not-sure'), has('medicines', 'chemotherapy')),
  'risk-group': any(
    atLeast('age', '60-64'),
    term('weak-immunity'),
    has('medicines', 'steroids'),
    has('history', 'thin-bones', 'tuberculosis', 'injected-drugs'),
    term('any-cancer'),
  ),

  'maybe-sudden': is('sudden', 'yes', 'not-sure'),
  severe: is('severity', 'severe', 'unbearable'),
  'not-better': not(is('trend', 'better')),
  'any-injury': not(is('injury', 'none')),
  'small-injury': is('injury', 'minor', 'major-earlier'),
  'maybe-small-injury': any(term('small-injury'), is('injury', 'not-sure')),

  'upper-back-sign': any(has('general', 'upper-back'), has('where', 'upper-back')),
  'soft-sign': count(1, ...softSigns),
  'two-soft-signs': count(2, ...softSigns),
  'three-soft-signs': count(3, ...softSigns),
  'strong-sign': count(1, ...strongSigns),
  'two-strong-signs': count(2, ...strongSigns),

  'low-mood': score(3, 'little-interest', 'feeling-down'),
  'very-low-mood': score(5, 'little-interest', 'feeling-down'),
  anxious: score(3, 'nervous', 'worry'),
  'inflammatory-pattern': count(3, ...inflammatorySigns.map((option) => has('inflammatory', option))),
  'no-anti-inflammatories': any(
    term('pregnancy-or-birth'),
    has('medicines', 'blood-thinners', 'steroids', 'chemotherapy', 'not-sure'),
    atLeast('age', '65-69'),
    has('history', 'dialysis'),
  ),
} as const satisfies Record<string, Condition>;

export type TermId = keyof typeof terms;
