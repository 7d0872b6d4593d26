/**
 * The dossier's two typefaces, Source Sans and Source Serif, as CSS that carries them whole: a document that looks, and
 * breaks its pages, alike on every machine, and asks for no file. It knows nothing of where each is used.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { html, type Html } from './html.js';

const { resolve } = createRequire(import.meta.url);
const faces = [
  { family: 'Source Sans 3', folder: 'source-sans-3' },
  { family: 'Source Serif 4', folder: 'source-serif-4' },
];

export const fonts: readonly Html[] = faces.flatMap(({ family, folder }) =>
  [400, 600].flatMap((weight) =>
    ['normal', 'italic'].map((style) => {
      const file = resolve(`@fontsource/${folder}/files/${folder}-latin-${weight}-${style}.woff2`);
      const data = readFileSync(file).toString('base64');
      return html`@font-face { font-family: "${family}"; font-weight: ${weight}; font-style: ${style}; src: url(data:font/woff2;base64,${data}) }`;
    }),
  ),
);
