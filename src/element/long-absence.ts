/** A page that was left and comes back, with all that was in it, from the browser's back/forward cache. It knows no answers. */
import type { ReactiveControllerHost } from 'lit';
import { listenWhileConnected } from './listen.js';

/** How long a page that was left keeps the answers, in milliseconds: who comes back later may be somebody else. */
const longest = 600_000;

/** Calls `forget` when the page comes back after a long time. */
export function forgetAfterLongAbsence(host: ReactiveControllerHost, forget: () => void): void {
  let leftAt = 0;
  listenWhileConnected(host, 'pagehide', () => {
    leftAt = Date.now();
  });
  listenWhileConnected(host, 'pageshow', ({ persisted }) => {
    // A clock that was put back counts as long ago.
    if (persisted && Math.abs(Date.now() - leftAt) > longest) forget();
  });
}
