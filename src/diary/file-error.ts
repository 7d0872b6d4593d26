/** What is wrong with a file that was opened: the line, and what it is about. The words for it are in `text/`. */
import { FieldError, withEntries, type Entry, type Field } from './entry.js';

/** `format`: what no diary of ours begins with. `syntax`: a line that cannot be read. `twice`: a day that another line has too. */
export type FileFault = 'format' | 'syntax' | 'twice' | Field;

export class FileError extends Error {
  /** From 1. */
  readonly line: number;
  readonly fault: FileFault;
  /** What stood there, cut short; empty where the line says it all. */
  readonly got: string;

  constructor(line: number, fault: FileFault, got = '') {
    super(fault);
    this.line = line;
    this.fault = fault;
    this.got = got;
  }
}

/**
 * The diary of the entries that a file holds, each with its line.
 * @throws FileError naming the line of an entry that cannot be, or that says something else of a day than an earlier one.
 */
export function diaryOf(rows: readonly { readonly line: number; readonly read: () => Entry }[]): readonly Entry[] {
  const days = new Map<string, string>();
  const entries = rows.map(({ line, read }) => {
    try {
      const entry = read();
      const said = JSON.stringify(entry);
      if ((days.get(entry.date) ?? said) !== said) throw new FileError(line, 'twice', entry.date);
      days.set(entry.date, said);
      return entry;
    } catch (error) {
      throw error instanceof FieldError ? new FileError(line, error.field, error.got) : error;
    }
  });
  return withEntries([], entries);
}
