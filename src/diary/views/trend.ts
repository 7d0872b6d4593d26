/** What the trend says, and the way back to the check. It decides nothing. */
import { html, nothing, type TemplateResult } from 'lit';
import { countText } from '../../text/forms.js';
import type { Trend } from '../trend.js';
import { heading, type DiaryContext } from './context.js';

/** How to get to the check: it is on this page, at an address, or the host has not said where. */
export type WayToCheck = { readonly go: () => void } | { readonly url: string } | undefined;

export function trendView(context: DiaryContext, { rules, betterBy }: Trend, way: WayToCheck): unknown {
  const { trend } = context.text;
  const [rule] = rules;
  if (!rule) {
    return betterBy > 0
      ? html`<p class="better" part="trend">${countText(context.text, trend.better, betterBy)}</p>`
      : nothing;
  }
  const check = (way: WayToCheck): TemplateResult | typeof nothing => {
    if (!way) return nothing;
    return 'url' in way
      ? html`<a class="primary" part="button check" href=${way.url}>${trend.check}</a>`
      : html`<button type="button" class="primary" part="button check" @click=${way.go}>${trend.check}</button>`;
  };
  return html`<section class="trend" part="trend" data-trend=${rule}>
    ${heading(context, 1, trend[rule].heading)}<p>${trend[rule].about}</p>${check(way)}
  </section>`;
}
