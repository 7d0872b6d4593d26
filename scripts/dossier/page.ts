/** Puts the parts together into one HTML document that asks for nothing else: no script, no file, no request. */
import { css } from './dossier.css.js';
import type { Dossier } from './dossier.js';
import { html, type Html } from './html.js';
import { about } from './sections/about.js';
import { cover } from './sections/cover.js';
import { evidence } from './sections/evidence.js';
import { figures } from './sections/figures.js';
import { flow } from './sections/flow.js';
import { hazardLog } from './sections/hazard-log.js';
import { questions } from './sections/questions.js';
import { result } from './sections/result.js';
import { rules } from './sections/rules.js';
import type { Section } from './sections/section.js';
import { sources } from './sections/sources.js';

/** As many pages of A4 as a clinician was promised at most. */
export const mostPages = 59;

export const sections: readonly Section[] = [
  about,
  flow,
  questions,
  rules,
  result,
  hazardLog,
  evidence,
  figures,
  sources,
];

/** On which page of the printed document an id stands. */
export type PageNumbers = ReadonlyMap<string, number>;

function contents(pages: PageNumbers): Html {
  const entry = (id: string, title: string): Html =>
    html`<a href="#${id}"><span>${title}</span><span class="page">${pages.get(id) ?? ''}</span></a>`;
  return html`<nav class="contents" id="contents"><h1>Contents</h1><ol>${sections.map(
    ({ id, title, about: told, headings }) => html`<li>
    <div class="part">${entry(id, title)}<p>${told}</p></div>
    ${headings.length > 0 && html`<ul>${headings.map((heading) => html`<li>${entry(heading.id, heading.title)}</li>`)}</ul>`}</li>`,
  )}</ol></nav>`;
}

const part = (
  dossier: Dossier,
  { id, title, about: told, body }: Section,
  index: number,
): Html => html`<section class="part">
  <header class="opening" id="${id}"><span class="number">${index + 1}</span><div><h1>${title}</h1><p>${told}</p></div></header>
  ${body(dossier)}</section>`;

/** The document. `pages` fills the page numbers of its contents list, once they are known. */
export function page(dossier: Dossier, pages: PageNumbers = new Map()): string {
  const { version } = dossier.content.version;
  const running = `back-pain-check · content ${version} · ${dossier.hash.slice(0, 12)}`;
  return `<!doctype html>\n${html`<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Clinician’s dossier: back-pain-check, content ${version}</title>
${css(running)}</head><body>
${cover(dossier)}${contents(pages)}${sections.map((section, index) => part(dossier, section, index))}
</body></html>`.toString()}`;
}
