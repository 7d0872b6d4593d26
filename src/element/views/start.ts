/** The view before the first question: the emergency list above all. It knows no answers. */
import { html, nothing, type TemplateResult } from 'lit';
import type { HostLines } from '../host-lines.js';
import type { Text } from '../../text/text.js';
import { languageChoice, type ChooseLanguage } from './language.js';
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
  /** What the person can choose from; empty where the host wants no choice. */
  readonly languages: readonly Text[];
  readonly begin: () => void;
  readonly chooseRegion: ChooseRegion;
  readonly chooseLanguage: ChooseLanguage;
}

export function startView(
  context: ViewContext,
  { host, askRegion, languages, begin, chooseRegion, chooseLanguage }: StartOptions,
): TemplateResult {
  const { start, result, translated } = context.text;
  const choices = [
    languages.length > 1 ? languageChoice(context, languages, chooseLanguage) : nothing,
    askRegion ? regionChoice(context, chooseRegion) : nothing,
  ];
  const translation = translated ? html`<p class="small">${translated}</p>` : nothing;
  const button = html`<button type="button" class="primary" part="button start" @click=${begin}>${start.begin}</button>`;
  if (host?.any) {
    // The host's lines are in a language of their own, which may be written the other way.
    return html`<slot dir="auto" class=${host.lastCanGo ? 'replaced' : ''}></slot>
      ${host.list ? nothing : html`<div><div class="card">${emergencyList(context)}</div></div>`}<div class="in-place">${choices}${button}${translation}
      ${folded(result.aboutHeading, html`${list(context, start.notes)}<p>${start.disclaimer}</p>`)}</div>`;
  }
  return html`<div class="card start">
    ${heading(context, 0, start.heading)}
    <p class="lead">${start.lead}</p>
    ${emergencyList(context)}
    ${choices}
    <div class="notes">${list(context, start.notes)}</div>
    ${button}
    <p class="small">${start.disclaimer}</p>
    ${translation}
  </div>`;
}
