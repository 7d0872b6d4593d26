/**
 * One person's diary while it is open: its entries, the form, what the device keeps, and what became of the last thing done. Every
 * verb says where to look next, and whoever shows the diary renders it and moves the focus. It knows no page and no words.
 */
import { fromCsv } from './csv.js';
import type { Device, Kept } from './device.js';
import { draftOf, entryFrom, newDraft, type Draft, type DraftFault } from './draft.js';
import { dayAfter } from '../text/calendar-day.js';
import { goals, withEntries, type Entry } from './entry.js';
import { FileError, type FileFault } from './file-error.js';
import { fromJson } from './json.js';
import { trendOf } from './trend.js';

/** What became of what the person last did, or of what the diary found. The words for it are in `text/`. */
export type Told =
  | {
      readonly is:
        | 'added'
        | 'removed'
        | 'kept'
        | 'refused'
        | 'cleared'
        | 'elsewhere'
        | 'deleted'
        | 'notDeleted'
        | 'unreadable'
        | 'copied'
        | 'copyFailed'
        | 'printFailed'
        | 'tooLarge';
    }
  | { readonly is: 'opened'; readonly count: number }
  | { readonly is: 'saved'; readonly name: string }
  | { readonly is: 'wrong'; readonly line: number; readonly fault: FileFault; readonly got: string };

/**
 * Where to look after a verb: the form, its first fault, what was told, what the trend says, the question before deleting, or the
 * button that asks it.
 */
export type Look = 'form' | 'told' | 'trend' | 'ask' | 'delete' | DraftFault;

/** `outdated`: it is kept as it was before a change that the browser did not take. `unreadable`: something else stands in its place. */
export type OnDevice = 'not kept' | 'kept' | 'outdated' | 'unreadable';

/** More than any diary, in bytes: a year of the longest entries is a twentieth of it. */
const largestFile = 1_000_000;

export class DiarySession {
  readonly #device: Pick<Device, 'read' | 'write' | 'delete'>;
  readonly #today: () => string;
  #entries: readonly Entry[] = [];
  #draft = newDraft([]);
  /** When the form was begun or last filled in: a page may stay open until next week, whose entry must not replace this week's. */
  #day: string;
  #faults: readonly DraftFault[] = [];
  #onDevice: OnDevice = 'not kept';
  #told: Told | undefined;
  #expired = 0;
  /** Entries that went from the device because of their age, of which nothing was told yet. */
  #untoldExpired = 0;
  #removed: Entry | undefined;
  #asksDelete = false;

  /** @param today gives the day, as `2026-11-27`; a diary may stay open past midnight. */
  constructor(device: Pick<Device, 'read' | 'write' | 'delete'>, today: () => string) {
    this.#device = device;
    this.#today = today;
    this.#day = today();
  }

  /** In the order of their days. */
  get entries(): readonly Entry[] {
    return this.#entries;
  }

  get draft(): Draft {
    return { date: this.#day, ...this.#draft };
  }

  /** What was missing in the form when it was saved. */
  get faults(): readonly DraftFault[] {
    return this.#faults;
  }

  get onDevice(): OnDevice {
    return this.#onDevice;
  }

  get told(): Told | undefined {
    return this.#told;
  }

  /** How many entries were too old, and are gone from the device: told beside whatever else is. */
  get expired(): number {
    return this.#expired;
  }

  /** The entry that was removed last can be put back until something else is done. */
  get canPutBack(): boolean {
    return this.#removed !== undefined;
  }

  /** Whether it is to be deleted has been asked, and not answered. */
  get asksDelete(): boolean {
    return this.#asksDelete;
  }

  tell(told: Told | undefined): void {
    this.#told = told;
    this.#expired = this.#untoldExpired;
    this.#untoldExpired = 0;
    this.#removed = undefined;
  }

  /** Takes what the device keeps. A diary that has entries keeps its own: its element was only moved. */
  load(): void {
    if (this.#entries.length > 0) return;
    const kept = this.#read();
    if (kept.is === 'unreadable') {
      this.#onDevice = 'unreadable';
      this.tell({ is: 'unreadable' });
    }
    if (kept.is !== 'diary') return;
    this.#onDevice = 'kept';
    this.#entries = kept.diary;
    this.#draft = newDraft(kept.diary);
    this.tell(undefined);
  }

  /** Another tab has changed or deleted what is kept. */
  readAgain(): void {
    const kept = this.#read();
    if (kept.is === 'diary') {
      this.#entries = kept.diary;
      this.tell({ is: 'elsewhere' });
    } else {
      this.#onDevice = kept.is === 'unreadable' ? 'unreadable' : 'not kept';
      this.tell({ is: 'cleared' });
    }
  }

  /** Puts into the form what the person chose or typed. */
  edit(change: Partial<Draft>): void {
    this.#draft = { ...this.#draft, ...change };
    this.#day = this.#today();
  }

  beginNew(): Look {
    return this.#begin(newDraft(this.#entries));
  }

  beginChange(entry: Entry): Look {
    return this.#begin(draftOf(entry));
  }

  /** Begins with what a check hands over: `pain`, 0 to 10, and `goal`. Anything else is left aside. */
  beginWith(handed: unknown): Look {
    const { pain, goal } = (handed ?? {}) as Partial<Record<string, unknown>>;
    const known = goals.find((id) => id === goal);
    const isScore = Number.isInteger(pain) && (pain as number) >= 0 && (pain as number) <= 10;
    return this.#begin({
      ...newDraft(this.#entries),
      ...(isScore && { pain: pain as number }),
      ...(known && { goal: known }),
      fromCheck: isScore || known !== undefined,
    });
  }

  #begin(draft: Draft): Look {
    this.#draft = draft;
    this.#day = this.#today();
    this.#faults = [];
    this.tell(undefined);
    return 'form';
  }

  /** Adds the form's entry, or puts it in the place of the one that is changed. */
  save(): Look {
    const { entry, faults = [] } = entryFrom(this.draft, this.#today());
    this.#faults = faults;
    if (!entry) return faults[0] ?? 'form';
    const { changes } = this.#draft;
    const told = this.#change(
      (diary) =>
        withEntries(
          diary.filter(({ date }) => date !== changes),
          [entry],
        ),
      { is: 'added' },
    );
    this.#draft = newDraft(this.#entries);
    this.tell(told);
    return this.#afterEntries();
  }

  remove(entry: Entry): Look {
    this.tell(this.#change((diary) => diary.filter(({ date }) => date !== entry.date), { is: 'removed' }));
    this.#removed = entry;
    return 'told';
  }

  putBack(): Look {
    const removed = this.#removed;
    if (removed) this.tell(this.#change((diary) => withEntries(diary, [removed]), { is: 'added' }));
    return this.#afterEntries();
  }

  /** Keeps the diary on the device from now on. */
  keep(): Look {
    // Another tab may have kept a diary since this one was drawn.
    const kept = this.#read();
    const diary = kept.is === 'diary' ? withEntries(kept.diary, this.#entries) : this.#entries;
    const isKept = this.#device.write(diary);
    const hasMore = diary.length > this.#entries.length;
    if (isKept) {
      this.#entries = diary;
      this.#onDevice = 'kept';
    }
    this.tell({ is: isKept ? 'kept' : 'refused' });
    return hasMore ? this.#afterEntries() : 'told';
  }

  askDelete(asks: boolean): Look {
    this.#asksDelete = asks;
    return asks ? 'ask' : 'delete';
  }

  /** Deletes every entry, here and on the device; none where the device will not. */
  delete(): Look {
    const isGone = this.#device.delete();
    this.#asksDelete = false;
    if (isGone) {
      this.#entries = [];
      this.#onDevice = 'not kept';
      this.#draft = newDraft([]);
    }
    this.tell({ is: isGone ? 'deleted' : 'notDeleted' });
    return 'told';
  }

  /** Adds the entries of a file that was saved before. One that cannot be read changes nothing, and its line is told. */
  async open(file: Pick<File, 'size' | 'text'>): Promise<Look> {
    try {
      this.tell(file.size > largestFile ? { is: 'tooLarge' } : this.#opened(await file.text()));
    } catch (error) {
      const { line, fault, got } = error instanceof FileError ? error : new FileError(1, 'format');
      this.tell({ is: 'wrong', line, fault, got });
    }
    return this.#afterEntries();
  }

  /**
   * Where to look once entries came in. That they did is said wherever the focus is, what their trend says only where it is looked
   * at; but that they are not kept comes first.
   */
  #afterEntries(): Look {
    const { rules, betterBy } = trendOf(this.#entries);
    const isIn = ['added', 'opened', 'kept'].includes(this.#told?.is ?? '');
    return isIn && (rules.length > 0 || betterBy > 0) ? 'trend' : 'told';
  }

  #opened(text: string): Told {
    // Somebody east of here may already have written tomorrow's.
    const latest = dayAfter(this.#today(), 1);
    const read = /^\uFEFF?\s*[{[]/.test(text) ? fromJson(text, latest) : fromCsv(text, latest);
    const told = this.#change((diary) => withEntries(diary, read), { is: 'opened', count: read.length });
    this.#draft = newDraft(this.#entries);
    return told;
  }

  /** What is kept. Whatever reads it deletes what is too old, so that must be told whenever it is read. */
  #read(): Kept {
    const kept = this.#device.read(this.#today());
    if (kept.is === 'diary') this.#untoldExpired += kept.expired;
    return kept;
  }

  /**
   * Changes the diary, and what is kept of it. What is kept is read again before, for another tab may have changed it.
   * @returns what to tell where it is no longer kept, and `well` else.
   */
  #change(change: (diary: readonly Entry[]) => readonly Entry[], well: Told): Told {
    if (this.#onDevice !== 'kept') {
      this.#entries = change(this.#entries);
      return well;
    }
    const kept = this.#read();
    this.#entries = change(kept.is === 'diary' ? kept.diary : this.#entries);
    if (kept.is === 'diary' && this.#device.write(this.#entries)) return well;
    this.#onDevice = kept.is === 'diary' ? 'outdated' : 'not kept';
    return { is: kept.is === 'nothing' ? 'cleared' : 'refused' };
  }
}
