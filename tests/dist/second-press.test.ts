/**
 * A double click or double tap on Start and on every Continue, by a real mouse and finger: the second press answers
 * nothing on the page that the first one brought up. A press elsewhere, a key and a script's click are as quick as ever. The full
 * run presses quicker and slower too, and with a pen, in `full/second-press.test.ts`.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { title } from './around/kinds.js';
import { answer, middle, open, press, pressTwice, settled, state, walkByDoublePresses } from './double-press.js';
import { hostSite, onlyCheck } from './page.js';

// Below the check the host's own link comes up under the pointer when a long view gives way to a short one.
const withLink = onlyCheck.replace(
  '</back-pain-check>',
  '$&<a id="away" href="/elsewhere" style="display: block; height: 200vh">A link of the host</a>',
);

describe(title('second-press'), () => {
  const site = hostSite({ '/': onlyCheck, '/link': withLink });

  for (const press of [
    { pointer: 'mouse', gap: 150, width: 390 },
    { pointer: 'touch', gap: 80, width: 390 },
  ] as const)
    it(`does nothing on any page: ${press.pointer}, ${String(press.gap)} ms later, ${String(press.width)} px`, () =>
      walkByDoublePresses(site, press));

  it('does nothing after Continue found a question unanswered and moved the page', async () => {
    const [page, session] = await open(site, '/', 390, false);
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
    const [page, session] = await open(site, '/link', 390, false);
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
      const [page, session] = await open(site, '/', 390, pointer === 'touch');
      await press(session, pointer, await middle(page.locator('button[part~="start"]')), 1);
      const point = await middle(page.locator('input').first());
      await press(session, pointer, point, 1);
      await settled(page);
      assert.equal((await state(page)).ticked.length, 1, pointer);
      await page.close();
    }
  });

  it('is free in the same place once the pointer was elsewhere, or after the time of a double click', async () => {
    const [page, session] = await open(site, '/', 390, false);
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
    const [page] = await open(site, '/', 390, false);
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
