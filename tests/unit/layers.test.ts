/** Reads the import lines of every source file, of types too, and fails where one goes against the direction of the layers. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { layerOf, specifiers, target } from './imports.js';

const src = fileURLToPath(new URL('../../src', import.meta.url));

/** What the files of each layer may import. The entry, which lies in no folder, may import all of them. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  content: ['content'],
  engine: ['content', 'engine'],
  text: ['content', 'text'],
  session: ['content', 'engine', 'session'],
  export: ['content', 'engine', 'session', 'text', 'export'],
  element: ['content', 'engine', 'session', 'text', 'export', 'element'],
  '': ['content', 'engine', 'session', 'text', 'export', 'element'],
  // A script of its own, which takes no part in a result.
  diary: ['content', 'text', 'element', 'diary'],
};

/** Which files may import each package. */
const packages: Readonly<Record<string, (file: string) => boolean>> = {
  lit: (file) => /^(element|diary)\//.test(file) || file === 'index.ts',
  'zod/mini': (file) => ['content/schema.ts', 'element/configuration.ts'].includes(file),
};

/** What is wrong with the imports of a file below `src`. */
function breaches(file: string, code: string): string[] {
  return specifiers(code).flatMap((specifier) => {
    if (specifier.startsWith('.')) {
      const to = target(file, specifier);
      const allowed = !to.startsWith('..') && mayImport[layerOf(file)]?.includes(layerOf(to));
      return allowed ? [] : [`${file} imports ${to}`];
    }
    const name = Object.keys(packages).find(
      (known) => specifier === known || (known === 'lit' && specifier.startsWith('lit/')),
    );
    return name && packages[name]!(file) ? [] : [`${file} imports ${specifier}`];
  });
}

describe('layers', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

  it('are imported in one direction only', () => {
    assert.ok(files.length > 20);
    const found = files.flatMap((file) => breaches(file.split(sep).join('/'), readFileSync(join(src, file), 'utf8')));
    assert.deepEqual(found, []);
  });

  const planted = [
    ['content/rules.ts', `import { assess } from '../engine/index.js';`, 'engine/index.js'],
    ['content/rules.ts', `import type { Text } from '../text/text.js';`, 'text/text.js'],
    ['engine/journey.ts', `import {\n  en,\n} from '../text/en.js';`, 'text/en.js'],
    ['engine/journey.ts', `export * from '../export/person-sheet.js';`, 'export/person-sheet.js'],
    ['engine/journey.ts', `import { html } from 'lit';`, 'lit'],
    ['engine/journey.ts', `import { readFileSync } from 'node:fs';`, 'node:fs'],
    ['text/en.ts', `import '../engine/index.js';`, 'engine/index.js'],
    ['engine/journey.ts', `import type { Place } from '../session/place.js';`, 'session/place.js'],
    ['session/session.ts', `import { personSheet } from '../export/person-sheet.js';`, 'export/person-sheet.js'],
    ['session/session.ts', `import { html } from 'lit';`, 'lit'],
    ['session/session.ts', `import type { Text } from '../text/text.js';`, 'text/text.js'],
    ['export/person-sheet.ts', `const view = await import('../element/views/result.js');`, 'element/views/result.js'],
    ['export/person-sheet.ts', `import { live } from 'lit/directives/live.js';`, 'lit/directives/live.js'],
    ['element/focus.ts', `import { BackPainCheck } from '../index.js';`, 'index.js'],
    ['element/focus.ts', `import * as z from 'zod/mini';`, 'zod/mini'],
    ['element/configuration.ts', `import { z } from 'zod';`, 'zod'],
    ['element/steps.ts', `import { trendOf } from '../diary/trend.js';`, 'diary/trend.js'],
    ['diary/trend.ts', `import { assess } from '../engine/index.js';`, 'engine/index.js'],
    ['element/focus.ts', `import x from '../../scripts/serve.mjs';`, '../scripts/serve.mjs'],
  ] as const;
  for (const [file, code, to] of planted) {
    it(`notice that ${file} imports ${to}`, () => {
      assert.deepEqual(breaches(file, code), [`${file} imports ${to}`]);
    });
  }

  it('allow what goes the right way', () => {
    assert.deepEqual(
      breaches('element/views/page.ts', `import { html } from 'lit';\nimport { en } from '../../text/en.js';`),
      [],
    );
    assert.deepEqual(breaches('index.ts', `export type { Tier } from './content/schema.js';`), []);
  });
});
