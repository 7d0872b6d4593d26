/**
 * Every view looks as its picture in `pictures/` does. A view that differs fails and is named, and is written to
 * `.cache/pictures/` beside its picture and the difference. `npm run accept:pictures` makes the pictures anew.
 */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import type { Browser } from 'playwright-core';
import { PNG } from 'pngjs';
import { serve } from '../../scripts/serve.mjs';
import { openBrowser } from '../dist/page.js';
import { gallery, printedViews, viewsOf, ways, type View } from './views.js';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const pictures = folder('pictures/');
const found = folder('../../.cache/pictures/');
const accepts = process.env['ACCEPT'] === 'pictures';

/** So many pixels may differ by more than a shade, for another build of Chromium may draw an edge otherwise. */
const mostPixels = 24;

/** The picture with fewer shades, and so of fewer bytes: 52 of each colour, five apart. */
function reduced(picture: Buffer): PNG {
  const png = PNG.sync.read(picture);
  for (let at = 0; at < png.data.length; at += 1) png.data[at] = at % 4 === 3 ? 255 : Math.round(png.data[at]! / 5) * 5;
  return png;
}

const written = (png: PNG): Buffer => PNG.sync.write(png, { colorType: 2, deflateLevel: 9 });

/** How two pictures differ, or nothing; and the picture of that. */
function difference(one: PNG, other: PNG): { told: string; marked?: PNG } {
  if (one.width !== other.width || one.height !== other.height) {
    return {
      told: `${String(other.width)} × ${String(other.height)} instead of ${String(one.width)} × ${String(one.height)}`,
    };
  }
  const marked = new PNG({ width: one.width, height: one.height });
  const pixels = pixelmatch(one.data, other.data, marked.data, one.width, one.height, { threshold: 0.05 });
  return pixels > mostPixels ? { told: `${String(pixels)} pixels differ`, marked } : { told: '' };
}

async function look(way: string, views: AsyncGenerator<View>): Promise<void> {
  const wrong: string[] = [];
  const seen: string[] = [];
  const kept = `${pictures}${way}/`;
  if (accepts) rmSync(kept, { recursive: true, force: true });
  mkdirSync(kept, { recursive: true });
  for await (const { name, picture } of views) {
    const now = reduced(picture);
    const file = `${kept}${name}.png`;
    seen.push(`${name}.png`);
    if (accepts) writeFileSync(file, written(now));
    const known = existsSync(file) ? PNG.sync.read(readFileSync(file)) : undefined;
    const { told, marked } = known ? difference(known, now) : { told: 'there is no picture of it' };
    if (!told) continue;
    wrong.push(`${way}/${name}: ${told}`);
    mkdirSync(`${found}${way}`, { recursive: true });
    for (const [kind, png] of Object.entries({ now, known, difference: marked })) {
      if (png) writeFileSync(`${found}${way}/${name}.${kind}.png`, written(png));
    }
  }
  const gone = readdirSync(kept).filter((file) => !seen.includes(file));
  assert.deepEqual([...wrong, ...gone.map((file) => `${way}/${file}: there is no such view any more`)], []);
}

describe('a picture', () => {
  const known = (): PNG => PNG.sync.read(readFileSync(`${pictures}light-320/page-where.png`));
  const paint = (png: PNG, width: number, height: number, colour: readonly number[]): void => {
    for (let y = 100; y < 100 + height; y += 1) {
      for (let x = 20; x < 20 + width; x += 1) png.data.set(colour, (y * png.width + x) * 4);
    }
  };

  it('that is the same does not differ', () => {
    assert.equal(difference(known(), known()).told, '');
  });

  it('differs by the border of one option, a pixel thick and as pale as they are', () => {
    const other = known();
    paint(other, 250, 1, [215, 220, 220, 255]);
    assert.match(difference(known(), other).told, /^\d+ pixels differ$/);
  });

  it('differs by the tint of a ground', () => {
    const [white, tinted] = [known(), known()];
    paint(white, 60, 60, [255, 255, 255, 255]);
    paint(tinted, 60, 60, [230, 240, 240, 255]);
    assert.match(difference(white, tinted).told, /^\d+ pixels differ$/);
  });
});

describe('every view looks as its picture does', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    rmSync(found, { recursive: true, force: true });
    browser = await openBrowser({ environment: { FONTCONFIG_FILE: folder('fonts.conf') } });
    server = await serve({ pages: { '/gallery': gallery } });
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  for (const [way, options] of Object.entries(ways)) {
    it(way, () => look(way, viewsOf(browser, server.url, options)));
  }
  it('print', () => look('print', printedViews(browser, server.url)));
});
