/** What every part of the dossier is: a title, the places in it that the contents list names, and its pages. */
import type { Dossier } from '../dossier.js';
import { html, type Html, type Value } from '../html.js';

export interface Section {
  readonly id: string;
  readonly title: string;
  /** What a reader finds in it, in one sentence. */
  readonly about: string;
  /** Headings for the contents list. */
  readonly headings: readonly Heading[];
  readonly body: (dossier: Dossier) => Html;
}

export interface Heading {
  readonly id: string;
  readonly title: string;
}

export const heading = ({ id, title }: Heading): Html => html`<h2 id="${id}">${title}</h2>`;

/** A name and what it stands for, on one line where there is room. */
export const row = (name: string, value: Value): Html =>
  html`<div class="row"><dt>${name}</dt> <dd>${value}</dd></div>`;

/** Something that links lead to, in a list of two columns. */
export const entry = (id: string, body: Html): Html => html`<article class="entry" id="${id}">${body}</article>`;
export const entries = (list: readonly Html[], kind = ''): Html => html`<div class="entries ${kind}">${list}</div>`;

/** A table whose head is repeated on every page that it reaches. */
export const table = (kind: string, head: readonly Value[], rows: readonly (readonly Value[] | Html)[]): Html =>
  html`<table class="${kind}"><thead><tr>${head.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead><tbody>${rows.map(
    (row) =>
      Array.isArray(row)
        ? html`<tr>${(row as readonly Value[]).map((cell) => html`<td>${cell}</td>`)}</tr>`
        : (row as Html),
  )}</tbody></table>`;
