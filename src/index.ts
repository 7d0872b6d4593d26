/**
 * The public entry, and the only file with a side effect: it defines `<back-pain-check>` unless somebody has, and gives
 * every `<div data-back-pain-check>`, now or later, such an element.
 */
import { BackPainCheck } from './element/back-pain-check.js';
import { listenToHistory } from './element/browser-history.js';
import { watchMarkedPlaces } from './element/marked-places.js';

if (!customElements.get('back-pain-check')) {
  try {
    customElements.define('back-pain-check', BackPainCheck);
  } finally {
    // On a server the tag is defined for what renders it there; there is no page to watch.
    if (typeof document !== 'undefined') {
      watchMarkedPlaces();
      listenToHistory();
    }
  }
}

export { BackPainCheck };
export {
  BackPainCheckAnsweredEvent,
  BackPainCheckCompletedEvent,
  BackPainCheckRestartedEvent,
  BackPainCheckStartedEvent,
} from './element/events.js';
export type { RegionId } from './content/regions.js';
export type { Tier } from './content/schema.js';
export type { Answer, Answers } from './engine/answers.js';
