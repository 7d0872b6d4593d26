/**
 * Writes pictures of every view of the check side by side to `dist/contact-sheet/`, to be looked at in a browser. It needs the
 * built files.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openBrowser } from '../dist/page.js';
import { gallery, printedViews, viewsOf, ways } from './views.js';
import { serve } from '../../scripts/serve.mjs';

const folder = fileURLToPath(new URL('../../dist/contact-sheet/', import.meta.url));
rmSync(folder, { recursive: true, force: true });
const browser = await openBrowser();
const { url, close } = await serve({ pages: { '/gallery': gallery } });
const sections: string[] = [];
for (const way of [...Object.keys(ways), 'print']) {
  mkdirSync(`${folder}${way}`, { recursive: true });
  const options = ways[way];
  const figures: string[] = [];
  for await (const { name, picture } of options ? viewsOf(browser, url, options) : printedViews(browser, url)) {
    writeFileSync(`${folder}${way}/${name}.png`, picture);
    figures.push(
      `<figure><a href="${way}/${name}.png"><img src="${way}/${name}.png" alt=""></a><figcaption>${name}</figcaption></figure>`,
    );
  }
  sections.push(`<h2>${way}</h2><div>${figures.join('\n')}</div>`);
  console.log(`${way}: ${String(figures.length)} views`);
}
await browser.close();
close();
writeFileSync(
  `${folder}index.html`,
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Contact sheet</title><style>
body { font: 14px sans-serif; margin: 24px; background: #ddd; color: #111 }
div { display: flex; flex-wrap: wrap; gap: 16px; align-items: start }
figure { margin: 0 } img { width: 280px; display: block; box-shadow: 0 1px 4px #0004 } figcaption { margin-top: 4px }
</style><h1>Every view of the check</h1>${sections.join('\n')}</html>`,
);
console.log(`${folder}index.html`);
