/** What the one file does to the page around it: nothing. No globals, requests, storage, policy violations or jumps. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { strictPolicy } from '../../scripts/serve.mjs';
import { drive } from './drive.js';
import { barePage, hostSite, longJourney, readmeSnippet, script } from './page.js';

const load = `<script src="${script}" defer></script>`;
// An icon in a data: address would break the policy by itself.
const icon = /<link[^>]*>/;
const strict = { 'content-security-policy': strictPolicy };
const pages = {
  '/snippet': barePage(readmeSnippet()),
  '/without': barePage(''),
  '/strict': {
    html: barePage(`${load}<back-pain-check region="AU"></back-pain-check>`).replace(icon, ''),
    headers: strict,
  },
  '/both': {
    html: barePage(`<script src="/node_modules/lit-html/lit-html.js" type="module"></script>
      <script src="${script}" type="module"></script><back-pain-check region="AU"></back-pain-check>`).replace(
      icon,
      '',
    ),
    headers: { 'content-security-policy': `${strictPolicy}; trusted-types lit-html back-pain-check` },
  },
  '/inline': { html: barePage('<p style="color: red">An inline style.</p>').replace(icon, ''), headers: strict },
};

describe('on the host page, the one file', () => {
  const site = hostSite(pages);
  const widget = (page: Page) => page.locator('back-pain-check');

  it('leaves no global and no change of a built-in', async () => {
    const marks = async (path: string): Promise<string[]> => {
      const page = await site.browser.newPage();
      await page.goto(`${site.url}${path}`);
      if (path !== '/without') await drive(widget(page), longJourney.answers);
      const found = await page.evaluate<string[]>(`(() => {
        const places = { window, document, Symbol, Array: Array.prototype, Object: Object.prototype, Element: Element.prototype, HTMLElement: HTMLElement.prototype };
        return Object.entries(places).flatMap(([name, place]) => Reflect.ownKeys(place).map((key) => name + ' ' + String(key)));
      })()`);
      await page.close();
      return found;
    };
    const [withIt, without] = [new Set(await marks('/snippet')), new Set(await marks('/without'))];
    assert.ok(without.size > 1000);
    const differences = {
      added: [...withIt].filter((mark) => !without.has(mark)),
      gone: [...without].filter((mark) => !withIt.has(mark)),
    };
    assert.deepEqual(differences, { added: [], gone: [] });
  });

  it('asks for nothing, stores nothing and changes no history over a whole journey', async () => {
    const page = await site.browser.newPage();
    await page.goto(`${site.url}/snippet`);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const kept = () =>
      page.evaluate(`(async () => ({
      local: localStorage.length, session: sessionStorage.length, cookie: document.cookie, caches: await globalThis.caches?.keys(),
      databases: await indexedDB.databases(), entries: history.length, state: history.state, address: location.href, title: document.title,
    }))()`);
    const before = await kept();
    await drive(widget(page), longJourney.answers);
    assert.deepEqual(requests, []);
    assert.deepEqual(await kept(), before);
    assert.deepEqual(await page.context().cookies(), []);
    await page.close();
  });

  const violations = async (path: string, journey: boolean): Promise<unknown[]> => {
    const page = await site.browser.newPage();
    const told: unknown[] = [];
    page.on('pageerror', ({ message }) => told.push(message));
    page.on('console', (message) => {
      if (message.type() !== 'log') told.push(message.text());
    });
    await page.addInitScript(`
      globalThis.violations = [];
      const tell = ({ effectiveDirective, sample }) => violations.push(effectiveDirective + ' ' + sample);
      document.addEventListener('securitypolicyviolation', tell);
      new ReportingObserver((reports) => reports.forEach(({ body }) => tell(body)), { buffered: true }).observe();
    `);
    await page.goto(`${site.url}${path}`);
    if (journey) await drive(widget(page), longJourney.answers);
    // Reports are queued as tasks before a frame is painted.
    const found = await page.evaluate<unknown[]>(
      'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(violations))))',
    );
    await page.close();
    return [...told, ...found];
  };

  it('runs a whole journey under a strict policy without one violation', async () => {
    assert.deepEqual(await violations('/strict', true), []);
    assert.ok((await violations('/inline', false)).length > 0, 'a violation would be noticed');
  });

  it('runs on the demo page with a strict policy', async () => {
    assert.deepEqual(await violations('/demo/strict.html', true), []);
  });

  it('works beside another Lit under a policy that names both', async () => {
    const page = await site.browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(`${site.url}/both`);
    const tier = await drive(widget(page), longJourney.answers);
    assert.ok(longJourney.acceptable.includes(tier));
    assert.deepEqual(await page.evaluate('globalThis.litHtmlVersions?.length'), 1);
    assert.deepEqual(errors, []);
    await page.close();
  });

  for (const width of [360, 1280]) {
    it(`shifts the layout by at most 0.01 at ${String(width)} px, with README's snippet`, async () => {
      const page = await site.browser.newPage({ viewport: { width, height: 800 } });
      // The script comes only once the page is painted without it: the worst case.
      await page.route(`**${script}`, async (route) => {
        await page.evaluate(`new Promise((resolve) => new PerformanceObserver((list) => {
          if (list.getEntriesByName('first-contentful-paint').length) resolve();
        }).observe({ type: 'paint', buffered: true }))`);
        await route.continue();
      });
      await page.goto(`${site.url}/snippet`);
      await widget(page).locator('button[part~="start"]').waitFor();
      const shift =
        await page.evaluate<number>(`new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => {
        let sum = 0;
        const add = (list) => list.forEach(({ value }) => { sum += value; });
        const observer = new PerformanceObserver((list) => add(list.getEntries()));
        observer.observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => { add(observer.takeRecords()); resolve(sum); });
      })))`);
      assert.ok(shift <= 0.01, `the layout shifts by ${String(shift)}`);
      await page.close();
    });
  }
});
