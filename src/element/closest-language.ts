/** Which language the page is in where an element stands. */

/** The `lang` of the closest element that has one, also outside the shadow roots around it. */
export function closestLanguage(element: Element): string | undefined {
  const closest = element.closest('[lang]:not([lang=""])');
  const root = element.getRootNode();
  if (closest) return closest.getAttribute('lang') ?? undefined;
  return root instanceof ShadowRoot ? closestLanguage(root.host) : undefined;
}
