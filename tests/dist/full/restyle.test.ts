/**
 * What an answer and a step have Chromium work out, counted in its traces: the styles of the option alone, and the next page's
 * layout once. It counts and times nothing, so that a busy machine is no different.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { hostSite, onlyCheck } from '../page.js';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly args: { readonly elementCount?: number };
}

describe('what a press has Chromium work out', () => {
  const site = hostSite({ '/': onlyCheck });

  /** Presses what the selector finds, and gives back what the page did until that was drawn and the focus had moved. */
  async function traced(page: Page, selector: string): Promise<TraceEvent[]> {
    await site.browser.startTracing(page, { categories: ['devtools.timeline'] });
    await page.locator('back-pain-check').evaluate(async (host, pressed) => {
      const widget = host as unknown as Element & { shadowRoot: ShadowRoot; updateComplete: Promise<unknown> };
      widget.shadowRoot.querySelector<HTMLElement>(pressed)!.click();
      await widget.updateComplete;
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
    }, selector);
    const { traceEvents } = JSON.parse((await site.browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
    return traceEvents.filter(({ ph }) => ph === 'X');
  }

  it('is the style of an option that is ticked, not of the page around it, and the layout of a next page once', async () => {
    const page = await site.browser.newPage({ viewport: { width: 360, height: 740 }, reducedMotion: 'no-preference' });
    try {
      await page.goto(site.url);
      await page.locator('button[part~="start"]').click();
      await page.locator('form input').first().waitFor();
      const elements = await page.locator('back-pain-check .card *').count();
      assert.ok(elements > 40, `The page is too small to tell: it has ${String(elements)} elements.`);

      const ticked = await traced(page, 'form input[value="none"]');
      const restyled = ticked
        .filter(({ name }) => name === 'UpdateLayoutTree')
        .map(({ args: { elementCount = 0 } }) => elementCount);
      assert.ok(restyled.length > 0);
      assert.ok(
        Math.max(...restyled) < 12,
        `Of ${String(elements)} elements the styles of so many are worked out: ${String(restyled)}.`,
      );

      const stepped = await traced(page, 'form button[type="submit"]');
      assert.equal(stepped.filter(({ name }) => name === 'Layout').length, 1);
    } finally {
      await page.close();
    }
  });
});
