/** The check on a page that an extension has made dark by rewriting its colours: what every person presses can be read. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import type { Locator } from 'playwright-core';
import { asScript, barePage, hostSite, script } from '../page.js';
import { title } from './kinds.js';

const load = `<script src="${script}" defer></script>`;
const extension = `<script src="/dark-reader.js"></script><script>DarkReader.enable({ brightness: 100, contrast: 90 })</script>`;
const tag = '<back-pain-check region="GB-ENG"></back-pain-check>';

/** The contrast of a control's words with what is behind them, as both are drawn. */
const contrast = (control: Locator): Promise<number> =>
  control.evaluate((element) => {
    const { color, backgroundColor } = getComputedStyle(element);
    const context = document.createElement('canvas').getContext('2d')!;
    const [words, ground] = [color, backgroundColor].map((drawn) => {
      context.fillStyle = drawn;
      context.fillRect(0, 0, 1, 1);
      const [r, g, b] = [...context.getImageData(0, 0, 1, 1).data].map((channel) => {
        const value = channel / 255;
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
      }) as [number, number, number];
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    }) as [number, number];
    return (Math.max(words, ground) + 0.05) / (Math.min(words, ground) + 0.05);
  });

describe('a page that is made dark', () => {
  const site = hostSite({
    '/dark-reader.js': asScript(readFileSync(createRequire(import.meta.url).resolve('darkreader'), 'utf8')),
    ...Object.fromEntries(
      Object.entries({
        own: '',
        yellow: '<style>:root { --bpc-accent: #ffd400 }</style>',
        navy: '<style>back-pain-check { --bpc-accent: #003087; --bpc-surface: #f0f4f5 }</style>',
        dark: '<style>:root { color-scheme: dark; background: #111; color: #eee }</style>',
      }).map(([name, style]) => [`/${name}`, barePage(style + extension + load + tag)]),
    ),
  });

  it(title('forced-dark'), async () => {
    const page = await site.browser.newPage();
    for (const path of ['own', 'yellow', 'navy', 'dark']) {
      await page.goto(`${site.url}/${path}`);
      const check = page.locator('back-pain-check');
      for (const part of ['start', 'continue']) {
        const button = check.locator(`button[part~="${part}"]`);
        await button.waitFor();
        // The library has rewritten the check's styles once the words on the page have its colour.
        await page.waitForFunction(
          () =>
            document
              .querySelector('back-pain-check')!
              .shadowRoot!.adoptedStyleSheets.some(({ cssRules }) =>
                [...cssRules].some(({ cssText }) => cssText.includes('--darkreader-')),
              ) && getComputedStyle(document.body).color === 'rgb(222, 220, 217)',
        );
        const measured = await contrast(button);
        assert.ok(measured >= 4.5, `${part} at ${path}: ${String(measured)}`);
        await button.click();
      }
    }
    await page.close();
  });
});
