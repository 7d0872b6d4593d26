/**
 * After each step of a journey, what takes the focus, how far the check has come and how urgent it is can really be seen:
 * the browser is asked what lies at the middle of their first words.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { people } from '../../browser/people.js';
import type { Answers } from '../drive.js';
import { barePage, hostSite, script, sharedPage } from '../page.js';
import { bundled } from './bundled.js';
import { title } from './kinds.js';

const load = `<script src="${script}" defer></script>`;
const tag = '<back-pain-check region="GB-ENG"></back-pain-check>';
const space = '<div style="height: 900px">Of the page.</div>';
const header = (position: string): string =>
  `<header style="position: ${position}; inset: 0 0 auto; height: 120px; background: #ddd; z-index: 9"><a href="#x">Of the page</a></header>`;

const pages = {
  '/plain': barePage(`${load}${space}${tag}${space}`),
  '/fixed': barePage(`${load}${header('fixed')}${space}${tag}${space}`),
  '/sticky': barePage(`${load}${header('sticky')}${space}${tag}${space}`),
  '/padding': barePage(`${load}<style>html { scroll-padding-top: 150px }</style>${space}${tag}${space}`),
  '/panel': barePage(
    `${load}<div id="panel" style="margin-top: 250px; height: 280px; overflow: auto"><div style="height: 400px">Of the panel.</div>${tag}</div>${space}`,
  ),
  '/smooth': barePage(`${load}<style>html { scroll-behavior: smooth }</style>${space}${tag}${space}`),
  '/lenis': barePage(`${load}<script src="/lenis.js" defer></script>${space}${tag}${space}`),
  '/below': barePage(
    `${load}<div style="height: 430px">Of the page.</div><back-pain-check region="GB-ENG"><h2>Host</h2><p>Call 999 if</p><ul><li>it is hard to pee</li></ul><p>Needs JavaScript.</p></back-pain-check>${space}`,
  ),
};

type Updating = Element & { readonly updateComplete: Promise<unknown> };

/** Answers the page that is shown and goes on, with the button at the end of the screen, as a person would have it. */
function goOn(page: Page, answers: Answers): Promise<unknown> {
  return page.locator('back-pain-check').evaluate(async (host, given) => {
    const root = host.shadowRoot!;
    for (const done = new Set<string>(); ;) {
      const next = [...root.querySelectorAll('input')].find(({ name }) => !done.has(name))?.name;
      if (next === undefined) break;
      done.add(next);
      for (const value of [given[next] ?? []].flat())
        root.querySelector<HTMLInputElement>(`input[name="${next}"][value="${String(value)}"]`)!.click();
      await (host as unknown as Updating).updateComplete;
    }
    const button = root.querySelector<HTMLElement>('[part~="start"], [part~="continue"]')!;
    button.scrollIntoView({ block: 'end', behavior: 'instant' });
    button.click();
    await (host as unknown as Updating).updateComplete;
  }, answers);
}

/** The page has come to rest: nothing has moved for ten frames. */
function rest(page: Page): Promise<unknown> {
  return page.locator('back-pain-check').evaluate(async (host) => {
    for (let still = 0, before = NaN; still < 10;) {
      await new Promise(requestAnimationFrame);
      const { top } = (host.shadowRoot!.activeElement ?? host).getBoundingClientRect();
      still = top === before ? still + 1 : 0;
      before = top;
    }
  });
}

/** What of the focus, the progress and the urgency cannot be seen, with what lies there instead. */
function unseen(page: Page): Promise<string[]> {
  return page.locator('back-pain-check').evaluate((host) => {
    const root = host.shadowRoot!;
    const focused = root.activeElement;
    const parts = [focused, root.querySelector('.progress'), root.querySelector('.tier span')];
    return parts.flatMap((part, position) => {
      if (!part) return position === 0 ? ['nothing has the focus'] : [];
      const range = document.createRange();
      range.selectNodeContents(part);
      const { left, top, width, height } = range.getClientRects()[0]!;
      const lies = document.elementFromPoint(left + width / 2, top + height / 2);
      return lies === host ? [] : [`${part.textContent.trim()}: ${lies?.localName ?? 'off the screen'}`];
    });
  });
}

describe('what takes the focus is seen', () => {
  const site = hostSite(async () => ({
    ...pages,
    '/lenis.js': await bundled(
      `import Lenis from 'lenis'; globalThis.lenis = new Lenis({ autoRaf: true, lerp: 0.2 });`,
    ),
  }));

  const shared = sharedPage(site, { viewport: { width: 390, height: 700 } });

  async function open(path: string): Promise<Page> {
    const page = await shared.load(path);
    await page.locator('button[part~="start"]').waitFor();
    return page;
  }

  /** Goes to the result, and looks after each step. */
  async function isSeenAfterEachStep(path: string, meanwhile?: (page: Page) => Promise<unknown>): Promise<Page> {
    const page = await open(path);
    let steps = 0;
    while ((await page.locator('[data-tier]').count()) === 0) {
      await meanwhile?.(page);
      await goOn(page, people.emergency as Answers);
      await rest(page);
      steps += 1;
      assert.deepEqual(await unseen(page), [], `after step ${String(steps)}`);
    }
    assert.ok(steps > 4, `${String(steps)} steps`);
    return page;
  }

  for (const [id, path] of [
    ['fixed-header', '/fixed'],
    ['sticky-header', '/sticky'],
    ['panel', '/panel'],
    ['smooth-css', '/smooth'],
  ] as const)
    it(title(id), async () => {
      await isSeenAfterEachStep(path);
    });

  it(title('scroll-padding'), async () => {
    const page = await isSeenAfterEachStep('/padding');
    const top = await page.locator('back-pain-check').evaluate((host) => host.getBoundingClientRect().top);
    assert.equal(Math.round(top), 150);
  });

  it(title('smooth-lenis'), async () => {
    await isSeenAfterEachStep('/lenis', (there) =>
      there.evaluate(() => {
        // As a turn of the wheel does, which goes on for a while.
        (globalThis as unknown as { lenis: { scrollTo: (target: number, options: object) => void } }).lenis.scrollTo(
          document.documentElement.scrollHeight,
          { programmatic: false, lerp: 0.2 },
        );
      }),
    );
  });

  it(title('below-the-screen'), async () => {
    const page = await open('/below');
    await page.locator('button[part~="start"]').click();
    await page.locator('.option').first().waitFor();
    await rest(page);
    assert.deepEqual(await unseen(page), []);
    const { bottom } = await page
      .locator('.option')
      .first()
      .evaluate((option) => option.getBoundingClientRect());
    assert.ok(bottom <= 700, `the first answer ends at ${String(bottom)}`);
  });

  it(title('own-scroll'), async () => {
    const page = await open('/plain');
    await goOn(page, people.emergency as Answers);
    await page.mouse.move(200, 300);
    await page.mouse.wheel(0, 300);
    await page.waitForFunction('scrollY > 1150');
    await rest(page);
    const { top } = await page.locator('back-pain-check').evaluate((host) => host.getBoundingClientRect());
    assert.ok(top < -250, String(top));
  });
});
