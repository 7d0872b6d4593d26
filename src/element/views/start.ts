/** The view before the first question: the emergency list above all. It knows no answers. */
import { html, nothing, type TemplateResult } from 'lit';
import type { HostLines } from '../host-lines.js';
import { regionChoice, type ChooseRegion } from './region.js';
import { folded, heading, list, words, type ViewContext } from './context.js';

/** "Call … now if", and the list: also the last resort when something broke. */
export const emergencyList = (context: ViewContext): TemplateResult => html`
  <section class="emergency-list" part="emergency-list">
    ${heading(context, 1, words(context, context.text.start.emergencyLead))}
    ${list(context, Object.values(context.text.start.emergencyList))}
  </section>`;

export interface StartOptions {
  /** What the host wrote into the element, which is shown; undefined where it cannot be known. */
  readonly host: HostLines | undefined;
  /** The host named no region. */
  readonly askRegion: boolean;
  readonly begin: () => void;
  readonly chooseRegion: ChooseRegion;
}

export function startView(
  context: ViewContext,
  { host, askRegion, begin, chooseRegion }: StartOptions,
): TemplateResult {
  const { start, result } = context.text;
  const region = askRegion ? regionChoice(context, chooseRegion) : nothing;
  const button = html`<button type="button" class="primary" part="button start" @click=${begin}>${start.begin}</button>`;
  if (host?.any) {
    return html`<slot class=${host.lastCanGo ? 'replaced' : ''}></slot>
      ${host.list ? nothing : html`<div><div class="card">${emergencyList(context)}</div></div>`}<div class="in-place">${region}${button}
      ${folded(result.aboutHeading, html`${list(context, start.notes)}<p>${start.disclaimer}</p>`)}</div>`;
  }
  return html`<div class="card start">
    ${heading(context, 0, start.heading)}
    <p class="lead">${start.lead}</p>
    ${emergencyList(context)}
    ${region}
    <div class="notes">${list(context, start.notes)}</div>
    ${button}
    <p class="small">${start.disclaimer}</p>
  </div>`;
}
