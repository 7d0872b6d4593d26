/**
 * How far a hurried thumb has to go: on the screen of a phone, with the widget at its top and in the repository's font, Continue
 * is below the fold on three pages of a usual journey at most, and the drawn body takes half of the screen at most.
 */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { usualPerson } from '../unit/content/usual-person.js';
import { fontFaces } from '../browser/font.js';
import { openSite, widgetTag, type Site } from './site.js';

const body = `<style>${fontFaces} body { font: 16px/1.5 Atkinson }</style><main style="padding: 16px">${widgetTag}</main>`;
const screen = { width: 390, height: 844 };

/** In CSS pixels, from the top of the widget. */
interface Seen {
  readonly page: string;
  readonly continueEnds: number;
  readonly bodyPicture: number;
  readonly saddle: number;
}

let site: Site;
let seen: Seen[];
before(async () => {
  site = await openSite();
  const page = await site.open(body, screen);
  seen = await page.evaluate(async (person) => {
    interface InPage {
      walk(widget: Element, person: unknown, look: (view: string) => void): Promise<void>;
    }
    const { inPage } = globalThis as unknown as { inPage: InPage };
    await Promise.all([400, 700].map((weight) => document.fonts.load(`${String(weight)} 16px Atkinson`)));
    const widget = document.querySelector('back-pain-check')!;
    const root = widget.shadowRoot!;
    const found: Seen[] = [];
    await inPage.walk(widget, person, (view) => {
      const button = root.querySelector('[part~="continue"]');
      if (!button || view.endsWith('missed')) return;
      const { top } = widget.getBoundingClientRect();
      found.push({
        page: view,
        continueEnds: button.getBoundingClientRect().bottom - top,
        bodyPicture: root.querySelector('.body-picture')?.getBoundingClientRect().height ?? 0,
        saddle: root.querySelector('[data-question="saddle"] svg')?.getBoundingClientRect().height ?? 0,
      });
    });
    return found;
  }, usualPerson);
});
after(() => site.close());

it('Continue is below the fold on three pages of a usual journey at most', () => {
  assert.equal(seen.length, 19);
  const below = seen.filter(({ continueEnds }) => continueEnds > screen.height);
  assert.ok(below.length <= 3, below.map((page) => JSON.stringify(page)).join('\n'));
});

it('the drawn body takes half of the screen at most, and what a saddle touches is 120 px high', () => {
  const [picture] = seen.map(({ bodyPicture }) => bodyPicture).filter(Boolean);
  assert.ok(picture && picture <= screen.height / 2, `${String(picture)} px`);
  const [saddle] = seen.map((page) => page.saddle).filter(Boolean);
  assert.ok(saddle && saddle >= 120, `${String(saddle)} px`);
});
