/**
 * What every journey by ear stands on: a page that is served, and for each test a desktop of its own with a screen reader at the
 * top of that page. What was said is written to `.cache/speech/`, to be read as a person would hear it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { after, afterEach, before, beforeEach } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve } from '../../scripts/serve.mjs';
import { Desktop, type BrowserName } from './desktop.js';
import { Listener } from './listener.js';

export const browsers = ['chromium', 'firefox'] as const satisfies readonly BrowserName[];

/**
 * Opens the page for each test of the suite that calls it. One test at a time, for a screen reader may miss what it is told by a
 * browser in a hurry.
 * @param top what is said at the top of the page
 * @returns gives the listener of the test that runs
 */
export function hearing(browser: BrowserName, html: string, top: RegExp): () => Listener {
  let server: Awaited<ReturnType<typeof serve>>;
  let listener: Listener;
  before(async () => {
    server = await serve({ pages: { '/page': html } });
  });
  after(() => {
    server.close();
  });
  beforeEach(async () => {
    const desktop = await Desktop.open(browser, `${server.url}/page`);
    listener = new Listener(desktop);
    listener.at = await desktop.insists('ctrl+Home', top);
  });
  afterEach((context) => {
    const transcripts = fileURLToPath(new URL(`../../.cache/speech/${browser}/`, import.meta.url));
    mkdirSync(transcripts, { recursive: true });
    writeFileSync(`${transcripts}${context.name.replace(/\W+/g, '-')}.txt`, `${listener.desktop.said.join('\n')}\n`);
    listener.desktop.close();
  });
  return () => listener;
}
