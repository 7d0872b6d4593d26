/** What is shown when anything broke: never a blank, never a lower urgency. It needs nothing but words. */
import { html, type TemplateResult } from 'lit';
import { heading, words, type ViewContext } from './context.js';
import { emergencyList } from './start.js';

export const failureView = (context: ViewContext): TemplateResult => html`<div class="card failure" part="failure">
  <span class="hidden">${context.text.flow.errorPrefix}</span>
  ${heading(context, 0, context.text.failure.heading, 'focus')}
  <p class="lead">${words(context, context.text.failure.advice)}</p>
  ${emergencyList(context)}
</div>`;
