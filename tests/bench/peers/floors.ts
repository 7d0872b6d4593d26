/** The floors: what asking these questions costs at the least, written by hand and with Lit alone. */
import { fileURLToPath } from 'node:url';
import { bundle } from '../bundle.js';
import { optionSelectors } from './option-selectors.js';
import type { Peer } from './peer.js';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** Inputs with the question's id as their name and the option's as their value. */
export const namedInputs = optionSelectors(({ id }, value) => `input[name="${id}"][value="${value}"]`);

const floor = (name: string, title: string, packages: Peer['packages']): Peer => ({
  name,
  title,
  kind: 'floor',
  packages,
  limits: 'holds the questions and nothing else: no rules, no result, no checks, no help for assistive tools',
  async build(model) {
    const entry = `import { define } from './${name}.element.js'; define(${JSON.stringify(model)});`;
    const { script } = await bundle(entry, folder);
    return {
      files: { 'page.js': script },
      scripts: ['page.js'],
      styles: [],
      body: (count) => `<${name}></${name}>`.repeat(count),
    };
  },
  hands: { root: name, options: namedInputs, next: 'form button:not(.back)', done: '.done' },
});

export const vanillaFloor = floor('floor-vanilla', 'hand-written element (floor)', {});
export const litFloor = floor('floor-lit', 'bare Lit element (floor)', { lit: '3.3.3' });
