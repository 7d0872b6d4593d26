/** What is shown when anything broke: never a blank, never a lower urgency. It needs nothing but words. */
import { html, type TemplateResult } from 'lit';
import { heading, words, type ViewContext } from './context.js';
import { emergencyList } from './start.js';

export function failureView(context: ViewContext, restart: () => void): TemplateResult {
  const { failure, flow, regions, result } = context.text;
  return html`<div class="card failure" part="failure">
    <span class="hidden">${flow.errorPrefix}</span>
    ${heading(context, 0, failure.heading, 'focus')}
    <p class="lead">${words(context, failure.advice)} ${words(context, regions[context.regionId].speakToday)}</p>
    ${emergencyList(context)}
    <button type="button" class="secondary" part="button restart" @click=${restart}>${result.restart}</button>
  </div>`;
}
