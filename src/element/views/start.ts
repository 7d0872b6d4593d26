/** The view before the first question: the emergency list above all. It knows no answers. */
import { html, nothing, type TemplateResult } from 'lit';
import { regionChoice, type ChooseRegion } from './region.js';
import { folded, heading, list, words, type Setting } from './setting.js';

/** "Call … now if", and the list: also the last resort when something broke. */
export const emergencyList = (setting: Setting): TemplateResult => html`
  <section class="emergency-list" part="emergency-list">
    ${heading(setting, 1, words(setting, setting.text.start.emergencyLead))}
    ${list(setting, Object.values(setting.text.start.emergencyList))}
  </section>`;

export interface StartOptions {
  /** The host wrote the start into the element; it is shown, all but its last line. */
  readonly slotted: boolean;
  /** The host named no region. */
  readonly askRegion: boolean;
  readonly begin: () => void;
  readonly chooseRegion: ChooseRegion;
}

export function startView(setting: Setting, { slotted, askRegion, begin, chooseRegion }: StartOptions): TemplateResult {
  const { start, result } = setting.text;
  const region = askRegion ? regionChoice(setting, chooseRegion) : nothing;
  const button = html`<button type="button" class="primary" part="button start" @click=${begin}>${start.begin}</button>`;
  if (slotted) {
    return html`<slot class="replaced"></slot><div class="in-place">${region}${button}
      ${folded(result.aboutHeading, html`${list(setting, start.notes)}<p>${start.disclaimer}</p>`)}</div>`;
  }
  return html`<div class="card start">
    ${heading(setting, 0, start.heading)}
    <p class="lead">${start.lead}</p>
    ${emergencyList(setting)}
    ${region}
    <div class="notes">${list(setting, start.notes)}</div>
    ${button}
    <p class="small">${start.disclaimer}</p>
  </div>`;
}
