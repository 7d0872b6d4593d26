/**
 * The public entry, and the only file with a side effect: it defines `<back-pain-check>` unless somebody has, and gives
 * every `<div data-back-pain-check>`, now or later, such an element, for pages whose editors strip unknown tags.
 */
import { BackPainCheck } from './element/back-pain-check.js';

const marker = 'data-back-pain-check';

/**
 * Puts an element into a marked place once, with the place's `data-*` as its attributes and its content inside. It sets no
 * other attribute: sanitizers that strip scripts let every `data-*` through, and `data-onclick` must not become one.
 */
function mount(place: Element): void {
  if (place.firstElementChild?.localName === 'back-pain-check') return;
  const element = document.createElement('back-pain-check');
  for (const { name, value } of place.attributes) {
    const attribute = name.slice('data-'.length);
    if (name.startsWith('data-') && BackPainCheck.observedAttributes.includes(attribute)) {
      element.setAttribute(attribute, value);
    }
  }
  element.append(...place.childNodes);
  place.append(element);
}

function mountAll(within: ParentNode): void {
  within.querySelectorAll(`[${marker}]`).forEach(mount);
}

/** Mounts in every marked place, now and later. */
function watch(): void {
  mountAll(document);
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.hasAttribute(marker)) mount(node);
        mountAll(node);
      }
    }
  }).observe(document, { childList: true, subtree: true });
}

if (!customElements.get('back-pain-check')) {
  customElements.define('back-pain-check', BackPainCheck);
  // On a server the tag is defined for what renders it there; there is no page to watch.
  if (typeof document !== 'undefined') watch();
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
