/**
 * Keeps a diary on this device: in the browser's storage, under one key, each entry for a year at most. A storage may throw,
 * be full, forget what it was given, or be emptied by the browser: each is an outcome with a name, and none an error.
 */
import { dayAfter } from '../text/calendar-day.js';
import type { Entry } from './entry.js';
import { fromJson, toJson } from './json.js';

const key = 'back-pain-diary';

/** How long an entry is kept, in days. */
const longest = 365;

/** A device whose clock was wrong may hold days that are still to come. */
const lastDay = '2999-12-31';

/**
 * What a device holds: nothing; a diary, of which so many entries were too old and are gone; something under our key that is
 * no diary; or nothing can be said, because the browser allows no storage here.
 */
export type Kept =
  | { readonly is: 'nothing' | 'unreadable' | 'forbidden' }
  | { readonly is: 'diary'; readonly diary: readonly Entry[]; readonly expired: number };

export class Device {
  readonly #storage: () => Storage;

  /** @param storage gives the browser's storage, and may throw: asking for it is forbidden on some pages. */
  constructor(storage: () => Storage) {
    this.#storage = storage;
  }

  /** What is kept. Entries of more than a year before `today` are deleted as it is read. */
  read(today: string): Kept {
    let text;
    try {
      text = this.#storage().getItem(key);
    } catch {
      return { is: 'forbidden' };
    }
    if (text === null) return { is: 'nothing' };
    try {
      const all = fromJson(text, lastDay);
      const diary = all.filter(({ date }) => date >= dayAfter(today, -longest));
      const expired = all.length - diary.length;
      if (expired > 0) this.write(diary);
      return { is: 'diary', diary, expired };
    } catch {
      return { is: 'unreadable' };
    }
  }

  /** Keeps a diary in the place of what is kept; false where the browser does not let it, or does not hold it. */
  write(diary: readonly Entry[]): boolean {
    const text = toJson(diary);
    try {
      // An old library on the page may have changed what JSON is: what could not be read again is not kept.
      fromJson(text, lastDay);
      this.#storage().setItem(key, text);
      return this.#storage().getItem(key) === text;
    } catch {
      return false;
    }
  }

  /** Deletes all that is kept; false where it is still there. */
  delete(): boolean {
    try {
      this.#storage().removeItem(key);
      return this.#storage().getItem(key) === null;
    } catch {
      return false;
    }
  }

  /** Whether a change of the storage in another tab is about the diary. */
  concerns(event: StorageEvent): boolean {
    // Without a key, all was cleared.
    return event.key === key || event.key === null;
  }
}

/** Whether the page stands in a frame of another site, where browsers part storage. */
export function isEmbedded(): boolean {
  try {
    return window.top !== null && window.top.location.origin !== location.origin;
  } catch {
    return true;
  }
}
