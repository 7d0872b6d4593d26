/**
 * Pages that a router changes without loading them, with a check whose attribute `history` makes each page an entry of the
 * browser's history: its entries and the router's do not get into each other's way.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { drive } from '../drive.js';
import { barePage, hostSite, longJourney, script } from '../page.js';
import { bundled } from './bundled.js';
import { title } from './kinds.js';

const load = `<script src="${script}" defer></script>`;
/** A router may start in a timeout that its script sets, after which comes one that is set later. */
const loadAfterRouter = `<script>
  addEventListener('load', () =>
    setTimeout(() => document.head.append(Object.assign(document.createElement('script'), { src: '${script}' }))));
</script>`;
const check = (attributes = ''): string => `<back-pain-check region="GB-ENG" history${attributes}></back-pain-check>`;
const links = (router: string, attributes = ''): string =>
  ['other', 'check'].map((name) => `<a id="to-${name}" href="/${router}/${name}"${attributes}>${name}</a>`).join(' ');

interface Served {
  /** On each link of the page. */
  readonly onLinks?: string;
  /** On the check, which then comes after the router: it hears of nothing before the router does. */
  readonly late?: string;
}

/** Two pages that a server sends, one with the check, with the check's script and the router's in the head of both. */
function served(path: string, library: string, { onLinks, late }: Served = {}): Record<string, string> {
  const router = `<script src="/${library}.js" defer></script>`;
  const scripts = late ? [router, loadAfterRouter] : [load, router];
  const page = (body: string): string =>
    barePage(links(path, onLinks) + body).replace('<title>', `${scripts.join('')}<title>`);
  return { [`/${path}/other`]: page('<p id="other">Other</p>'), [`/${path}/check`]: page(check(late)) };
}

/** The same two, drawn by an app in the page. */
function drawn(router: string): Record<string, string> {
  const page = barePage(`<div id="app"></div><script src="/${router}.js" defer></script>${load}`);
  return { [`/${router}/other`]: page, [`/${router}/check`]: page };
}

const react = `
  import { createElement as h, StrictMode } from 'react';
  import { createRoot } from 'react-dom/client';
  import { createBrowserRouter, Link, Outlet } from 'react-router';
  import { RouterProvider } from 'react-router/dom';
  const to = (name) => h(Link, { id: 'to-' + name, to: '/react-router/' + name }, name);
  const router = createBrowserRouter([{ path: '/react-router', element: h('div', null, to('other'), ' ', to('check'), h(Outlet)), children: [
    { path: 'other', element: h('p', { id: 'other' }, 'Other') },
    { path: 'check', element: h('back-pain-check', { region: 'GB-ENG', history: true }) },
  ] }]);
  createRoot(document.querySelector('#app')).render(h(StrictMode, null, h(RouterProvider, { router })));`;
const vue = `
  import { createApp, h } from 'vue';
  import { createRouter, createWebHistory, RouterLink, RouterView } from 'vue-router';
  const router = createRouter({ history: createWebHistory('/vue-router'), routes: [
    { path: '/other', component: { render: () => h('p', { id: 'other' }, 'Other') } },
    { path: '/check', component: { render: () => h('back-pain-check', { region: 'GB-ENG', history: '' }) } },
  ] });
  const to = (name) => h(RouterLink, { id: 'to-' + name, to: '/' + name }, () => name);
  createApp(() => h('div', [to('other'), ' ', to('check'), h(RouterView)])).use(router).mount('#app');`;

describe('a check with history, beside a router', () => {
  const site = hostSite(async () => ({
    ...served('turbo', 'turbo'),
    ...served('turbo-first', 'turbo', { late: ' id="check" data-turbo-permanent' }),
    ...served('htmx', 'htmx', { onLinks: ' hx-boost="true"' }),
    ...served('htmx-first', 'htmx', { onLinks: ' hx-boost="true"', late: ' id="check" hx-preserve' }),
    ...served('htmx-2', 'htmx-2', { onLinks: ' hx-boost="true"' }),
    ...served('swup', 'swup'),
    ...drawn('react-router'),
    ...drawn('vue-router'),
    '/turbo.js': await bundled(`import '@hotwired/turbo';`),
    '/htmx.js': await bundled(`import 'htmx.org';`),
    '/htmx-2.js': await bundled(`import htmx from 'htmx-2'; globalThis.htmx = htmx;`),
    '/swup.js': await bundled(
      `import Swup from 'swup'; globalThis.swup = new Swup({ containers: ['main'], animationSelector: false });`,
    ),
    '/react-router.js': await bundled(react),
    '/vue-router.js': await bundled(vue),
  }));

  const start = (page: Page) => page.locator('back-pain-check button[part~="start"]').waitFor();
  const isTicked = async (page: Page, name: string, option: string): Promise<void> => {
    const input = page.locator(`input[name="${name}"][value="${option}"]`);
    await input.waitFor();
    assert.equal(await input.isChecked(), true, `${name} has its answer`);
  };

  /**
   * Back and forward through the check and out of it, as a person does who came by a link of the page.
   * @param hearsFirst the router does, and so fetches the page at each step.
   */
  async function goesBack(path: string, hearsFirst = false): Promise<void> {
    const page = await site.browser.newPage({ reducedMotion: 'reduce' });
    const errors: string[] = [];
    page.on('pageerror', ({ name, message }) => {
      // Whoever goes on before a router has fetched a page makes it give that page up. Turbo does not catch that error.
      if (!hearsFirst || name !== 'AbortError') errors.push(message);
    });
    await page.goto(`${site.url}/${path}/other`);
    await page.locator('#other').waitFor();
    await page.evaluate('globalThis.isTheSame = true');
    await page.locator('#to-check').click();
    await start(page);
    await page.evaluate('document.querySelector("back-pain-check").isTheSame = true');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    // It may fetch a moment after the step, and fails here where it never does.
    const fetches = hearsFirst ? page.waitForEvent('request') : undefined;

    await page.locator('button[part~="start"]').click();
    await page.locator('input[name="alarm"][value="none"]').check();
    await page.locator('button[part~="continue"]').click();
    await page.locator('input[name="age"][value="35-44"]').check();
    await page.locator('button[part~="continue"]').click();
    await page.locator('input[name="age"]').first().waitFor({ state: 'detached' });
    await page.goBack();
    await isTicked(page, 'age', '35-44');
    await page.goBack();
    await isTicked(page, 'alarm', 'none');
    await page.goBack();
    await start(page);
    await page.goForward();
    await isTicked(page, 'alarm', 'none');
    await page.goForward();
    await isTicked(page, 'age', '35-44');
    await fetches;
    assert.equal(requests.length > 0, hearsFirst, 'the router fetches what it hears of');
    assert.equal(
      await page.evaluate('document.querySelector("back-pain-check").isTheSame'),
      true,
      'it is the check that was answered',
    );

    // Out of it by the router, back into it, and once more through one that is new.
    await page.locator('#to-other').click();
    await page.locator('#other').waitFor();
    await page.goBack();
    await start(page);
    assert.equal(await page.locator('#other').count(), 0);
    assert.equal(await page.locator('back-pain-check').count(), 1);
    const tier = await drive(page.locator('back-pain-check'), longJourney.answers);
    assert.ok(longJourney.acceptable.includes(tier), tier);
    await page.locator('#to-other').click();
    await page.locator('#other').waitFor();
    await page.locator('#to-check').click();
    await start(page);
    await page.locator('button[part~="start"]').click();
    await page.locator('input[name="alarm"]').first().waitFor();
    await page.goBack();
    await start(page);
    await page.goBack();
    await page.locator('#other').waitFor();
    assert.equal(await page.locator('back-pain-check').count(), 0);
    assert.equal(await page.evaluate('globalThis.isTheSame'), true, 'the page was never loaded anew');
    assert.deepEqual(errors, []);
    await page.close();
  }

  it(title('router-turbo'), () => goesBack('turbo'));
  it(title('router-turbo-first'), () => goesBack('turbo-first', true));
  it(title('router-htmx'), () => goesBack('htmx'));
  it(title('router-htmx-first'), () => goesBack('htmx-first', true));
  it(title('router-htmx-2'), () => goesBack('htmx-2'));
  it(title('router-react'), () => goesBack('react-router'));
  it(title('router-vue'), () => goesBack('vue-router'));
  it(title('router-swup'), () => goesBack('swup'));
});
