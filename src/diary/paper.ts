/**
 * The diary on paper: the chart with its numbers on a page of its own, or the chart alone below the clinician's sheet of a check on the
 * same page. Shapes tell everything apart, for paper may have no colours.
 */
import { html, nothing, render, type TemplateResult } from 'lit';
import { addStyles } from '../element/add-styles.js';
import { css } from '../element/css.js';
import { langTag, numberText } from '../text/forms.js';
import type { Entry } from './entry.js';
import type { Band } from './trend.js';
import { chartStyles } from './chart.styles.js';
import { chartDrawing, chartLegend } from './views/chart.js';
import { dayText, type DiaryContext } from './views/context.js';

const paperStyles = css`
  @page { margin: 10mm 12mm }
  .diary { font: 10pt/1.25 Arial, Helvetica, sans-serif; color: #000; break-inside: avoid; margin-block-start: 3mm }
  .diary :is(h1, h2, p) { margin: 0 0 1mm }
  .diary h1 { font-size: 15pt }
  .diary h2 { font-size: 11.5pt }
  .diary { --_text: #000; --_mark: #000; --_control: #000; --_surface: #fff; --_line: #bbb; --_ticked: #e8e8e8 }
  .chart, .key { fill: none; stroke: #000; stroke-linejoin: round; stroke-linecap: round }
  .numbers { columns: 2; column-gap: 6mm; font-size: 8pt; line-height: 1.2; margin-block-start: 3mm }
  .numbers table { width: 100%; border-collapse: collapse }
  .numbers :is(th, td) { text-align: start; vertical-align: top; padding: 0.35mm 1mm; border-block-end: 0.2mm solid #bbb; font-weight: 400 }
  .numbers thead th { font-weight: 700 }
  .numbers :is(th, td:nth-last-child(n + 2)) { white-space: nowrap; width: 1% }
`;

const room = { width: 680, em: 13 };

function numbers(context: DiaryContext, diary: readonly Entry[]): TemplateResult {
  const { table } = context.text;
  return html`<div class="numbers"><table><thead><tr>${[
    table.date,
    table.days,
    table.pain,
    table.goal,
    table.words,
  ].map((name) => html`<th scope="col">${name}</th>`)}</tr></thead><tbody>${diary.map(
    ({
      date,
      days,
      pain,
      goal,
      words,
    }) => html`<tr><th scope="row">${dayText(context, date)}</th><td>${numberText(context.text, days)}</td>
      <td>${numberText(context.text, pain)}</td><td>${goal ? numberText(context.text, goal.score) : '–'}</td><td>${words}</td></tr>`,
  )}</tbody></table></div>`;
}

/**
 * Puts the diary into a document that is printed.
 * @param place is what it is added to.
 * @param whole with every number; else the chart alone.
 */
export function addToPaper(
  place: Element,
  context: DiaryContext,
  diary: readonly [Entry, ...Entry[]],
  band: Band | undefined,
  whole: boolean,
): void {
  const { text } = context;
  const page = place.ownerDocument;
  const section = page.createElement('div');
  section.className = 'diary';
  section.lang = langTag(text.language);
  section.dir = text.direction;
  const rightToLeft = text.direction === 'rtl';
  render(
    html`${whole ? html`<h1>${text.heading}</h1><p>${text.paper.about} ${text.translated}</p>` : html`<h2>${text.heading}</h2>`}
      ${chartDrawing(context, diary, band, { ...room, rightToLeft })}${chartLegend(context, diary)}
      ${whole ? numbers(context, diary) : nothing}`,
    section,
  );
  place.append(section);
  addStyles(page, chartStyles + paperStyles);
}
