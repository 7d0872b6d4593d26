/**
 * What may be keeping the pain going, what may help, and how to prepare for the appointment. It shows what the engine
 * chose, in the engine's order, and chooses nothing.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Badge } from '../../content/schema.js';
import type { Assessment, PlannedArea, PlannedItem, ReasonFound } from '../../engine/index.js';
import type { PlanItemText } from '../../text/text.js';
import { folded, heading, list, words, type ViewContext } from './context.js';

function reasonView(context: ViewContext, { reason, signs }: ReasonFound): TemplateResult {
  const { reasons, signs: signWords, result } = context.text;
  const { title, about } = reasons[reason];
  const body = html`<p>${words(context, about)}</p>
    ${
      signs.length > 0
        ? list(
            context,
            signs.map(({ sign }) => signWords[sign]),
          )
        : nothing
    }`;
  if (signs.length === 0)
    return html`<li>${folded(html`${words(context, title)} <span class="small">${result.reasonsNoSigns}</span>`, body)}</li>`;
  return html`<li class="reason">
    ${heading(context, 2, words(context, title))}
    <p class="signs"><span class="dots" aria-hidden="true">${signs.map(() => html`<i></i>`)}</span>${result.signCount(signs.length)}</p>
    ${body}
  </li>`;
}

export const reasonsView = (
  context: ViewContext,
  reasons: readonly ReasonFound[],
): TemplateResult => html`<section part="reasons">
  ${heading(context, 1, context.text.result.reasonsHeading)}
  <p>${words(context, context.text.result.reasonsLead)}</p>
  <ul class="plain">${reasons.map((reason) => reasonView(context, reason))}</ul>
</section>`;

const badgeView = (context: ViewContext, badge: Badge): TemplateResult => {
  const { label, meaning } = context.text.badges[badge];
  return html`<details class="badge ${badge}"><summary>${label}</summary><p>${words(context, meaning)}</p></details>`;
};

function itemView(context: ViewContext, { item, badge, askFirst }: PlannedItem): TemplateResult {
  const { title, advice, article, guidelines, askFirst: care }: PlanItemText = context.text.planItems[item];
  // "May help" would contradict "ask first"; "not recommended" would not.
  const badges: Badge[] = !askFirst ? [badge] : badge === 'not-recommended' ? [badge, 'ask-first'] : ['ask-first'];
  return html`<li class="item">
    ${heading(context, 3, words(context, title))}
    ${badges.map((shown) => badgeView(context, shown))}
    ${askFirst && care ? html`<p class="care">${words(context, care)}</p>` : nothing}
    <p>${words(context, advice)}</p>
    ${
      article && guidelines
        ? folded(
            context.text.result.adviceDiffers,
            html`<p class="differ">${words(context, article)}</p><p class="differ">${words(context, guidelines)}</p>`,
          )
        : nothing
    }
  </li>`;
}

/** What fits the answers stands open; the rest of an area, or an area that nothing points to, is folded. */
function areaView(
  context: ViewContext,
  { area, emphasised }: PlannedArea,
  items: readonly PlannedItem[],
  open: boolean,
): TemplateResult {
  const { plan, result } = context.text;
  const { title, about } = plan[area];
  const cards = (shown: readonly PlannedItem[]): TemplateResult =>
    html`<ul class="items">${shown.map((item) => itemView(context, item))}</ul>`;
  const fitting = items.filter((item) => item.emphasised);
  if (!open && !emphasised && fitting.length === 0) {
    return folded(html`<b>${words(context, title)}</b>`, html`<p>${words(context, about)}</p>${cards(items)}`);
  }
  const first = open ? items : fitting.length > 0 ? fitting : items.slice(0, 2);
  const others = items.filter((item) => !first.includes(item));
  return html`<div class="area">
    ${heading(context, 2, words(context, title))}
    <p>${words(context, about)}</p>
    ${cards(first)}
    ${others.length > 0 ? folded(result.moreIdeas, cards(others)) : nothing}
  </div>`;
}

export function planView(context: ViewContext, plan: readonly PlannedArea[]): TemplateResult {
  const { result } = context.text;
  const later = plan.some(({ items }) => items.some(({ afterReview }) => afterReview));
  const areas = (afterReview: boolean): TemplateResult[] =>
    plan.flatMap((area) => {
      const items = area.items.filter((item) => item.afterReview === afterReview);
      return items.length > 0 ? [areaView(context, area, items, later && !afterReview)] : [];
    });
  return html`<section part="plan">
    ${heading(context, 1, result.planHeading)}
    <p>${words(context, result.planLead)}</p>
    ${areas(false)}
    ${later ? folded(html`<b>${result.afterReview}</b>`, areas(true)) : nothing}
  </section>`;
}

interface Titled {
  readonly title: string;
  readonly about: string;
}

export function prepareView(context: ViewContext, { questions, tests, people }: Assessment['prepare']): TemplateResult {
  const { preparation, result } = context.text;
  const titled = (title: string, items: readonly Titled[]): unknown =>
    items.length === 0
      ? nothing
      : folded(
          title,
          html`
    <ul class="plain">${items.map(
      (item) => html`<li>
      ${heading(context, 2, words(context, item.title))}<p>${words(context, item.about)}</p></li>`,
    )}</ul>`,
        );
  return html`<section part="prepare">
    ${heading(context, 1, result.prepareHeading)}
    ${heading(context, 2, result.questionsHeading)}
    ${list(
      context,
      questions.map((id) => preparation.questions[id]),
    )}
    ${titled(
      result.testsHeading,
      tests.map((id) => preparation.tests[id]),
    )}
    ${titled(
      result.peopleHeading,
      people.map((id) => preparation.people[id]),
    )}
    ${
      // Under 16 nobody else is named, and the questions are all there is.
      people.length > 0 ? folded(result.trackHeading, list(context, preparation.track)) : nothing
    }
  </section>`;
}
