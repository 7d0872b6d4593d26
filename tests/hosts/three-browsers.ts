/**
 * Opens an address in Chromium, Firefox and WebKit, and no more: what a page finds out it sends to the test's own server by
 * going to another address, so that no policy and no automation's own script stands between. It knows no page.
 */
import { spawnSync } from 'node:child_process';
import { chromium, firefox, type BrowserType, type LaunchOptions } from 'playwright-core';
import { ensure } from '../../scripts/browsers.mjs';
import { openWebKit } from '../dist/webkit.js';

export interface Visitor {
  go(address: string): Promise<void>;
  close(): Promise<void>;
}
export interface TestedBrowser {
  /** Its name and version. */
  readonly title: string;
  open(): Promise<Visitor>;
}

const versionIn = (program: string, ...words: string[]): string =>
  /\d+(\.\d+)+/.exec(spawnSync(program, words, { encoding: 'utf8' }).stdout)?.[0] ?? 'of an unknown version';

async function openByPlaywright(type: BrowserType, options: LaunchOptions): Promise<Visitor> {
  const browser = await type.launch(options);
  const page = await browser.newPage();
  return {
    // The page goes on to another address by itself, which may break off the wait for this one.
    go: (address) =>
      page.goto(address, { waitUntil: 'commit' }).then(
        () => undefined,
        () => undefined,
      ),
    close: () => browser.close(),
  };
}

async function openByWebDriver(): Promise<Visitor> {
  const window = await openWebKit({}, { pageLoadStrategy: 'none' });
  return {
    go: async (url) => {
      await window.ask('/url', { url });
    },
    close: () => window.close(),
  };
}

const programs = ensure();
export const browsers: readonly TestedBrowser[] = [
  {
    title: `Chromium ${versionIn(programs.chromium, '--version')}`,
    open: () =>
      openByPlaywright(chromium, {
        executablePath: programs.chromium,
        args: ['--no-sandbox', '--disable-dev-shm-usage'],
      }),
  },
  {
    title: `Firefox ${versionIn(programs.firefox, '--version')}`,
    open: () => openByPlaywright(firefox, { channel: 'moz-firefox', executablePath: programs.firefox }),
  },
  {
    title: `WebKitGTK ${versionIn('dpkg-query', '--show', '--showformat=${Version}', 'webkit2gtk-driver')}`,
    open: openByWebDriver,
  },
];
