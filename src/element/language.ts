/** Which language the words are in: the element's own, else the closest ancestor's, else English. */
import { en } from '../text/en.js';
import type { Text } from '../text/text.js';

const texts: Readonly<Partial<Record<string, Text>>> = { en };

/** The `lang` of the closest element that has one, also outside the shadow roots around it. */
function ancestorLanguage(element: Element): string | undefined {
  // A server that renders the start has no page, and no host around the element.
  if (typeof document === 'undefined') return undefined;
  let from: Element | null = element;
  while (from) {
    const closest: Element | null = from.closest('[lang]:not([lang=""])');
    if (closest) return closest.getAttribute('lang') ?? undefined;
    const root: Node = from.getRootNode();
    from = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
}

/** The words for an element, in the language of its own tag where that is given. English where there are none in that language. */
export function textFor(element: Element, own: string | undefined): Text {
  const tag = own ?? ancestorLanguage(element) ?? '';
  return texts[tag.toLowerCase().split('-')[0] ?? ''] ?? en;
}
