/**
 * A double click or double tap on Start and on every Continue, by a real mouse, finger and pen: the second press answers
 * nothing on the page that the first one brought up. A press elsewhere, a key and a script's click are as quick as ever.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CDPSession, Locator, Page } from 'playwright-core';
import { title } from './around/kinds.js';
import { barePage, hostSite, longJourney, script } from './page.js';

type Pointer = 'mouse' | 'touch' | 'pen';
interface Point {
  readonly x: number;
  readonly y: number;
}

const load = `<script src="${script}" defer></script>`;
const pages = {
  '/': barePage(`${load}<back-pain-check region="GB-ENG"></back-pain-check>`),
  // Below the check the host's own link comes up under the pointer when a long view gives way to a short one.
  '/link': barePage(`${load}<back-pain-check region="GB-ENG"></back-pain-check>
    <a id="away" href="/elsewhere" style="display: block; height: 200vh">A link of the host</a>`),
};

/**
 * Presses at a time that the browser is told, in milliseconds, so that what lies between two presses is the same on a busy
 * machine.
 */
async function press(
  session: CDPSession,
  pointer: Pointer,
  point: Point,
  clickCount: number,
  at = Date.now(),
): Promise<void> {
  const timestamp = at / 1000;
  if (pointer === 'touch') {
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point], timestamp });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [], timestamp });
    return;
  }
  const event = { ...point, pointerType: pointer, button: 'left', clickCount, timestamp } as const;
  await session.send('Input.dispatchMouseEvent', { ...event, type: 'mousePressed', buttons: 1 });
  await session.send('Input.dispatchMouseEvent', { ...event, type: 'mouseReleased' });
}

type Updating = Element & { readonly updateComplete: Promise<unknown> };

/** What a press has set off is done and drawn. */
const settled = (page: Page) =>
  page.locator('back-pain-check').evaluate(async (host) => {
    await (host as unknown as Updating).updateComplete;
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
  });

/** Two presses of a double click, so many milliseconds apart. The view that the first brings up is there but for the quickest. */
async function pressTwice(page: Page, session: CDPSession, pointer: Pointer, point: Point, gap: number): Promise<void> {
  const at = Date.now();
  await press(session, pointer, point, 1, at);
  if (gap > 50) await settled(page);
  await press(session, pointer, point, 2, at + gap);
  await settled(page);
}

/** The middle of a control, once it is on the screen. */
async function middle(control: Locator): Promise<Point> {
  await control.scrollIntoViewIfNeeded();
  const box = await control.boundingBox();
  if (!box) throw new Error('The control has no box.');
  return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
}

/** What can be seen of where the check stands: its questions, and what is ticked, opened or wrong. */
const state = (page: Page) =>
  page.locator('back-pain-check').evaluate(({ shadowRoot }) => ({
    questions: [...new Set([...shadowRoot!.querySelectorAll('input')].map(({ name }) => name))],
    ticked: [...shadowRoot!.querySelectorAll<HTMLInputElement>('input:checked')].map(
      ({ name, value }) => `${name}=${value}`,
    ),
    open: shadowRoot!.querySelectorAll('details[open]').length,
    errors: shadowRoot!.querySelectorAll('[part~="error-summary"]').length,
    result: shadowRoot!.querySelector('[data-tier]') !== null,
  }));

/** Answers the page as a script does, which a guard must not slow down. */
const answer = (page: Page) =>
  page.locator('back-pain-check').evaluate(async (host, answers) => {
    const root = host.shadowRoot!;
    await (host as unknown as Updating).updateComplete;
    for (const done = new Set<string>(); ;) {
      const next = [...root.querySelectorAll('input')].find(({ name }) => !done.has(name))?.name;
      if (next === undefined) return;
      done.add(next);
      for (const value of [answers[next] ?? []].flat()) {
        root.querySelector<HTMLInputElement>(`input[name="${next}"][value="${String(value)}"]`)!.click();
        await (host as unknown as Updating).updateComplete;
      }
    }
  }, longJourney.answers);

describe(title('second-press'), () => {
  const site = hostSite(pages);

  async function open(path: string, width: number, hasTouch: boolean): Promise<[Page, CDPSession]> {
    const page = await site.browser.newPage({ viewport: { width, height: 700 }, hasTouch });
    await page.goto(`${site.url}${path}`);
    await page.locator('button[part~="start"]').waitFor();
    return [page, await page.context().newCDPSession(page)];
  }

  const presses: [Pointer, number, number][] = [
    ['mouse', 20, 1280],
    ['mouse', 150, 390],
    ['mouse', 500, 390],
    ['touch', 80, 390],
    ['touch', 300, 390],
    ['pen', 120, 1280],
  ];
  for (const [pointer, gap, width] of presses) {
    it(`does nothing on any page: ${pointer}, ${String(gap)} ms later, ${String(width)} px`, async () => {
      const [page, session] = await open('/', width, pointer === 'touch');
      let steps = 0;
      for (let before = 'start'; ;) {
        const button = page.locator('button[part~="start"], button[part~="continue"]');
        await answer(page);
        const point = await middle(button);
        await pressTwice(page, session, pointer, point, gap);
        const now = await state(page);
        assert.deepEqual([now.ticked, now.open, now.errors], [[], 0, 0], `after ${before}`);
        if (now.result) break;
        assert.notEqual(String(now.questions), before, 'the first press goes on');
        before = String(now.questions);
        steps += 1;
      }
      assert.ok(steps > 15, `${String(steps)} pages`);
      await page.close();
    });
  }

  it('does nothing after Continue found a question unanswered and moved the page', async () => {
    const [page, session] = await open('/', 390, false);
    await page.locator('button[part~="start"]').click();
    for (const gap of [20, 150, 500]) {
      const point = await middle(page.locator('button[part~="continue"]'));
      await pressTwice(page, session, 'mouse', point, gap);
      assert.deepEqual((await state(page)).ticked, []);
      assert.equal((await state(page)).errors, 1);
    }
    await page.close();
  });

  it('follows no link of the host that has come under the pointer', async () => {
    const [page, session] = await open('/link', 390, false);
    await page.locator('button[part~="start"]').click();
    await answer(page);
    const button = page.locator('button[part~="continue"]');
    const point = await middle(button);
    // The next view is made short, as a host's own page may do.
    await page.addStyleTag({ content: 'back-pain-check { height: 40px; overflow: hidden }' }).then(() => undefined);
    await page
      .locator('style')
      .last()
      .evaluate((style) => {
        style.textContent = '';
        document.querySelector('back-pain-check')!.addEventListener('back-pain-check-answered', () => {
          style.textContent = 'back-pain-check { display: none }';
        });
      });
    await press(session, 'mouse', point, 1);
    await page.waitForFunction(({ x, y }) => document.elementFromPoint(x, y)?.id === 'away', point);
    await press(session, 'mouse', point, 2);
    await settled(page);
    assert.equal(new URL(page.url()).pathname, '/link');
    await page.close();
  });

  it('is free elsewhere on the page, at once', async () => {
    for (const pointer of ['mouse', 'touch', 'pen'] as const) {
      const [page, session] = await open('/', 390, pointer === 'touch');
      await press(session, pointer, await middle(page.locator('button[part~="start"]')), 1);
      const point = await middle(page.locator('input').first());
      await press(session, pointer, point, 1);
      await settled(page);
      assert.equal((await state(page)).ticked.length, 1, pointer);
      await page.close();
    }
  });

  it('is free in the same place once the pointer was elsewhere, or after the time of a double click', async () => {
    const [page, session] = await open('/', 390, false);
    const start = await middle(page.locator('button[part~="start"]'));
    await press(session, 'mouse', start, 1);
    await page.locator('input').first().waitFor();
    const under = await page.evaluate(
      ({ x, y }) =>
        document.querySelector('back-pain-check')!.shadowRoot!.elementFromPoint(x, y)?.closest('.option') !== null,
      start,
    );
    await press(session, 'mouse', start, 1, Date.now() + 750);
    await settled(page);
    assert.equal((await state(page)).ticked.length, under ? 1 : 0);
    await page.close();
  });

  it('leaves keys and a script alone', async () => {
    const [page] = await open('/', 390, false);
    await page.locator('button[part~="start"]').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const first = page.locator('input').first();
    await first.focus();
    await page.keyboard.press('Space');
    assert.equal((await state(page)).ticked.length, 1);
    await page.reload();
    await page.locator('button[part~="start"]').waitFor();
    await page.locator('button[part~="start"]').click();
    await first.evaluate((input: HTMLInputElement) => {
      input.click();
    });
    assert.equal((await state(page)).ticked.length, 1);
    await page.close();
  });
});
