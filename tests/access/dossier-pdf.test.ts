/** That the dossier prints: on fewer than 60 pages of A4, nothing too wide for its page, and with true page numbers. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { find } from '../../scripts/browsers.mjs';
import { mostPages, page } from '../../scripts/dossier/page.js';
import { printedPages, printer, type Printer } from '../../scripts/dossier/pdf.js';
import { madeUpDossier } from '../unit/dossier/made-up.js';

const dossier = madeUpDossier();

describe('the printed dossier', () => {
  let press: Printer;
  let first: Buffer;
  before(async () => {
    press = await printer();
    first = await press.print(page(dossier));
  });
  after(() => press.close());

  it('has fewer than 60 pages', () => {
    const { count } = printedPages(first);
    assert.ok(count > 30 && count <= mostPages, `${count} pages`);
  });

  it('is on A4', () => {
    const boxes = [...first.toString('latin1').matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)];
    assert.ok(boxes.length > 30);
    for (const [, width, height] of boxes) {
      assert.ok(
        Math.abs(Number(width) - 595.3) < 1 && Math.abs(Number(height) - 841.9) < 1,
        `${String(width)} × ${String(height)}`,
      );
    }
  });

  it('knows on which page everything stands, and stays so when it says it', async () => {
    const { of } = printedPages(first);
    // After the cover and the contents list.
    assert.equal(of.get('about'), 3);
    for (const id of ['rule-E1', 'hazard-H01', 'sources']) assert.ok((of.get(id) ?? 0) > 3, id);
    assert.ok((of.get('rule-E1') ?? 0) < (of.get('rule-R9') ?? 0));
    const again = printedPages(await press.print(page(dossier, of)));
    assert.deepEqual([...again.of].sort(), [...of].sort());
  });

  it('draws no words over the edge of their box, and no box over the edge of its band', async () => {
    const browser = await chromium.launch({ executablePath: find().chromium, args: ['--no-sandbox'] });
    try {
      const view = await browser.newPage();
      await view.setContent(page(dossier));
      const { texts, over } = await view.evaluate(() => {
        const rects = [...document.querySelectorAll('svg.flow rect')].map((rect) => rect.getBoundingClientRect());
        const texts = [...document.querySelectorAll('svg.flow text:not(.stage)')].filter((text) => text.textContent);
        const boxes = [...document.querySelectorAll('svg.flow .box')];
        return {
          texts: texts.length,
          over: [...texts, ...boxes]
            .filter((element) => {
              const inner = element.getBoundingClientRect();
              // What it begins in: of several, the narrowest.
              const [around] = rects
                .filter(({ left, right }) => inner.left > left && inner.left < right)
                .filter(({ top, bottom }) => inner.top >= top - 1 && inner.top < bottom)
                .sort((one, other) => one.width - other.width);
              return !around || inner.right > around.right - 1 || inner.bottom > around.bottom + 1;
            })
            .map((element) => element.textContent || element.getAttribute('class')),
        };
      });
      assert.ok(texts > 60);
      assert.deepEqual(over, []);
    } finally {
      await browser.close();
    }
  });

  it('has nothing wider than its page, for which a printer would shrink all of it', async () => {
    const browser = await chromium.launch({ executablePath: find().chromium, args: ['--no-sandbox'] });
    try {
      // A4 less the margins, at 96 pixels an inch.
      const width = Math.floor(((210 - 2 * 12) / 25.4) * 96);
      const view = await browser.newPage({ viewport: { width, height: 1000 } });
      await view.emulateMedia({ media: 'print' });
      await view.setContent(page(dossier));
      const wide = await view.evaluate(
        (most) =>
          [...document.querySelectorAll('body *')]
            .filter((element) => element.getBoundingClientRect().right > most + 1)
            .map((element) => `${element.tagName} ${element.className.toString()} ${element.textContent.slice(0, 40)}`),
        width,
      );
      assert.deepEqual(wide, []);
    } finally {
      await browser.close();
    }
  });
});
