/** The hashes that the build writes, the tag of docs/pasting.md with one of them, and what browsers make of it. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { languageScripts } from '../../../scripts/build/languages.mjs';
import { withHash } from '../../../scripts/build/integrity.mjs';
import { serve } from '../../../scripts/serve.mjs';
import { drive } from '../drive.js';
import { barePage, longJourney, openBrowser, readmeSnippet } from '../page.js';

const read = (path: string): Buffer => readFileSync(new URL(`../../../${path}`, import.meta.url));
const hashOf = (file: string | Buffer): string => `sha384-${createHash('sha384').update(file).digest('base64')}`;
const written = JSON.parse(read('dist/integrity.json').toString()) as Record<string, string>;
/** docs/pasting.md as a release of this build would have it. */
const pasting = withHash(read('docs/pasting.md').toString(), written['back-pain-check.js']!, '1.2.3');
const [, tag] =
  /<!-- integrity -->\s*With the hash of version 1\.2\.3:\s*```html\n([^]*?)\n```\s*<!-- \/integrity -->/.exec(
    pasting,
  ) ?? [];

describe('the hashes of the build', () => {
  let browser: Browser;
  let elsewhere: Awaited<ReturnType<typeof serve>>;
  let host: Awaited<ReturnType<typeof serve>>;
  const file = read('dist/back-pain-check.js').toString();
  const headers = { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' };
  before(async () => {
    browser = await openBrowser();
    elsewhere = await serve({
      pages: { '/same.js': { html: file, headers }, '/other.js': { html: `${file}// Changed.\n`, headers } },
    });
    const page = (name: string): string =>
      barePage(
        readmeSnippet().replace(/<script .*<\/script>/, tag!.replace(/src="[^"]*"/, `src="${elsewhere.url}/${name}"`)),
      );
    host = await serve({ pages: { '/same': page('same.js'), '/other': page('other.js') } });
  });
  after(async () => {
    await browser?.close();
    for (const site of [elsewhere, host]) site?.close();
  });
  const open = async (path: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(`${host.url}${path}`, { waitUntil: 'load' });
    return page;
  };

  it('are those of the files', () => {
    const languages = Object.keys(languageScripts).map((script) => `${script}.js`);
    assert.ok(languages.includes('back-pain-check.diary.ar.js'));
    assert.deepEqual(Object.keys(written), [
      ...['back-pain-check.js', 'back-pain-check.diary.js', 'engine.js'],
      ...languages,
    ]);
    for (const [name, hash] of Object.entries(written)) assert.equal(hash, hashOf(read(`dist/${name}`)), name);
  });

  it('stand in docs/pasting.md from a release on', () => {
    assert.equal(/integrity="([^"]*)"/.exec(tag!)?.[1], written['back-pain-check.js']);
    assert.throws(() => withHash('Nothing.', '', ''), /docs\/pasting\.md holds no/);
  });

  it('let that tag load the script from another site', async () => {
    const page = await open('/same');
    const tier = await drive(page.locator('back-pain-check'), longJourney.answers);
    assert.ok(longJourney.acceptable.includes(tier), tier);
    await page.close();
  });

  it('keep out a script that was changed there, and leave the emergency list', async () => {
    const page = await open('/other');
    assert.equal(await page.evaluate(`customElements.get('back-pain-check') === undefined`), true);
    assert.equal(await page.locator('back-pain-check li').first().isVisible(), true);
    await page.close();
  });
});
