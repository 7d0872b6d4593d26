/**
 * A diary as comma-separated values (RFC 4180), for spreadsheets. A mark keeps programs
 * from running what somebody wrote as a formula; reading takes it away again, so that nothing is lost.
 */
import { entryOf, type Entry, type Field } from './entry.js';
import { diaryOf, FileError } from './file-error.js';

const columns = ['date', 'days', 'pain', 'goal', 'score', 'words'] as const satisfies readonly Field[];

/**
 * What a spreadsheet takes for the beginning of a formula, with the marks that were put before it: where a cell begins, also
 * for a program that parts cells at another separator than ours.
 */
const unmarked = /(^|[",;])('*[=+\-@＝＋－＠])/g;
const marked = /(^|[",;])'('*[=+\-@＝＋－＠])/g;

function cell(value: string | number): string {
  const text = typeof value === 'number' ? String(value) : value.replace(unmarked, "$1'$2");
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The file's text. It begins with a byte order mark, without which spreadsheets read it in another encoding. */
export function toCsv(diary: readonly Entry[]): string {
  const rows = diary.map(({ date, days, pain, goal, words }) =>
    [date, days, pain, goal?.id ?? '', goal?.score ?? '', words].map(cell),
  );
  return `\uFEFF${[columns, ...rows].map((row) => row.join(',')).join('\r\n')}\r\n`;
}

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The cells of each row with the line that it begins on; rows without anything in them are left out. */
function rowsOf(text: string, separator: string): Row[] {
  const rows: Row[] = [];
  let cells: string[] = [];
  let [line, begun] = [1, 1];
  // A quoted cell, or one without quotes; then what ends it. The last cell is ended by nothing.
  const next = new RegExp(
    `(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n][^${separator}\\r\\n]*)?)(${separator}|\\r\\n|\\n|\\r|$)`,
    'y',
  );
  for (let end: string | undefined; end !== '';) {
    const found = next.exec(text);
    if (!found) throw new FileError(line, 'syntax');
    const [all, quoted, bare = ''] = found;
    end = found[3] ?? '';
    cells.push(quoted?.replaceAll('""', '"') ?? bare);
    line += all.match(/\r\n|\n|\r/g)?.length ?? 0;
    if (end !== separator) {
      if (cells.some(Boolean)) rows.push({ line: begun, cells });
      cells = [];
      begun = line;
    }
  }
  return rows;
}

/** A whole number as a number, an empty cell as nothing, and all else as it is. */
const valueOf = (text: string): unknown => (text === '' ? undefined : /^\d{1,2}$/.test(text) ? Number(text) : text);

/**
 * The diary in a file that `toCsv` wrote, also as spreadsheets save it again: with semicolons or tabs, in another order of columns.
 * @param latest is the last day that an entry can be of.
 * @throws FileError naming the line, and what is wrong in it.
 */
export function fromCsv(text: string, latest: string): readonly Entry[] {
  const plain = text.replace(/^\uFEFF/, '');
  const separator = /[,;\t]/.exec(plain)?.[0] ?? ',';
  const [head, ...rows] = rowsOf(plain, separator);
  const names = head?.cells.map((name) => name.trim().toLowerCase()) ?? [];
  if (columns.some((column) => !names.includes(column))) throw new FileError(1, 'format');
  return diaryOf(
    rows.map(({ line, cells }) => ({
      line,
      read: () => {
        if (cells.slice(names.length).some(Boolean)) throw new FileError(line, 'syntax');
        const given = (column: Field): string => cells[names.indexOf(column)] ?? '';
        return entryOf(
          {
            date: given('date'),
            days: valueOf(given('days')),
            pain: valueOf(given('pain')),
            goal: valueOf(given('goal')),
            score: valueOf(given('score')),
            words: given('words').replace(marked, '$1$2'),
          },
          latest,
        );
      },
    })),
  );
}
