/**
 * Every look of the check is that of its picture in `pictures/`; `views.ts` says which are kept. One that differs fails and is
 * named, and is written to `.cache/pictures/` beside its picture and the difference. `npm run accept:pictures` makes anew what
 * differs, and the picture in README from them.
 */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { serve } from '../../scripts/serve.mjs';
import { openBrowser } from '../dist/page.js';
import { gallery, isKept, printedViews, viewsOf, ways, type View } from './views.js';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const pictures = folder('pictures/');
const found = folder('../../.cache/pictures/');
const accepts = process.env['ACCEPT'] === 'pictures';

/** So many pixels may differ by more than a shade, for another build of Chromium may draw an edge otherwise. */
const mostPixels = 24;

/** A picture's pixels: four bytes each, red, green, blue and how opaque. */
interface Pixels {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
}

async function pixelsOf(picture: Buffer): Promise<Pixels> {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** The picture with fewer shades, and so of fewer bytes: 52 of each colour, five apart. */
async function reduced(picture: Buffer): Promise<Pixels> {
  const { data, ...size } = await pixelsOf(picture);
  return { data: data.map((value, at) => (at % 4 === 3 ? 255 : Math.round(value / 5) * 5)) as Buffer, ...size };
}

/** WebP without loss takes a third of what PNG does. */
const written = ({ data, width, height }: Pixels): Promise<Buffer> =>
  sharp(data, { raw: { width, height, channels: 4 } })
    .webp({ lossless: true, effort: 6 })
    .toBuffer();

/** How two pictures differ, or nothing; and the picture of that. */
function difference(one: Pixels, other: Pixels): { told: string; marked?: Pixels } {
  if (one.width !== other.width || one.height !== other.height) {
    return {
      told: `${String(other.width)} × ${String(other.height)} instead of ${String(one.width)} × ${String(one.height)}`,
    };
  }
  const marked = { ...one, data: Buffer.alloc(one.data.length) };
  const pixels = pixelmatch(one.data, other.data, marked.data, one.width, one.height, { threshold: 0.05 });
  return pixels > mostPixels ? { told: `${String(pixels)} pixels differ`, marked } : { told: '' };
}

async function look(way: string, views: AsyncGenerator<View>): Promise<void> {
  const wrong: string[] = [];
  const seen: string[] = [];
  const kept = `${pictures}${way}/`;
  mkdirSync(kept, { recursive: true });
  for await (const { name, picture } of views) {
    const now = await reduced(picture);
    const file = `${kept}${name}.webp`;
    seen.push(`${name}.webp`);
    const known = existsSync(file) ? await pixelsOf(readFileSync(file)) : undefined;
    const { told, marked } = known ? difference(known, now) : { told: 'there is no picture of it' };
    if (!told) continue;
    if (accepts) {
      writeFileSync(file, await written(now));
      continue;
    }
    wrong.push(`${way}/${name}: ${told}`);
    mkdirSync(`${found}${way}`, { recursive: true });
    for (const [kind, pixels] of Object.entries({ now, known, difference: marked })) {
      if (pixels) writeFileSync(`${found}${way}/${name}.${kind}.webp`, await written(pixels));
    }
  }
  const gone = readdirSync(kept).filter((file) => !seen.includes(file));
  if (accepts) for (const file of gone.splice(0)) rmSync(`${kept}${file}`);
  assert.deepEqual([...wrong, ...gone.map((file) => `${way}/${file}: there is no such view any more`)], []);
}

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
    it(way, () =>
      look(
        way,
        viewsOf(browser, server.url, options, (name) => isKept(way, name)),
      ),
    );
  }
  it('print', () => look('print', printedViews(browser, server.url)));

  it('no picture is kept of a way that is not looked at', () => {
    const stale = readdirSync(pictures).filter((way) => way !== 'print' && !Object.hasOwn(ways, way));
    if (accepts) for (const way of stale.splice(0)) rmSync(`${pictures}${way}`, { recursive: true });
    assert.deepEqual(stale, []);
  });
});

describe('the picture in README', () => {
  const [width, height, gap] = [320, 600, 24];

  /** The start, a question and a result side by side, each from its top. */
  async function sideBySide(): Promise<Pixels> {
    const views = ['start', 'page-cord', 'result-soon'];
    const tops = await Promise.all(
      views.map((view) =>
        sharp(`${pictures}light-320/${view}.webp`).extract({ left: 0, top: 0, width, height }).toBuffer(),
      ),
    );
    const whole = { width: tops.length * (width + gap) - gap, height, channels: 3, background: '#d8d8d8' } as const;
    const at = tops.map((input, index) => ({ input, left: index * (width + gap), top: 0 }));
    return pixelsOf(await sharp({ create: whole }).composite(at).png().toBuffer());
  }

  it('shows the check as it is', async () => {
    const file = folder('../../docs/check.webp');
    const now = await sideBySide();
    if (accepts) writeFileSync(file, await written(now));
    assert.equal(difference(await pixelsOf(readFileSync(file)), now).told, '');
  });
});

describe('a picture', () => {
  const known = (): Promise<Pixels> => pixelsOf(readFileSync(`${pictures}light-320/page-where.webp`));
  const paint = (pixels: Pixels, width: number, height: number, colour: readonly number[]): void => {
    for (let y = 100; y < 100 + height; y += 1) {
      for (let x = 20; x < 20 + width; x += 1) pixels.data.set(colour, (y * pixels.width + x) * 4);
    }
  };

  it('that is the same does not differ', async () => {
    assert.equal(difference(await known(), await known()).told, '');
  });

  it('is the same once it was written', async () => {
    const picture = await known();
    assert.deepEqual(await pixelsOf(await written(picture)), picture);
  });

  it('differs by the border of one option, a pixel thick and as pale as they are', async () => {
    const other = await known();
    paint(other, 250, 1, [215, 220, 220, 255]);
    assert.match(difference(await known(), other).told, /^\d+ pixels differ$/);
  });

  it('differs by the tint of a ground', async () => {
    const [white, tinted] = [await known(), await known()];
    paint(white, 60, 60, [255, 255, 255, 255]);
    paint(tinted, 60, 60, [230, 240, 240, 255]);
    assert.match(difference(white, tinted).told, /^\d+ pixels differ$/);
  });
});
