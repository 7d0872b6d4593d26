/** The one file on bare pages: every way to load it, twice, two widgets, the data attribute, other encodings. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, copyFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { drive } from '../drive.js';
import { barePage, hostSite, readmeSnippet, script, sharedPage, shortJourney } from '../page.js';

const tag = '<back-pain-check region="GB-ENG"></back-pain-check>';
const ways: Record<string, string> = {
  defer: `<script src="${script}" defer></script>${tag}`,
  async: `<script src="${script}" async></script>${tag}`,
  neither: `<script src="${script}"></script>${tag}`,
  'neither, after the tag': `${tag}<script src="${script}"></script>`,
  module: `<script src="${script}" type="module"></script>${tag}`,
  snippet: readmeSnippet(),
};
const pages: Record<string, string | { html: string; headers: Record<string, string> }> = Object.fromEntries(
  Object.entries(ways).map(([way, body]) => [`/${way}`, barePage(body)]),
);
for (const [path, body] of Object.entries({
  '/two': `<script src="${script}" defer></script>${tag}<back-pain-check region="US"></back-pain-check>`,
  '/data': `<script src="${script}" defer></script><div data-back-pain-check data-region="US" data-heading-level="3"><p>Call 911.</p></div>`,
})) {
  pages[path] = barePage(body);
}
pages['/twice'] = {
  html: barePage(
    `<script src="${script}"></script><script src="${script}?again"></script><script src="${script}?module" type="module"></script>${tag}`,
  ),
  // A second Lit would fail here: the policy of the first may not be made twice.
  headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types back-pain-check" },
};

describe('the one file', () => {
  const site = hostSite(pages);
  const { load, errors } = sharedPage(site);
  let page: Page;

  const open = async (address: string): Promise<void> => {
    page = await load(address);
  };
  afterEach(() => {
    assert.deepEqual(errors, []);
  });
  const widget = (position = 0) => page.locator('back-pain-check').nth(position);
  const journeyRuns = async (): Promise<void> => {
    const tier = await drive(widget(), shortJourney.answers);
    assert.ok(shortJourney.acceptable.includes(tier), `${shortJourney.id} came to ${tier}`);
  };

  for (const way of Object.keys(ways)) {
    it(`runs a whole journey over HTTP: ${way}`, async () => {
      await open(`/${way}`);
      await journeyRuns();
    });
  }

  it('runs a whole journey from a file on disk', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'back-pain-check-file-'));
    try {
      copyFileSync(
        fileURLToPath(new URL('../../../dist/back-pain-check.js', import.meta.url)),
        join(folder, 'back-pain-check.js'),
      );
      writeFileSync(join(folder, 'page.html'), barePage(readmeSnippet().replace(script, 'back-pain-check.js')));
      await open(pathToFileURL(join(folder, 'page.html')).href);
      await journeyRuns();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('does nothing when it is loaded again', async () => {
    await open('/twice');
    await journeyRuns();
  });

  it('can be answered with a mouse', async () => {
    await open('/defer');
    await widget().locator('button[part~="start"]').click();
    await widget().locator('form input[name="alarm"][value="none"]').click();
    await widget().locator('form button[type="submit"]').click();
    await widget().locator('form input[name="age"]').first().waitFor();
  });

  it('runs two widgets that do not know of each other', async () => {
    await open('/two');
    await widget(0).locator('button[part~="start"]').click();
    const first = widget(0).locator('form input').first();
    await first.check();
    assert.equal(await widget(1).locator('button[part~="start"]').count(), 1);
    const tier = await drive(widget(1), shortJourney.answers);
    assert.ok(shortJourney.acceptable.includes(tier));
    assert.equal(await first.isChecked(), true);
  });

  it('puts a widget into a marked place, with its settings and its content', async () => {
    await open('/data');
    const inside = page.locator('[data-back-pain-check] > back-pain-check');
    assert.equal(await inside.count(), 1);
    assert.equal(await inside.getAttribute('region'), 'US');
    assert.equal(await inside.getAttribute('heading-level'), '3');
    assert.equal(await inside.locator(':scope > p').textContent(), 'Call 911.');
    await journeyRuns();
  });

  it('puts a widget into a marked place that is added later', async () => {
    await open('/data');
    await page.evaluate(
      `document.querySelector('main').insertAdjacentHTML('beforeend', '<div><div data-back-pain-check data-region="AU"></div></div>')`,
    );
    const added = page.locator('[data-back-pain-check][data-region="AU"] > back-pain-check');
    await added.locator('button[part~="start"]').waitFor();
    assert.equal(await added.count(), 1);
    assert.equal(await added.getAttribute('region'), 'AU');
    assert.equal(await page.locator('back-pain-check').count(), 2);
  });

  it('is read right on a page in another encoding', async () => {
    const read = async (shown: Page) => {
      const check = shown.locator('back-pain-check');
      await check.locator('button[part~="start"]').click();
      // Its follow-up has an apostrophe, which is beyond ASCII.
      await check.locator('input[value="headache"]').check();
      await check.locator('input[name="alarm-now"]').first().waitFor();
      return check.evaluate((element) => element.shadowRoot!.textContent);
    };
    await open('/neither');
    const right = await read(page);
    assert.match(right, /[^\0-\x7f]/, 'the first page shows a character that could be garbled');
    const other = await site.browser.newPage();
    await other.route('**/*.js', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { 'content-type': 'text/javascript' } });
    });
    await other.route('**/latin', (route) =>
      route.fulfill({
        contentType: 'text/html; charset=windows-1252',
        body: ways.neither!.replace(script, `${site.url}${script}`),
      }),
    );
    await other.goto(`${site.url}/latin`);
    assert.equal(await other.evaluate('document.characterSet'), 'windows-1252');
    assert.equal(await read(other), right);
    await other.close();
  });

  it('does nothing where there are no custom elements', async () => {
    const old = await site.browser.newPage();
    const told: string[] = [];
    old.on('pageerror', ({ message }) => told.push(message));
    await old.addInitScript('delete window.customElements');
    await old.goto(`${site.url}/neither`);
    assert.equal(await old.locator('back-pain-check').evaluate((element) => element.shadowRoot), null);
    assert.deepEqual(told, []);
    await old.close();
  });
});
