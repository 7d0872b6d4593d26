/** The ninth and last part: every source, how well we know it, and what rests on it. */
import type { Source } from '../../../src/content/schema.js';
import { sources as all } from '../../../src/content/sources.js';
import type { Dossier } from '../dossier.js';
import { html } from '../html.js';
import { linked, ruleLink, sourceNumber, weight } from '../marks.js';
import { idInWords } from '../words.js';
import { entries, entry, type Section } from './section.js';

/** What rests on a source besides rules. */
function others({ content }: Dossier, source: string): string[] {
  const citing = (items: Readonly<Record<string, { sources: readonly string[] }>>): string[] =>
    Object.entries(items)
      .filter(([, { sources }]) => sources.includes(source))
      .map(([id]) => idInWords(id));
  return [
    ...new Set([
      ...citing(content.emergencyList),
      ...citing(content.returnAdvice),
      ...Object.values(content.reasons).flatMap(({ signs }) => citing(signs)),
      ...Object.values(content.plan).flatMap(({ items }) => citing(items)),
      ...citing(content.firstSteps.steps),
      ...citing(content.preparation.tests),
      ...citing(content.preparation.people),
    ]),
  ];
}

export const sources: Section = {
  id: 'sources',
  title: 'Sources',
  about: 'Every source with its weight, and the rules and items that rest on it.',
  headings: [],
  body: (
    dossier,
  ) => html`<p>Kind and weight: a guideline or a service’s page weighs more than a case report. “Page read” means that the page named was read (often its opening);
    “summary read” that only a summary or a copy was; “not read” that the claim is from general knowledge.</p>
    ${entries(
      Object.entries<Source>(all).map(([id, source]) => {
        const { publisher, title, year, url } = source;
        const rules = Object.entries(dossier.content.rules)
          .filter(([, rule]) => rule.sources.includes(id))
          .map(([rule]) => rule);
        const also = others(dossier, id);
        return entry(
          `source-${id}`,
          html`<b class="id">${sourceNumber(id)}</b> ${publisher}: <i>${title}</i> (${year}), ${weight(source)}. ${url && html`<a class="url" href="${url}">${url.replace(/^https?:\/\/(www\.)?/, '')}</a>`}
      ${rules.length > 0 && html`Rules ${linked(rules, ruleLink)}.`} ${also.length > 0 && html`<span class="hint">Also: ${also.join(', ')}.</span>`}`,
        );
      }),
    )}`,
};
