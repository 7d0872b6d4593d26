/** The small marks that stand all over the dossier: tiers, links to rules, questions and vignettes, weights of sources. */
import type { Source, Tier } from '../../src/content/schema.js';
import { sources } from '../../src/content/sources.js';
import type { Dossier } from './dossier.js';
import { html, joined, type Html } from './html.js';
import { idAsTitle } from './words.js';

/** The tier by its name; how a person reads it stands in the table of tiers. */
export const tierMark = (tier: Tier): Html => html`<span class="tier ${tier}">${idAsTitle(tier)}</span>`;

export const ruleLink = (rule: string): Html => html`<a class="id" href="#rule-${rule}">${rule}</a>`;
/** Rules and vignettes share some ids, so those of vignettes carry a mark. */
export const vignetteName = (id: string): string => `v-${id}`;
export const vignetteLink = (id: string): Html => html`<a class="id" href="#vignette-${id}">${vignetteName(id)}</a>`;
export const questionLink = ({ words }: Dossier, question: string): Html =>
  html`<a class="q" href="#question-${question}">${words.short(question)}</a>`;

export const linked = (ids: readonly string[], link: (id: string) => Html): Html =>
  html`${ids.length > 0 ? joined(ids.map(link), ' ') : '–'}`;

const readWords: Readonly<Record<Source['read'], string>> = {
  page: 'page read',
  summary: 'summary read',
  unread: 'not read',
};

/** The kind of a source and how well we know it. */
export const weight = ({ kind, read }: Source): Html =>
  html`<span class="weight ${read}">${idAsTitle(kind).toLowerCase()}, ${readWords[read]}</span>`;

/** The number of a source in the list at the end. */
export const sourceNumber = (id: string): number => Object.keys(sources).indexOf(id) + 1;

/** The numbers of sources, by their kind, with how well we know those whose page was not read. */
export function sourcesByKind(ids: readonly string[]): Html {
  const named = ids.map((id) => {
    const { [id]: source }: Readonly<Record<string, Source>> = sources;
    if (!source) throw new Error(`There is no source “${id}”.`);
    return { id, ...source };
  });
  const kinds = [...new Set(named.map(({ kind }) => kind))];
  const ofKind = (kind: Source['kind']): Html =>
    html`${idAsTitle(kind).toLowerCase()} ${joined(
      named
        .filter((one) => one.kind === kind)
        .map(({ id, read }) => html`${sourceNumbers([id])}${read !== 'page' && ` ${readWords[read]}`}`),
      ' ',
    )}`;
  return html`${joined(kinds.map(ofKind), ', ')}`;
}

/** The numbers alone, where there is no room for more. */
export const sourceNumbers = (ids: readonly string[]): Html =>
  html`<span class="refs">${joined(
    ids.map((id) => html`<a class="ref" href="#source-${id}">${sourceNumber(id)}</a>`),
    ' ',
  )}</span>`;

export const longDate = (date: string): string =>
  new Date(date).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
