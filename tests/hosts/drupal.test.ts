/**
 * The Drupal module's files by themselves, for Drupal cannot be had from a package registry: PHP takes them, their names agree,
 * the script is loaded for the marked `div` alone, and what its README has a text format allow lets all of its settings through.
 * What its README has people paste is run by `tests/dist/snippets.test.ts`.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ensureProgram, snippets } from './host.js';

const name = 'back_pain_check';
const folder = fileURLToPath(new URL(`../../demo/hosts/drupal/${name}/`, import.meta.url));
const read = (file: string): string => readFileSync(folder + file, 'utf8');

describe('the Drupal module', () => {
  before(() => {
    ensureProgram('php8.2', 'php8.2-cli');
  });

  it('is three files that call it by one name', () => {
    const files = ['info.yml', 'libraries.yml', 'module'].map((end) => `${name}.${end}`);
    assert.deepEqual(readdirSync(folder).sort(), files);
    assert.match(read(`${name}.info.yml`), /^type: module$/m);
    assert.match(read(`${name}.info.yml`), /^core_version_requirement: \^10 \|\| \^11$/m);
    assert.match(
      read(`${name}.libraries.yml`),
      /^check:\n {2}js:\n {4}back-pain-check\.js:\n(?: {6}.*\n)* {6}attributes:\n {8}defer: true\n$/m,
    );
    execFileSync('php8.2', ['-l', `${folder}${name}.module`], { stdio: 'pipe' });
  });

  it('loads the script for a text with the check, and for no other', () => {
    const loaded = (...texts: unknown[]): unknown =>
      JSON.parse(
        execFileSync(
          'php8.2',
          [
            '-r',
            `require '${folder}${name}.module';
            $items = array_map(static fn ($text) => (object) ['value' => $text], json_decode(stream_get_contents(STDIN), true));
            $variables = ['element' => ['#items' => $items]];
            ${name}_preprocess_field($variables);
            echo json_encode($variables['#attached']['library'] ?? []);`,
          ],
          { input: JSON.stringify(texts), encoding: 'utf8' },
        ),
      );
    assert.deepEqual(loaded('<p>A text.</p>', snippets('drupal', 'html')[0]), [`${name}/check`]);
    assert.deepEqual(loaded('<back-pain-check region="US"></back-pain-check>'), [`${name}/check`]);
    assert.deepEqual(loaded('<p>My back pain check.</p>', null, 7, ['a']), []);
  });

  it('lets every setting through that somebody who writes a page may set', async () => {
    const { settings } = (await import(new URL('../../demo/hosts/editors/src/settings.js', import.meta.url).href)) as {
      settings: readonly string[];
    };
    const [allowed] = snippets('drupal', 'text');
    const attributes = /^<div (.*)>\n$/.exec(allowed!)![1]!.split(' ');
    assert.deepEqual(
      attributes.sort(),
      ['data-back-pain-check', ...settings.map((setting) => `data-${setting}`)].sort(),
    );
    const used = [...snippets('drupal', 'html')[0]!.matchAll(/ (data-[a-z-]+)/g)].map(([, attribute]) => attribute!);
    assert.deepEqual(
      used.filter((attribute) => !attributes.includes(attribute)),
      [],
    );
  });
});
