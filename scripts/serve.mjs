/**
 * A small static server for the demo and the tests: it serves the repository's files to this machine alone, and sends the
 * page that shows a strict policy with one. It knows no page but that.
 */
import { createReadStream, realpathSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('..', import.meta.url));
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
};

export const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

/** Headers of single pages, by path. */
const headers = { '/demo/strict.html': { 'content-security-policy': strictPolicy } };

/** The file for a path below the root, or nothing: links and `..` that lead out are refused, and so is what is hidden. */
function fileFor(root, path) {
  if (path.split('/').some((part) => part.startsWith('.')) || path.includes('\0')) return undefined;
  try {
    const file = realpathSync(join(root, path.endsWith('/') ? `${path}index.html` : path));
    return file.startsWith(realpathSync(root) + sep) && statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Serves `root`; `pages` are further pages by path: their HTML, or their HTML with headers.
 * @returns the address without a slash at its end, and `close`.
 */
export async function serve({ root = repository, port = 0, pages = {} } = {}) {
  const server = createServer((request, response) => {
    const answer = (status, extra, body) => {
      response.writeHead(status, { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', ...extra });
      if (body?.pipe && request.method !== 'HEAD') body.pipe(response);
      else response.end(request.method === 'HEAD' || body?.pipe ? undefined : body);
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') return answer(405, { allow: 'GET, HEAD' }, 'Only GET.');
    let path;
    try {
      // The raw target, for the URL parser would already have followed every `..`.
      path = decodeURIComponent(request.url.replace(/[?#].*$/, ''));
    } catch {
      return answer(400, {}, 'Bad address.');
    }
    if (path === '/' && !pages['/']) return answer(302, { location: '/demo/' });
    const page = pages[path];
    if (page !== undefined) {
      const { html, headers: extra } = typeof page === 'string' ? { html: page } : page;
      return answer(200, { 'content-type': types['.html'], ...extra }, html);
    }
    const file = fileFor(root, path);
    if (!file) {
      const unmade = path.startsWith('/dist/dossier/') ? ' The dossier is made by: npm run dossier' : '';
      return answer(404, { 'content-type': types['.txt'] }, `Not found.${unmade}`);
    }
    return answer(
      200,
      { 'content-type': types[extname(file)] ?? 'application/octet-stream', ...headers[path] },
      createReadStream(file),
    );
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const { url } = await serve({ port: Number(process.env.PORT ?? 8000) });
    console.log(`The demo is at ${url}/demo/`);
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    const { url } = await serve();
    console.log(`The demo is at ${url}/demo/`);
  }
}
