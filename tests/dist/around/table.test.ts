/** The table of `docs/pages-nobody-here-wrote.md` is the one of `kinds.ts`, and each of its rows is driven by the test it names. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { documentFile, kinds, withTable } from './kinds.js';

describe('pages nobody here wrote', () => {
  it('are in the document as the tests have them', () => {
    const markdown = readFileSync(documentFile, 'utf8');
    assert.equal(markdown, withTable(markdown), 'npx tsx tests/dist/around/kinds.ts writes it');
  });

  for (const [id, { test }] of Object.entries(kinds))
    it(`has a test that drives ${id}`, () => {
      const code = readFileSync(new URL(`../../${test}`, import.meta.url), 'utf8');
      // A browser cannot read the versions that `title` tells.
      const names = test.startsWith('browser/')
        ? [id.includes('-') ? `kinds['${id}']` : `kinds.${id}`]
        : [`'${id}'`, 'title('];
      assert.ok(
        names.every((name) => code.includes(name)),
        test,
      );
    });
});
