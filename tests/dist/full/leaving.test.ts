/**
 * What a person finds who follows a link and comes back with the browser's Back, which keeps whole pages: the check where it
 * was, for ten minutes, and after that or after Start again nothing of theirs.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { drive, type Answers as DriveAnswers } from '../drive.js';
import { hostSite, script } from '../page.js';
import { people } from '../../browser/people.js';

/** A page that browsers may keep: what says "no-store" they do not. */
const page = (title: string, body: string): { html: string; headers: Record<string, string> } => ({
  html: `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>${title}</title>${body}</html>`,
  headers: { 'cache-control': 'no-cache' },
});
const pages = {
  '/clinic': page(
    'Clinic',
    `<script src="${script}" defer></script><back-pain-check region="GB-ENG"></back-pain-check><a href="/other">Other</a>`,
  ),
  '/other': page('Other', '<p>Another page</p>'),
};
const minutes = 60_000;

describe('coming back', () => {
  const server = hostSite(pages, { keepsPages: true });

  async function open(): Promise<[Page, Locator]> {
    const tab = await server.browser.newPage();
    await tab.goto(`${server.url}/clinic`);
    const widget = tab.locator('back-pain-check');
    await widget.locator('button[part~="start"]').waitFor();
    return [tab, widget];
  }

  /** Follows a link, and comes back after so long by the page's clock to the very page that was left. */
  async function leave(tab: Page, milliseconds: number): Promise<void> {
    await tab.evaluate((long) => {
      Object.assign(globalThis, { isTheSame: true });
      // After the widget has looked at the clock, which listens for longer.
      addEventListener('pagehide', () => {
        const then = Date.now();
        Date.now = () => then + long;
      });
    }, milliseconds);
    await tab.locator('a[href="/other"]').click();
    await tab.waitForURL('**/other');
    await tab.goBack({ waitUntil: 'commit' });
    await tab.waitForFunction('document.title === "Clinic"');
    assert.equal(await tab.evaluate('globalThis.isTheSame'), true, 'The browser has kept the page.');
  }

  const words = (widget: Locator): Promise<string> => widget.evaluate((host) => host.shadowRoot!.textContent);

  it('finds the question and the answers where they were, within ten minutes', async () => {
    const [tab, widget] = await open();
    await widget.locator('button[part~="start"]').click();
    await widget.locator('input[value="none"]').check();
    await widget.locator('button[part~="continue"]').click();
    await widget.locator('input[name="age"][value="35-44"]').check();
    await leave(tab, 9.9 * minutes);
    assert.equal(await widget.locator('input[name="age"][value="35-44"]').isChecked(), true);
    await widget.locator('button[part~="back"]').click();
    assert.equal(await widget.locator('input[value="none"]').isChecked(), true);
    await tab.close();
  });

  it('finds the result that was there, within ten minutes', async () => {
    const [tab, widget] = await open();
    await drive(widget, people.soon as DriveAnswers);
    await leave(tab, 9.9 * minutes);
    assert.equal(await widget.locator('[data-tier]').getAttribute('data-tier'), 'soon');
    await tab.close();
  });

  for (const [when, time] of [
    ['after more than ten minutes', 10.1 * minutes],
    ['when the clock was put back', -60 * minutes],
  ] as const) {
    it(`finds nothing of the earlier person ${when}`, async () => {
      const [tab, widget] = await open();
      const before = await words(widget);
      await drive(widget, people.soon as DriveAnswers);
      await leave(tab, time);
      await widget.locator('button[part~="start"]').waitFor();
      assert.equal(await words(widget), before);
      await widget.locator('button[part~="start"]').click();
      assert.equal(await widget.locator('input:checked').count(), 0);
      await tab.close();
    });
  }

  it('finds nothing of the earlier person after Start again', async () => {
    const [tab, widget] = await open();
    const before = await words(widget);
    await drive(widget, people.soon as DriveAnswers);
    await widget.locator('button[part~="restart"]').click();
    await leave(tab, 0);
    assert.equal(await words(widget), before);
    await widget.locator('button[part~="start"]').click();
    assert.equal(await widget.locator('input:checked').count(), 0);
    await tab.close();
  });
});
