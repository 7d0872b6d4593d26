/** A page with an empty place for each form, which the peer's own script finds and draws the form into. */
import type { Site } from './peer.js';

/** The page that these files make: it loads each script and each style sheet among them, in their order. */
export function pageOfPlaces(files: Site['files']): Site {
  const ending = (end: string): string[] => Object.keys(files).filter((name) => name.endsWith(end));
  return {
    files,
    scripts: ending('.js'),
    styles: ending('.css'),
    body: (count) => '<div class="place"></div>'.repeat(count),
  };
}
