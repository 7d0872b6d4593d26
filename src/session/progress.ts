/** How far along the way a page lies. It knows no particular stage: each stage of the content is one part of the way. */
import type { Content, Ids } from '../content/schema.js';
import type { JourneyPage } from '../engine/journey.js';

/** The part of the whole way that lies before a page, 0 to 1: the parts before its own, and the pages of its part before it. */
export function progressAt<I extends Ids>(
  { stages }: Content<I>,
  pages: readonly JourneyPage<I>[],
  page: JourneyPage<I>,
): number {
  const ofPart = pages.filter(({ part }) => part === page.part);
  const within = ofPart.findIndex(({ id }) => id === page.id) / ofPart.length;
  return (page.part - 1 + within) / stages.length;
}
