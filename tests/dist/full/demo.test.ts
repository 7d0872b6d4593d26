/**
 * The demo pages as they are served: each loads without an error, passes axe as a whole page, and its checks run. Also what
 * only a real page can show: a reload, another page and Back, and a form that the browser would fill in again.
 */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterEach, describe, it } from 'node:test';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { content } from '../../../src/content/index.js';
import { replay } from '../../../src/engine/journey.js';
import { answers, type QuestionnaireResponse } from '../../../src/export/fhir/index.js';
import { inOrder } from '../../unit/export/fhir/in-order.js';
import { drive } from '../drive.js';
import { hostSite, longJourney } from '../page.js';

// `frame.html` is no page by itself: it is in the frame of `frame-host.html`.
const pages = readdirSync(new URL('../../../demo', import.meta.url)).filter(
  (file) => file.endsWith('.html') && file !== 'frame.html',
);
const axeScript = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

describe('the demo', () => {
  const site = hostSite();
  let page: Page;
  let errors: string[];

  const open = async (name: string): Promise<void> => {
    // What a strict page forbids to itself, a tester may still do.
    page = await site.browser.newPage({ bypassCSP: true, reducedMotion: 'reduce' });
    errors = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) errors.push(message.text());
    });
    page.on('requestfailed', (request) => errors.push(request.url()));
    // Browsers ask for an icon of their own accord.
    page.on('response', (response) => {
      if (response.status() >= 400 && !response.url().endsWith('/favicon.ico'))
        errors.push(`${response.status()} ${response.url()}`);
    });
    await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
    await page.goto(`${site.url}/demo/${name}`);
  };
  afterEach(async () => {
    assert.deepEqual(errors, []);
    await page.close();
  });
  const widget = (position = 0) => page.locator('back-pain-check').nth(position);
  const start = () => widget().locator('button[part~="start"]');
  const ticked = () => widget().locator('input:checked').count();

  const sound = async (where: string): Promise<void> => {
    await page.addScriptTag({ path: axeScript });
    const found = await page.evaluate(async () => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' · ')}`);
    });
    assert.deepEqual(found, [], where);
  };

  for (const name of pages) {
    it(`${name} has no error, passes axe, and its checks run`, async () => {
      await open(name);
      await sound('at the start');
      const links = await page
        .locator('a[href$=".html"]')
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      for (const link of new Set(links)) assert.equal((await page.request.get(link)).status(), 200, link);
      const widgets = await page.locator('back-pain-check').count();
      for (let position = 0; position < widgets; position += 1) {
        // The page of themes answers some of its checks by itself, and hides others.
        if (!(await widget(position).locator('button[part~="start"]').isVisible())) continue;
        const tier = await drive(widget(position), longJourney.answers);
        assert.ok(longJourney.acceptable.includes(tier), `${longJourney.id} came to ${tier}`);
      }
      await sound('at the result');
    });
  }

  const tickTwoPages = async (): Promise<void> => {
    // By keys: a pointer's second press in the same place is left out for a moment after each step.
    await start().press('Enter');
    await widget().locator('input[value="none"]').press('Space');
    await widget().locator('form button[type="submit"]').press('Enter');
    await widget().locator('input[name="age"][value="35-44"]').press('Space');
    assert.equal(await ticked(), 1);
  };

  it('knows nothing of a person any more after a reload', async () => {
    await open('index.html');
    await tickTwoPages();
    await page.reload();
    await start().click();
    assert.equal(await ticked(), 0);
    await widget().locator('form button[type="submit"]').click();
    assert.equal(
      (await widget().locator('input[name="alarm"]').count()) > 0,
      true,
      'the first page has to be answered again',
    );
  });

  it('knows nothing of a person who went to another page, unless the browser kept the whole page', async () => {
    await open('index.html');
    await tickTwoPages();
    await page.goto(`${site.url}/demo/article.html`);
    await page.goBack();
    // With its page cache the browser brings the check back as it was; without it, as new.
    if ((await start().count()) === 0) {
      assert.equal(await ticked(), 1);
      return;
    }
    await start().click();
    assert.equal(await ticked(), 0);
  });

  it('starts as a clinic’s page does: with the host’s words, the emergency list above Start', async () => {
    await open('index.html');
    const shown = await widget().evaluate((element) => [...element.children].map((child) => child.checkVisibility()));
    assert.deepEqual(shown, [...shown.slice(1).map(() => true), false]);
    const list = await page.locator('back-pain-check > ul').boundingBox();
    assert.ok(list!.y + list!.height <= (await start().boundingBox())!.y);
  });

  it('is handed a result as FHIR only by somebody who has agreed, and loses it when they take that back', async () => {
    await open('fhir.html');
    const handed = page.locator('#handed');
    await drive(widget(), longJourney.answers);
    assert.equal(await handed.textContent(), 'Nothing has been handed over.');
    await widget().evaluate((check) => (check as HTMLElement & { restart(): void }).restart());
    await page.locator('#agreed').check();
    const tier = await drive(widget(), longJourney.answers);
    const resource = JSON.parse((await handed.locator('pre').textContent())!) as QuestionnaireResponse;
    const { counted } = replay(content, longJourney.answers);
    assert.deepEqual(answers(resource), inOrder(counted));
    assert.match(JSON.stringify(resource), new RegExp(`"code":"${tier}"`));
    await sound('with the resource');
    await page.locator('#agreed').uncheck();
    assert.equal(await handed.textContent(), 'Nothing has been handed over.');
  });

  it('shows the resource grow with each answer', async () => {
    await open('fhir.html');
    const grown = async (): Promise<QuestionnaireResponse> =>
      JSON.parse((await page.locator('#grown').textContent())!) as QuestionnaireResponse;
    assert.deepEqual(answers(await grown()), {});
    await page.locator('#form').getByLabel('None', { exact: true }).click();
    assert.deepEqual(answers(await grown()), { alarm: ['none'] });
    await page.locator('#form').getByLabel('35 to 44').click();
    assert.deepEqual(answers(await grown()), { alarm: ['none'], age: '35-44' });
    assert.match((await page.locator('#grown mark').allTextContents()).join(''), /"code": "35-44"/);
    await sound('with two answers');
  });
});
