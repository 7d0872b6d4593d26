/** This widget as it is built and as README tells hosts to paste it. It must have been built before. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readmeSnippet } from '../../dist/page.js';
import { namedInputs } from './floors.js';
import type { Peer } from './peer.js';

const script = fileURLToPath(new URL('../../../dist/back-pain-check.js', import.meta.url));

export const ours: Peer = {
  name: 'back-pain-check',
  title: 'this widget',
  kind: 'ours',
  packages: {},
  build() {
    if (!existsSync(script)) throw new Error('dist/back-pain-check.js is not there: run npm run build first.');
    const snippet = readmeSnippet().replace(/<script[^]*?<\/script>/, '');
    return Promise.resolve({
      files: { 'back-pain-check.js': { path: script } },
      scripts: ['back-pain-check.js'],
      styles: [],
      body: (count) => snippet.repeat(count),
    });
  },
  hands: {
    root: 'back-pain-check',
    start: 'button[part~="start"]',
    options: namedInputs,
    next: 'form button[type="submit"]',
    tells: 'form button[part~="see-result"]',
    done: '[data-tier]',
  },
};
