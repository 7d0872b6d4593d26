/**
 * A marked div on pages that draw themselves anew: by real morphs, by `innerHTML`, by moving it, by settings that come late.
 * There is always one check in it, with its present settings, and what somebody has answered stays.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { barePage, hostSite, script, sharedPage } from '../page.js';
import { bundled } from './bundled.js';
import { title } from './kinds.js';

const load = `<script src="${script}" defer></script>`;
const lines = (last: string): string =>
  `<h2>Host</h2><p>Call 999 now if</p><ul><li>it is hard to pee</li></ul><p class="last">${last}</p>`;
const place = `<div data-back-pain-check data-region="GB-ENG">${lines('Needs JavaScript.')}</div>`;

describe('a marked div on a page that is drawn anew', () => {
  const site = hostSite(async () => ({
    '/': barePage(`${load}${place}`),
    '/tag': barePage(`${load}<back-pain-check region="GB-ENG">${lines('Tag')}</back-pain-check>`),
    '/turbo': barePage(`<script src="/turbo.js" defer></script>${load}${place}`).replace(
      '<title>',
      '<meta name="turbo-refresh-method" content="morph"><title>',
    ),
    '/turbo.js': await bundled(`import '@hotwired/turbo';`),
    '/idiomorph.js': await bundled(`import { Idiomorph } from 'idiomorph'; globalThis.Idiomorph = Idiomorph;`),
  }));

  const shared = sharedPage(site);
  const check = (page: Page) => page.locator('[data-back-pain-check] back-pain-check');
  async function open(path = '/'): Promise<Page> {
    const page = await shared.load(path);
    await page.locator('back-pain-check button[part~="start"]').waitFor();
    return page;
  }
  /** Goes as far as the second page, and answers there. */
  async function answer(page: Page): Promise<void> {
    await page.locator('button[part~="start"]').click();
    await page.locator('input[name="alarm"][value="none"]').check();
    await page.locator('button[part~="continue"]').click();
    await page.locator('input[name="age"][value="35-44"]').check();
  }
  /** There is one check, where it was left, and nothing of the host's start beside it. */
  async function isWhereItWas(page: Page): Promise<void> {
    await page.locator('input[name="age"][value="35-44"]').waitFor();
    assert.equal(await page.locator('input[name="age"][value="35-44"]').isChecked(), true);
    assert.equal(await page.locator('back-pain-check').count(), 1);
    assert.equal(await page.locator('.last').filter({ visible: true }).count(), 0);
    await page.locator('button[part~="back"]').click();
    assert.equal(await page.locator('input[name="alarm"][value="none"]').isChecked(), true);
    // By key: a second press of the pointer, so soon after a step, is none.
    await page.locator('button[part~="back"]').press('Enter');
    await page.locator('button[part~="start"]').waitFor();
    assert.equal(await page.locator('.last').filter({ visible: true }).count(), 0, 'Start stands in for the last line');
    assert.equal(await page.locator('h2').filter({ visible: true }).count(), 1);
  }

  it(title('morph-idiomorph'), async () => {
    const page = await open();
    await page.addScriptTag({ url: '/idiomorph.js' });
    await answer(page);
    for (const morphStyle of ['outerHTML', 'innerHTML'])
      await page.evaluate(
        ([markup, style]) => {
          const main = document.querySelector('main')!;
          const now = `<h1>Host page, ${style!}</h1>${markup!}`;
          (globalThis as unknown as { Idiomorph: { morph: (...given: unknown[]) => void } }).Idiomorph.morph(
            main,
            style === 'outerHTML' ? `<main>${now}</main>` : now,
            { morphStyle: style },
          );
        },
        [place, morphStyle],
      );
    assert.equal(await page.locator('h1').textContent(), 'Host page, innerHTML');
    await isWhereItWas(page);
  });

  it(title('morph-turbo'), async () => {
    const page = await open('/turbo');
    await answer(page);
    await page.evaluate(() => {
      document.querySelector('h1')!.textContent = 'Changed here';
      const { Turbo } = globalThis as unknown as { Turbo: { visit: (address: string, options: object) => void } };
      Turbo.visit(location.href, { action: 'replace' });
    });
    await page.locator('h1').filter({ hasText: 'Host page' }).waitFor();
    await isWhereItWas(page);
  });

  it(title('redraw-inner'), async () => {
    const page = await open();
    await answer(page);
    for (const text of ['Once.', 'And again.']) {
      await page.evaluate((markup) => {
        document.querySelector('[data-back-pain-check]')!.innerHTML = markup;
      }, lines(text));
      await check(page).waitFor();
    }
    assert.equal(await page.locator('.last').textContent(), 'And again.');
    await isWhereItWas(page);
    await page.evaluate(() => {
      document.querySelector('[data-back-pain-check]')!.replaceChildren();
    });
    await check(page).locator('button[part~="start"]').waitFor();
  });

  it(title('redraw-always'), async () => {
    const page = await open();
    const times = await page.evaluate(async () => {
      let removed = 0;
      new MutationObserver(() => {
        for (const unknown of document.querySelectorAll('back-pain-check')) {
          unknown.replaceWith(...unknown.childNodes);
          removed += 1;
        }
      }).observe(document.body, { childList: true, subtree: true });
      document.querySelector('back-pain-check')!.remove();
      await new Promise((resolve) => setTimeout(resolve, 500));
      return removed;
    });
    assert.ok(times < 5, `it came ${String(times)} times in half a second`);
  });

  it(title('late-settings'), async () => {
    const page = await open();
    await answer(page);
    const settings = (given: Record<string, string | null>) =>
      page.evaluate((all) => {
        const marked = document.querySelector('[data-back-pain-check]')!;
        for (const [name, value] of Object.entries(all))
          if (value === null) marked.removeAttribute(`data-${name}`);
          else marked.setAttribute(`data-${name}`, value);
      }, given);
    await settings({ region: 'US', 'clinic-name': 'Riverside', onclick: 'alert(1)' });
    assert.deepEqual(
      await check(page).evaluate((element) => [...element.attributes].map(({ name, value }) => `${name}=${value}`)),
      ['region=US', 'clinic-name=Riverside'],
    );
    await settings({ region: null });
    assert.equal(await check(page).getAttribute('region'), null);
    await settings({ region: 'GB-ENG' });
    await isWhereItWas(page);

    const other = await open('/tag');
    await other.evaluate(() => {
      const late = document.createElement('div');
      document.querySelector('main')!.append(late);
      late.setAttribute('data-back-pain-check', '');
      late.setAttribute('data-region', 'AU');
    });
    await check(other).locator('button[part~="start"]').waitFor();
    assert.equal(await check(other).getAttribute('region'), 'AU');
  });

  it(title('nested'), async () => {
    const page = await open();
    await answer(page);
    await page.evaluate(() => {
      const marked = document.querySelector('[data-back-pain-check]')!;
      const section = document.createElement('section');
      document.querySelector('main')!.append(section);
      section.append(marked);
    });
    await isWhereItWas(page);
    // A second one, alone at first.
    await page.evaluate((markup) => {
      document.querySelector('main')!.insertAdjacentHTML('afterbegin', `<article>${markup}</article>`);
    }, place);
    await page.locator('article back-pain-check').waitFor();
    await page.evaluate(() => {
      document.querySelector('section [data-back-pain-check]')!.append(document.querySelector('article > div')!);
    });
    await page.waitForFunction('document.querySelectorAll("back-pain-check").length === 1');
    // And out again.
    await page.evaluate(() => {
      document
        .querySelector('article')!
        .append(document.querySelector('section [data-back-pain-check] [data-back-pain-check]')!);
    });
    await page.locator('article back-pain-check button[part~="start"]').waitFor();
    assert.equal(await page.locator('back-pain-check').count(), 2);

    const tag = await open('/tag');
    await tag.evaluate((markup) => {
      document.querySelector('back-pain-check')!.insertAdjacentHTML('beforeend', markup);
    }, place);
    // An observer made later has its turn later.
    await tag.evaluate('new Promise(requestAnimationFrame)');
    assert.equal(await tag.locator('back-pain-check').count(), 1);
  });

  it(title('editable'), async () => {
    const page = await open();
    const [before, after_] = await page.evaluate(
      async (markup) => {
        const editor = document.createElement('div');
        editor.contentEditable = 'true';
        document.querySelector('main')!.append(editor);
        editor.innerHTML = markup;
        await new Promise(requestAnimationFrame);
        return [markup, editor.innerHTML];
      },
      place.replace('data-back-pain-check', 'data-back-pain-check=""'),
    );
    assert.equal(after_, before);
    // Editors of a page in place, and out of them again.
    for (const editable of ['true', 'false'] as const) {
      await page.evaluate((value) => {
        document.querySelector('main')!.contentEditable = value;
      }, editable);
      const checks = page.locator('main > [data-back-pain-check] > back-pain-check');
      if (editable === 'true') await checks.waitFor({ state: 'detached' });
      else await checks.locator('button[part~="start"]').waitFor();
    }
  });
});
