/**
 * The calendar file as a browser saves it: under the strict policy on a phone, from a file, and in sandboxed frames that allow
 * and forbid it. Nothing of it stays with the page, and what the browser does not give can be copied.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ICAL from 'ical.js';
import type { Download, FrameLocator, Page } from 'playwright-core';
import { strictPolicy } from '../../../scripts/serve.mjs';
import { content } from '../../../src/content/index.js';
import { today } from '../../../src/element/today.js';
import { dayLine, reminders } from '../../../src/export/reminders.js';
import { en } from '../../../src/text/en.js';
import { people } from '../../browser/people.js';
import { drive, type Answers } from '../drive.js';
import { barePage, hostSite, onlyCheck, plainHttp, script, withCheck } from '../page.js';

const framed = (sandbox: string): string =>
  barePage(`<iframe src="/check" sandbox="${sandbox}" width="800" height="800" title="Check"></iframe>`);

const titlesIn = (file: string): string[] =>
  new ICAL.Component(ICAL.parse(file) as unknown[])
    .getAllSubcomponents('vevent')
    .map((event) => String(event.getFirstPropertyValue('summary')));
const expected = () => reminders(content, en, 'soon', today());

/** Comes to a result that can wait, and opens what reminds of it. */
async function openReminder(within: Page | FrameLocator) {
  const widget = within.locator('back-pain-check');
  assert.equal(await drive(widget, people.soon as Answers), 'soon');
  await widget.getByText(en.reminder.heading, { exact: true }).click();
  return widget;
}

async function savesFile(tab: Page, within: Page | FrameLocator): Promise<void> {
  const widget = await openReminder(within);
  const [download] = await Promise.all([
    tab.waitForEvent('download'),
    widget.getByRole('button', { name: en.reminder.save }).click(),
  ]);
  assert.equal(download.suggestedFilename(), 'reminder.ics');
  assert.deepEqual(
    titlesIn(readFileSync(await download.path(), 'utf8')),
    expected().map(({ title }) => title),
  );
  await widget.getByRole('status').getByText(en.reminder.saved).waitFor();
}

describe('Add to calendar', () => {
  const site = hostSite(
    {
      '/check': onlyCheck,
      // An icon in a data: address would break the policy by itself.
      '/strict': {
        html: onlyCheck.replace(/<link[^>]*>/, ''),
        headers: { 'content-security-policy': strictPolicy },
      },
      '/allowed': framed('allow-scripts allow-downloads'),
      '/forbidden': framed('allow-scripts'),
      '/paste': barePage('<label>Paste here <textarea></textarea></label>'),
    },
    plainHttp,
  );

  it('saves the days under the strict policy, on a phone, without a request or a trace', async () => {
    const phone = await site.browser.newContext({
      viewport: { width: 390, height: 844 },
      isMobile: true,
      hasTouch: true,
    });
    const tab = await phone.newPage();
    const told: string[] = [];
    tab.on('console', (message) => told.push(message.text()));
    tab.on('pageerror', ({ message }) => told.push(message));
    await tab.addInitScript(`
      globalThis.violations = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => violations.push(effectiveDirective));
      globalThis.clicked = [];
      document.addEventListener('click', ({ target }) => clicked.push(target.localName));
      globalThis.blobs = [];
      const { createObjectURL, revokeObjectURL } = URL;
      URL.createObjectURL = (blob) => { const url = createObjectURL(blob); blobs.push(url + ' ' + blob.type); return url; };
      URL.revokeObjectURL = (url) => { blobs.push('gone ' + url); revokeObjectURL(url); };
    `);
    await tab.goto(`${site.url}/strict`);
    const requests: string[] = [];
    tab.on('request', (request) => requests.push(request.url()));
    await tab.clock.install();
    await savesFile(tab, tab);
    const [made, ...others] = await tab.evaluate<string[]>('blobs');
    assert.deepEqual(others, []);
    const [url, type] = made!.split(' ') as [string, string];
    assert.equal(type, 'text/calendar');
    await tab.clock.fastForward(40_000);
    assert.deepEqual(await tab.evaluate('blobs'), [made, `gone ${url}`]);
    assert.deepEqual(
      requests.filter((address) => address !== url),
      [],
    );
    const left = await tab.evaluate(`({
      violations, clicked: [...new Set(clicked)], kept: localStorage.length + sessionStorage.length + document.cookie.length,
      elements: document.querySelectorAll('iframe, a').length, inside: document.querySelector('back-pain-check').shadowRoot.querySelectorAll('iframe, a[download]').length,
    })`);
    assert.deepEqual(left, { violations: [], clicked: ['back-pain-check'], kept: 0, elements: 0, inside: 0 });
    assert.deepEqual(told, []);
    await phone.close();
  });

  it('says in the file what it is about only when that is chosen', async () => {
    const tab = await site.browser.newPage();
    await tab.goto(`${site.url}/check`);
    const widget = await openReminder(tab);
    const titles = async (): Promise<string[]> => {
      const [download] = await Promise.all([
        tab.waitForEvent('download'),
        widget.getByRole('button', { name: en.reminder.save }).click(),
      ]);
      return titlesIn(readFileSync(await download.path(), 'utf8'));
    };
    for (const title of await titles()) assert.equal(title.includes(en.reminder.topic), false);
    await widget.getByLabel(en.reminder.name).check();
    for (const title of await titles()) assert.equal(title.includes(en.reminder.topic), true);
    await tab.close();
  });

  it('works over plain HTTP', async () => {
    const tab = await site.browser.newPage();
    await tab.goto(`${site.url.replace('127.0.0.1', 'clinic.example')}/check`);
    await savesFile(tab, tab);
    await tab.close();
  });

  it('works from a file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'back-pain-check-reminder-'));
    const file = join(folder, 'check.html');
    writeFileSync(file, withCheck(pathToFileURL(fileURLToPath(new URL(`../../..${script}`, import.meta.url))).href));
    const tab = await site.browser.newPage();
    await tab.goto(pathToFileURL(file).href);
    await savesFile(tab, tab);
    await tab.close();
    rmSync(folder, { recursive: true });
  });

  it('works in a sandboxed frame that allows it', async () => {
    const tab = await site.browser.newPage();
    await tab.goto(`${site.url}/allowed`);
    await savesFile(tab, tab.frameLocator('iframe'));
    await tab.close();
  });

  it('tells what to do in a sandboxed frame that forbids it, and lets the days be copied', async () => {
    const tab = await site.browser.newPage();
    const downloads: Download[] = [];
    tab.on('download', (download) => downloads.push(download));
    await tab.goto(`${site.url}/forbidden`);
    const forbidden = tab.waitForEvent('console', (message) => message.text().includes('allow-downloads'));
    const widget = await openReminder(tab.frameLocator('iframe'));
    await widget.getByRole('button', { name: en.reminder.save }).click();
    await forbidden;
    await widget.getByRole('status').getByText(en.reminder.saved).waitFor();
    await widget.getByRole('button', { name: en.reminder.copy }).click();
    await widget.getByRole('status').getByText(en.result.copied).waitFor();
    await tab.goto(`${site.url}/paste`);
    await tab.locator('textarea').press('Control+V');
    assert.equal(
      await tab.locator('textarea').inputValue(),
      expected()
        .map((day) => `${dayLine(en, day)}. ${day.note}`)
        .join('\n'),
    );
    assert.deepEqual(downloads, []);
    await tab.close();
  });
});
