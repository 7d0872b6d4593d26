/**
 * The diary, and the check's reminder, on pages that nobody here wrote: with a language that old libraries rewrote, with
 * shortcuts, with a form around it, and in a frame of another site.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import ICAL from 'ical.js';
import type { FrameLocator, Page } from 'playwright-core';
import { diaryEn as en } from '../../../src/text/diary.en.js';
import { en as check } from '../../../src/text/en.js';
import { drive } from '../drive.js';
import { barePage, hostSite, longJourney, script } from '../page.js';
import { bundled } from '../around/bundled.js';
import { title } from '../around/kinds.js';
import { oldLibraries } from '../around/old-libraries.js';

const load = '<script src="/dist/back-pain-check.diary.js" defer></script>';
const tag = '<back-pain-diary></back-pain-diary>';
const both = `<script src="${script}"></script>${load.replace(' defer', '')}<back-pain-check region="GB-ENG"></back-pain-check>${tag}`;

async function write(within: Page | FrameLocator): Promise<void> {
  const diary = within.locator('back-pain-diary');
  await diary.locator('input[name=days][value="4"]').check();
  await diary.locator('input[name=pain][value="10"]').check();
  await diary.locator('input[name=words]').fill('a long drive');
  await diary.locator('button[type=submit]').click();
  await diary.getByText(en.told.added).waitFor();
}

describe('the diary around which', () => {
  const site = hostSite(async () => ({
    ...oldLibraries(),
    ...Object.fromEntries(
      ['prototype', 'mootools'].flatMap((name) => [
        [`/${name}/before`, barePage(`<script src="/${name}.js"></script>${both}`)],
        [`/${name}/after`, barePage(`${both}<script src="/${name}.js"></script>`)],
      ]),
    ),
    '/keys': barePage(`${load}<script src="/hotkeys.js"></script>${tag}`),
    '/hotkeys.js': await bundled(`import hotkeys from 'hotkeys-js';
      globalThis.taken = [];
      hotkeys.filter = () => true;
      hotkeys('*', (event) => { event.preventDefault(); taken.push(event.key); });`),
    '/form': barePage(`${load}<script>
      heard = [];
      for (const type of ['input', 'change', 'beforeinput', 'keydown', 'submit', 'reset', 'invalid', 'select', 'formdata'])
        addEventListener(type, ({ target }) => heard.push(type + ' ' + target.localName));
      </script><form>${tag}</form>`),
    '/diary': barePage(load + tag),
    // Another name for the same machine is another site.
    '/frame': barePage(
      '<script>document.write(`<iframe src="//localhost:${location.port}/diary" width="700" height="900"></iframe>`)</script>',
    ),
  }));

  async function open(path: string): Promise<{ page: Page; errors: string[] }> {
    const page = await site.browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(site.url + path);
    return { page, errors };
  }

  async function runsBeside(library: 'prototype' | 'mootools'): Promise<void> {
    for (const when of ['before', 'after']) {
      const { page, errors } = await open(`/${library}/${when}`);
      assert.equal(await page.evaluate(`String(Array.from).includes('[native code]')`), false, 'it does rewrite it');
      await write(page);
      const diary = page.locator('back-pain-diary');
      assert.equal(await diary.locator('input[name=pain]').count(), 11, when);
      const named = (await diary.locator('svg.chart text').allTextContents()).filter((text) => /[a-z]/i.test(text));
      assert.ok(named.length > 1, `days below the chart: ${named.join()}`);
      await diary.locator('[part~="keep-here"]').click();
      await diary.getByText(en.told.kept).waitFor();
      const [saved] = await Promise.all([page.waitForEvent('download'), diary.locator('[part~="save-csv"]').click()]);
      assert.match(readFileSync(await saved.path(), 'utf8'), /,4,10,,,a long drive\r\n$/);

      const widget = page.locator('back-pain-check');
      const tier = await drive(widget, longJourney.answers);
      assert.ok(longJourney.acceptable.includes(tier), `${when}: ${tier}`);
      await widget.getByText(check.reminder.heading, { exact: true }).click();
      const [reminder] = await Promise.all([
        page.waitForEvent('download'),
        widget.getByRole('button', { name: check.reminder.save }).click(),
      ]);
      const file = readFileSync(await reminder.path(), 'utf8');
      assert.deepEqual(
        file.split('\r\n').filter((line) => Buffer.byteLength(line) > 75),
        [],
        'no line is longer than calendars take',
      );
      const event = new ICAL.Component(ICAL.parse(file) as unknown[]).getFirstSubcomponent('vevent')!;
      assert.equal(event.getFirstPropertyValue('summary'), check.reminder.again);
      await page.reload();
      assert.equal(await diary.locator('tbody tr').count(), 1, 'what was kept is found again');
      assert.deepEqual(errors, []);
      await page.context().close();
    }
  }

  it(title('diary-prototype'), () => runsBeside('prototype'));
  it(title('diary-mootools'), () => runsBeside('mootools'));

  it(title('diary-shortcuts'), async () => {
    const { page } = await open('/keys');
    const taken = (): Promise<string[]> => page.evaluate('taken.splice(0)');
    const diary = page.locator('back-pain-diary');
    await page.keyboard.press('x');
    assert.deepEqual(await taken(), ['x'], 'outside it they are the page’s');
    await diary.locator('input[name=days][value="0"]').focus();
    for (const key of ['Space', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
    assert.equal(await diary.locator('input[name=days]:checked').inputValue(), '2');
    await diary.locator('input[name=words]').pressSequentially('s x?');
    assert.equal(await diary.locator('input[name=words]').inputValue(), 's x?');
    await diary.locator('input[name=pain][value="3"]').press('Space');
    await diary.locator('button[type=submit]').press('Enter');
    await diary.getByText(en.told.added).waitFor();
    await diary.locator('summary').press('Space');
    assert.equal(await diary.locator('details').getAttribute('open'), '');
    assert.deepEqual(await taken(), []);
    for (const key of ['Escape', 'Control+x']) await diary.locator('summary').press(key);
    assert.deepEqual(await taken(), ['Escape', 'Control', 'x']);
    await page.close();
  });

  it(title('diary-form'), async () => {
    const { page } = await open('/form');
    const diary = page.locator('back-pain-diary');
    await diary.locator('select').selectOption('work');
    await diary.locator('input[name=score][value="2"]').check();
    await diary.locator('input[name=days][value="4"]').check();
    await diary.locator('input[name=pain][value="6"]').check();
    await diary.locator('input[name=words]').fill('mine');
    await diary.locator('input[name=words]').press('Enter');
    await diary.getByText(en.told.added).waitFor();
    assert.equal(await diary.locator('tbody tr').count(), 1);
    assert.deepEqual(await page.evaluate('heard'), []);
    assert.deepEqual(await page.evaluate('[...new FormData(document.querySelector("form")).keys()]'), []);
    assert.equal(new URL(page.url()).search, '');
    await page.close();
  });

  it(title('diary-frame'), async () => {
    const { page, errors } = await open('/frame');
    const frame = page.frameLocator('iframe');
    const diary = frame.locator('back-pain-diary');
    await write(frame);
    await assert.rejects(
      diary.evaluate(() => localStorage.length),
      /SecurityError/,
      'the browser blocks it',
    );
    await diary.getByText(en.keep.embedded).waitFor();
    await diary.locator('[part~="keep-here"]').click();
    await diary.getByText(en.told.refused).waitFor();
    assert.equal(await diary.locator('tbody tr').count(), 1);
    const [saved] = await Promise.all([page.waitForEvent('download'), diary.locator('[part~="save-json"]').click()]);
    const text = readFileSync(await saved.path(), 'utf8');
    assert.match(text, /"pain":10,"words":"a long drive"/);
    await page.reload();
    await diary
      .locator('input[type=file]')
      .setInputFiles({ name: 'diary.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await diary.locator('tbody tr').waitFor({ state: 'attached' });
    assert.deepEqual(errors, []);
    await page.close();
  });
});
