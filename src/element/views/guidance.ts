/**
 * What may be keeping the pain going, what may help, and how to prepare for the appointment. It shows what the engine
 * chose, in the engine's order, and chooses nothing.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Badge } from '../../content/schema.js';
import type { Assessment, PlannedArea, PlannedItem, ReasonFound } from '../../engine/index.js';
import type { PlanItemText } from '../../text/text.js';
import { folded, heading, list, words, type Setting } from './setting.js';

function reasonView(setting: Setting, { reason, signs }: ReasonFound): TemplateResult {
  const { reasons, signs: signWords, result } = setting.text;
  const { title, about } = reasons[reason];
  const body = html`<p>${words(setting, about)}</p>
    ${
      signs.length > 0
        ? list(
            setting,
            signs.map(({ sign }) => signWords[sign]),
          )
        : nothing
    }`;
  if (signs.length === 0)
    return html`<li>${folded(html`${words(setting, title)} <span class="small">${result.reasonsNoSigns}</span>`, body)}</li>`;
  return html`<li class="reason">
    ${heading(setting, 2, words(setting, title))}
    <p class="signs"><span class="dots" aria-hidden="true">${signs.map(() => html`<i></i>`)}</span>${result.signCount(signs.length)}</p>
    ${body}
  </li>`;
}

export const reasonsView = (
  setting: Setting,
  reasons: readonly ReasonFound[],
): TemplateResult => html`<section part="reasons">
  ${heading(setting, 1, setting.text.result.reasonsHeading)}
  <p>${words(setting, setting.text.result.reasonsLead)}</p>
  <ul class="plain">${reasons.map((reason) => reasonView(setting, reason))}</ul>
</section>`;

const badgeView = (setting: Setting, badge: Badge): TemplateResult => {
  const { label, meaning } = setting.text.badges[badge];
  return html`<details class="badge ${badge}"><summary>${label}</summary><p>${words(setting, meaning)}</p></details>`;
};

function itemView(setting: Setting, { item, badge, askFirst }: PlannedItem): TemplateResult {
  const { title, advice, article, guidelines, askFirst: care }: PlanItemText = setting.text.planItems[item];
  // "May help" would contradict "ask first"; "not recommended" would not.
  const badges: Badge[] = !askFirst ? [badge] : badge === 'not-recommended' ? [badge, 'ask-first'] : ['ask-first'];
  return html`<li class="item">
    ${heading(setting, 3, words(setting, title))}
    ${badges.map((shown) => badgeView(setting, shown))}
    ${askFirst && care ? html`<p class="care">${words(setting, care)}</p>` : nothing}
    <p>${words(setting, advice)}</p>
    ${
      article && guidelines
        ? folded(
            setting.text.result.adviceDiffers,
            html`<p class="differ">${words(setting, article)}</p><p class="differ">${words(setting, guidelines)}</p>`,
          )
        : nothing
    }
  </li>`;
}

/** What fits the answers stands open; the rest of an area, or an area that nothing points to, is folded. */
function areaView(
  setting: Setting,
  { area, emphasised }: PlannedArea,
  items: readonly PlannedItem[],
  open: boolean,
): TemplateResult {
  const { plan, result } = setting.text;
  const { title, about } = plan[area];
  const cards = (shown: readonly PlannedItem[]): TemplateResult =>
    html`<ul class="items">${shown.map((item) => itemView(setting, item))}</ul>`;
  const fitting = items.filter((item) => item.emphasised);
  if (!open && !emphasised && fitting.length === 0) {
    return folded(html`<b>${words(setting, title)}</b>`, html`<p>${words(setting, about)}</p>${cards(items)}`);
  }
  const first = open ? items : fitting.length > 0 ? fitting : items.slice(0, 2);
  const others = items.filter((item) => !first.includes(item));
  return html`<div class="area">
    ${heading(setting, 2, words(setting, title))}
    <p>${words(setting, about)}</p>
    ${cards(first)}
    ${others.length > 0 ? folded(result.moreIdeas, cards(others)) : nothing}
  </div>`;
}

export function planView(setting: Setting, plan: readonly PlannedArea[]): TemplateResult {
  const { result } = setting.text;
  const later = plan.some(({ items }) => items.some(({ afterReview }) => afterReview));
  const areas = (afterReview: boolean): TemplateResult[] =>
    plan.flatMap((area) => {
      const items = area.items.filter((item) => item.afterReview === afterReview);
      return items.length > 0 ? [areaView(setting, area, items, later && !afterReview)] : [];
    });
  return html`<section part="plan">
    ${heading(setting, 1, result.planHeading)}
    <p>${words(setting, result.planLead)}</p>
    ${areas(false)}
    ${later ? folded(html`<b>${result.afterReview}</b>`, areas(true)) : nothing}
  </section>`;
}

interface Titled {
  readonly title: string;
  readonly about: string;
}

export function prepareView(setting: Setting, { questions, tests, people }: Assessment['prepare']): TemplateResult {
  const { preparation, result } = setting.text;
  const titled = (title: string, items: readonly Titled[]): unknown =>
    items.length === 0
      ? nothing
      : folded(
          title,
          html`
    <ul class="plain">${items.map(
      (item) => html`<li>
      ${heading(setting, 2, words(setting, item.title))}<p>${words(setting, item.about)}</p></li>`,
    )}</ul>`,
        );
  return html`<section part="prepare">
    ${heading(setting, 1, result.prepareHeading)}
    ${heading(setting, 2, result.questionsHeading)}
    ${list(
      setting,
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
      people.length > 0 ? folded(result.trackHeading, list(setting, preparation.track)) : nothing
    }
  </section>`;
}
