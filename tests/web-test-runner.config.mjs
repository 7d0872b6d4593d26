/**
 * Runs the element's tests in real browsers. BROWSERS picks them (chromium, chromium-moving, firefox, webkit; all by default), TESTS a glob
 * of files. Chromium runs every file; Firefox and WebKit run whole journeys, focus and what is taken away. The full run
 * also takes the diary to them, and asks axe in all three by `tests/access`. The browsers are told that nobody wants motion:
 * drawing it is a third of the work. `chromium-moving` has it, for the files that look at steps, and the hosts' tests in all three.
 */
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { ensure } from '../scripts/browsers.mjs';
import { browserReporter } from './runner/tally.mjs';
import { startWebKit, withoutMotion } from '../scripts/webkit.mjs';

const all = ['tests/browser/**/*.test.ts'];
const moving = ['tests/browser/{focus,history,journeys-keyboard,styles}.test.ts'];
const everywhere = ['tests/browser/{journeys,focus,take-away}*.test.ts'];
const { chromium, firefox } = ensure();

// One page at a time: a page in the background has no focus, and these tests look at focus.
const concurrency = 1;

/**
 * A tab that forgets the files before: of its 50 entries, Chromium drops those first that a page has made without a person, so that
 * after two dozen files a test could not go back to what it had added.
 */
async function forgetful({ context }) {
  const page = await context.newPage();
  const devtools = await page.createCDPSession();
  page.on('framenavigated', (frame) => {
    // After the last file the tab closes meanwhile, and has nothing to forget.
    if (frame.url() === 'about:blank') devtools.send('Page.resetNavigationHistory').catch(() => undefined);
  });
  return page;
}

const launchChromium = (...args) =>
  chromeLauncher({
    concurrency,
    launchOptions: { executablePath: chromium, args: ['--no-sandbox', '--disable-dev-shm-usage', ...args] },
    createPage: forgetful,
  });

const engines = {
  chromium: {
    files: [...all, ...moving.map((files) => `!${files}`)],
    launch: () => launchChromium('--force-prefers-reduced-motion'),
  },
  'chromium-moving': { files: moving, launch: () => launchChromium() },
  firefox: {
    files: everywhere,
    // `puppeteer` speaks WebDriver BiDi to it, so that no geckodriver is needed.
    launch: () =>
      puppeteerLauncher({
        concurrency,
        launchOptions: {
          browser: 'firefox',
          executablePath: firefox,
          extraPrefsFirefox: { 'ui.prefersReducedMotion': 1 },
        },
      }),
  },
  webkit: {
    files: everywhere,
    launch: async () => {
      const { port, capabilities } = await startWebKit(withoutMotion());
      return webdriverLauncher({ hostname: '127.0.0.1', port, path: '/', logLevel: 'error', capabilities });
    },
  },
};

const picked = (process.env.BROWSERS || Object.keys(engines).join()).split(',');
const groups = [];
for (const name of picked) {
  if (!engines[name]) throw new Error(`BROWSERS takes ${Object.keys(engines).join(', ')}, but got "${name}".`);
  const { files, launch } = engines[name];
  groups.push({ name, files: process.env.TESTS || files, browsers: [await launch()] });
}

const rootDir = fileURLToPath(new URL('..', import.meta.url));

export default {
  rootDir,
  groups,
  nodeResolve: { exportConditions: ['production', 'default'] },
  plugins: [
    esbuildPlugin({
      ts: true,
      json: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
    }),
  ],
  reporters: [browserReporter()],
  concurrency,
  concurrentBrowsers: 1,
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 600_000,
  testFramework: { config: { timeout: 60_000 } },
};
