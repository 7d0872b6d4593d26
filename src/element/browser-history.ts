/**
 * The attribute `history`: each step is an entry of the browser's history, and the browser's Back button leads to the place
 * before. An entry holds the place of each widget on the page, never an answer, and beside it what the page's own router had put
 * there, which it needs to come back from another page. It does not know whether a place still stands.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isSamePlace, start, type Place } from '../session/place.js';

/** What an entry holds, beside what the host has put there. */
interface HistoryState {
  readonly backPainCheck?: Readonly<Record<number, Place>>;
}

interface Options {
  readonly isOn: () => boolean;
  /** Where the widget is now. */
  readonly place: () => Place;
  /** Somebody went to an entry that says another place. */
  readonly restore: (place: Place) => void;
}

let widgets = 0;
const connected = new Set<BrowserHistory>();

/** Not every browser has it. Routers that use it hear there of a way through the entries, before `popstate`. */
const { navigation } = globalThis as { readonly navigation?: Navigation };
const key = (): string | undefined => navigation?.currentEntry?.key;

/** The page of the host, an object of its own, on which each entry of ours was made, by the entry's key. */
const pages = new Map<string | undefined, object>();

let listens = false;
/**
 * Keeps ways between the entries of one page from the page's router, which would fetch or draw that page anew, with a new check
 * in it. Only who is told first can do so: who came first, in some browsers, and in others who captures.
 */
export function listenToHistory(): void {
  if (listens) return;
  listens = true;
  const hearFirst = { capture: true };
  addEventListener(
    'popstate',
    (event) => {
      const moved = [...connected].filter((widget) => widget.arrive(event.state as HistoryState | null));
      if (moved.length) event.stopImmediatePropagation();
    },
    hearFirst,
  );
  navigation?.addEventListener(
    'navigate',
    (event) => {
      const page = pages.get(key());
      if (connected.size && page && page === pages.get(event.destination.key)) event.stopImmediatePropagation();
    },
    hearFirst,
  );
}

export class BrowserHistory implements ReactiveController {
  readonly #widget = widgets++;
  readonly #options: Options;

  constructor(host: ReactiveControllerHost, options: Options) {
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    listenToHistory();
    connected.add(this);
  }

  hostDisconnected(): void {
    connected.delete(this);
  }

  /** A person has gone from one place to another. */
  record(from: Place, to: Place): void {
    if (!this.#options.isOn()) return;
    const page = pages.get(key()) ?? {};
    pages.set(key(), page);
    try {
      // The entry that is left must tell what to come back to. Browsers stop a page that writes too many.
      const { [this.#widget]: kept } = (history.state as HistoryState | null)?.backPainCheck ?? {};
      if (!kept || !isSamePlace(kept, from)) history.replaceState(this.#entry(from), '');
      history.pushState(this.#entry(to), '');
      pages.set(key(), page);
    } catch {
      // Some browsers stop it by an error, and so may a router of the page: the step is made without an entry.
    }
  }

  /** Somebody went to an entry with this state. @returns whether the check moves: an entry of the host's own never moves it. */
  arrive(state: HistoryState | null): boolean {
    const { isOn, place, restore } = this.#options;
    // An entry of the host's own, such as a link within the page, says nothing of the check.
    if (!isOn() || !state?.backPainCheck) return false;
    const { [this.#widget]: kept = start } = state.backPainCheck;
    // Where it is the same, it was another widget, or the host, that moved.
    if (isSamePlace(kept, place())) return false;
    restore(kept);
    return true;
  }

  /** The state of an entry: this widget's place, beside what the host and other widgets have put there. */
  #entry(place: Place): HistoryState {
    const state = history.state as HistoryState | null;
    return { ...state, backPainCheck: { ...state?.backPainCheck, [this.#widget]: place } };
  }
}
