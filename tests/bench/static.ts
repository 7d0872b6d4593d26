/**
 * Serves files from memory to this machine alone, compressed by brotli at its best as a good host would, and tells which it
 * was asked for. It knows no page.
 */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { cache } from './obtain.js';

/** Brotli at its best; of large files it takes seconds, so that they are kept. */
export function brotli(content: Buffer): Buffer {
  const file = join(cache, 'brotli', createHash('sha256').update(content).digest('hex'));
  if (existsSync(file)) return readFileSync(file);
  const compressed = brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  if (content.length > 500_000) {
    mkdirSync(join(cache, 'brotli'), { recursive: true });
    writeFileSync(file, compressed);
  }
  return compressed;
}

const types: Partial<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Files by address, such as `/peer/page.js`. */
export type Files = Map<string, Buffer>;

export async function serve(files: Files): Promise<{ url: string; close: () => void }> {
  const compressed = new Map([...files].map(([address, content]) => [address, brotli(content)]));
  const server = createServer(({ url = '' }, response) => {
    const address = url.replace(/[?#].*$/, '');
    const body = compressed.get(address);
    if (!body) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found.');
      return;
    }
    const type = types[extname(address)] ?? 'application/octet-stream';
    response
      .writeHead(200, { 'content-type': type, 'content-encoding': 'br', 'content-length': body.length })
      .end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
