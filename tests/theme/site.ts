/** Pages for the theme tests: the built widget in a page that a test writes, in Chromium, without motion. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { serve } from '../../scripts/serve.mjs';
import { openBrowser, script } from '../dist/page.js';
import { lowMood, metEverything, people } from '../browser/people.js';

/** Somebody for each page, and somebody for each result. */
export const everybody = [metEverything, lowMood, ...Object.values(people)];

export const widgetTag =
  '<back-pain-check region="GB-ENG" clinic-name="Riverside Physiotherapy" booking-url="https://clinic.example/book" ' +
  'phone="020 7946 0000"></back-pain-check>';

export interface Site {
  readonly url: string;
  readonly browser: Browser;
  /** Further pages, by path. */
  readonly pages: Record<string, string>;
  /** A document that holds the widget's script and that body. */
  document(body: string): string;
  /** The script that pages are given to walk and to look around. */
  readonly inPage: string;
  /** A page of that body, ready to walk through. */
  open(body: string, size?: { width: number; height: number }): Promise<Page>;
  close(): Promise<void>;
}

export async function openSite(): Promise<Site> {
  const pages: Record<string, string> = {};
  const { url, close } = await serve({ pages });
  const browser = await openBrowser();
  const inPage = readFileSync(new URL('in-page.js', import.meta.url), 'utf8');
  const document = (body: string): string =>
    '<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host</title>' +
    `<link rel="icon" href="data:,"><script src="${script}" defer></script><body style="margin:0">${body}</body></html>`;
  return {
    url,
    browser,
    pages,
    document,
    inPage,
    async open(body, viewport = { width: 1000, height: 800 }) {
      pages['/host'] = document(body);
      const page = await browser.newPage({ viewport, reducedMotion: 'reduce' });
      await page.goto(`${url}/host`);
      await page.addScriptTag({ content: inPage });
      return page;
    },
    async close() {
      await browser.close();
      close();
    },
  };
}
