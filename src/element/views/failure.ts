/** What is shown when anything broke: never a blank, never a lower urgency. It needs nothing but words. */
import { html, type TemplateResult } from 'lit';
import { heading, words, type Setting } from './setting.js';
import { emergencyList } from './start.js';

export const failureView = (setting: Setting): TemplateResult => html`<div class="card failure" part="failure">
  <span class="hidden">${setting.text.flow.errorPrefix}</span>
  ${heading(setting, 0, setting.text.failure.heading, 'focus')}
  <p class="lead">${words(setting, setting.text.failure.advice)}</p>
  ${emergencyList(setting)}
</div>`;
