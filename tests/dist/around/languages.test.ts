/** The check beside old libraries that rewrite parts of the language. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { drive } from '../drive.js';
import { barePage, hostSite, longJourney, script } from '../page.js';
import { title } from './kinds.js';
import { oldLibraries } from './old-libraries.js';

const tag = '<back-pain-check region="GB-ENG"></back-pain-check>';
const ours = `<script src="${script}"></script>`;

describe('a page whose language was rewritten', () => {
  const site = hostSite(() => ({
    ...oldLibraries(),
    ...Object.fromEntries(
      ['prototype', 'mootools'].flatMap((name) => [
        [`/${name}/before`, barePage(`<script src="/${name}.js"></script>${ours}${tag}`)],
        [`/${name}/after`, barePage(`${ours}${tag}<script src="/${name}.js"></script>`)],
      ]),
    ),
  }));

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
