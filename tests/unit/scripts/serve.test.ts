/** What the static server gives, and what it refuses. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { serve, strictPolicy } from '../../../scripts/serve.mjs';

describe('the server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'back-pain-check-serve-'));
  let site: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    mkdirSync(join(folder, 'root/demo/.git'), { recursive: true });
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    for (const file of [
      'demo/index.html',
      'demo/strict.html',
      'a b.js',
      'x.css',
      'x.json',
      '.env',
      'demo/.git/config',
      'x.bin',
    ]) {
      writeFileSync(join(folder, 'root', file), file);
    }
    symlinkSync(join(folder, 'secret.txt'), join(folder, 'root/link.txt'));
    site = await serve({ root: join(folder, 'root'), pages: { '/page': { html: '<p>', headers: { 'x-own': '1' } } } });
  });
  after(() => {
    site.close();
    rmSync(folder, { recursive: true });
  });
  /** Asks for exactly this target: `fetch` would resolve its dots first. */
  const get = (path: string, method = 'GET') =>
    new Promise<{ status: number | undefined; headers: Record<string, unknown>; body: string }>((resolve, reject) => {
      request(site.url, { path, method }, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
        response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
      })
        .on('error', reject)
        .end();
    });

  it('says how the dossier is made, where it is not yet', async () => {
    const { status, body } = await get('/dist/dossier/');
    assert.deepEqual([status, body.includes('npm run dossier')], [404, true]);
  });

  for (const [path, type] of [
    ['/demo/', 'text/html; charset=utf-8'],
    ['/a%20b.js?x#y', 'text/javascript; charset=utf-8'],
    ['/x.css', 'text/css; charset=utf-8'],
    ['/x.json', 'application/json; charset=utf-8'],
    ['/x.bin', 'application/octet-stream'],
    ['/page', 'text/html; charset=utf-8'],
  ] as const) {
    it(`serves ${path} as ${type}`, async () => {
      const { status, headers } = await get(path);
      assert.equal(status, 200);
      assert.equal(headers['content-type'], type);
      assert.equal((await get(path, 'HEAD')).body, '');
    });
  }

  for (const path of [
    '/../secret.txt',
    '/demo/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/link.txt',
    '/.env',
    '/demo/.git/config',
    '/demo',
    '/none',
    '/%00',
    '//etc/passwd',
    '/demo/%5c..%5c..%5csecret.txt',
  ]) {
    it(`refuses ${path}`, async () => {
      const { status, body } = await get(path);
      assert.equal(status, 404);
      assert.doesNotMatch(body, /secret/);
    });
  }

  it('refuses what it cannot read, and what is not a reading', async () => {
    assert.equal((await get('/%zz')).status, 400);
    assert.equal((await get('/x.css', 'POST')).status, 405);
  });

  it('leads from its root to the demo', async () => {
    const { status, headers } = await get('/');
    assert.deepEqual([status, headers.location], [302, '/demo/']);
  });

  it('sends the strict page with its policy, a page with its own headers, and others without', async () => {
    assert.equal((await get('/demo/strict.html')).headers['content-security-policy'], strictPolicy);
    assert.equal((await get('/demo/index.html')).headers['content-security-policy'], undefined);
    assert.equal((await get('/page')).headers['x-own'], '1');
  });
});
