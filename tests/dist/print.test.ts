/**
 * Print where it is not there or forbidden, and the browser's own print of the host's page: the result stays, the person is
 * told, nothing is left behind; and on paper every word of the result is dark on white, of a dark page too, and what matters of
 * what is folded stands open, on few pages.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Frame, Page } from 'playwright-core';
import { ensure, paperPrograms } from '../../scripts/browsers.mjs';
import { en } from '../../src/text/en.js';
import { title } from './around/kinds.js';
import { drive } from './drive.js';
import { barePage, hostSite, longJourney, script, vignettes } from './page.js';

const emergency = vignettes.find(({ acceptable }) => String(acceptable) === 'emergency')!;
const load = `<script src="${script}" defer></script>`;
const check = `${load}<back-pain-check region="GB-ENG"></back-pain-check>`;
const dark = `<style>:root { color-scheme: dark; background: #101010; color: #eee }
  back-pain-check { --bpc-surface: #181818; --bpc-accent: #ffd400; --bpc-text: #dddddd }</style>`;
const pages = {
  '/': barePage(check),
  '/dark': barePage(dark + check),
  '/same-origin': barePage(
    '<iframe name="inside" sandbox="allow-scripts allow-same-origin" src="/" width="600" height="600"></iframe>',
  ),
  '/other-origin': barePage('<iframe name="inside" sandbox="allow-scripts" src="/" width="600" height="600"></iframe>'),
};

/** The words of the page as the browser's own print puts them on A4, line by line. */
async function paper(page: Page): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'back-pain-check-print-'));
  await page.pdf({ path: join(folder, 'page.pdf'), format: 'A4' });
  const text = execFileSync(ensure(paperPrograms).pdfText, [join(folder, 'page.pdf'), '-'], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return text;
}

/** The least contrast of any words of the check, on what is behind them and on white paper, and the words that have it. */
const leastContrast = (page: Page) =>
  page.locator('back-pain-check').evaluate((host) => {
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
    const luminance = (...layers: string[]): number => {
      context.fillStyle = '#fff';
      context.fillRect(0, 0, 1, 1);
      for (const layer of layers) {
        context.fillStyle = layer;
        context.fillRect(0, 0, 1, 1);
      }
      const [r, g, b] = [...context.getImageData(0, 0, 1, 1).data].map((channel) => {
        const value = channel / 255;
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
      }) as [number, number, number];
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ratio = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    const walker = document.createTreeWalker(host.shadowRoot!, NodeFilter.SHOW_TEXT);
    let least = { contrast: 21, words: '' };
    let seen = 0;
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement!;
      const words = walker.currentNode.textContent!.trim();
      if (!words || !element.checkVisibility() || element.closest('.hidden, [aria-hidden=true]')) continue;
      seen += 1;
      const behind: string[] = [];
      for (let at: Element | null = element; at; at = at.parentElement)
        behind.unshift(getComputedStyle(at).backgroundColor);
      const ink = luminance(getComputedStyle(element).color);
      const contrast = Math.min(ratio(ink, 1), ratio(ink, luminance(...behind)));
      if (contrast < least.contrast) least = { contrast, words };
    }
    return { ...least, seen };
  });

describe('print', () => {
  const site = hostSite(pages);

  async function pressPrint(view: Page | Frame): Promise<void> {
    const widget = view.locator('back-pain-check');
    assert.equal(await drive(widget, emergency.answers), 'emergency');
    await widget.locator('button[part~="print"]').click();
    await widget.getByRole('status').getByText(en.result.printFailed).waitFor();
    assert.equal(await widget.locator('[data-tier="emergency"]').count(), 1, 'the result stays');
    assert.equal(await view.locator('iframe').count(), 0, 'no frame is left behind');
  }

  for (const [what, breakIt] of [
    ['is not there', 'window.print = undefined'],
    ['throws', 'window.print = () => { throw new Error("no") }'],
    ['does nothing', 'window.print = () => {}'],
  ] as const) {
    it(`${title('print-missing')}: it ${what}`, async () => {
      const page = await site.browser.newPage();
      await page.addInitScript(breakIt);
      await page.goto(site.url);
      await pressPrint(page);
      await page.close();
    });
  }

  for (const path of ['/same-origin', '/other-origin']) {
    it(`${title('print-missing')}: a sandbox, ${path}`, async () => {
      const page = await site.browser.newPage();
      await page.goto(`${site.url}${path}`);
      const frame = page.frame('inside')!;
      await frame.waitForLoadState();
      await pressPrint(frame);
      await page.close();
    });
  }

  for (const path of ['/', '/dark']) {
    for (const [tier, answers] of [
      ['emergency', emergency.answers],
      ['self-manage', longJourney.answers],
    ] as const) {
      it(`${title('print-page')}: ${tier} at ${path}`, async () => {
        const page = await site.browser.newPage();
        await page.goto(`${site.url}${path}`);
        assert.equal(await drive(page.locator('back-pain-check'), answers), tier);
        // `tsx` marks functions with a helper that the page does not have.
        await page.evaluate('globalThis.__name = (named) => named');
        await page.emulateMedia({ media: 'print', colorScheme: path === '/dark' ? 'dark' : 'light' });
        const { contrast, words, seen } = await leastContrast(page);
        assert.ok(seen > 30);
        assert.ok(contrast >= 7, `${words}: ${String(contrast)}`);
        await page.close();
      });
    }
  }

  it('of the host’s page has every word while the result is still moving in', async () => {
    const page = await site.browser.newPage();
    // Motion that stands still at its first frame is what somebody prints who is quicker than it.
    const inspector = await page.context().newCDPSession(page);
    await inspector.send('Animation.enable');
    await inspector.send('Animation.setPlaybackRate', { playbackRate: 0 });
    await page.goto(site.url);
    await drive(page.locator('back-pain-check'), longJourney.answers);
    const running = (): Promise<number> =>
      page.evaluate('document.querySelector("back-pain-check").shadowRoot.getAnimations().length');
    assert.ok((await running()) > 0);
    const words = (await paper(page)).replace(/\s+/g, ' ');
    assert.ok(words.includes(en.tiers['self-manage'].heading), words);
    await page.close();
  });

  it('of the host’s page opens on paper what matters and what the person opened, on few pages, and folds it again', async () => {
    const page = await site.browser.newPage();
    await page.goto(`${site.url}/dark`);
    await drive(page.locator('back-pain-check'), longJourney.answers);
    const about = page.locator('back-pain-check summary', { hasText: en.result.aboutHeading });
    await about.click();
    const folded = () => page.locator('back-pain-check details:not([open])').count();
    const before = await folded();
    assert.ok(before > 3);
    const text = await paper(page);
    const words = text.replace(/\s+/g, ' ');
    const [aboutFirst] = en.result.about;
    for (const sentence of [
      en.tiers['self-manage'].heading,
      en.returnAdvice.unsteady.line,
      en.result.flareUp[0],
      aboutFirst,
    ])
      assert.ok(words.includes(sentence!), sentence);
    assert.ok(!words.includes(en.questions.severity.short), 'the answers, which the widget’s own sheet has in short');
    const pages = text.split('\f').length - 1;
    assert.ok(pages <= 6, `${String(pages)} pages`);
    for (const button of [en.result.print, en.result.copy, en.result.restart])
      assert.ok(!text.split('\n').includes(button), button);
    assert.equal(await folded(), before);
    await page.close();
  });
});
