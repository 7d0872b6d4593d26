/**
 * Editors and sanitizers: what each leaves of the check by default, held against the table in `demo/hosts/editors/README.md`,
 * and what lets it through, safely and to a whole journey.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { serve } from '../../scripts/serve.mjs';
import { drive } from '../dist/drive.js';
import { barePage, longJourney, openBrowser, script } from '../dist/page.js';
import { look, prepare, run, timed, versionOf } from './host.js';

type Through = (html: string) => string | Promise<string>;
type Hosts = Readonly<Record<string, Through>>;

const lines =
  '<h2>Back pain</h2><p>Call 999 now if you cannot pee.</p><ul><li>both legs are weak</li></ul><p>This needs JavaScript.</p>';
const hostile = 'onclick="alert(1)" share-result';
const tag = `<p>Before.</p><back-pain-check region="GB-ENG" booking-url="https://clinic.example/book" ${hostile}>${lines}</back-pain-check><p>After.</p><script>alert(1)</script>`;
const mark = `<p>Before.</p><div data-back-pain-check data-region="GB-ENG" data-booking-url="https://clinic.example/book" onclick="alert(1)" data-onclick="alert(1)">${lines}</div><p>After.</p>`;

/** What is left, in the words of the table. */
function left(html: string, kept: RegExp): string {
  if (!/cannot(\s|&nbsp;)pee/.test(html)) return kept.test(html) ? 'stays, without its lines' : 'goes, with its lines';
  return kept.test(html) ? 'stays' : 'goes, its lines stay';
}
const leftOfTag = (html: string): string => left(html, /<back-pain-check [^>]*region="GB-ENG"/);
const leftOfMark = (html: string): string => left(html, /<div (?=[^>]*data-back-pain-check)[^>]*data-region="GB-ENG"/);

/** The rows of the table in the README of the editors: its name, and its cells. */
function documented(): Record<string, string[]> {
  const readme = readFileSync(fileURLToPath(new URL('../../demo/hosts/editors/README.md', import.meta.url)), 'utf8');
  const rows = readme
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2);
  return Object.fromEntries(
    rows
      .map((row) =>
        row
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      )
      .map(([name, ...cells]) => [name!, cells]),
  );
}

let browser: Browser;
let page: Page;
let site: Awaited<ReturnType<typeof serve>>;
let sanitizers: { plain: Hosts; allowed: Hosts };
before(async () => {
  const folder = timed('editors: prepare', () => prepare('editors'));
  timed('editors: vite build', () => run(folder, 'vite', 'build'));
  sanitizers = (await import(pathToFileURL(join(folder, 'src/sanitizers.js')).href)) as typeof sanitizers;
  site = await serve({
    root: join(folder, 'dist'),
    pages: { '/editors': '<!doctype html><link rel="icon" href="data:,"><body></body>' },
  });
  browser = await openBrowser();
  page = await browser.newPage();
  page.on('dialog', (dialog) => {
    void dialog.dismiss();
    throw new Error('A script of the text ran.');
  });
  await page.goto(`${site.url}/editors`);
  await page.evaluate(`import('/editors.js').then((hosts) => { window.hosts = hosts; })`);
});
after(async () => {
  await browser?.close();
  site?.close();
});

const inBrowser = ['TinyMCE', 'CKEditor', 'Quill', 'Tiptap', 'DOMPurify'];
const inNode = ['sanitize-html', 'rehype-sanitize'];
const through = async (way: 'plain' | 'allowed', name: string, html: string): Promise<string> =>
  inNode.includes(name)
    ? sanitizers[way][name]!(html)
    : page.evaluate<string>(
        `Promise.resolve(hosts[${JSON.stringify(way)}][${JSON.stringify(name)}](${JSON.stringify(html)}))`,
      );

const runs = async (html: string, name: string): Promise<void> => {
  const host = await serve({ pages: { '/saved': barePage(`<script src="${script}" defer></script>${html}`) } });
  const saved = await browser.newPage();
  try {
    await saved.goto(`${host.url}/saved`);
    const widget = saved.locator('back-pain-check');
    await widget.locator('button[part~="start"]').waitFor();
    assert.equal(await widget.count(), 1);
    assert.equal(await widget.getAttribute('region'), 'GB-ENG');
    await look(saved, `editor-${name}`);
    const tier = await drive(widget, longJourney.answers);
    assert.ok(longJourney.acceptable.includes(tier), `${longJourney.id} came to ${tier}`);
    assert.equal(await widget.locator('a[href="https://clinic.example/book"]').count(), 1);
  } finally {
    await saved.close();
    host.close();
  }
};

for (const name of [...inBrowser, ...inNode]) {
  const version = versionOf('editors', { CKEditor: 'ckeditor5', Tiptap: '@tiptap/core' }[name] ?? name.toLowerCase());
  describe(`${name} ${version}`, () => {
    it('leaves by default what the table says, and lets the check through where it is told to', async () => {
      const [written, ofTag, ofMark, how] = documented()[name] ?? [];
      const plain = { tag: await through('plain', name, tag), mark: await through('plain', name, mark) };
      assert.deepEqual(
        [version, leftOfTag(plain.tag), leftOfMark(plain.mark)],
        [written, ofTag, ofMark],
        JSON.stringify(plain),
      );

      // CKEditor alone is told of the div, all others of the tag.
      const asMark = how?.startsWith('`div`') ?? false;
      const allowed = await through('allowed', name, asMark ? mark : tag);
      const expected = how?.includes('without its lines') ? 'stays, without its lines' : 'stays';
      assert.equal((asMark ? leftOfMark : leftOfTag)(allowed), expected, allowed);
      assert.doesNotMatch(allowed, /[^-]onclick|share-result|<script/, allowed);

      // What is saved, on a page with our script.
      await runs(allowed, name);
      if (ofMark === 'stays') await runs(plain.mark, name);
    });
  });
}
