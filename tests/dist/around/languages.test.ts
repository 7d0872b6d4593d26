/** The check beside old libraries that rewrite parts of the language, as Debian ships them: npm has none that browsers run. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { ensure } from '../../../scripts/browsers.mjs';
import { serve } from '../../../scripts/serve.mjs';
import { drive } from '../drive.js';
import { barePage, longJourney, openBrowser, script } from '../page.js';
import { title } from './kinds.js';

const folders = {
  prototype: { variable: 'PROTOTYPE_PATH', at: ['/usr/share/javascript/prototype'], debian: 'libjs-prototype' },
  mootools: { variable: 'MOOTOOLS_PATH', at: ['/usr/share/javascript/mootools'], debian: 'libjs-mootools' },
};
const tag = '<back-pain-check region="GB-ENG"></back-pain-check>';
const ours = `<script src="${script}"></script>`;

describe('a page whose language was rewritten', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    browser = await openBrowser();
    const found = ensure(folders);
    const pages = Object.entries({
      prototype: `${found.prototype}/prototype.js`,
      mootools: `${found.mootools}/mootools-core-nc.js`,
    }).flatMap(([name, file]) => [
      [`/${name}.js`, { html: readFileSync(file, 'utf8'), headers: { 'content-type': 'text/javascript' } }],
      [`/${name}/before`, barePage(`<script src="/${name}.js"></script>${ours}${tag}`)],
      [`/${name}/after`, barePage(`${ours}${tag}<script src="/${name}.js"></script>`)],
    ]);
    site = await serve({ pages: Object.fromEntries(pages) as Record<string, string> });
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  async function runs(name: string, version: string, rewrites: string): Promise<void> {
    for (const when of ['before', 'after']) {
      const page = await browser.newPage();
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      await page.goto(`${site.url}/${name}/${when}`);
      assert.ok(
        title(name === 'prototype' ? 'language-prototype' : 'language-mootools').includes(
          String(await page.evaluate(version)),
        ),
      );
      assert.equal(await page.evaluate(`String(${rewrites}).includes('[native code]')`), false, 'it does rewrite it');
      const tier = await drive(page.locator('back-pain-check'), longJourney.answers);
      assert.ok(longJourney.acceptable.includes(tier), `${when}: ${tier}`);
      assert.deepEqual(errors, []);
      await page.close();
    }
  }

  it(title('language-prototype'), () => runs('prototype', 'Prototype.Version', 'Array.from'));
  it(title('language-mootools'), () => runs('mootools', 'MooTools.version', 'Event'));
});
