/**
 * A Node server that renders the start of the check with `@lit-labs/ssr`, so that the emergency list is there before any
 * script is, and without one. The page's script then takes it over.
 */
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { RenderResultReadable } from '@lit-labs/ssr/lib/render-result-readable.js';
import { render } from '@lit-labs/ssr';
import { html } from 'lit';
import 'back-pain-check';

/** The script of each page: what Vite bundled of `src/client.js`, or the package's one file, which needs no bundler. */
const scripts = {
  '/client.js': 'dist/client.js',
  '/script.js': 'node_modules/back-pain-check/dist/back-pain-check.js',
};

const page = (region, script) => html`<!doctype html>
  <html lang="en-GB">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <link rel="icon" href="data:," />
      <title>The check, rendered on a server</title>
      <script type="module" src=${script}></script>
    </head>
    <body>
      <h1>The check, rendered on a server</h1>
      <back-pain-check region=${region}></back-pain-check>
      <noscript><p>The questions need JavaScript. Without it, speak to a doctor today if you are worried.</p></noscript>
    </body>
  </html>`;

const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost');
  if (Object.hasOwn(scripts, pathname)) {
    response.setHeader('content-type', 'text/javascript; charset=utf-8');
    createReadStream(new URL(scripts[pathname], import.meta.url)).pipe(response);
  } else {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    const script = pathname === '/one-file' ? '/script.js' : '/client.js';
    new RenderResultReadable(render(page(searchParams.get('region') ?? '', script))).pipe(response);
  }
});
server.listen(Number(process.env.PORT ?? 8080), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}`);
});
