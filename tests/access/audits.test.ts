/**
 * What two judges from outside say of each demo page as it loads: pa11y, by axe and HTML CodeSniffer, finds nothing, and
 * Lighthouse gives 100 for accessibility. They know nothing of the widget, and do not press anything.
 */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import lighthouse from 'lighthouse';
import pa11y from 'pa11y';
import puppeteer, { type Browser } from 'puppeteer-core';
import { ensure } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';

// `frame.html` is no page by itself: it is in the frame of `frame-host.html`.
const pages = readdirSync(new URL('../../demo', import.meta.url)).filter(
  (file) => file.endsWith('.html') && file !== 'frame.html',
);

describe('the demo', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    browser = await puppeteer.launch({
      executablePath: ensure().chromium,
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
    });
    site = await serve();
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  for (const name of pages) {
    it(`${name} leaves pa11y nothing to say`, async () => {
      const { issues } = await pa11y(`${site.url}/demo/${name}`, {
        browser,
        runners: ['axe', 'htmlcs'],
        standard: 'WCAG2AA',
        // pa11y puts its runners into no frame, and axe tells of that; `tests/demo` asks axe within.
        ignore: ['frame-tested'],
      });
      assert.deepEqual(
        issues.map(({ code, context }) => `${code}: ${context}`),
        [],
      );
    });

    it(`${name} has 100 for accessibility from Lighthouse`, async () => {
      const page = await browser.newPage();
      const result = await lighthouse(
        `${site.url}/demo/${name}`,
        { onlyCategories: ['accessibility'], logLevel: 'error' },
        undefined,
        page,
      );
      await page.close();
      const { categories, audits, runtimeError } = result!.lhr;
      assert.equal(runtimeError, undefined);
      const found = Object.values(audits).filter(({ score }) => score !== null && score < 1);
      assert.deepEqual(
        found.map(({ id, details }) => `${id}: ${JSON.stringify(details)}`),
        [],
      );
      assert.equal(categories['accessibility']!.score, 1);
    });
  }
});
