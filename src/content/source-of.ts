/** Looks up a source. It stands apart from the sources, because the one script reads them only once a result shows them. */
import type { Source } from './schema.js';
import { sources, type SourceId } from './sources.js';

export const sourceOf = (id: SourceId): Source => sources[id];
