/**
 * What is shown where not even a template can be: the host's own words and, unless they hold a list, the emergency list, built
 * by the DOM alone. It stands on as little as it can, for the page has broken something already.
 */
import { content } from '../content/index.js';
import { idsOf } from '../engine/entries.js';
import { fillPlain } from '../text/fill.js';
import { textFor } from './language.js';
import { blockElement } from './print.js';

/**
 * Puts the last resort into an element.
 * @param host is where the host's words are, and whose attribute names the region.
 * @param root is the host's shadow root, or the host itself where it can have none.
 */
export function lastResort(host: Element, root: ParentNode): void {
  if (root !== host) root.replaceChildren(document.createElement('slot'));
  if (host.querySelector('li')) return;
  const { regions } = content;
  const text = textFor(host, host.getAttribute('lang') ?? undefined);
  const regionId = idsOf(regions).find((id) => id === host.getAttribute('region')) ?? 'INT';
  const inRegion = (sentence: string): string => fillPlain(sentence, text, regionId, regions[regionId]);
  root.append(
    blockElement(document, { paragraph: inRegion(text.start.emergencyLead) }),
    blockElement(document, { items: Object.values(text.start.emergencyList).map(inRegion) }),
  );
}
