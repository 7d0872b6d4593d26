/**
 * The check and the diary look the same whatever styles a host page has around them, to the pixel where they keep their box, and the check
 * stays whole where it does not. Pictures are compared by pixelmatch with those of a plain page; a picture that differs is written
 * to `.cache/theme/`, beside the plain one and the difference.
 */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import type { Locator, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { metEverything, people } from '../browser/people.js';
import { everybody, openSite, widgetTag, type Site } from './site.js';

/** What a host does to its page, and must not do to the widget. */
const styles: Record<string, string> = {
  'the styles of Bootstrap': readFileSync(
    fileURLToPath(import.meta.resolve('bootstrap/dist/css/bootstrap.min.css')),
    'utf8',
  ),
  'everything unset': '* { all: unset }',
  'everything reverted': '* { all: revert !important }',
  'a root of 62.5 %': 'html { font-size: 62.5% }',
  'rows of every div': 'div { display: flex }',
  'columns of every div, centred': 'div { display: flex; flex-direction: column; align-items: center }',
  'grids of every div, centred': 'div { display: grid; place-items: center }',
  'a float': 'back-pain-check { float: left }',
  'huge lines': '* { line-height: 4 }',
  'wide letters and words': '* { letter-spacing: 0.5em; word-spacing: 2em; text-indent: 5em }',
  'another case and face':
    '* { text-transform: uppercase; font-variant: small-caps; font-style: italic; font-weight: 900; font-stretch: condensed }',
  'justified words': '* { text-align: justify; text-align-last: center; hyphens: auto; word-break: break-all }',
  'no wrapping': '* { white-space: nowrap; text-wrap: nowrap }',
  'painted words':
    '* { text-shadow: 2px 2px red; -webkit-text-fill-color: transparent; -webkit-text-stroke: 2px red; text-emphasis: dot }',
  'other lists and cursors':
    '* { list-style: square inside; cursor: none; caret-color: red; accent-color: red; quotes: none; tab-size: 20 }',
  'styled tags':
    'button, input, select, label, legend, fieldset, ul, li, p, a, svg, summary { display: inline !important; margin: 30px !important; font-size: 40px !important; color: red !important }',
  // One for each widget: a layer as tall as all of them is more than the browser draws at once.
  'a transformed ancestor':
    'section > div { transform: translateZ(0) scale(1); will-change: transform; filter: none; contain: layout }',
  'an ancestor that cuts off': 'main { overflow: hidden }',
  'another width of boxes':
    '*, *::before, *::after { box-sizing: content-box; padding: 0; border: 0; margin: 0; outline: 0 }',
};

/** Where a host may put the widget, with what brings it into sight. */
const places: Record<string, { body: (tag: string) => string; show?: string; frame?: string }> = {
  'a details that is opened': {
    body: (tag) => `<details><summary>Check</summary>${tag}</details>`,
    show: 'document.querySelector("details").open = true',
  },
  'a dialog': {
    body: (tag) =>
      `<dialog style="width: 640px; max-width: none; max-height: none; padding: 0; border: 0; margin: 0; background: #fff; color: #000">${tag}</dialog>`,
    show: 'document.querySelector("dialog").showModal()',
  },
  'a frame': {
    body: () => '<iframe src="/framed" title="Check" style="width: 640px; height: 3000px; border: 0"></iframe>',
    frame: '/framed',
  },
  'a shadow root': {
    body: (tag) =>
      `<div><template shadowrootmode="open"><style>* { letter-spacing: 1em }</style>${tag}</template></div>`,
  },
};

// Nothing that a host's page sets can move or resize these: what differs inside them is the widget's.
const held = (tag: string, top = 0): string =>
  `<section style="all: initial !important; position: absolute !important; top: ${top}px !important; left: 0 !important; width: 640px !important;` +
  ` display: block !important; font: 16px 'DejaVu Sans' !important; background: #fff !important; color: #111 !important"><div><div>${tag}</div></div></section>`;

const folder = fileURLToPath(new URL('../../.cache/theme/', import.meta.url));

/** How many pixels differ, or what else does; a picture that differs is kept. */
function difference(name: string, plain: Buffer, other: Buffer): string {
  if (plain.equals(other)) return '';
  const [one, two] = [PNG.sync.read(plain), PNG.sync.read(other)];
  if (one.width !== two.width || one.height !== two.height) {
    keep(name, { plain, other });
    return `${name}: ${two.width} × ${two.height} instead of ${one.width} × ${one.height}`;
  }
  const marked = new PNG({ width: one.width, height: one.height });
  const pixels = pixelmatch(one.data, two.data, marked.data, one.width, one.height, { threshold: 0.1 });
  if (pixels === 0) return '';
  keep(name, { plain, other, difference: PNG.sync.write(marked) });
  return `${name}: ${pixels} pixels differ`;
}

function keep(name: string, pictures: Record<string, Buffer>): void {
  mkdirSync(folder, { recursive: true });
  for (const [kind, picture] of Object.entries(pictures))
    writeFileSync(`${folder}${name.replace(/\W+/g, '-')}.${kind}.png`, picture);
}

interface InPage {
  walk(widget: Element, answers: unknown, look?: unknown, until?: (page: string) => boolean): Promise<void>;
  tour(people: unknown): Promise<{ found: string[] }>;
}

/** Takes a widget to its start, to the page that asks this, or to the result. */
async function take(widget: Locator, answers: unknown, to: string): Promise<void> {
  await widget.locator('button[part~="start"]').waitFor({ state: 'attached' });
  if (to === 'start') return;
  await widget.evaluate(
    (element, [given, question]) =>
      (globalThis as unknown as { inPage: InPage }).inPage.walk(element, given, undefined, (page) =>
        page.startsWith(question as string),
      ),
    [answers, to] as const,
  );
}

const views: [to: string, answers: unknown][] = [
  ['start', {}],
  ['saddle', metEverything],
  ['where', metEverything],
  ['result', people.soon],
];
const room = 9000;

/** A picture once two in a row are the same: a busy browser hands out one with parts that it has not drawn yet. */
async function settledPicture(shown: Locator): Promise<Buffer> {
  for (let before = await shown.screenshot(); ;) {
    const picture = await shown.screenshot();
    if (picture.equals(before)) return picture;
    before = picture;
  }
}

const diaryTag = `<script src="/dist/back-pain-check.diary.js" defer></script><back-pain-diary></back-pain-diary>`;

/** Writes an entry with a goal, so that the chart is drawn, and leaves the form with a number chosen. */
async function writeWeek(diary: Locator): Promise<void> {
  await diary.locator('select').selectOption('sleep');
  for (const name of ['days', 'pain', 'score']) await diary.locator(`input[name=${name}][value="4"]`).check();
  await diary.locator('button[type=submit]').click();
  await diary.locator('svg.chart').waitFor();
  await diary.locator('input[name=days][value="2"]').check();
}

describe('a hostile page', () => {
  let site: Site;
  let page: Page;
  const plain: Buffer[] = [];
  const widget = (position: number): Locator =>
    position < views.length ? page.locator('back-pain-check').nth(position) : page.locator('back-pain-diary');
  const shown = [...views.map(([to]) => to), 'diary'];

  before(async () => {
    site = await openSite();
    const all = [...views.map(() => widgetTag), diaryTag].map((tag, position) => held(tag, position * room));
    page = await site.open(`<main>${all.join('')}</main>`);
    await writeWeek(widget(views.length));
    // Beside all that is drawn: what comes under the mouse as the page scrolls looks otherwise.
    await page.mouse.move(700, 10);
    for (const [position, [to, answers]] of views.entries()) await take(widget(position), answers, to);
    await page.evaluate('document.activeElement.shadowRoot?.activeElement?.blur()');
    // A result unfolded is a picture of 14 000 lines.
    await widget(views.length - 1)
      .locator('details[open]')
      .evaluateAll((all) => {
        for (const details of all) details.removeAttribute('open');
      });
    for (const position of shown.keys()) plain.push(await settledPicture(widget(position).locator('.card')));
  });
  after(() => site.close());

  it('is compared with pictures that show something', () => {
    for (const picture of plain) {
      const { width, height, data } = PNG.sync.read(picture);
      assert.equal(width, 640);
      assert.ok(height > 300);
      assert.ok(new Set(new Uint32Array(data.buffer, data.byteOffset, width * height)).size > 20);
    }
  });

  for (const [name, css] of Object.entries(styles)) {
    it(`changes nothing: ${name}`, async () => {
      const style = await page.addStyleTag({ content: css });
      const found: string[] = [];
      try {
        for (const [position, place] of shown.entries()) {
          const picture = await widget(position).locator('.card').screenshot();
          const differs = difference(`${name}, ${place}`, plain[position] as Buffer, picture);
          if (differs) found.push(differs);
        }
      } finally {
        await style.evaluate((element) => (element as Element).remove());
      }
      assert.deepEqual(found, []);
    });
  }
});

describe('an odd place', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  for (const [name, { body, show, frame }] of Object.entries(places)) {
    it(`changes nothing: ${name}`, async () => {
      const [to, answers] = ['alarm', metEverything];
      const page = await site.open(held(widgetTag));
      await take(page.locator('back-pain-check'), answers, to);
      const plain = await page.locator('.card').screenshot();
      await page.close();

      if (frame) site.pages[frame] = site.document(held(widgetTag));
      const odd = await site.open(frame ? body('') : held(body(widgetTag)));
      const within = frame ? odd.frame({ url: new RegExp(`${frame}$`) })! : odd.mainFrame();
      if (frame) await within.evaluate(site.inPage);
      if (show) await odd.evaluate(show);
      await take(within.locator('back-pain-check'), answers, to);
      const picture = await within.locator('back-pain-check .card').screenshot();
      await odd.close();
      assert.equal(difference(name, plain, picture), '');
    });
  }

  // These change the size on purpose: the widget need only stay whole.
  const whole: Record<string, string> = {
    'a zoomed page': `<style>html { zoom: 1.5 }</style><main style="width: 400px">${widgetTag}</main>`,
    'a zoomed widget': `<style>back-pain-check { zoom: 0.8 }</style>${widgetTag}`,
    'a page from right to left': `<main dir="rtl" style="width: 500px">${widgetTag}</main>`,
    'a row beside an article': `<div style="display: flex"><p style="flex: 1 0 300px">An article.</p>${widgetTag}</div>`,
    'a column of a grid': `<div style="display: grid; grid-template-columns: auto 1fr"><p>An article.</p>${widgetTag}</div>`,
    'a table': `<table><tr><td>Check</td><td>${widgetTag}</td></tr></table>`,
    'a scaled ancestor': `<main style="transform: scale(0.9); transform-origin: 0 0">${widgetTag}</main>`,
  };
  for (const [name, body] of Object.entries(whole)) {
    it(`leaves it whole: ${name}`, async () => {
      const page = await site.open(body);
      const { found } = await page.evaluate(
        (given) => (globalThis as unknown as { inPage: InPage }).inPage.tour(given),
        everybody.slice(0, 3),
      );
      await page.close();
      assert.deepEqual(found, []);
    });
  }
});
