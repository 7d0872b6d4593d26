/**
 * No view loses words, breaks one or scrolls sideways: 320 px, zoom to 400 %, text at 200 %, the text spacing of
 * WCAG 1.4.12, forced colours, right to left, a 280 px sidebar, and words of other languages. Every page is seen empty, with its errors and answered, every result unfolded.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Text } from '../../src/text/text.js';
import { madeUpScript } from '../dist/language-script.js';
import { chinese, longWords, rightToLeft, thai } from '../unit/text/made-up.js';
import { fontFaces } from '../browser/font.js';
import { everybody, openSite, widgetTag, type Site } from './site.js';
import { langTag } from '../../src/text/forms.js';

interface Case {
  readonly width: number;
  readonly height?: number;
  readonly body?: string;
  readonly forcedColors?: 'active';
  /** A style that is put into the widget, as an assistive tool does. */
  readonly inside?: string;
  readonly dir?: 'rtl';
  /** The words, where they are not English. */
  readonly text?: Text;
}

const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';
const cases: Record<string, Case> = {
  '320 px': { width: 320 },
  '1280 px at 400 %': { width: 320, height: 256 },
  'text at 200 %': { width: 640, body: `<div style="font-size: 200%">${widgetTag}</div>` },
  '360 px with text at 200 %': {
    width: 360,
    body: `<style>${fontFaces}</style><div style="font: 200%/1.5 Atkinson; padding: 16px">${widgetTag}</div>`,
  },
  'text spacing': { width: 320, inside: spacing },
  'forced colours': { width: 320, forcedColors: 'active' },
  'right to left': { width: 320, dir: 'rtl' },
  'a sidebar of 280 px': { width: 1000, body: `<aside style="width: 280px">${widgetTag}</aside>` },
};

/** Words that are half as long again, words that nothing but the browser can part, and a script from right to left. */
for (const text of [longWords, chinese, thai, rightToLeft]) {
  const tag = widgetTag.replace('<back-pain-check', `<back-pain-check lang="${text.language}"`);
  cases[`320 px in ${text.name}`] = { width: 320, text, body: tag };
  cases[`text at 200 % in ${text.name}`] = { width: 640, text, body: `<div style="font-size: 200%">${tag}</div>` };
}

describe('reflow', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  for (const [name, { width, height = 640, body = widgetTag, forcedColors, inside, dir, text }] of Object.entries(
    cases,
  )) {
    it(`holds at ${name}`, async () => {
      const page = await site.open(body, { width, height });
      if (text) {
        await page.addScriptTag({ content: await madeUpScript(text) });
        await page.locator(`back-pain-check .bpc[lang="${langTag(text.language)}"]`).waitFor();
      }
      if (forcedColors) await page.emulateMedia({ forcedColors, reducedMotion: 'reduce' });
      const { found, views } = await page.evaluate(
        ([people, css, direction]) => {
          const { inPage } = globalThis as unknown as {
            inPage: { tour(...given: unknown[]): Promise<{ found: string[]; views: string[] }> };
          };
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(css as string);
          return inPage.tour(people, ({ shadowRoot }: { shadowRoot: ShadowRoot }) => {
            if (!shadowRoot.adoptedStyleSheets.includes(sheet))
              shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
            if (direction) shadowRoot.querySelector('.bpc')?.setAttribute('dir', direction as string);
          });
        },
        [everybody, inside ?? '', dir ?? ''] as const,
      );
      await page.close();
      // Without spaces between words, a line may break in any of them.
      const spaced = text !== chinese && text !== thai;
      assert.deepEqual(
        found.filter((fault) => spaced || !fault.includes('a broken word')),
        [],
      );
      // Pages twice, the start and all results.
      assert.ok(views.length > 40, `${views.length} views were seen`);
      for (const tier of ['emergency', 'same-day', 'soon', 'routine-review', 'self-manage'])
        assert.ok(views.includes(tier), tier);
    });
  }
});
