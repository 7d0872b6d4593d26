/**
 * When to come back sooner, as a line in time: now if, today if, this week if, and otherwise the result's own time.
 * It shows the lines that an assessment tells, in the form that it tells them in.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { ReturnAdvice, Tier } from '../../content/schema.js';
import type { Assessment } from '../../engine/index.js';
import { isUrgent } from '../../engine/journey.js';
import { returnLine } from '../../text/sentences.js';
import { tierMark } from './marks.js';
import { heading, list, words, type ViewContext } from './context.js';

/** A point of the line: a mark, its title, and what belongs to it. */
const step = (context: ViewContext, tier: Tier, title: string, content: unknown): TemplateResult =>
  html`<li class=${isUrgent(tier) ? tier : ''}>${tierMark(tier)}<div>${heading(context, 2, words(context, title))}${content}</div></li>`;

/** The lines of one urgency; nothing where there are none. */
function linesOf(
  context: ViewContext,
  { returnAdvice }: Assessment,
  urgency: ReturnAdvice['urgency'],
  title: string,
): unknown {
  const lines = returnAdvice.filter(({ line }) => context.content.returnAdvice[line].urgency === urgency);
  if (lines.length === 0) return nothing;
  const sentences = lines.map(({ line, again }) => returnLine(context.text, line, again));
  return step(context, urgency, title, list(context, sentences));
}

/** The lead, the signs by urgency, and for whoever can wait the time of their own tier. */
export function returnAdviceView(context: ViewContext, assessment: Assessment): TemplateResult {
  const { result, tiers } = context.text;
  const { tier } = assessment;
  return html`<p>${words(context, result.comeBackLead)}</p>
    <ol class="timeline">
      ${linesOf(context, assessment, 'emergency', result.returnEmergency)}
      ${linesOf(context, assessment, 'same-day', result.returnToday)}
      ${linesOf(context, assessment, 'soon', result.returnThisWeek)}
      ${isUrgent(tier) ? nothing : step(context, tier, result.otherwise, html`<p>${words(context, tiers[tier].time)}</p>`)}
    </ol>`;
}
