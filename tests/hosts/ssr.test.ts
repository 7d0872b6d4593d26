/**
 * The start rendered on a Node server by `@lit-labs/ssr`: there without JavaScript, and taken over without a flash, by Lit's
 * hydration and by the one script.
 */
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { drive } from '../dist/drive.js';
import { longJourney, openBrowser } from '../dist/page.js';
import { look, prepare, run, timed, versionOf } from './host.js';

describe(`Node with @lit-labs/ssr ${versionOf('ssr', '@lit-labs/ssr')}`, () => {
  let browser: Browser;
  let server: ChildProcess;
  let url: string;
  let page: Page;
  const errors: string[] = [];
  before(async () => {
    const folder = timed('ssr: prepare', () => prepare('ssr'));
    timed('ssr: vite build', () => run(folder, 'vite', 'build'));
    server = spawn('node', ['server.mjs'], {
      cwd: folder,
      env: { ...process.env, NODE_OPTIONS: '', PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await Promise.race([
      once(server.stdout!, 'data'),
      once(server, 'exit').then(([code]) => {
        throw new Error(`server.mjs ended with ${String(code)}.`);
      }),
    ])) as [Buffer];
    url = String(line).trim();
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    server?.kill();
  });
  afterEach(async () => {
    assert.deepEqual(errors, []);
    await page.close();
  });
  const widget = () => page.locator('back-pain-check');
  const open = async (options: BrowserContextOptions = {}): Promise<void> => {
    page = await browser.newPage({ reducedMotion: 'reduce', ...options });
    errors.length = 0;
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) errors.push(message.text());
    });
  };

  /** How many values of two pictures differ so that it can be seen: the edge of a round corner is not always drawn alike. */
  const differing = async (...pictures: Buffer[]): Promise<number> => {
    const blank = await browser.newPage();
    const count = await blank.evaluate(
      async (sources) => {
        const [one, other] = await Promise.all(
          sources.map(async (source) => {
            const bitmap = await createImageBitmap(await (await fetch(source)).blob());
            const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
            context.drawImage(bitmap, 0, 0);
            return context.getImageData(0, 0, bitmap.width, bitmap.height).data;
          }),
        );
        return one!.filter((value, position) => Math.abs(value - other![position]!) > 8).length;
      },
      pictures.map((picture) => `data:image/png;base64,${picture.toString('base64')}`),
    );
    await blank.close();
    return count;
  };

  it('shows the emergency list without JavaScript, with the number of the region', async () => {
    await open({ javaScriptEnabled: false });
    await page.goto(`${url}/?region=GB-ENG`);
    await look(page, 'ssr-without-script');
    const emergency = widget().locator('[part="emergency-list"]');
    assert.equal(await emergency.isVisible(), true);
    assert.match(await emergency.innerText(), /Call 999[^]*bladder or bowel trouble/);
    assert.notEqual(
      await widget()
        .locator('.card')
        .evaluate((card) => getComputedStyle(card).borderRadius),
      '0px',
      'it has its style',
    );
    assert.match(await page.locator('body').innerText(), /need JavaScript/);
  });

  for (const [how, path, script] of [
    ['Lit’s hydration', '/', '/client.js'],
    ['the one script', '/one-file', '/script.js'],
  ] as const) {
    for (const region of ['GB-ENG', '']) {
      it(`is taken over by ${how} without a flash, ${region ? 'with' : 'without'} a region`, async () => {
        await open();
        let release = (): void => undefined;
        const held = new Promise<void>((resolve) => {
          release = resolve;
        });
        await page.route(`**${script}`, async (route) => {
          await held;
          await route.continue();
        });
        await page.goto(`${url}${path}?region=${region}`, { waitUntil: 'commit' });
        await page.waitForFunction(() => document.readyState !== 'loading');
        assert.equal(await page.evaluate(`customElements.get('back-pain-check') === undefined`), true);
        await page.evaluate(`
          window.card = document.querySelector('back-pain-check').shadowRoot.querySelector('.card');
          window.shifts = 0;
          new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => { shifts += value; })).observe({ type: 'layout-shift', buffered: true });
        `);
        const before = await page.screenshot();
        release();
        await page.evaluate(
          `customElements.whenDefined('back-pain-check').then(() => document.querySelector('back-pain-check').updateComplete)`,
        );
        const shown = await page.screenshot();
        assert.equal(await differing(before, shown), 0, 'nothing changed on the screen');
        assert.equal(await page.evaluate('shifts'), 0);
        assert.equal(await widget().locator('.card').count(), 1);
        // What the server wrote is still there, or what stands in its place.
        assert.equal(await page.evaluate('card.isConnected'), path === '/');
        const tier = await drive(widget(), longJourney.answers);
        assert.ok(longJourney.acceptable.includes(tier), `${longJourney.id} came to ${tier}`);
        await widget().locator('button[part~="restart"]').click();
        await widget().locator('button[part~="start"]').waitFor();
        assert.equal(await widget().locator('.card').count(), 1);
      });
    }
  }

  it('keeps to what the server wrote where the host wrote lines of its own', async () => {
    await open();
    await page.route(url, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(
        '</template></back-pain-check>',
        '</template><h2>Our line</h2></back-pain-check>',
      );
      await route.fulfill({ response, body });
    });
    await page.goto(url);
    assert.equal(await widget().locator('h2').textContent(), 'Our line');
    assert.equal(await widget().locator('h2').isVisible(), false);
    assert.ok(longJourney.acceptable.includes(await drive(widget(), longJourney.answers)));
  });

  it('follows the region that is chosen on what the server wrote', async () => {
    await open();
    await page.goto(url);
    const emergency = widget().locator('[part="emergency-list"]');
    assert.match(await emergency.innerText(), /your local emergency number/);
    await widget().locator('select').selectOption('US');
    await emergency.getByText('911').waitFor();
  });
});
