/**
 * A diary as JSON: for programs, and what a device keeps. Each entry stands on a line of its own, and a file that another
 * program has laid out otherwise is read as well.
 */
import { entryOf, type Entry } from './entry.js';
import { diaryOf, FileError } from './file-error.js';

const format = 'back-pain-diary';
const version = 1;

/** The file's text: `{ format, version, entries: [{ date, days, pain, goal?, score?, words }] }`. */
export const toJson = (diary: readonly Entry[]): string => `{"format":"${format}","version":${version},"entries":[
${diary.map(({ date, days, pain, goal, words }) => JSON.stringify({ date, days, pain, goal: goal?.id, score: goal?.score, words })).join(',\n')}
]}
`;

const space = /[ \t\r\n]*/y;
const token =
  /(?:("(?:[^"\\\0-\x1f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|([[\]{}:,]))/y;

/**
 * Walks through JSON, for its own reader says where it breaks in words that are each browser's own, or not at all.
 * @returns the line on which it breaks, undefined where it does not, and the line on which each entry begins.
 */
function walk(text: string): { readonly broken: number | undefined; readonly entries: readonly number[] } {
  const open: string[] = [];
  const entries: number[] = [];
  let expected: 'value' | 'first value' | 'key' | 'first key' | ':' | 'end' = 'value';
  let line = 1;
  for (let at = 0; ; at = token.lastIndex) {
    space.lastIndex = at;
    const between = space.exec(text)?.[0] ?? '';
    token.lastIndex = at + between.length;
    if (token.lastIndex === text.length) break;
    line += between.split('\n').length - 1;
    const found = token.exec(text);
    if (!found) return { broken: line, entries };
    const [, string, plain, mark] = found;
    const isClosing = mark === ']' || mark === '}';
    if (open.length === 2 && open[1] === ']' && expected.endsWith('value') && !isClosing) entries.push(line);
    if (string && expected.endsWith('key')) expected = ':';
    else if (mark === ':' && expected === ':') expected = 'value';
    else if (
      isClosing &&
      open.at(-1) === mark &&
      ['end', mark === ']' ? 'first value' : 'first key'].includes(expected)
    ) {
      open.pop();
      expected = 'end';
    } else if (mark === ',' && expected === 'end' && open.length > 0) expected = open.at(-1) === '}' ? 'key' : 'value';
    else if (expected.endsWith('value') && mark === '{') {
      open.push('}');
      expected = 'first key';
    } else if (expected.endsWith('value') && mark === '[') {
      open.push(']');
      expected = 'first value';
    } else if (expected.endsWith('value') && (string ?? plain) !== undefined) expected = 'end';
    else return { broken: line, entries };
  }
  return { broken: expected === 'end' && open.length === 0 ? undefined : line, entries };
}

/**
 * The diary in a file that `toJson` wrote.
 * @param latest is the last day that an entry can be of.
 * @throws FileError naming the line, and what is wrong in it.
 */
export function fromJson(text: string, latest: string): readonly Entry[] {
  const plain = text.replace(/^\uFEFF/, '');
  const { broken, entries: lines } = walk(plain);
  if (broken) throw new FileError(broken, 'syntax');
  const file = JSON.parse(plain) as Partial<Record<string, unknown>> | null;
  const { entries } = file ?? {};
  if (file?.['format'] !== format || file['version'] !== version || !Array.isArray(entries))
    throw new FileError(1, 'format');
  return diaryOf(
    entries.map((parts: unknown, position) => ({
      line: lines[position] ?? 1,
      read: () => entryOf(parts ?? {}, latest),
    })),
  );
}
