/** Opens pages in Chromium for the tests of the built files. It knows nothing of the widget but its file and its snippet. */
import { readFileSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { ensure } from '../../scripts/browsers.mjs';
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
