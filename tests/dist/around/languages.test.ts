/** The check beside old libraries that rewrite parts of the language, as Debian ships them: npm has none that browsers run. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { ensure } from '../../../scripts/browsers.mjs';
import { drive } from '../drive.js';
import { asScript, barePage, hostSite, longJourney, script } from '../page.js';
import { title } from './kinds.js';

const folders = {
  prototype: { variable: 'PROTOTYPE_PATH', at: ['/usr/share/javascript/prototype'], debian: 'libjs-prototype' },
  mootools: { variable: 'MOOTOOLS_PATH', at: ['/usr/share/javascript/mootools'], debian: 'libjs-mootools' },
};
const tag = '<back-pain-check region="GB-ENG"></back-pain-check>';
const ours = `<script src="${script}"></script>`;

describe('a page whose language was rewritten', () => {
  const site = hostSite(() => {
    const found = ensure(folders);
    const libraries = Object.entries({
      prototype: `${found.prototype}/prototype.js`,
      mootools: `${found.mootools}/mootools-core-nc.js`,
    });
    const pages = libraries.map(([name, file]) => ({
      [`/${name}.js`]: asScript(readFileSync(file, 'utf8')),
      [`/${name}/before`]: barePage(`<script src="/${name}.js"></script>${ours}${tag}`),
      [`/${name}/after`]: barePage(`${ours}${tag}<script src="/${name}.js"></script>`),
    }));
    return Object.assign({}, ...pages) as (typeof pages)[number];
  });

  async function runs(name: string, version: string, rewrites: string): Promise<void> {
    for (const when of ['before', 'after']) {
      const page = await site.browser.newPage();
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
