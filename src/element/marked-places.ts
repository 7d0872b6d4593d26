/**
 * Gives every `<div data-back-pain-check>` its check, for pages whose editors strip unknown tags, and keeps it true: whatever a
 * page does to such a place, later too, it holds one check with the place's present settings. Where the page lets no tag be
 * defined, each place and each bare tag gets the last resort instead.
 */
import { BackPainCheck } from './back-pain-check.js';
import { lastResort } from './last-resort.js';

const tag = 'back-pain-check';
const place = `[data-${tag}]`;
/** How long a redraw waits that follows another, in milliseconds: a page that always takes the check out must not hang. */
const pause = 1000;

/** The check that a place was given and when. It comes back with its answers where the page has drawn the place anew. */
const given = new WeakMap<Element, { readonly check: Element; readonly at: number }>();

/** Mounts in every marked place, now and later. */
export function watchMarkedPlaces(): void {
  const looksFor = customElements.get(tag) ? place : `${place}, ${tag}`;
  const look = (within: ParentNode): void => {
    within.querySelectorAll(looksFor).forEach(keepTrue);
  };
  look(document);
  new MutationObserver((changes) => {
    for (const { target, addedNodes, attributeName } of changes) {
      if (isElement(target) && target.matches(place)) keepTrue(target);
      if (attributeName === 'contenteditable') look(target as Element);
      for (const node of addedNodes) {
        if (!isElement(node)) continue;
        if (node.matches(looksFor)) keepTrue(node);
        look(node);
      }
    }
  }).observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: [
      `data-${tag}`,
      'contenteditable',
      ...BackPainCheck.observedAttributes.map((name) => `data-${name}`),
    ],
  });
}

// Not by `instanceof`: old libraries put an `Element` of their own on the page.
const isElement = (node: Node): node is Element => node.nodeType === 1;

function keepTrue(found: Element): void {
  if (found.localName === tag) {
    lastResort(found, found);
    return;
  }
  const isOther = found.parentElement?.closest(`${place}, ${tag}`) ?? (found as HTMLElement).isContentEditable;
  if (isOther) takeOut(found);
  else mount(found);
}

/** A place inside a check is its words, and one in an editor will be saved. */
function takeOut(from: Element): void {
  const { check } = given.get(from) ?? {};
  if (check?.parentNode === from) check.replaceWith(...check.childNodes);
}

/** Puts the check into its place, or puts it back, and the place's content into the check. */
function mount(into: Element): void {
  const before = given.get(into);
  const here = into.querySelector(tag);
  if (!here && before && performance.now() - before.at < pause) {
    setTimeout(() => {
      if (into.isConnected && !into.querySelector(tag)) keepTrue(into);
    }, pause);
    return;
  }
  const check = here ?? before?.check ?? document.createElement(tag);
  set(check, into, check === before?.check);
  // What the page itself wrote as a tag is left where it is, with what is around it.
  if (here && here !== before?.check) return;
  const lines = [...into.childNodes].filter((node) => node !== check);
  if (!here && lines.length) check.replaceChildren(...lines);
  else check.append(...lines);
  if (here) return;
  given.set(into, { check, at: performance.now() });
  into.append(check);
}

/**
 * Hands the place's `data-*` on as the check's attributes, and no other: sanitizers that strip scripts let every `data-*`
 * through, and `data-onclick` must not become one.
 * @param isOurs the check has no attribute but those of its place.
 */
function set(check: Element, from: Element, isOurs: boolean): void {
  for (const name of BackPainCheck.observedAttributes) {
    const value = from.getAttribute(`data-${name}`);
    if (value === null && isOurs) check.removeAttribute(name);
    else if (value !== null && value !== check.getAttribute(name)) check.setAttribute(name, value);
  }
}
