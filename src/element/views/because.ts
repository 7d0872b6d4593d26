/** Why a result is what it is: each rule that holds, in the person's own answers, the less urgent ones folded away. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Tier } from '../../content/schema.js';
import type { FiredRule } from '../../engine/index.js';
import { answerLine } from '../../export/summary.js';
import { ruleSentences } from '../../text/sentences.js';
import { folded, heading, words, type ViewContext } from './context.js';

const ruleView = (
  context: ViewContext,
  { rule, because, sentences }: FiredRule,
): TemplateResult => html`<li class="rule">
  ${ruleSentences(context.text, rule, sentences).map((sentence) => html`<p>${words(context, sentence)}</p>`)}
  <p class="said"><span class="small">${context.text.result.youSaid}</span>
    ${because.map((answer) => html`<span class="answer">${words(context, answerLine(context.text, answer))}</span>`)}</p>
</li>`;

export function becauseView(context: ViewContext, tier: Tier, fired: readonly FiredRule[]): TemplateResult {
  const { result } = context.text;
  const deciding = fired.filter((rule) => rule.tier === tier);
  const others = fired.filter((rule) => rule.tier !== tier);
  const rules = (shown: readonly FiredRule[]): TemplateResult =>
    html`<ul class="rules">${shown.map((rule) => ruleView(context, rule))}</ul>`;
  return html`<section part="because">
    ${heading(context, 1, result.because)}
    ${deciding.length > 0 ? rules(deciding) : html`<p>${words(context, result.noRule)}</p>`}
    ${others.length > 0 ? folded(result.lessUrgent, rules(others)) : nothing}
  </section>`;
}
