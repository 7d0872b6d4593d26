/** Old libraries that rewrite parts of the language, as Debian ships them: npm has none that browsers run. */
import { readFileSync } from 'node:fs';
import { ensure } from '../../../scripts/browsers.mjs';
import { asScript } from '../page.js';

const folders = {
  prototype: { variable: 'PROTOTYPE_PATH', at: ['/usr/share/javascript/prototype'], debian: 'libjs-prototype' },
  mootools: { variable: 'MOOTOOLS_PATH', at: ['/usr/share/javascript/mootools'], debian: 'libjs-mootools' },
};

/** The scripts of both, by the path that a host serves them at. */
export function oldLibraries(): Record<'/prototype.js' | '/mootools.js', ReturnType<typeof asScript>> {
  const { prototype, mootools } = ensure(folders);
  const served = (file: string): ReturnType<typeof asScript> => asScript(readFileSync(file, 'utf8'));
  return {
    '/prototype.js': served(`${prototype}/prototype.js`),
    '/mootools.js': served(`${mootools}/mootools-core-nc.js`),
  };
}
