/**
 * Pictures of every view of the check in Chromium, in a font of the repository's own: the start, each page, one with errors,
 * each result and the failure, in one way of showing them at a time. It says which of them are kept, and compares nothing.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { ensure, paperPrograms } from '../../scripts/browsers.mjs';
import { content } from '../../src/content/index.js';
import type { Content, Page as ContentPage } from '../../src/content/schema.js';
import { tierOrder } from '../../src/engine/journey.js';
import { person } from '../unit/content/person.js';
import { drive, type Answers as DriveAnswers } from '../dist/drive.js';
import { script } from '../dist/page.js';
import { fontFaces } from '../browser/font.js';
import { lowMood, metEverything, people } from '../browser/people.js';
import { longest } from './longest.js';
import { settled, walk, widgetOf } from './walk.js';

interface Way {
  readonly width: number;
  readonly dark?: boolean;
  readonly rightToLeft?: boolean;
}

/** The narrowest and the widest, light and dark; and the narrowest, where there is least room to turn, from right to left. */
export const ways: Readonly<Record<string, Way>> = {
  'light-320': { width: 320 },
  'light-1280': { width: 1280 },
  'dark-320': { width: 320, dark: true },
  'right-to-left-320': { width: 320, rightToLeft: true },
};

/** The pages whose looks differ: the first of each layout and mixture of kinds of question. */
const pagesByLook = new Map<string, string>();
for (const { id, layout, optional, shows, questions = [] } of [
  ...(content.pages as readonly ContentPage[]),
].reverse()) {
  const kinds = questions.map((question) => (content.questions as Content['questions'])[question]);
  const look = kinds.map((question) => `${question?.kind ?? ''}${question?.when ? ' follow-up' : ''}`);
  pagesByLook.set(JSON.stringify([layout, optional, shows, [...new Set(look)].sort()]), `page-${id}`);
}
const everyLook = new Set(pagesByLook.values());
/** The views in which another width, colour scheme or direction shows most. */
const telling = new Set(['start', 'page-where', 'page-cord', 'page-with-errors', 'result-emergency', 'result-soon']);

/**
 * Whether a picture of a view is kept: of each look once, in the narrowest light way, and in the other ways only of the views
 * that tell most. So a change of one view changes a few pictures, each of which somebody can look at.
 */
export const isKept = (way: string, name: string): boolean =>
  way === 'light-320'
    ? !name.startsWith('page-') || name === 'page-with-errors' || everyLook.has(name)
    : telling.has(name);

export interface View {
  readonly name: string;
  readonly picture: Buffer;
}

/** The host page: nothing but the check, in that font. */
export const gallery = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,"><title>Gallery</title><style>${fontFaces}
:root { color-scheme: light dark } body { margin: 16px; font: 16px/1.5 Atkinson }</style>
<script src="${script}" defer></script>
<back-pain-check region="GB-ENG" clinic-name="Riverside" booking-url="https://clinic.example/" phone="020 7946 0000">
</back-pain-check></html>`;

async function open(browser: Browser, url: string, { width, dark, rightToLeft }: Way): Promise<[Page, Locator]> {
  const context = await browser.newContext({
    viewport: { width, height: 600 },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  // A day on which the content is not yet due for review.
  await page.clock.setFixedTime(`${content.version.date}T12:00:00Z`);
  await page.goto(`${url}/gallery`);
  const widget = widgetOf(page);
  await widget.locator('button[part~="start"]').waitFor();
  await page.evaluate(() =>
    Promise.all([400, 700].map((weight) => document.fonts.load(`${String(weight)} 16px Atkinson`))),
  );
  if (rightToLeft) await widget.evaluate((host) => host.shadowRoot!.querySelector('.bpc')!.setAttribute('dir', 'rtl'));
  return [page, widget];
}

/** The page that asks these questions. */
const pageAsking = (questions: string): string => {
  const [first = ''] = questions.split(', ');
  const pages: readonly ContentPage[] = content.pages;
  return pages.find((page) => page.questions?.includes(first))?.id ?? questions;
};

/** Every wanted view, one way. */
export async function* viewsOf(
  browser: Browser,
  url: string,
  way: Way,
  isWanted: (name: string) => boolean = () => true,
): AsyncGenerator<View> {
  const shown: View[] = [];
  const [page, widget] = await open(browser, url, way);
  const look = async (name: string): Promise<void> => {
    if (!isWanted(name) || shown.some((view) => view.name === name)) return;
    // The ring that shows the focus is seen in the view with errors.
    if (!name.includes('error'))
      await widget.evaluate((host) => (host.shadowRoot!.activeElement as HTMLElement | null)?.blur());
    shown.push({ name, picture: await page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide' }) });
  };
  const restart = async (): Promise<void> => {
    await widget.evaluate((host) => {
      (host as HTMLElement & { restart(): void }).restart();
    });
    await settled(widget);
  };

  for (const answers of [metEverything, person({ age: '60-64', duration: 'over-a-year' })]) {
    await walk(widget, answers, async (view) => {
      if (view.startsWith('result')) return;
      const [questions = '', errors] = view.split(', with');
      if (view === 'start') await look(view);
      else if (!errors) await look(`page-${pageAsking(questions)}`);
      else if (pageAsking(questions) === 'severity') await look('page-with-errors');
    });
    await restart();
  }
  const results = [...tierOrder.map((tier) => [tier, people[tier]] as const), ['crisis', lowMood] as const];
  for (const [name, answers] of results) {
    await drive(widget, answers as DriveAnswers);
    await settled(widget);
    await look(`result-${name}`);
    await restart();
  }
  await page.evaluate(() => {
    // What the result needs and the failure does not.
    Intl.DateTimeFormat = class {
      constructor() {
        throw new Error('Sabotage');
      }
    } as unknown as typeof Intl.DateTimeFormat;
  });
  await drive(widget, people.soon as DriveAnswers).catch(() => undefined);
  await settled(widget);
  await look('failure');
  await page.context().close();
  yield* shown;
}

/** The longest result of each urgency on paper, page by page. */
export async function* printedViews(browser: Browser, url: string): AsyncGenerator<View> {
  const folder = mkdtempSync(join(tmpdir(), 'back-pain-check-views-'));
  const [page, widget] = await open(browser, url, { width: 768 });
  // Printing that never ends, so that its frame stays.
  await page.addInitScript('globalThis.print = () => {}');
  for (const tier of tierOrder) {
    await page.reload();
    await widget.locator('button[part~="start"]').waitFor();
    await drive(widget, longest(tier) as DriveAnswers);
    // The frame's document is printed by itself, in the repository's font.
    const paper = await widget.evaluate((host, css) => {
      host.shadowRoot!.querySelector<HTMLElement>('button[part~="print"]')!.click();
      const { contentDocument } = host.shadowRoot!.querySelector('iframe')!;
      const sheets = contentDocument!.adoptedStyleSheets.flatMap((sheet) =>
        [...sheet.cssRules].map(({ cssText }) => cssText),
      );
      return `<style>${sheets.join('')} ${css} body { font-family: Atkinson }</style>${contentDocument!.body.outerHTML}`;
    }, fontFaces);
    const sheet = await page.context().newPage();
    await sheet.goto(`${url}/gallery`);
    await sheet.setContent(paper);
    await sheet.evaluate(() => document.fonts.ready);
    const file = join(folder, `${tier}.pdf`);
    writeFileSync(file, await sheet.pdf({ format: 'A4', preferCSSPageSize: true }));
    await sheet.close();
    execFileSync(ensure(paperPrograms).pdfPicture, ['-png', '-gray', '-r', '45', file, join(folder, tier)]);
    for (const picture of readdirSync(folder).filter((name) => name.startsWith(`${tier}-`) && name.endsWith('.png'))) {
      yield { name: picture.replace('.png', ''), picture: readFileSync(join(folder, picture)) };
    }
  }
  await page.context().close();
  rmSync(folder, { recursive: true });
}
