/**
 * The attribute `history`: each step is an entry of the browser's history, and the browser's Back button leads to the place
 * before. An entry holds the place of each widget on the page, never an answer. It does not know whether a place still stands.
 */
import type { ReactiveControllerHost } from 'lit';
import { isSamePlace, start, type Place } from '../session/place.js';
import { listenWhileConnected } from './listen.js';

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

export class BrowserHistory {
  readonly #widget = widgets++;
  readonly #options: Options;

  constructor(host: ReactiveControllerHost, options: Options) {
    this.#options = options;
    listenWhileConnected(host, 'popstate', ({ state }) => {
      this.#arrive(state as HistoryState | null);
    });
  }

  /** A person has gone from one place to another. */
  record(from: Place, to: Place): void {
    if (!this.#options.isOn()) return;
    // The entry that is left must tell what to come back to.
    history.replaceState(this.#entry(from), '');
    history.pushState(this.#entry(to), '');
  }

  /** The state of an entry: this widget's place, beside what the host and other widgets have put there. */
  #entry(place: Place): HistoryState {
    const state = history.state as HistoryState | null;
    return { ...state, backPainCheck: { ...state?.backPainCheck, [this.#widget]: place } };
  }

  #arrive(state: HistoryState | null): void {
    const { isOn, place, restore } = this.#options;
    // An entry of the host's own, such as a link within the page, says nothing of the check.
    if (!isOn() || !state?.backPainCheck) return;
    const { [this.#widget]: kept = start } = state.backPainCheck;
    // Where it is the same, it was another widget, or the host, that moved.
    if (!isSamePlace(kept, place())) restore(kept);
  }
}
