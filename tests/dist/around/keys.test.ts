/** Keys and form events in the check, on pages with shortcuts and with a form around it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { barePage, hostSite, script, sharedPage } from '../page.js';
import { bundled } from './bundled.js';
import { title } from './kinds.js';

const load = `<script src="${script}" defer></script>`;
const tag =
  '<back-pain-check region="GB-ENG"><h2>Host</h2><p>Call 999 if</p><ul><li>it is hard to pee</li></ul><p><input id="theirs"></p><p>Last</p></back-pain-check>';
const documented = ['started', 'answered', 'completed', 'restarted'].map((what) => `back-pain-check-${what}`);

describe('what happens in the check', () => {
  const site = hostSite(async () => ({
    '/keys': barePage(`${load}<script src="/hotkeys.js"></script>${tag}`),
    '/form': barePage(`${load}<script>
          heard = [];
          for (const type of ['input', 'change', 'beforeinput', 'keydown', 'keyup', 'submit', 'reset', 'invalid', 'toggle', 'select', ${documented.map((type) => `'${type}'`).join()}])
            addEventListener(type, ({ target }) => heard.push(type + ' ' + (target.id || target.localName)));
          </script><form>${tag}</form>`),
    '/hotkeys.js': await bundled(`import hotkeys from 'hotkeys-js';
      globalThis.taken = [];
      hotkeys.filter = () => true;
      hotkeys('*', (event) => { event.preventDefault(); taken.push(event.key); });`),
  }));
  const shared = sharedPage(site);
  async function open(path: string): Promise<Page> {
    const page = await shared.load(path);
    await page.locator('button[part~="start"]').waitFor();
    return page;
  }
  const checked = (page: Page) =>
    page.locator('input:checked').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));

  it(title('shortcuts'), async () => {
    const page = await open('/keys');
    const taken = (): Promise<string[]> => page.evaluate('taken.splice(0)');
    await page.locator('#theirs').focus();
    await page.keyboard.press('x');
    assert.deepEqual(await taken(), ['x'], 'in the host’s own line');
    await page.locator('button[part~="start"]').focus();
    await page.keyboard.press('Enter');
    await page.locator('input[value="none"]').focus();
    await page.keyboard.press('Space');
    await page.locator('button[part~="continue"]').focus();
    await page.keyboard.press('Enter');
    const ages = page.locator('input[name="age"]');
    await ages.nth(1).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('x');
    assert.deepEqual(await checked(page), [await ages.nth(2).inputValue()]);
    assert.deepEqual(await taken(), []);
    for (const key of ['Escape', 'Tab', 'Control+x', 'Alt+x', 'Meta+x']) await page.keyboard.press(key);
    assert.deepEqual(
      (await taken()).filter((key) => !['Control', 'Alt', 'Meta'].includes(key)),
      ['Escape', 'Tab', 'x', 'x', 'x'],
    );
  });

  it(title('dirty-form'), async () => {
    const page = await open('/form');
    const heard = (): Promise<string[]> => page.evaluate('heard.splice(0)');
    await page.locator('#theirs').fill('x');
    assert.deepEqual(await heard(), ['beforeinput theirs', 'input theirs']);
    await page.locator('button[part~="start"]').click();
    assert.deepEqual(await heard(), ['change theirs', 'back-pain-check-started back-pain-check']);
    await page.locator('input[value="headache"]').check();
    await page.locator('input[value="none"]').press('Space');
    assert.deepEqual(await heard(), []);
    await page.locator('button[part~="continue"]').click();
    assert.deepEqual(await heard(), ['back-pain-check-answered back-pain-check']);
  });
});
