/**
 * The theme studio as a person uses it, in Chromium: what they choose is on the widget, in the code and in the address; what
 * stands in an address is never run; every view can be shown; and the studio itself is easy to use.
 */
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { serve } from '../../scripts/serve.mjs';
import { presets } from '../../demo/theme/presets.js';
import { tiers, views } from '../../demo/theme/people.js';
import { openBrowser } from '../dist/page.js';

describe('the theme studio', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serve>>;
  let page: Page;
  let errors: string[];
  before(async () => {
    site = await serve();
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    site.close();
  });
  afterEach(async () => {
    await page.context().close();
    assert.deepEqual(errors, []);
  });

  const open = async (
    hash = '',
    options: BrowserContextOptions = {},
    address = `${site.url}/demo/theme.html`,
  ): Promise<void> => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce',
      ...options,
    });
    page = await context.newPage();
    errors = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('dialog', (dialog) => {
      errors.push(dialog.message());
      void dialog.dismiss();
    });
    await page.goto(address + hash);
    await page.locator('html[data-ready]').waitFor();
  };
  const ofPreview = (property: string): Promise<string> =>
    page.locator('#preview').evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

  it('puts a colour on the widget, into the code and into the address', async () => {
    await open();
    await page.getByLabel('Accent', { exact: true }).fill('B3502A');
    await page.keyboard.press('Tab');
    assert.equal(await ofPreview('--bpc-accent'), '#b3502a');
    assert.match(page.url(), /#accent=b3502a$/);
    for (const id of ['css', 'html', 'wordpress', 'data']) {
      assert.match(await page.locator(`#code-${id}`).innerText(), /--bpc-accent: #b3502a;/);
    }
    await page.getByRole('button', { name: 'Reset “Accent” to the widget’s own' }).click();
    assert.equal(await ofPreview('--bpc-accent'), '');
    assert.doesNotMatch(page.url(), /#/);
  });

  it('says what is wrong with what is no colour, and leaves the widget alone', async () => {
    await open('#accent=112233');
    const field = page.getByLabel('Accent', { exact: true });
    await field.fill('teal');
    await page.keyboard.press('Tab');
    assert.equal(await field.getAttribute('aria-invalid'), 'true');
    assert.equal(await field.inputValue(), 'teal');
    assert.match(await page.locator('#accent-wrong').innerText(), /six digits/);
    assert.equal(await ofPreview('--bpc-accent'), '');
  });

  it('never runs or shows what an address smuggles in', async () => {
    await open(
      `#accent=${encodeURIComponent('red;}</style><img src=x onerror=alert(1)>')}&font=${encodeURIComponent('x"><script>alert(1)</script>')}&region=${encodeURIComponent('"><b id=in>')}&view=javascript:alert(1)`,
    );
    assert.equal(await page.locator('#in, img').count(), 0);
    assert.equal(await ofPreview('--bpc-accent'), '');
    assert.equal(await page.locator('#preview').getAttribute('region'), 'GB-ENG');
  });

  it('shows every view and leaves the focus where it was', async () => {
    await open();
    const show = page.getByLabel('Show');
    for (const view of Object.keys(views)) {
      await show.focus();
      await show.selectOption(view);
      const shown = page
        .locator('#preview')
        .locator(
          (tiers as readonly string[]).includes(view)
            ? `[data-tier="${view}"]`
            : view === 'start'
              ? '[part~="start"]'
              : 'form',
        );
      await shown.waitFor();
      if (view === 'missed') await page.locator('#preview [part~="error-summary"]').waitFor();
      await page.waitForFunction('document.activeElement.id === "view"');
    }
  });

  it('reaches AA with each preset, and says so', async () => {
    await open();
    for (const { label } of Object.values(presets)) {
      const button = page.getByRole('button', { name: label, exact: true });
      await button.focus();
      await page.keyboard.press('Enter');
      assert.equal(await button.getAttribute('aria-pressed'), 'true', label);
      assert.equal(
        (await page.locator('#contrast [role="status"]').innerText()).trim(),
        'Everything here reaches AA.',
        label,
      );
    }
  });

  it('says what the widget mends of colours that do not read', async () => {
    await open('#accent=ffe600&surface=ffffff&text=dddddd&scheme=light');
    const status = await page.locator('#contrast [role="status"]').innerText();
    assert.match(status, /Everything here reaches AA/);
    assert.match(status, /Your words would have 1\.4 : 1/);
    assert.match(status, /Your accent has 1\.3 : 1/);
  });

  it('copies the code, or marks it where it may not', async () => {
    await open('#accent=112233', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: 'Copy CSS' }).click();
    await page.getByText('CSS: copied.').waitFor();
    assert.equal(
      await page.evaluate('navigator.clipboard.readText()'),
      'back-pain-check {\n  --bpc-accent: #112233;\n}',
    );
    await page.evaluate('navigator.clipboard.writeText = () => Promise.reject(new Error())');
    await page.getByRole('button', { name: 'Copy Plain HTML' }).click();
    await page.getByText('Plain HTML: marked.').waitFor();
    assert.match(String(await page.evaluate('getSelection().toString()')), /<back-pain-check region="GB-ENG">/);
  });

  it('writes the emergency lines of the region, with its number as a link', async () => {
    await open('#region=US');
    assert.match(
      await page.locator('#code-html').innerText(),
      /<back-pain-check region="US">[^]*Call <a href="tel:911">911<\/a>/,
    );
    assert.match(await page.locator('#code-data').innerText(), /data-region="US"[^]*Call <a href="tel:911">911<\/a>/);
    assert.match(await page.locator('#code-wordpress').innerText(), /^\[back_pain_check region="US"\]/);
  });

  it('works from a file on disk', async () => {
    await open(
      '#accent=112233',
      {},
      pathToFileURL(fileURLToPath(new URL('../../demo/theme.html', import.meta.url))).href,
    );
    assert.equal(await ofPreview('--bpc-accent'), '#112233');
  });

  for (const [width, colorScheme] of [
    [320, 'light'],
    [768, 'dark'],
    [1280, 'light'],
  ] as const) {
    it(`is easy to use at ${width} px, ${colorScheme}`, async () => {
      await open('#view=rows', { viewport: { width, height: 900 }, colorScheme });
      assert.ok(((await page.evaluate('document.documentElement.scrollWidth')) as number) <= width);
      const { violations } = await new AxeBuilder({ page }).analyze();
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' · ')}`),
        [],
      );
      // In the document alone: Playwright's own selectors would look into the widget.
      const small = await page.evaluate(() =>
        [...document.querySelectorAll('main :is(button, select, input)')]
          .filter((control) => control.getBoundingClientRect().height < 44)
          .map((control) => control.outerHTML),
      );
      assert.deepEqual(small, []);
    });
  }
});
