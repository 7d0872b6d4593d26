/**
 * Presses twice in the same place, by a real mouse, finger and pen, for the tests of what the second press does. It knows the
 * widget by its parts and its inputs.
 */
import assert from 'node:assert/strict';
import type { CDPSession, Locator, Page } from 'playwright-core';
import { longJourney, type HostSite } from './page.js';

export type Pointer = 'mouse' | 'touch' | 'pen';
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Presses at a time that the browser is told, in milliseconds, so that what lies between two presses is the same on a busy
 * machine.
 */
export async function press(
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
export const settled = (page: Page) =>
  page.locator('back-pain-check').evaluate(async (host) => {
    await (host as unknown as Updating).updateComplete;
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
  });

/** Two presses of a double click, so many milliseconds apart. The view that the first brings up is there but for the quickest. */
export async function pressTwice(
  page: Page,
  session: CDPSession,
  pointer: Pointer,
  point: Point,
  gap: number,
): Promise<void> {
  const at = Date.now();
  await press(session, pointer, point, 1, at);
  if (gap > 50) await settled(page);
  await press(session, pointer, point, 2, at + gap);
  await settled(page);
}

/** The middle of a control, once it is on the screen. */
export async function middle(control: Locator): Promise<Point> {
  await control.scrollIntoViewIfNeeded();
  const box = await control.boundingBox();
  if (!box) throw new Error('The control has no box.');
  return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
}

/** What can be seen of where the check stands: its questions, and what is ticked, opened or wrong. */
export const state = (page: Page) =>
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
export const answer = (page: Page) =>
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

/** The check at an address, with what speaks to the browser of pointers. */
export async function open(
  site: HostSite,
  path: string,
  width: number,
  hasTouch: boolean,
): Promise<[Page, CDPSession]> {
  const page = await site.browser.newPage({ viewport: { width, height: 700 }, hasTouch });
  await page.goto(`${site.url}${path}`);
  await page.locator('button[part~="start"]').waitFor();
  return [page, await page.context().newCDPSession(page)];
}

/**
 * Goes through a long journey by double presses alone.
 * @param gap milliseconds between the two presses.
 * @throws AssertionError on the first page on which the second press ticked, opened or sent anything.
 */
export async function walkByDoublePresses(
  site: HostSite,
  { pointer, gap, width }: { pointer: Pointer; gap: number; width: number },
): Promise<void> {
  const [page, session] = await open(site, '/', width, pointer === 'touch');
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
}
