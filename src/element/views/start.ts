/** The view before the first question: the emergency list above all. It knows no answers. */
import { html, nothing, type TemplateResult } from 'lit';
import type { HostLines } from '../host-lines.js';
import { regionChoice, type ChooseRegion } from './region.js';
import { folded, heading, list, words, type Setting } from './setting.js';

/** "Call … now if", and the list: also the last resort when something broke. */
export const emergencyList = (setting: Setting): TemplateResult => html`
  <section class="emergency-list" part="emergency-list">
    ${heading(setting, 1, words(setting, setting.text.start.emergencyLead))}
    ${list(setting, Object.values(setting.text.start.emergencyList))}
  </section>`;

export interface StartOptions {
  /** What the host wrote into the element, which is shown; undefined where it cannot be known. */
  readonly host: HostLines | undefined;
  /** The host named no region. */
  readonly askRegion: boolean;
  readonly begin: () => void;
  readonly chooseRegion: ChooseRegion;
}

export function startView(setting: Setting, { host, askRegion, begin, chooseRegion }: StartOptions): TemplateResult {
  const { start, result } = setting.text;
  const region = askRegion ? regionChoice(setting, chooseRegion) : nothing;
  const button = html`<button type="button" class="primary" part="button start" @click=${begin}>${start.begin}</button>`;
  if (host?.any) {
    return html`<slot class=${host.lastCanGo ? 'replaced' : ''}></slot>
      ${host.list ? nothing : html`<div><div class="card">${emergencyList(setting)}</div></div>`}<div class="in-place">${region}${button}
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
