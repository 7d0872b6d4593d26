/** How far along the way a page lies. It knows no particular stage: the parts are the stages that the pages have. */
import type { Content } from '../content/schema.js';
import type { JourneyPage } from '../engine/journey.js';
import { perContent } from '../engine/per-content.js';

/** The stages of the content in the order in which its pages meet them: each is one part of the way. */
const stagesOf = perContent((pages: Content['pages']) => [...new Set(pages.map(({ stage }) => stage))]);

/** How many parts the way has. A result may come before the last one. */
export const partsOf = ({ pages }: Content): number => stagesOf(pages).length;

/** The part of the whole way that lies before a page, 0 to 1: the parts before its own, and the pages of its part before it. */
export function progressAt(content: Content, pages: readonly JourneyPage[], page: JourneyPage): number {
  const stages = stagesOf(content.pages);
  const part = pages.filter(({ stage }) => stage === page.stage);
  const within = part.findIndex(({ id }) => id === page.id) / part.length;
  return (stages.indexOf(page.stage) + within) / stages.length;
}
