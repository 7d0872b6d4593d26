/** Why a result is what it is: each rule that holds, in the person's own answers, the less urgent ones folded away. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Tier } from '../../content/schema.js';
import type { FiredRule } from '../../engine/index.js';
import { answerLine } from '../../export/summary.js';
import { ruleSentences } from '../../text/sentences.js';
import { folded, heading, words, type Setting } from './setting.js';

const ruleView = (setting: Setting, { rule, because, sentences }: FiredRule): TemplateResult => html`<li class="rule">
  ${ruleSentences(setting.text, rule, sentences).map((sentence) => html`<p>${words(setting, sentence)}</p>`)}
  <p class="said"><span class="small">${setting.text.result.youSaid}</span>
    ${because.map((answer) => html`<span class="answer">${words(setting, answerLine(setting.text, answer))}</span>`)}</p>
</li>`;

export function becauseView(setting: Setting, tier: Tier, fired: readonly FiredRule[]): TemplateResult {
  const { result } = setting.text;
  const deciding = fired.filter((rule) => rule.tier === tier);
  const others = fired.filter((rule) => rule.tier !== tier);
  const rules = (shown: readonly FiredRule[]): TemplateResult =>
    html`<ul class="rules">${shown.map((rule) => ruleView(setting, rule))}</ul>`;
  return html`<section part="because">
    ${heading(setting, 1, result.because)}
    ${deciding.length > 0 ? rules(deciding) : html`<p>${words(setting, result.noRule)}</p>`}
    ${others.length > 0 ? folded(result.lessUrgent, rules(others)) : nothing}
  </section>`;
}
