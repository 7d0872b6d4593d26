/**
 * What may be keeping the pain going, what may help, and how to prepare for the appointment. It shows what the engine
 * chose, in the engine's order, and chooses nothing.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Badge } from '../../content/schema.js';
import type { Assessment, ChosenStep, PlannedArea, PlannedItem, ReasonFound } from '../../engine/index.js';
import { countText } from '../../text/forms.js';
import type { PlanItemText } from '../../text/text.js';
import { folded, heading, list, words, type ViewContext } from './context.js';

const triedView = ({ text }: ViewContext, tried: boolean): unknown =>
  tried ? html`<p class="tried">${text.result.tried}</p>` : nothing;

function stepView(context: ViewContext, { step, tried }: ChosenStep): TemplateResult {
  const { firstSteps, result } = context.text;
  const { title, begin, build, expect } = firstSteps[step];
  const line = (label: string, sentence: string): TemplateResult =>
    html`<p><b>${label}</b> ${words(context, sentence)}</p>`;
  return html`<li>${heading(context, 2, words(context, title))}${triedView(context, tried)}
    ${line(result.begin, begin)}${line(result.build, build)}${line(result.expect, expect)}</li>`;
}

/** The three steps, then what to do in a flare-up and what to expect when; those two wait while a review comes first. */
export function stepsView(context: ViewContext, { firstSteps, reviewFirst }: Assessment): TemplateResult {
  const { result } = context.text;
  return html`<section part="steps">
    ${heading(context, 1, result.stepsHeading)}
    <ol class="steps">${firstSteps.map((step) => stepView(context, step))}</ol>
    ${
      reviewFirst
        ? nothing
        : html`${folded(result.flareUpHeading, list(context, result.flareUp))}
      ${folded(result.milestonesHeading, list(context, result.milestones))}`
    }
  </section>`;
}

/** One line, that opens: how many signs point to the reason, which they are, and what the reason means. */
function reasonView(context: ViewContext, { reason, signs }: ReasonFound): TemplateResult {
  const { reasons, signs: signWords, result } = context.text;
  const { title, about } = reasons[reason];
  const meaning = html`<p>${words(context, about)}</p>`;
  if (signs.length === 0) return html`<li>${heading(context, 2, words(context, title))}${meaning}</li>`;
  const found = signs.map(({ sign }) => signWords[sign]);
  return html`<li>${folded(
    html`${words(context, title)} <span class="small"><span class="dots" aria-hidden="true">${signs.map(
      () => html`<i></i>`,
    )}</span> ${countText(context.text, result.signCount, signs.length)}</span>`,
    html`${list(context, found)}${meaning}`,
  )}</li>`;
}

/** Those that the answers point to; the others share one fold. */
export function reasonsView(context: ViewContext, reasons: readonly ReasonFound[]): TemplateResult {
  const found = reasons.filter(({ signs }) => signs.length > 0);
  const others = reasons.filter(({ signs }) => signs.length === 0);
  return html`<section part="reasons">
  ${heading(context, 1, context.text.result.reasonsHeading)}
  <p>${words(context, context.text.result.reasonsLead)}</p>
  <ul class="plain">${found.map((reason) => reasonView(context, reason))}</ul>
  ${
    others.length > 0
      ? folded(
          context.text.result.reasonsNoSigns,
          html`<ul class="plain">${others.map((reason) => reasonView(context, reason))}</ul>`,
          'screen',
        )
      : nothing
  }
</section>`;
}

const badgeView = (context: ViewContext, badge: Badge): TemplateResult => {
  const { label, meaning } = context.text.badges[badge];
  return html`<details class="badge ${badge}"><summary>${label}</summary><p>${words(context, meaning)}</p></details>`;
};

function itemView(context: ViewContext, { item, badge, askFirst, tried }: PlannedItem): TemplateResult {
  const { title, advice, article, guidelines, askFirst: care }: PlanItemText = context.text.planItems[item];
  // "May help" would contradict "ask first"; "not recommended" would not.
  const badges: Badge[] = !askFirst ? [badge] : badge === 'not-recommended' ? [badge, 'ask-first'] : ['ask-first'];
  return html`<li class="item">
    ${heading(context, 2, words(context, title))}
    ${badges.map((shown) => badgeView(context, shown))}
    ${askFirst && care ? html`<p class="care">${words(context, care)}</p>` : nothing}
    ${triedView(context, tried)}
    <p>${words(context, advice)}</p>
    ${
      article && guidelines
        ? folded(
            context.text.result.adviceDiffers,
            html`<p class="differ">${words(context, article)}</p><p class="differ">${words(context, guidelines)}</p>`,
            'screen',
          )
        : nothing
    }
  </li>`;
}

/** One line, that opens: the area, and beside it the items that fit the answers. */
function areaView(context: ViewContext, { area }: PlannedArea, items: readonly PlannedItem[]): TemplateResult {
  const { plan, planItems } = context.text;
  const { title, about } = plan[area];
  const fitting = items.filter(({ emphasised }) => emphasised).map(({ item }) => planItems[item].title);
  return html`<li>${folded(
    html`${words(context, title)} <span class="small">${fitting.map(
      (name, position) => html`${position > 0 ? ' · ' : nothing}${words(context, name)}`,
    )}</span>`,
    html`<p>${words(context, about)}</p>
      <ul class="items">${items.map((item) => itemView(context, item))}</ul>`,
    'screen',
  )}</li>`;
}

export function planView(context: ViewContext, { plan, reviewFirst }: Assessment): TemplateResult {
  const { result } = context.text;
  const areas = (afterReview: boolean): TemplateResult =>
    html`<ul class="plain">${plan.flatMap((area) => {
      const items = area.items.filter((item) => item.afterReview === afterReview);
      return items.length > 0 ? [areaView(context, area, items)] : [];
    })}</ul>`;
  return html`<section part="plan">
    ${heading(context, 1, result.planHeading)}
    ${areas(false)}
    ${reviewFirst ? folded(result.afterReview, areas(true)) : nothing}
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
          'screen',
        );
  const asked = list(
    context,
    questions.map((id) => preparation.questions[id]),
  );
  return html`<section part="prepare">
    ${heading(context, 1, result.prepareHeading)}
    ${
      // Under 16 nobody else is named, and the questions are all there is.
      people.length > 0
        ? folded(result.questionsHeading, asked)
        : html`${heading(context, 2, result.questionsHeading)}${asked}`
    }
    ${titled(
      result.testsHeading,
      tests.map((id) => preparation.tests[id]),
    )}
    ${titled(
      result.peopleHeading,
      people.map((id) => preparation.people[id]),
    )}
    ${people.length > 0 ? folded(result.trackHeading, list(context, preparation.track)) : nothing}
  </section>`;
}
