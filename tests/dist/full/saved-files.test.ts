/**
 * The files that Firefox and WebKit really save: the diary's CSV and JSON and the check's reminder, each after a press of its button
 * or of Enter on it, read back from the folder of downloads. Chromium's are in the tests of the diary and of the reminder.
 */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import ICAL from 'ical.js';
import puppeteer from 'puppeteer-core';
import { ensure } from '../../../scripts/browsers.mjs';
import { serve } from '../../../scripts/serve.mjs';
import { content } from '../../../src/content/index.js';
import { fromCsv, toCsv } from '../../../src/diary/csv.js';
import { dayAfter } from '../../../src/text/calendar-day.js';
import type { Entry } from '../../../src/diary/entry.js';
import { fromJson, toJson } from '../../../src/diary/json.js';
import { today } from '../../../src/element/today.js';
import { reminders } from '../../../src/export/reminders.js';
import { en } from '../../../src/text/en.js';
import { people } from '../../browser/people.js';
import { driveInPage } from '../drive.js';
import { barePage, script } from '../page.js';
import { openWebKit } from '../webkit.js';

/** Fifty-two weeks, with words that a file may get wrong. */
const diary = [...Array(52).keys()].map((week): Entry => ({
  date: dayAfter(today(), (week - 51) * 7),
  days: week % 8,
  pain: week % 11,
  goal: { id: 'walking', score: 10 - (week % 11) },
  words: ['', '=1+1', 'a "long", slow; walk', 'łóżko, café, ظهري'][week % 4] ?? '',
}));

interface Saver {
  go(address: string): Promise<void>;
  /** What an expression comes to in the page. */
  evaluate(expression: string): Promise<unknown>;
  /** Presses a button in the shadow root of the page's widget. */
  press(selector: string): Promise<void>;
  close(): Promise<void>;
}

const element = (selector: string): string =>
  `document.querySelector('back-pain-check, back-pain-diary').shadowRoot.querySelector(${JSON.stringify(selector)})`;

const browsers: Record<string, (downloads: string) => Promise<Saver>> = {
  Firefox: async (downloads) => {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: ensure().firefox,
      // Saves at once, as it does for a person who has not told it to ask.
      extraPrefsFirefox: {
        'browser.download.folderList': 2,
        'browser.download.dir': downloads,
        'browser.download.useDownloadDir': true,
        // Its list of downloads, headless too, would take the next key.
        'browser.download.alwaysOpenPanel': false,
      },
    });
    const tab = await browser.newPage();
    return {
      go: async (address) => {
        await tab.goto(address);
      },
      evaluate: (expression) => tab.evaluate(expression),
      press: async (selector) => {
        await tab.evaluate(`${element(selector)}.focus()`);
        await tab.keyboard.press('Enter');
      },
      close: () => browser.close(),
    };
  },
  WebKit: async (downloads) => {
    // It saves where the desktop says that downloads are kept.
    const settings = join(downloads, 'settings');
    mkdirSync(settings);
    writeFileSync(join(settings, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
    const window = await openWebKit({ XDG_CONFIG_HOME: settings });
    const evaluate = (expression: string): Promise<unknown> =>
      window.ask('/execute/sync', { script: `return ${expression}`, args: [] });
    return {
      go: async (url) => {
        await window.ask('/url', { url });
      },
      evaluate,
      press: async (selector) => {
        const [id] = Object.values((await evaluate(element(selector))) as Record<string, string>);
        await window.ask(`/element/${id!}/click`, {});
      },
      close: () => window.close(),
    };
  },
};

/** The content of a file once it ends as it should; it is written piece by piece. */
async function saved(folder: string, name: string, end: string, press: () => Promise<void>): Promise<string> {
  const path = join(folder, name);
  const read = (): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');
  const changes = watch(folder);
  try {
    await press();
    while (!read().endsWith(end)) await once(changes, 'change', { signal: AbortSignal.timeout(30_000) });
    return read();
  } catch (cause) {
    const there = readdirSync(folder).join(', ');
    throw new Error(`${name} was not saved whole: it ends with “${read().slice(-30)}”, and there are ${there}.`, {
      cause,
    });
  } finally {
    changes.close();
  }
}

for (const [name, open] of Object.entries(browsers)) {
  describe(`${name} saves`, { concurrency: 1 }, () => {
    const downloads = mkdtempSync(join(tmpdir(), 'back-pain-check-downloads-'));
    let saver: Saver;
    let site: Awaited<ReturnType<typeof serve>>;
    before(async () => {
      site = await serve({
        pages: {
          '/diary': barePage(
            `<script>localStorage.setItem('back-pain-diary', ${JSON.stringify(toJson(diary))})</script>` +
              '<script src="/dist/back-pain-check.diary.js" defer></script><back-pain-diary></back-pain-diary>',
          ),
          '/check': barePage(
            `<script src="${script}" defer></script><back-pain-check region="GB-ENG"></back-pain-check>`,
          ),
        },
      });
      saver = await open(downloads);
    });
    after(async () => {
      await saver.close();
      site.close();
      rmSync(downloads, { recursive: true });
    });

    it('a year of diary as CSV and as JSON, to the byte, and either is read back', async () => {
      await saver.go(`${site.url}/diary`);
      for (const [ending, content, read] of [
        ['csv', toCsv(diary), fromCsv],
        ['json', toJson(diary), fromJson],
      ] as const) {
        const file = await saved(downloads, `back-pain-diary-${today()}.${ending}`, content.slice(-20), () =>
          saver.press(`[part~="save-${ending}"]`),
        );
        assert.equal(file, content);
        assert.deepEqual(read(file, today()), diary);
      }
    });

    it('the reminder, which a calendar reads', async () => {
      await saver.go(`${site.url}/check`);
      const tier = `(${String(driveInPage)})(document.querySelector('back-pain-check'), ${JSON.stringify(people.soon)})`;
      assert.equal(await saver.evaluate(tier), 'soon');
      await saver.evaluate(`${element('details:has([part~="remind"])')}.open = true`);
      const file = await saved(downloads, 'reminder.ics', 'END:VCALENDAR\r\n', () => saver.press('[part~="remind"]'));
      const events = new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents('vevent');
      assert.deepEqual(
        events.map((event) => [
          String(event.getFirstPropertyValue('summary')),
          String(event.getFirstPropertyValue('dtstart')),
        ]),
        reminders(content, en, 'soon', today()).map(({ title, date }) => [title, date]),
      );
    });
  });
}
