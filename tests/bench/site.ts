/** Turns a peer into pages to be served: one for each number of forms, all of the same make. It measures nothing. */
import { readFileSync } from 'node:fs';
import { model } from './model.js';
import type { Peer, Site } from './peers/peer.js';
import type { Files } from './static.js';

/** How many forms stand on a page. */
export const counts = [1, 10, 50] as const;

const page = ({ name, title }: Peer, { scripts, styles, body }: Site, count: number): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">` +
  `<link rel="icon" href="data:,"><title>${title}</title>` +
  styles.map((style) => `<link rel="stylesheet" href="/${name}/${style}">`).join('') +
  scripts.map((script) => `<script src="/${name}/${script}" defer></script>`).join('') +
  `<body><main><h1>Host page</h1>${body(count)}</main></body></html>`;

/** The address of a page with so many forms. */
export const address = ({ name }: Peer, count: number): string => `/${name}/${count}.html`;

/** Builds a peer and adds its files to those that are served. */
export async function addSite(files: Files, peer: Peer): Promise<void> {
  const site = await peer.build(model);
  for (const [name, content] of Object.entries(site.files))
    files.set(`/${peer.name}/${name}`, typeof content === 'string' ? Buffer.from(content) : readFileSync(content.path));
  for (const count of counts) files.set(address(peer, count), Buffer.from(page(peer, site, count)));
}
