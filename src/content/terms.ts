/**
 * The named conditions that rules share, such as "nerve sign": each is defined once here and meant the same everywhere.
 * A term says what an answer means, never how urgent it is.
 */
import { questions } from './questions.js';
import { all, any, atLeast, count, has, is, not, score, term, type Condition } from './conditions.js';

const newCordSign = <Sign extends 'saddle' | 'bladder' | 'bowel'>(sign: Sign) =>
  all(is(sign, 'yes'), is(`${sign}-when`, 'new-or-worse', 'not-sure'));

// `where` = upper back and `general` = upper back are the same sign, so they count once.
const upperBackSign = any(has('general', 'upper-back'), has('where', 'upper-back'));
const softSigns = [
  has('general', 'weight-loss'),
  has('general', 'night-pain'),
  has('general', 'cough-or-strain'),
  term('upper-back-sign'),
  has('general', 'new-shape'),
];

// Every option but the one that denies them all.
const inflammatorySigns = questions.inflammatory.options.filter((option) => option !== 'none');

export const terms = {
  'new-saddle-sign': newCordSign('saddle'),
  'new-bladder-sign': newCordSign('bladder'),
  'new-bowel-sign': newCordSign('bowel'),
  'new-cord-sign': any(term('new-saddle-sign'), term('new-bladder-sign'), term('new-bowel-sign')),
  'unsure-cord-sign': any(is('saddle', 'not-sure'), is('bladder', 'not-sure'), is('bowel', 'not-sure')),
  'unchecked-cord-sign': any(
    is('saddle-when', 'old-unchecked'),
    is('bladder-when', 'old-unchecked'),
    is('bowel-when', 'old-unchecked'),
  ),
  'new-leg-weakness': any(is('leg-weakness', 'new', 'rapid', 'not-sure'), is('both-legs', 'new-or-worse')),
  'nerve-sign': any(term('new-leg-weakness'), term('new-cord-sign'), is('balance', 'both-slowly', 'rapid')),
  'leg-symptoms': not(is('legs', 'none')),
  'sexual-change': all(is('sexual', 'yes'), is('sexual-when', 'new-or-worse', 'not-sure')),
  'infection-sign': has('infection', 'fever', 'shaking-chills'),
  'pregnancy-or-birth': not(is('pregnancy', 'no')),
  'maybe-sudden': is('sudden', 'yes', 'not-sure'),
  severe: is('severity', 'severe', 'unbearable'),
  'small-injury': is('injury', 'minor', 'not-sure'),
  'weak-immunity': any(has('history', 'dialysis'), has('medicines', 'chemotherapy', 'weak-immunity')),
  'recent-procedure': is('procedure', '6-to-12-weeks-ago', 'under-6-weeks-ago'),
  'upper-back-sign': upperBackSign,
  'soft-sign': count(1, ...softSigns),
  'two-soft-signs': count(2, ...softSigns),
  'three-soft-signs': count(3, ...softSigns),
  'not-better': not(is('trend', 'better')),
  'low-mood': score(3, 'little-interest', 'feeling-down'),
  anxious: score(3, 'nervous', 'worry'),
  'inflammatory-pattern': count(3, ...inflammatorySigns.map((option) => has('inflammatory', option))),
  'under-16': is('age', 'under-16'),
  'no-anti-inflammatories': any(
    term('pregnancy-or-birth'),
    has('medicines', 'blood-thinners'),
    atLeast('age', '65-69'),
    has('history', 'dialysis'),
  ),
} as const satisfies Record<string, Condition>;

export type TermId = keyof typeof terms;
