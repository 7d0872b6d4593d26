/**
 * A language as units of translation: a string by its path, or what only makes sense together, such as the forms of a plural
 * or the words of all dialects. Each has a fingerprint of its English, so that it is known when that changes.
 */
import { createHash } from 'node:crypto';
import type { DiaryText } from '../../src/text/diary-text.js';
import type { Text } from '../../src/text/text.js';

/** All that a language says: the check's words, and the diary's below `diary` where it has them. */
export type Words = Text & { readonly diary?: DiaryText };

export interface Unit {
  readonly path: string;
  /** A string, or a tree of strings that is translated as one. */
  readonly words: unknown;
}

/** Whose shape is each language's own. */
const wholes = [
  ...['dialects', 'result.signCount', 'result.denied', 'flow.leftToAnswer'],
  ...['diary.trend.better', 'diary.chart.label', 'diary.table.heading', 'diary.keep.deleteAsk'],
  ...['diary.told.expired', 'diary.told.opened'],
];
/** What a language says of itself. */
const ofItself = /^(diary\.)?(language|name|direction|translated)$/;

function* unitsOf(words: unknown, path: string): Generator<Unit> {
  if (ofItself.test(path)) return;
  if (typeof words === 'string' || wholes.includes(path)) yield { path, words };
  else {
    for (const [key, part] of Object.entries(words as object)) yield* unitsOf(part, path ? `${path}.${key}` : key);
  }
}

export const units = (text: Words): Unit[] => [...unitsOf(text, '')];

/** The first eight digits of SHA-256. */
export const fingerprint = ({ words }: Unit): string =>
  createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 8);

/** Fingerprints of the English that each unit was translated from and checked against, by path. */
export type Checked = Readonly<Partial<Record<string, string>>>;

/** The paths of a language that were translated from other English than there is now, or that nobody has checked. */
export function stalePaths(english: Words, translated: Words, checked: Checked): string[] {
  const there = new Set(units(translated).map(({ path }) => path));
  return units(english)
    .filter((unit) => there.has(unit.path) && checked[unit.path] !== fingerprint(unit))
    .map(({ path }) => path);
}

/** What is noted once the units at these paths are checked: the others keep what was noted before. */
export function checkedNow(english: Words, translated: Words, checked: Checked, paths: ReadonlySet<string>): Checked {
  const there = new Set(units(translated).map(({ path }) => path));
  return Object.fromEntries(
    units(english).flatMap((unit) => {
      const known = paths.has(unit.path) ? fingerprint(unit) : checked[unit.path];
      return there.has(unit.path) && known !== undefined ? [[unit.path, known]] : [];
    }),
  );
}
