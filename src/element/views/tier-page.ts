/**
 * The page between the stages, for whoever can wait: how urgent it is, when to get help sooner, and a choice of going on or
 * stopping here. It asks nothing, and it is no result: it carries no `data-tier`.
 */
import { html, type TemplateResult } from 'lit';
import type { Assessment } from '../../engine/index.js';
import { topView, type PageHandlers, type PageModel } from './page.js';
import { returnAdviceView } from './return-advice.js';
import { tierMark } from './marks.js';
import { folded, heading, words, type ViewContext } from './context.js';

export interface TierPageModel extends Pick<PageModel, 'page' | 'progress'> {
  readonly assessment: Assessment;
}

export interface TierPageHandlers extends Pick<PageHandlers, 'submit' | 'back'> {
  /** Stops here: the result of what was answered so far. */
  readonly seeResult: () => void;
}

/** @throws Error when the tier is too urgent for this page: such a person is shown the result at once. */
export function tierPageView(context: ViewContext, model: TierPageModel, handlers: TierPageHandlers): TemplateResult {
  const { assessment } = model;
  const { tier } = assessment;
  const { howUrgent, tiers } = context.text;
  if (tier === 'emergency' || tier === 'same-day') throw new Error(`A page between the stages cannot tell ${tier}.`);
  const { heading: title, lead } = howUrgent[tier];
  const submit = (event: Event): void => {
    event.preventDefault();
    handlers.submit();
  };
  return html`<form class="card page tier-page" part="page" novalidate autocomplete="off" @submit=${submit}><div>
    ${topView(context, model, handlers.back)}
    <p class="tier">${tierMark(tier)}<span>${tiers[tier].label}</span></p>
    ${heading(context, 0, words(context, title), 'focus')}
    <p class="lead">${words(context, lead)}</p>
    <div part="return-advice">${folded(howUrgent.comeBack, returnAdviceView(context, assessment))}</div>
    <div class="buttons">
      <button type="submit" class="primary" part="button continue" @click=${submit}>${howUrgent.continue}</button>
      <button type="button" class="secondary" part="button see-result" @click=${handlers.seeResult}>${howUrgent.seeResult}</button>
    </div>
  </div></form>`;
}
