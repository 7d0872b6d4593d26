/**
 * The built diary under a strict policy: a year is made by hand, kept, saved, opened in a fresh browser, charted and printed,
 * without a request, a report or a global; and with the check's result on one page of paper.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import Color from 'colorjs.io';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { ensure, paperPrograms } from '../../../scripts/browsers.mjs';
import { strictPolicy } from '../../../scripts/serve.mjs';
import { dayAfter } from '../../../src/text/calendar-day.js';
import { diaryEn as en } from '../../../src/text/diary.en.js';
import { drive } from '../drive.js';
import { barePage, hostSite, longJourney, script } from '../page.js';

const diaryScript = '/dist/back-pain-check.diary.js';
const load = `<script src="${diaryScript}" defer></script>`;
/** Without the empty icon, which the policy forbids. */
const strict = (body: string) => ({
  html: barePage(body).replace(/<link rel="icon"[^>]*>/, ''),
  headers: { 'content-security-policy': strictPolicy },
});
const diary = '<back-pain-diary></back-pain-diary>';
const check = `<script src="${script}" defer></script><back-pain-check region="GB-ENG"></back-pain-check>`;
const pages = {
  '/': strict(load + diary),
  '/both': strict(load + check + diary),
  '/twice': strict(load + load + diary),
  '/sandbox': barePage(`<iframe name="inside" sandbox="allow-scripts" src="/" width="600" height="900"></iframe>`),
};

const now = new Date();
const today = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
/** Fifty-two weeks: the pain of each, ten at first and slowly less. */
const year = Array.from({ length: 52 }, (_, week) => ({
  date: dayAfter(today, (week - 51) * 7),
  pain: Math.round(9 - week / 8),
  days: week % 8,
}));

interface Watched {
  readonly page: Page;
  readonly widget: Locator;
  /** What went wrong: reports of the policy, errors, requests beyond the page and its scripts. */
  readonly heard: string[];
}

async function open(context: BrowserContext, url: string): Promise<Watched> {
  const page = await context.newPage();
  const heard: string[] = [];
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  page.on('pageerror', ({ message }) => heard.push(message));
  page.on('console', (message) => heard.push(message.text()));
  page.on('request', (request) => {
    if (!/\/(both|twice|sandbox|favicon\.ico)?$|\.js$|^(data|blob):/.test(request.url())) heard.push(request.url());
  });
  await page.goto(url);
  const widget = page.locator('back-pain-diary');
  return { page, widget, heard };
}

async function writeWeek(widget: Locator, { date, pain, days }: (typeof year)[number], words = ''): Promise<void> {
  await widget.locator(`input[name=days][value="${String(days)}"]`).check();
  await widget.locator(`input[name=pain][value="${String(pain)}"]`).check();
  await widget.locator(`input[name=score][value="${String(10 - pain)}"]`).check();
  await widget.locator('input[name=words]').fill(words);
  await widget.locator('input[name=date]').fill(date);
  await widget.locator('button[type=submit]').click();
}

const saved = async ({ page, widget }: Watched, part: string): Promise<{ name: string; text: string }> => {
  const [download] = await Promise.all([page.waitForEvent('download'), widget.locator(`[part~="${part}"]`).click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
};

/** The words of what is printed, page by page: the frame that the print dialog was opened for, as the browser puts it on A4. */
async function paper(context: BrowserContext, page: Page, print: () => Promise<void>): Promise<string[]> {
  await page.evaluate(takePrint);
  await print();
  const html = await page.evaluate<string>('globalThis.printedHtml');
  const sheet = await context.newPage();
  await sheet.setContent(html);
  const folder = mkdtempSync(join(tmpdir(), 'back-pain-diary-print-'));
  await sheet.pdf({ path: join(folder, 'sheet.pdf'), format: 'A4', preferCSSPageSize: true });
  const text = execFileSync(ensure(paperPrograms).pdfText, ['-layout', join(folder, 'sheet.pdf'), '-'], {
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  await sheet.close();
  return text.split('\f').filter((words) => words.trim() !== '');
}

/** Takes what is in the frame, styles too, in the place of the print dialog; the browser then tells that it has printed. */
const takePrint = `
  const open = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    get() {
      const view = open.get.call(this);
      if (view) view.print = () => {
        view.dispatchEvent(new Event('beforeprint'));
        const page = view.document;
        const css = page.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)).join('\\n');
        globalThis.printedHtml = '<!doctype html><style>' + css + '</style>' + page.body.innerHTML;
        view.dispatchEvent(new Event('afterprint'));
      };
      return view;
    },
  });`;

describe('the built diary', () => {
  const site = hostSite(pages);

  it('makes a year, keeps it, saves it, and a fresh browser opens, charts and prints it', async () => {
    const first = await site.browser.newContext();
    const here = await open(first, site.url);
    const { widget } = here;
    const globals = await here.page.evaluate('Object.keys(globalThis).length');
    await widget.locator('select').selectOption('walking');
    for (const [week, entry] of year.entries())
      await writeWeek(widget, entry, week % 10 === 0 ? `week ${String(week)}, "fine"` : '');
    assert.equal(await widget.locator('tbody tr').count(), 52);
    assert.deepEqual(await here.page.evaluate('[localStorage.length, document.cookie]'), [0, '']);
    assert.equal(await here.page.evaluate('Object.keys(globalThis).length'), globals);
    await widget.locator('[part~=keep-here]').click();
    await widget.getByText(en.told.kept).waitFor();
    assert.deepEqual(await here.page.evaluate('Object.keys(localStorage)'), ['back-pain-diary']);
    await here.page.reload();
    assert.equal(await widget.locator('tbody tr').count(), 52, 'it is found again');
    const csv = await saved(here, 'save-csv');
    const json = await saved(here, 'save-json');
    assert.deepEqual([csv.name, json.name], [`back-pain-diary-${today}.csv`, `back-pain-diary-${today}.json`]);
    assert.match(csv.text, /"week 0, ""fine"""/);
    assert.deepEqual(here.heard, []);
    await first.close();

    for (const { name, text } of [csv, json]) {
      const fresh = await site.browser.newContext();
      const there = await open(fresh, site.url);
      await there.widget
        .locator('input[type=file]')
        .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
      await there.widget.getByText('52 entries were read').waitFor();
      assert.equal((await saved(there, name.endsWith('csv') ? 'save-csv' : 'save-json')).text, text, 'nothing is lost');
      const label = await there.widget.locator('svg[role=img]').getAttribute('aria-label');
      assert.match(label ?? '', /52 entries.*was 9 of 10 at first and 3 at last/);
      assert.equal(await there.widget.locator('svg.chart .bar').count(), 52);
      const sheets = await paper(fresh, there.page, () => there.widget.locator('[part~=print]').click());
      assert.equal(sheets.length, 1, 'a year is one page of paper');
      for (const words of [en.heading, en.table.pain, 'week 50']) assert.ok(sheets[0]!.includes(words), words);
      assert.equal(await there.widget.locator('iframe').count(), 0);
      assert.deepEqual(there.heard, []);
      await fresh.close();
    }
  });

  it('begins from the check’s result, and is printed on the page of the clinician’s sheet', async () => {
    const context = await site.browser.newContext();
    const { page, widget, heard } = await open(context, `${site.url}/both`);
    const result = page.locator('back-pain-check');
    assert.equal(await drive(result, { ...longJourney.answers, 'pain-score': 6, goal: 'sleep' }), 'self-manage');
    await result.locator('[part~=track]').click();
    assert.equal(await widget.locator('input[name=pain]:checked').inputValue(), '6');
    await widget.locator('input[name=days][value="3"]').check();
    await widget.locator('input[name=score][value="4"]').check();
    await widget.locator('button[type=submit]').click();
    const sheets = await paper(context, page, () => widget.locator('[part~=print]').click());
    assert.equal(sheets.length, 2, 'the person’s sheet, and the clinician’s with the chart');
    assert.ok(sheets[1]!.includes(en.heading) && sheets[1]!.includes(en.chart.pain), sheets[1]);
    assert.ok(!sheets[0]!.includes(en.heading));
    assert.deepEqual(heard, []);
    await context.close();
  });

  it('does no harm when it is loaded twice', async () => {
    const context = await site.browser.newContext();
    const { widget, heard } = await open(context, `${site.url}/twice`);
    await widget.locator('form').waitFor();
    assert.deepEqual(heard, []);
    await context.close();
  });

  it('tells in a sandbox that nothing can be kept, and copies instead', async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    await page.goto(`${site.url}/sandbox`);
    const widget = page.frame('inside')!.locator('back-pain-diary');
    await widget.locator('select').selectOption('walking');
    await writeWeek(widget, year[51]!);
    await widget.getByText(en.keep.embedded).waitFor({ timeout: 5000 });
    await widget.locator('[part~=keep-here]').click();
    await widget.getByText(en.told.refused).waitFor();
    await widget.locator('[part~=copy]').click();
    await widget.getByText(new RegExp(`${en.told.copied}|${en.told.copyFailed}`)).waitFor();
    assert.equal(await widget.locator('tbody tr').count(), 1);
    await context.close();
  });

  it('draws in the person’s own colours where they are forced, whatever the host’s are', async () => {
    const context = await site.browser.newContext({ bypassCSP: true, forcedColors: 'active', colorScheme: 'dark' });
    const { page, widget } = await open(context, site.url);
    await page.addStyleTag({
      content: 'back-pain-diary { --bpc-accent: #333; --bpc-surface: #fff; --bpc-text: #111 }',
    });
    await widget.locator('select').selectOption('walking');
    for (const entry of year.slice(-3)) await writeWeek(widget, entry);
    await widget.locator('input[name=pain][value="4"]').check();
    const drawn: [
      selector: string,
      property: 'fill' | 'stroke',
      ground: string,
      groundIs: 'fill' | 'stroke' | 'backgroundColor',
      least: number,
    ][] = [
      ...['.pain', '.pain-point', '.goal', '.goal-point', '.band'].map(
        (name) => [`.chart ${name}`, 'stroke', '.card', 'backgroundColor', 3] satisfies (typeof drawn)[number],
      ),
      ['.chart .bar', 'fill', '.card', 'backgroundColor', 3],
      ['.chart .now', 'fill', '.card', 'backgroundColor', 3],
      ['.chart text', 'fill', '.card', 'backgroundColor', 4.5],
      ['.chart .pain', 'stroke', '.chart .halo', 'stroke', 3],
      ['.chart .pain-point', 'stroke', '.chart .pain-point', 'fill', 3],
      ['.chart .goal-point', 'stroke', '.chart .goal-point', 'fill', 3],
    ];
    for (const [selector, property, ground, groundIs, least] of drawn) {
      const [colour, on] = await widget.evaluate(
        (host, asked) =>
          asked.map(
            ([of, name]) => getComputedStyle(host.shadowRoot!.querySelector(of)!)[name as 'fill' | 'backgroundColor'],
          ),
        [
          [selector, property],
          [ground, groundIs],
        ] as const,
      );
      const reached = new Color(colour!).contrast(new Color(on!), 'WCAG21');
      assert.ok(reached >= least, `${selector}: ${String(reached)}, ${colour!} on ${on!}`);
    }
    await context.close();
  });

  it('has nothing to press that is smaller than a fingertip, beside a style sheet of Bootstrap', async () => {
    const context = await site.browser.newContext({ bypassCSP: true, viewport: { width: 320, height: 640 } });
    const { page, widget } = await open(context, site.url);
    await page.addStyleTag({ path: fileURLToPath(import.meta.resolve('bootstrap/dist/css/bootstrap.min.css')) });
    await widget.locator('select').selectOption('walking');
    for (const entry of year.slice(-2)) await writeWeek(widget, entry);
    await widget.locator('summary').click();
    const sizes = await widget.evaluate((host) =>
      [...host.shadowRoot!.querySelectorAll('button, a, select, summary, .points label, .field input, label.link')].map(
        (element) => {
          const { width, height } = element.getBoundingClientRect();
          return { of: element.outerHTML.slice(0, 80), width, height, inTable: element.closest('table') !== null };
        },
      ),
    );
    assert.ok(sizes.length > 30);
    // The links in the table stand in a row of words; all else is as large as a fingertip.
    assert.deepEqual(
      sizes.filter(({ width, height, inTable }) => Math.min(width, height) < (inTable ? 24 : 44)),
      [],
    );
    await context.close();
  });

  for (const [what, settings] of Object.entries({
    'at 320 px': { viewport: { width: 320, height: 640 } },
    'at 320 px with text at 200 %': { viewport: { width: 320, height: 640 }, size: '200%' },
    'in forced colours': { viewport: { width: 320, height: 640 }, forcedColors: 'active' as const },
    'in a dark page': { viewport: { width: 768, height: 640 }, colorScheme: 'dark' as const },
  })) {
    it(`scrolls nothing sideways ${what}`, async () => {
      const { viewport, size = '100%', ...media } = { size: undefined, ...settings };
      const context = await site.browser.newContext({ viewport, bypassCSP: true, ...media });
      const { page, widget } = await open(context, site.url);
      await page.addStyleTag({ content: `:root { color-scheme: light dark; font-size: ${size} }` });
      await widget.locator('select').selectOption('lifting-and-housework');
      for (const entry of year.slice(-3))
        await writeWeek(widget, entry, 'a line of words that is rather long, to see it wrapped');
      await widget.locator('summary').click();
      await widget.locator('button[type=submit]').click();
      const tooWide = await widget.evaluate((host) => {
        const room = document.documentElement.clientWidth;
        return [...host.shadowRoot!.querySelectorAll('*')]
          .filter(
            (element) => !element.closest('.hidden, svg, thead') && element.getBoundingClientRect().right > room + 1,
          )
          .map(({ outerHTML }) => outerHTML.slice(0, 120));
      });
      assert.deepEqual(tooWide, []);
      assert.ok(await page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth'));
      await context.close();
    });
  }
});
