/** Opens pages in Chromium for the tests of the built files. It knows nothing of the widget but its file and its snippet. */
import { readFileSync } from 'node:fs';
import { after, before } from 'node:test';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { ensure } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';
import { content } from '../../src/content/index.js';
import { withLaterAnswers } from '../../scripts/proof/ordinary.js';
import vignetteFile from '../../scripts/proof/people.json' with { type: 'json' };
import type { Answers } from './drive.js';

export interface Vignette {
  readonly id: string;
  readonly answers: Answers;
  readonly acceptable: readonly string[];
}
export const vignettes = withLaterAnswers(content, vignetteFile.vignettes as unknown as readonly Vignette[]);

/** A person who is asked nearly everything. */
export const longJourney = vignettes.find(({ acceptable }) => acceptable.includes('self-manage'))!;

/**
 * A person who has a result after a third of the pages, for tests of what no question can change: how the script came to a
 * page, and where on it the check stands.
 */
export const shortJourney = vignettes.find(({ acceptable }) => String(acceptable) === 'emergency')!;

interface BrowserOptions {
  readonly args?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Keeps pages that are left as they are, as browsers do by themselves and Playwright's do not. */
  readonly keepsPages?: boolean;
}

const nothingOutside = 'MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost';

export const openBrowser = ({
  args = [],
  environment = {},
  keepsPages = false,
}: BrowserOptions = {}): Promise<Browser> =>
  chromium.launch({
    executablePath: ensure().chromium,
    // What a host's own pages ask of the outside fails at once, on every machine.
    args: ['--no-sandbox', '--disable-dev-shm-usage', `--host-resolver-rules=${nothingOutside}`, ...args],
    env: { ...process.env, ...environment },
    ...(keepsPages && { ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
  });

/** A browser for which `clinic.example` is this machine, by a name that is not its own: HTTP is not taken for safe there. */
export const plainHttp: BrowserOptions = { args: ['--host-resolver-rules=MAP clinic.example 127.0.0.1'] };

/** What a host serves, by path: the HTML of a page, or a body with the headers that it comes with. */
type Pages = Readonly<
  Record<string, string | { readonly html: string; readonly headers: Readonly<Record<string, string>> }>
>;

/** A script that a host serves. */
export const asScript = (code: string): Pages[string] => ({
  html: code,
  headers: { 'content-type': 'text/javascript; charset=utf-8' },
});

export interface HostSite {
  readonly browser: Browser;
  /** The address of the host, without a slash at its end. */
  readonly url: string;
}

/**
 * The browser and the server of the suite that calls it: there before its first test, gone after its last.
 * @param pages what is served beside the repository's own files, or what makes it.
 * @throws Error where a test asks for either before its suite has begun.
 */
export function hostSite(pages: Pages | (() => Pages | Promise<Pages>) = {}, options: BrowserOptions = {}): HostSite {
  let opened: HostSite | undefined;
  let close: () => void = () => undefined;
  before(async () => {
    const server = await serve({ pages: typeof pages === 'function' ? await pages() : pages });
    close = server.close;
    opened = { browser: await openBrowser(options), url: server.url };
  });
  after(async () => {
    close();
    await opened?.browser.close();
  });
  const site = (): HostSite => {
    if (!opened) throw new Error('The site of a suite is there once its tests run.');
    return opened;
  };
  return {
    get browser() {
      return site().browser;
    },
    get url() {
      return site().url;
    },
  };
}

interface SharedPage {
  /** Loads an address, of the site where it is but a path, and forgets what the address before it had to say. */
  load(address: string): Promise<Page>;
  /** The errors and warnings of the address that was loaded last. */
  readonly errors: readonly string[];
}

/**
 * One page for all tests of a suite that each load an address of their own, one after another. Loading is the same as in a
 * page of their own, and a browser does it with a fifth of the work; a test that uses storage or history needs its own.
 */
export function sharedPage(site: HostSite, options: BrowserContextOptions = {}): SharedPage {
  let page: Page;
  const errors: string[] = [];
  before(async () => {
    page = await site.browser.newPage(options);
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) errors.push(message.text());
    });
  });
  return {
    load: async (address) => {
      errors.length = 0;
      await page.goto(new URL(address, site.url).href);
      return page;
    },
    errors,
  };
}

export const script = '/dist/back-pain-check.js';

/** What README tells a host to paste, with its address in place of README's. */
export function readmeSnippet(): string {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const [, snippet] = /<!-- snippet -->\s*```html\n([^]*?)```\s*<!-- \/snippet -->/.exec(readme) ?? [];
  if (!snippet) throw new Error('README.md holds no snippet between its markers.');
  return snippet.replace(/src="[^"]*back-pain-check\.js"/, `src="${script}"`);
}

/** A bare page as hosts write one. */
export const barePage = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
  `<link rel="icon" href="data:,"><title>Host</title><body><main><h1>Host page</h1>${body}<p id="after">After it.</p></main></body></html>`;

/** A page with nothing but the check, whose script has this address. */
export const withCheck = (address: string): string =>
  barePage(`<script src="${address}" defer></script><back-pain-check region="GB-ENG"></back-pain-check>`);

export const onlyCheck = withCheck(script);
