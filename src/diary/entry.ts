/**
 * One entry of the diary, and a diary as its entries: what may stand in them, and how one is added. It knows no page, no file
 * and no clock.
 */
import type { OptionId } from '../content/questions.js';
import { isDay } from '../text/calendar-day.js';

/** What a person most wants back: an option of the check's own question. */
export type GoalId = OptionId<'goal'>;

export const goals = [
  'walking',
  'sitting',
  'standing',
  'sleep',
  'lifting-and-housework',
  'work',
  'caring',
  'sport-or-hobby',
] as const satisfies readonly GoalId[];

export interface Entry {
  /** The day it was written, as `2026-11-27`; the entry speaks of the seven days up to it. A diary has one entry a day at most. */
  readonly date: string;
  /** On how many of the seven days the pain bothered: 0 to 7. */
  readonly days: number;
  /** The average pain: 0 to 10. */
  readonly pain: number;
  /** How well the person can do what they most want back: 0, not at all, to 10, as well as they want. Left out where there is no goal. */
  readonly goal?: { readonly id: GoalId; readonly score: number };
  /** One line in the person's own words; may be empty. */
  readonly words: string;
}

/** The most characters of the line in the person's own words. */
export const longestWords = 80;
export const mostDays = 7;
export const mostPoints = 10;

/** The parts of an entry, as a file or a form gives them one by one. */
export type Field = 'date' | 'days' | 'pain' | 'goal' | 'score' | 'words';

/** A part of an entry that cannot be: which one, and what stood there. */
export class FieldError extends Error {
  readonly field: Field;
  readonly got: string;

  constructor(field: Field, got: unknown) {
    const shown = (typeof got === 'string' ? got : got === undefined ? '' : JSON.stringify(got)).slice(0, 40);
    super(field);
    this.field = field;
    this.got = shown;
  }
}

/** The whole numbers from 0 to `most`. Not by `Array.from`, in whose place old libraries put one that maps nothing. */
export const numbersUpTo = (most: number): readonly number[] => [...Array(most + 1).keys()];

const isWholeUpTo = (most: number, value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;

/** A day of this age, not after `latest`. */
const isDayUpTo = (latest: string, value: unknown): value is string =>
  typeof value === 'string' && /^2\d{3}-/.test(value) && value <= latest && isDay(value);

/** Characters that no line of words has: ends of lines, other controls, and halves of characters, which no file can hold. */
const unwritable = /[\p{Cc}\p{Cs}\u2028\u2029]/gu;

/** What somebody typed or pasted, as one line. */
export const oneLine = (typed: string): string => typed.slice(0, longestWords).replace(unwritable, ' ').trim();

const isOneLine = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= longestWords && value.search(unwritable) < 0;

/**
 * The entry that these parts make.
 * @param parts by field; `goal` and `score` may be left out together, `words` alone.
 * @param latest is the last day that an entry can be of.
 * @throws FieldError naming the first part that cannot be.
 */
export function entryOf(parts: Readonly<Partial<Record<Field, unknown>>>, latest: string): Entry {
  const { date, days, pain, goal, score, words = '' } = parts;
  if (!isDayUpTo(latest, date)) throw new FieldError('date', date);
  if (!isWholeUpTo(mostDays, days)) throw new FieldError('days', days);
  if (!isWholeUpTo(mostPoints, pain)) throw new FieldError('pain', pain);
  if (!isOneLine(words)) throw new FieldError('words', words);
  if (goal === undefined && score === undefined) return { date, days, pain, words };
  const id = goals.find((known) => known === goal);
  if (!id) throw new FieldError('goal', goal);
  if (!isWholeUpTo(mostPoints, score)) throw new FieldError('score', score);
  return { date, days, pain, goal: { id, score }, words };
}

const byDate = (one: Entry, other: Entry): number => (one.date < other.date ? -1 : 1);

/** A diary with these entries too, in the order of their days. One of the same day is replaced. */
export const withEntries = (diary: readonly Entry[], added: readonly Entry[]): readonly Entry[] =>
  [...new Map([...diary, ...added].map((entry) => [entry.date, entry])).values()].sort(byDate);
