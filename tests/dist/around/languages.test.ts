/** The check beside libraries that rewrite parts of the language, or add to what every object has. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { drive } from '../drive.js';
import { barePage, hostSite, longJourney, script } from '../page.js';
import { bundled } from './bundled.js';
import { title } from './kinds.js';
import { oldLibraries } from './old-libraries.js';

const tag = '<back-pain-check region="GB-ENG"></back-pain-check>';
const ours = `<script src="${script}"></script>`;

describe('a page whose language was rewritten', () => {
  const site = hostSite(async () => ({
    ...oldLibraries(),
    '/sugar.js': await bundled(
      `import Sugar from 'sugar'; globalThis.Sugar = Sugar; Sugar.extend({ objectPrototype: true });`,
    ),
    ...Object.fromEntries(
      ['prototype', 'mootools', 'sugar'].flatMap((name) => [
        [`/${name}/before`, barePage(`<script src="/${name}.js"></script>${ours}${tag}`)],
        [`/${name}/after`, barePage(`${ours}${tag}<script src="/${name}.js"></script>`)],
      ]),
    ),
  }));

  /** @param rewrites an expression that is true once the library has rewritten the language. */
  async function runs(name: 'prototype' | 'mootools' | 'sugar', version: string, rewrites: string): Promise<void> {
    for (const when of ['before', 'after']) {
      const page = await site.browser.newPage();
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      await page.goto(`${site.url}/${name}/${when}`);
      assert.ok(title(`language-${name}`).includes(String(await page.evaluate(version))), 'the version of the table');
      assert.equal(await page.evaluate(rewrites), true, 'it does rewrite it');
      const tier = await drive(page.locator('back-pain-check'), longJourney.answers);
      assert.ok(longJourney.acceptable.includes(tier), `${when}: ${tier}`);
      assert.deepEqual(errors, []);
      await page.close();
    }
  }

  it(title('language-prototype'), () =>
    runs('prototype', `Prototype.Version`, "!String(Array.from).includes('[native code]')"),
  );
  it(title('language-mootools'), () =>
    runs('mootools', 'MooTools.version', "!String(Event).includes('[native code]')"),
  );
  it(title('language-sugar'), () => runs('sugar', 'Sugar.VERSION', "typeof ({}).count === 'function'"));
});
