/**
 * The check in a frame of another site: it gets as high as it must be, obeys its address and no stranger, and tells the page
 * around it nothing that a person answered.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { serve, strictPolicy } from '../../scripts/serve.mjs';
import { drive } from '../dist/drive.js';
import { barePage, longJourney, openBrowser } from '../dist/page.js';
import { look, snippets } from './host.js';

type Site = Awaited<ReturnType<typeof serve>>;
interface Told {
  readonly origin: string;
  readonly data: Record<string, unknown>;
}

const demo = (file: string): string => readFileSync(new URL(`../../demo/${file}`, import.meta.url), 'utf8');
const contact = 'clinic-name=Riverside&booking-url=https://clinic.example/book&phone=020%207946%200000';
const frameTag = (address: string): string =>
  `<iframe data-back-pain-check-frame src="${address}" title="Back pain check" width="100%" height="300"></iframe>`;
/** Says a height, as the frame does. */
const saying = (height: string): string =>
  barePage(
    `<script>parent.postMessage({ type: 'back-pain-check-frame', height: ${height}, moved: false }, '*')</script>`,
  );

describe('A frame on another site', () => {
  let browser: Browser;
  let page: Page;
  let clinic: Site;
  let host: Site;
  let stranger: Site;
  const errors: string[] = [];
  before(async () => {
    browser = await openBrowser();
    stranger = await serve({ pages: { '/height': saying('7777') } });
    clinic = await serve({
      pages: {
        '/empty': barePage(''),
        '/demo/strict-frame.html': { html: demo('frame.html'), headers: { 'content-security-policy': strictPolicy } },
      },
    });
    const script = `<script>${demo('frame-host.js')}</script>`;
    const frame = `${clinic.url}/demo/frame.html`;
    host = await serve({
      pages: {
        '/framed': barePage(`${frameTag(`${frame}?region=GB-ENG&${contact}`)}${script}`),
        '/two': barePage(
          `${frameTag(`${frame}?region=GB-ENG`)}${frameTag(`${clinic.url}/demo/strict-frame.html?region=US`)}${script}`,
        ),
        '/beside': barePage(
          `${frameTag(`${frame}?region=GB-ENG`)}${script}<iframe id="beside" src="${clinic.url}/empty"></iframe>`,
        ),
        '/polish': barePage(`<div lang="pl">${frameTag(`${frame}?region=GB-ENG`)}</div>${script}`),
        '/polish-named': barePage(`<div lang="pl">${frameTag(`${frame}?region=GB-ENG&lang=en-GB`)}</div>${script}`),
        '/early': barePage(frameTag(`${frame}?region=GB-ENG`)),
        '/long': barePage(
          `<p style="height: 300px">Above.</p>${frameTag(`${frame}?region=GB-ENG`)}${script}<p style="height: 2000px">Below.</p>`,
        ),
      },
    });
  });
  after(async () => {
    await browser?.close();
    for (const site of [clinic, host, stranger]) site?.close();
  });

  /** Opens a page that keeps every message that it gets. */
  const open = async (address: string, options: BrowserContextOptions = {}): Promise<void> => {
    page = await browser.newPage(options);
    errors.length = 0;
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
    await page.addInitScript(
      `if (parent === window) { window.told = []; addEventListener('message', ({ origin, data }) => told.push({ origin, data })); }`,
    );
    await page.goto(address);
  };
  afterEach(async () => {
    assert.deepEqual(errors, []);
    await page.close();
  });
  const told = () => page.evaluate<Told[]>('told');
  const heard = (from: string, height?: number) =>
    page.waitForFunction(
      ([origin, wanted]) =>
        (window as unknown as { told: Told[] }).told.some(
          (one) => one.origin === origin && (wanted === undefined || one.data?.['height'] === wanted),
        ),
      [from, height] as const,
    );
  const element = (position = 0) => page.locator('iframe[data-back-pain-check-frame]').nth(position);
  const inside = (position = 0) =>
    page.frameLocator('iframe[data-back-pain-check-frame]').nth(position).locator('back-pain-check');
  const frameOf = async (position = 0): Promise<Frame> =>
    (await (await element(position).elementHandle())!.contentFrame())!;
  const styled = (position = 0) => element(position).evaluate((frame) => frame.style.height);
  /** Waits until a frame is exactly as high as the page in it, so that nothing scrolls inside. */
  const fits = async (position = 0): Promise<number> => {
    const frame = await frameOf(position);
    await frame.waitForFunction(() => {
      const { height } = document.body.getBoundingClientRect();
      const scrolls = document.documentElement.scrollHeight > innerHeight;
      return height > 200 && Math.abs(innerHeight - Math.ceil(height)) < 1 && !scrolls;
    });
    return frame.evaluate(() => innerHeight);
  };

  it('is as high as what it shows, all the way to a result, and tells no answer', async () => {
    await open(`${host.url}/framed`);
    await inside().locator('button[part~="start"]').waitFor();
    const heights = [await fits()];
    const tier = await drive(inside(), longJourney.answers);
    assert.ok(longJourney.acceptable.includes(tier));
    heights.push(await fits());
    assert.ok(Math.max(...heights) > 2 * Math.min(...heights), heights.join(', '));
    await look(page, 'frame');

    const messages = await told();
    assert.ok(new Set(messages.map(({ data }) => data['height'])).size > 5, 'the height follows the questions');
    for (const { origin, data } of messages) {
      assert.equal(origin, clinic.url);
      assert.deepEqual(Object.keys(data), ['type', 'height', 'moved']);
      assert.equal(data['type'], 'back-pain-check-frame');
      assert.equal(typeof data['height'], 'number');
      assert.equal(typeof data['moved'], 'boolean');
    }
    assert.equal(await inside().locator('[part~="clinic"] a[href="https://clinic.example/book"]').count(), 1);
  });

  it('shrinks again', async () => {
    await open(`${host.url}/framed`);
    const start = await fits();
    await inside().locator('button[part~="start"]').click();
    await inside().locator('form').waitFor();
    await inside().locator('button[part~="back"]').click();
    await inside().locator('button[part~="start"]').waitFor();
    assert.equal(await fits(), start);
    await page.setViewportSize({ width: 360, height: 700 });
    await page.setViewportSize({ width: 1280, height: 720 });
    assert.equal(await fits(), start);
  });

  it('has a height of its own for each of two frames, one under a strict policy', async () => {
    await open(`${host.url}/two`);
    await inside(1).locator('button[part~="start"]').click();
    await inside(1).locator('form').waitFor();
    assert.notEqual(await fits(1), await fits(0));
  });

  it('is sized by a script that comes after it was ready', async () => {
    await open(`${host.url}/early`);
    await heard(clinic.url);
    assert.equal(await styled(), '');
    await page.addScriptTag({ content: demo('frame-host.js') });
    await fits();
  });

  it('hears no site but its own, even in its own window', async () => {
    await open(`${host.url}/framed`);
    await fits();
    const before = await styled();
    await (await frameOf()).goto(`${stranger.url}/height`);
    await heard(stranger.url, 7777);
    assert.equal(await styled(), before);
  });

  it('hears no other window, even of its own site', async () => {
    await open(`${host.url}/beside`);
    await fits();
    const beside = (await (await page.locator('#beside').elementHandle())!.contentFrame())!;
    await beside.evaluate(`parent.postMessage({ type: 'back-pain-check-frame', height: 7777, moved: false }, '*')`);
    await heard(clinic.url, 7777);
    await page.evaluate(`postMessage({ type: 'back-pain-check-frame', height: 7777, moved: false }, '*')`);
    await heard(host.url, 7777);
    assert.notEqual(await styled(), '7777px');
    await fits();
  });

  it('takes nothing but a sound height', async () => {
    await open(`${host.url}/framed`);
    await fits();
    const before = await styled();
    const frame = await frameOf();
    for (const bad of ['NaN', '-5', '0', '1e9', 'Infinity', '"1px; position: fixed"', '{}', 'null', 'undefined']) {
      const count = (await told()).length;
      await frame.evaluate(`parent.postMessage({ type: 'back-pain-check-frame', height: ${bad} }, '*')`);
      await frame.evaluate(`parent.postMessage(null, '*')`);
      await page.waitForFunction((number) => (window as unknown as { told: Told[] }).told.length >= number, count + 2);
      assert.equal(await styled(), before, bad);
    }
    await frame.evaluate(`parent.postMessage({ type: 'back-pain-check-frame', height: 1234 }, '*')`);
    await heard(clinic.url, 1234);
    assert.equal(await styled(), '1234px', 'a sound one is taken');
  });

  it('brings the next question into view when its top has left the screen', async () => {
    await open(`${host.url}/long`, { viewport: { width: 800, height: 500 } });
    await fits();
    const top = () => element().evaluate((frame) => Math.round(frame.getBoundingClientRect().top));
    assert.ok((await top()) > 0);
    await inside().locator('button[part~="start"]').click();
    await inside().locator('form').waitFor();
    await fits();
    await inside().locator('button[part~="continue"]').focus();
    await page.evaluate('scrollTo(0, 600)');
    assert.ok((await top()) < 0);
    await page.keyboard.press('Enter');
    await inside().locator('[part~="error-summary"]').waitFor();
    await page.waitForFunction(() => Math.abs(document.querySelector('iframe')!.getBoundingClientRect().top) < 1);
  });

  it('takes no name, link or number from its address when it stands alone', async () => {
    await open(`${clinic.url}/demo/frame.html?region=GB-ENG&${contact}`);
    assert.ok(longJourney.acceptable.includes(await drive(page.locator('back-pain-check'), longJourney.answers)));
    assert.deepEqual(await page.locator('back-pain-check').evaluate((check) => check.getAttributeNames().sort()), [
      'region',
    ]);
    assert.equal(await page.locator('back-pain-check a[href*="clinic.example"]').count(), 0);
    assert.deepEqual(await told(), []);
  });

  it('reads a hostile address as text', async () => {
    const hostile = encodeURIComponent('"><img src=x onerror=alert(1)>');
    const query = ['region', 'lang', 'heading-level', 'clinic-name', 'accent', 'surface']
      .map((name) => `${name}=${hostile}`)
      .join('&');
    const address = `${clinic.url}/demo/frame.html?${query}&booking-url=javascript:alert(1)&onclick=alert(1)&share-result=&style=color:red`;
    await open(`${host.url}/early`);
    page.on('dialog', () => errors.push('a script ran'));
    // The address of a frame changes at once, its page later.
    const arrived = page.waitForEvent('framenavigated', (frame) => frame.url() === address);
    await element().evaluate((frame, source) => {
      (frame as HTMLIFrameElement).src = source;
    }, address);
    await arrived;
    assert.ok(longJourney.acceptable.includes(await drive(inside(), longJourney.answers)));
    const names = await inside().evaluate((check) => check.getAttributeNames().sort());
    assert.deepEqual(names, ['booking-url', 'clinic-name', 'heading-level', 'lang', 'region']);
    assert.equal(await inside().locator('img, [href^="javascript"]').count(), 0);
  });

  it('speaks the language of the page around it, unless its address names one', async () => {
    const spoken = async (): Promise<string | null> => {
      await inside().locator('button[part~="start"]').waitFor();
      await fits();
      return inside().getAttribute('lang');
    };
    await open(`${host.url}/polish`);
    await page.frameLocator('iframe').locator('back-pain-check[lang=pl]').waitFor();
    assert.equal(await spoken(), 'pl');
    await page.goto(`${host.url}/polish-named`);
    assert.equal(await spoken(), 'en-GB');
  });

  it('shows the emergency list without JavaScript', async () => {
    await open(`${clinic.url}/demo/frame.html?region=GB-ENG`, { javaScriptEnabled: false });
    assert.match(
      await page.locator('body').innerText(),
      /Call your local emergency number[^]*bladder or bowel trouble/,
    );
  });

  it('works as its README says to paste it', async () => {
    const pasted = await serve({
      pages: {
        '/pasted': barePage(
          snippets('frame', 'html')[0]!.replace(/https:\/\/clinic\.example\/demo/g, `${clinic.url}/demo`),
        ),
      },
    });
    try {
      await open(`${pasted.url}/pasted`);
      await fits();
      const tier = await drive(inside(), longJourney.answers);
      assert.ok(longJourney.acceptable.includes(tier));
      assert.equal(await inside().locator('a[href="https://clinic.example/book"]').count(), 1);
      await fits();
    } finally {
      pasted.close();
    }
  });

  it('works on the demo page', async () => {
    await open(`${clinic.url}/demo/frame-host.html`);
    await fits();
    await inside().getByText('999').first().waitFor();
    await look(page, 'frame-host');
  });
});
