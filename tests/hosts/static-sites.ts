/**
 * What the tests of all static site generators share: a page as they read one, and how a built site is looked at. It knows no
 * generator.
 */
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { serve } from '../../scripts/serve.mjs';
import { drive } from '../dist/drive.js';
import { longJourney, openBrowser, readmeSnippet } from '../dist/page.js';
import { look } from './host.js';

/** A page of Markdown with the front matter that each of the generators reads. */
export const markdown = (title: string, body: string, layout = ''): string =>
  `---\ntitle: ${title}\n${layout && `layout: ${layout}\n`}---\nA paragraph before it.\n\n${body}\nA paragraph after it.\n`;
export const readmesOwn = readmeSnippet().replace(/src="[^"]*"/, 'src="/back-pain-check.js"');

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
});

/** Opens a page of a built site, hands it over, and fails on any error that it reports. */
export const opened = async (
  root: string,
  path: string,
  use: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
) => {
  const site = await serve({ root });
  const page = await browser.newPage(options);
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) errors.push(message.text());
  });
  try {
    await page.goto(`${site.url}${path}`);
    await use(page);
    assert.deepEqual(errors, []);
  } finally {
    await page.close();
    site.close();
  }
};

/** The page as a person meets it: a whole journey, what is around it in its place, and the emergency list without a script. */
export const works = async (root: string, path: string, name: string, clinic = true): Promise<void> => {
  await opened(root, path, async (page) => {
    const widget = page.locator('back-pain-check');
    assert.equal(await widget.count(), 1);
    await look(page, `${name}-start`);
    const tier = await drive(widget, longJourney.answers);
    assert.ok(longJourney.acceptable.includes(tier), `${longJourney.id} came to ${tier}`);
    assert.equal(await widget.locator('a[href="https://clinic.example/book"]').count(), clinic ? 1 : 0);
    assert.equal(await widget.locator('xpath=..').evaluate((parent) => parent.localName), 'main');
    assert.deepEqual(await page.locator('main > p').allTextContents(), [
      'A paragraph before it.',
      'A paragraph after it.',
    ]);
  });
  await opened(
    root,
    path,
    async (page) => {
      const widget = page.locator('back-pain-check');
      // The host's lines, or what was rendered as the site was built.
      const rendered = await widget.locator('[part="emergency-list"]').allInnerTexts();
      assert.match(
        [await widget.innerText(), ...rendered].join(''),
        /Call 999 or go to A&E now[^]*bladder or bowel trouble/,
      );
      assert.match(await page.locator('main').innerText(), /need JavaScript/);
      for (const card of await widget.locator('.card').all()) {
        assert.notEqual(
          await card.evaluate((element) => getComputedStyle(element).borderRadius),
          '0px',
          'it has its style',
        );
      }
      await look(page, `${name}-without-script`);
    },
    { javaScriptEnabled: false },
  );
};
