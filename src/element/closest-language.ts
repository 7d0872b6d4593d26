/** Which language the page is in where an element stands, when that may have changed, and what there is in it. */

/** The `lang` of the closest element that has one, also outside the shadow roots around it. */
export function closestLanguage(element: Element): string | undefined {
  const closest = element.closest('[lang]:not([lang=""])');
  const root = element.getRootNode();
  if (closest) return closest.getAttribute('lang') ?? undefined;
  return root instanceof ShadowRoot ? closestLanguage(root.host) : undefined;
}

/** Each root around an element, from its own to the page. */
function rootsAround(element: Element): Node[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsAround(root.host)] : [root];
}

/** Calls back at each change of a `lang` around an element, until it is disconnected. */
export function observeLanguage(element: Element, changed: () => void): MutationObserver {
  const observer = new MutationObserver(changed);
  for (const root of rootsAround(element)) observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
  return observer;
}

/**
 * What there is in a language, of several by their tags in lower case: "pl-PL" finds Polish. It is asked before anything is shown
 * and outside of what is guarded, so it calls no method of arrays, which some pages replace.
 */
export function inLanguage<Words>(texts: ReadonlyMap<string, Words>, tag: string): Words | undefined {
  for (let wanted = tag.toLowerCase(); wanted; wanted = wanted.slice(0, Math.max(0, wanted.lastIndexOf('-'))))
    for (const [known, words] of texts) if (`${known}-`.startsWith(`${wanted}-`)) return words;
  return undefined;
}
