/**
 * Writes the clinician's dossier, as HTML and as PDF, into dist/dossier. It runs the proof and the
 * simulation first where there is none for this content: the proof takes minutes, the simulation most of one.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { changeLog } from '../../src/content/change-log.js';
import { content } from '../../src/content/index.js';
import { ar } from '../../src/text/ar.js';
import { en } from '../../src/text/en.js';
import { es } from '../../src/text/es.js';
import { pl } from '../../src/text/pl.js';
import { contentHash } from '../proof/content-hash.js';
import { gather } from './dossier.js';
import { figuresFor } from './figures.js';
import { mostPages, page } from './page.js';
import { printedPages, printer } from './pdf.js';
import { ledgerFor } from './proof-ledger.js';
import { knownPeople } from '../proof/vignette-results.js';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const ledger = ledgerFor(at('dist/proof.json'), contentHash(content));
const vignettes = knownPeople();
const figures = figuresFor(at('dist/dossier-figures.json'), content, vignettes);
const dossier = gather({
  content,
  text: en,
  translations: [pl, es, ar],
  changes: changeLog,
  ledger,
  vignettes,
  figures,
});

const { print, close } = await printer();
try {
  // Printed once to learn on which page everything stands, and again with the numbers in the contents list.
  const { of } = printedPages(await print(page(dossier)));
  const document = page(dossier, of);
  const pdf = await print(document);
  const printed = printedPages(pdf);
  const moved = [...of].find(([id, number]) => printed.of.get(id) !== number);
  if (moved)
    throw new Error(`“${moved[0]}” moved when the page numbers were filled in, so the contents list is wrong.`);
  if (printed.count > mostPages)
    throw new Error(`The dossier has ${printed.count} pages of A4, over ${mostPages}: say less, or say it once.`);
  mkdirSync(at('dist/dossier'), { recursive: true });
  writeFileSync(at('dist/dossier/index.html'), document);
  writeFileSync(at('dist/dossier/back-pain-check-dossier.pdf'), pdf);
  console.log(
    `dist/dossier/index.html, dist/dossier/back-pain-check-dossier.pdf: ${printed.count} pages, content ${dossier.hash.slice(0, 12)}`,
  );
} finally {
  await close();
}
