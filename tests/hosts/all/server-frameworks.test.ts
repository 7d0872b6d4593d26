/**
 * The package in sites of the frameworks that write pages on a server: the host's lines are in the page as it is sent, and the
 * check runs to a result on a page that was loaded, and on one that the framework's router changed to.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { serve } from '../../../scripts/serve.mjs';
import { drive } from '../../dist/drive.js';
import { longJourney, openBrowser } from '../../dist/page.js';
import { freePort, look, prepare, run, snippets, timed, versionOf } from '../host.js';

interface Served {
  readonly url: string;
  readonly close: () => void;
}

const files =
  (output: string) =>
  (folder: string): Promise<Served> => {
    const root = join(folder, output);
    return serve({ root, pages: { '/': readFileSync(join(root, 'index.html'), 'utf8') } });
  };

const program =
  (file: string) =>
  async (folder: string): Promise<Served> => {
    const port = String(await freePort());
    const server = spawn('node', [file], {
      cwd: folder,
      env: { ...process.env, NODE_OPTIONS: '', HOST: '127.0.0.1', PORT: port },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await Promise.race([
      once(server.stdout, 'data'),
      once(server, 'exit').then(([code]) => {
        throw new Error(`${file} ended with ${String(code)}.`);
      }),
    ]);
    return { url: `http://127.0.0.1:${port}`, close: () => server.kill() };
  };

interface Framework {
  readonly title: string;
  /** The package that is it, and its folder in `demo/hosts`. */
  readonly name: string;
  readonly build: readonly [string, ...string[]];
  /** Serves what was built, as its people do: the pages as files, or by a server of the framework's. */
  readonly serve: (folder: string) => Promise<Served>;
  /** The language of its README's snippets. */
  readonly snippet: string;
  /** The files that the snippets are from, in their order. */
  readonly sources: readonly string[];
}
const frameworks: readonly Framework[] = [
  {
    title: 'Next',
    name: 'next',
    build: ['next', 'build'],
    serve: files('out'),
    snippet: 'jsx',
    sources: ['app/check-script.jsx', 'app/check/page.jsx'],
  },
  {
    title: 'Nuxt',
    name: 'nuxt',
    build: ['nuxt', 'build'],
    serve: program('.output/server/index.mjs'),
    snippet: 'vue',
    sources: ['app/pages/check.vue'],
  },
  {
    title: 'Astro',
    name: 'astro',
    build: ['astro', 'build'],
    serve: files('dist'),
    snippet: 'astro',
    sources: ['src/pages/check.astro', 'src/pages/check.astro'],
  },
];

/** Code without its indentation, which differs with what it stands in. */
const flat = (code: string): string => code.replace(/\s+/g, ' ').trim();

for (const { title, name, build, serve: serveSite, snippet, sources } of frameworks) {
  describe(`${title} ${versionOf(name, name)}`, () => {
    let browser: Browser;
    let site: Served;
    let folder: string;
    before(async () => {
      folder = timed(`${name}: prepare`, () => prepare(name));
      timed(`${name}: ${build.join(' ')}`, () => run(folder, ...build));
      browser = await openBrowser();
      site = await serveSite(folder);
    });
    after(async () => {
      await browser?.close();
      site?.close();
    });
    const widget = (page: Page) => page.locator('back-pain-check');
    /** Opens a page, and fails once it is closed where it told of anything wrong. */
    async function visiting(path: string, visit: (page: Page) => Promise<void>): Promise<void> {
      const page = await browser.newPage();
      const wrong: string[] = [];
      page.on('pageerror', ({ message }) => wrong.push(message));
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) wrong.push(message.text());
      });
      await page.goto(`${site.url}${path}`);
      await visit(page);
      await page.close();
      assert.deepEqual(wrong, []);
    }

    it('is built from what its README says', () => {
      const told = snippets(name, snippet);
      assert.equal(told.length, sources.length);
      for (const [position, code] of told.entries()) {
        const source = flat(readFileSync(join(folder, sources[position]!), 'utf8'));
        assert.ok(source.includes(flat(code)), `${sources[position]!} holds: ${code}`);
      }
    });

    it('has the host’s line in the page that is sent', async () => {
      const page = await browser.newPage({ javaScriptEnabled: false });
      await page.goto(`${site.url}/check/`);
      assert.equal(await widget(page).getByText('Call 999 or go to A&E now').isVisible(), true);
      await page.close();
    });

    it('runs to a result on a page that was loaded', () =>
      visiting('/check/', async (page) => {
        const tier = await drive(widget(page), longJourney.answers);
        assert.ok(longJourney.acceptable.includes(tier), tier);
        await look(page, name);
      }));

    it('runs to a result on a page that the router changed to, and anew when it comes back', () =>
      visiting('/', async (page) => {
        await page.evaluate('window.isLoadedOnce = true');
        const comeTo = async (link: string, heading: string): Promise<void> => {
          await page.getByRole('link', { name: link, exact: true }).click();
          await page.getByRole('heading', { name: heading, exact: true }).waitFor();
        };
        await comeTo('Check', 'Is your back pain getting worse?');
        const tier = await drive(widget(page), longJourney.answers);
        assert.ok(longJourney.acceptable.includes(tier), tier);
        await comeTo('Home', `The check in ${title}`);
        assert.equal(await widget(page).count(), 0);
        await comeTo('Check', 'Is your back pain getting worse?');
        await widget(page).locator('button[part~="start"]').waitFor();
        assert.equal(await page.evaluate('window.isLoadedOnce'), true);
      }));
  });
}
