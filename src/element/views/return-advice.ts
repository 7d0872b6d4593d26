/**
 * When to come back sooner: a drawn line in time with the person's place on it, the signs by urgency, and what would make
 * this more urgent. It shows the lines that an assessment tells, in the form that it tells them in.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { ReturnAdvice, Tier } from '../../content/schema.js';
import type { Assessment, Raise } from '../../engine/index.js';
import { isUrgent } from '../../engine/journey.js';
import { returnLines } from '../../export/return-lines.js';
import { soonerLines } from '../../export/sooner.js';
import { tierMark } from './marks.js';
import { folded, heading, list, words, type ViewContext } from './context.js';

/** The urgencies that signs have, most urgent first, which are also the first points of the line in time. */
const urgencies: readonly ReturnAdvice['urgency'][] = ['emergency', 'same-day', 'soon'];

/** Where on the line a tier has its place: all that can wait longer shares the last point. */
const placeOf = (tier: Tier): number => {
  const place = urgencies.findIndex((urgency) => urgency === tier);
  return place < 0 ? urgencies.length : place;
};

/** Now, today, this week, in weeks: four points, one of them the person's. */
export const timelineView = ({ text: { result } }: ViewContext, tier: Tier): TemplateResult => html`
  <ol class="timeline" part="timeline">${result.timeline.map((label, position) => {
    const isHere = position === placeOf(tier);
    return html`<li class=${isHere ? 'here' : ''} aria-current=${isHere ? 'step' : nothing}>
      ${isHere ? html`<span class="hidden">${result.yourPlace}</span> ` : nothing}${label}</li>`;
  })}</ol>`;

/** Emergency signs stand open; the others are folded under what to do about them. */
function signsView(context: ViewContext, assessment: Assessment): TemplateResult[] {
  const { returnEmergency, returnToday, returnThisWeek } = context.text.result;
  const titles = { emergency: returnEmergency, 'same-day': returnToday, soon: returnThisWeek };
  return urgencies.flatMap((urgency) => {
    const title = titles[urgency];
    const lines = returnLines(context.content, context.text, assessment, urgency);
    if (lines.length === 0) return [];
    if (urgency !== 'emergency') return [folded(words(context, title), list(context, lines))];
    return [
      html`<div class="alarm">${heading(context, 2, html`${tierMark(urgency)}<span>${words(context, title)}</span>`)}
      ${list(context, lines)}</div>`,
    ];
  });
}

/** The signs for which to get help sooner, for whoever is told how urgent it is. */
export const returnAdviceView = (context: ViewContext, assessment: Assessment): TemplateResult => html`
  <p>${words(context, context.text.result.comeBackLead)}</p>
  ${signsView(context, assessment)}`;

/** Every change of one answer that would raise the tier, as the engine found them. */
function soonerView(context: ViewContext, raises: readonly Raise[]): unknown {
  if (raises.length === 0) return nothing;
  const { result, tiers } = context.text;
  return html`<div part="sooner">${folded(
    result.sooner,
    html`<p>${result.soonerLead}</p>
    ${soonerLines(context.text, raises).map(
      ({ tier, lines }) => html`${heading(context, 2, tiers[tier].label)}${list(context, lines)}`,
    )}`,
    // Paper has the signs to come back with; this is every change of any answer, over pages.
    'screen',
  )}</div>`;
}

/** The part of a result. Whoever is sent for help today finds the signs in one fold: they know what to do already. */
export function comeBackView(context: ViewContext, assessment: Assessment, sooner: readonly Raise[]): TemplateResult {
  const { result } = context.text;
  const signs = returnAdviceView(context, assessment);
  const isFolded = isUrgent(assessment.tier);
  return html`<section part="return-advice">
    ${isFolded ? nothing : heading(context, 1, result.comeBack)}
    ${timelineView(context, assessment.tier)}
    ${isFolded ? folded(result.ifItChanges, signs) : signs}
    ${soonerView(context, sooner)}
  </section>`;
}
