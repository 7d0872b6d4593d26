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
import { heading, list, words, type Setting } from './setting.js';

/** A point of the line: a mark, its title, and what belongs to it. */
const step = (setting: Setting, tier: Tier, title: string, content: unknown): TemplateResult =>
  html`<li class=${isUrgent(tier) ? tier : ''}>${tierMark(tier)}<div>${heading(setting, 2, words(setting, title))}${content}</div></li>`;

/** The lines of one urgency; nothing where there are none. */
function linesOf(
  setting: Setting,
  { returnAdvice }: Assessment,
  urgency: ReturnAdvice['urgency'],
  title: string,
): unknown {
  const lines = returnAdvice.filter(({ line }) => setting.content.returnAdvice[line].urgency === urgency);
  if (lines.length === 0) return nothing;
  const sentences = lines.map(({ line, again }) => returnLine(setting.text, line, again));
  return step(setting, urgency, title, list(setting, sentences));
}

/** The lead, the signs by urgency, and for whoever can wait the time of their own tier. */
export function returnAdviceView(setting: Setting, assessment: Assessment): TemplateResult {
  const { result, tiers } = setting.text;
  const { tier } = assessment;
  return html`<p>${words(setting, result.comeBackLead)}</p>
    <ol class="timeline">
      ${linesOf(setting, assessment, 'emergency', result.returnEmergency)}
      ${linesOf(setting, assessment, 'same-day', result.returnToday)}
      ${linesOf(setting, assessment, 'soon', result.returnThisWeek)}
      ${isUrgent(tier) ? nothing : step(setting, tier, result.otherwise, html`<p>${words(setting, tiers[tier].time)}</p>`)}
    </ol>`;
}
