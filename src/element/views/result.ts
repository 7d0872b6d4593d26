/**
 * The result, in the order that helps: what to do, why, when to come back sooner, then what may help and how to prepare,
 * then the answers. It shows an assessment and decides nothing.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { sourceOf } from '../../content/source-of.js';
import type { SourceId } from '../../content/sources.js';
import type { QuestionId } from '../../content/questions.js';
import type { Source, Tier } from '../../content/schema.js';
import type { Answers } from '../../engine/answers.js';
import type { Assessment } from '../../engine/index.js';
import { isUrgent } from '../../engine/journey.js';
import { sourcesBehind } from '../../engine/sources.js';
import { answersInOrder } from '../../export/summary.js';
import { becauseView } from './because.js';
import { planView, prepareView, reasonsView } from './guidance.js';
import { tierMark } from './marks.js';
import { regionChoice, type ChooseRegion } from './region.js';
import { returnAdviceView } from './return-advice.js';
import { folded, heading, list, optionLabel, questionText, words, type ViewContext } from './context.js';

export interface ResultModel {
  readonly assessment: Assessment;
  /** The answers that counted. */
  readonly answers: Answers;
  /** ISO date of the day the result is read. */
  readonly today: string;
  /** What became of printing or copying; empty until one was tried. */
  readonly told: '' | 'copied' | 'copy-failed' | 'print-failed';
}

export interface ResultHandlers {
  /** To the page of a question. */
  readonly change: (question: QuestionId) => void;
  /** Back to the page that made the emergency certain. */
  readonly wrongAnswer: () => void;
  readonly restart: () => void;
  /** On to the pages that were left out, for whoever stopped before them. */
  readonly answerRest: () => void;
  readonly print: () => void;
  readonly copy: () => void;
  readonly chooseRegion: ChooseRegion;
}

/** A date as people write it. The content's dates have no time of day, so they are read as UTC. */
export const inWords = ({ text }: ViewContext, date: string): string =>
  new Intl.DateTimeFormat(text.language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));

/** A phone number as it is dialled: "+44 (0)20 …" is "+4420…". */
const dialled = (phone: string): string => phone.replace(/^(\s*\+.*?)\(0\)/, '$1').replace(/[^\d+]/g, '');

/** The host's own phone and booking link: never where they could delay an urgent call. */
function clinicView({ configuration, text }: ViewContext, tier: Tier): unknown {
  const { 'clinic-name': name = text.result.clinic, 'booking-url': url, phone } = configuration;
  if (isUrgent(tier) || !(url ?? phone)) return nothing;
  return html`<p class="clinic" part="clinic">
    ${url ? html`<a class="primary" href=${url}>${text.result.bookOnline(name)}</a>` : nothing}
    ${phone ? html`<a class="secondary" href="tel:${dialled(phone)}">${text.result.callClinic(name)} ${phone}</a>` : nothing}
  </p>`;
}

function headView(
  context: ViewContext,
  { assessment }: ResultModel,
  { wrongAnswer, chooseRegion }: ResultHandlers,
): TemplateResult {
  const { tier, actions } = assessment;
  const { text, regionId } = context;
  const { label, heading: title, lead } = text.tiers[tier];
  return html`<section class="head" part="result-head">
    <p class="tier">${tierMark(tier)}<span>${label}</span></p>
    ${heading(context, 0, words(context, title), 'focus')}
    <p class="lead">${words(context, lead)}</p>
    <ul class="actions">${actions.map((id) => html`<li>${words(context, text.actions[id])}</li>`)}</ul>
    ${clinicView(context, tier)}
    <details class="which-region"><summary>${text.result.whichRegion(text.regions[regionId].name)}
      <span class="link">${text.flow.regionChange}</span></summary>${regionChoice(context, chooseRegion)}</details>
    ${
      tier === 'emergency'
        ? html`<button type="button" class="link" @click=${wrongAnswer}>${text.result.wrongAnswer}</button>`
        : nothing
    }
  </section>`;
}

// Words before each heading that takes the focus: a reader whose place in the page is gone goes to the first words that stand
// there instead, without a sound, and says nothing of a focus that comes to where it is (Orca with Chromium).
const crisisView = (context: ViewContext): TemplateResult => html`<section class="crisis" part="crisis">
  <p class="tier">${context.text.result.crisisLabel}</p>
  ${heading(context, 0, context.text.result.crisisHeading, 'focus')}
  <p>${words(context, context.text.result.crisisLead)}</p>
  ${list(context, context.text.regions[context.regionId].crisis)}
</section>`;

/** For whoever stopped before the last stage: what it could add, and a way to answer it. */
function stoppedView(context: ViewContext, answerRest: () => void): TemplateResult {
  const { heading: title, about, continue: goOn } = context.text.result.stopped;
  return html`<section part="stopped">
    ${heading(context, 1, words(context, title))}
    <p>${words(context, about)}</p>
    <button type="button" class="secondary" part="button answer-rest" @click=${answerRest}>${goOn}</button>
  </section>`;
}

function answersView(context: ViewContext, answers: Answers, change: ResultHandlers['change']): TemplateResult {
  const { text, content } = context;
  return folded(
    text.result.answersHeading,
    html`<dl class="answers" part="answers">
    ${answersInOrder(content, answers).map(({ question, options }) => {
      const { short } = questionText(context, question);
      return html`<div><dt>${words(context, short)}</dt>
        <dd>${options.map((option) => html`<span>${words(context, optionLabel(context, question, option))}</span>`)}</dd>
        <dd><button type="button" class="link" @click=${() => {
          change(question);
        }}>${text.result.change}<span
          class="hidden"> ${words(context, short)}</span></button></dd></div>`;
    })}</dl>`,
  );
}

/** The sources behind what is shown, without addresses beside an emergency: nothing there may lead away from the call. */
function sourcesView({ content, text }: ViewContext, assessment: Assessment): TemplateResult {
  const view = ({ publisher, title, year, url }: Source): TemplateResult => html`<li>${publisher},
    ${url && assessment.tier !== 'emergency' ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${title}</a>` : title}, ${year}</li>`;
  return folded(
    text.result.sourcesHeading,
    html`<ul class="sources">${sourcesBehind(content, assessment).map((id) => view(sourceOf(id)))}</ul>`,
  );
}

function aboutView(context: ViewContext, { assessment, today }: ResultModel): TemplateResult {
  const { text, content } = context;
  const { version, date, reviewBy } = content.version;
  // Who wrote the questions of an instrument asks to be named with its result.
  const measured = assessment.fired.some(({ rule }) => {
    const ids: readonly SourceId[] = content.rules[rule].sources;
    return ids.some((id) => sourceOf(id).kind === 'instrument');
  });
  return html`<section part="about">
    ${heading(context, 1, text.result.aboutHeading)}
    ${today > reviewBy ? html`<p class="care">${words(context, text.result.pastReview)}</p>` : nothing}
    ${text.result.about.map((sentence) => html`<p>${words(context, sentence)}</p>`)}
    <p class="small">${text.result.aboutVersion(version, inWords(context, date), inWords(context, reviewBy))}</p>
    ${measured ? html`<p class="small">${text.result.phq}</p>` : nothing}
    ${sourcesView(context, assessment)}
  </section>`;
}

function toldView({ text: { result } }: ViewContext, told: ResultModel['told']): string {
  if (told === 'copied') return result.copied;
  if (told === 'copy-failed') return result.copyFailed;
  return told === 'print-failed' ? result.printFailed : '';
}

export function resultView(context: ViewContext, model: ResultModel, handlers: ResultHandlers): TemplateResult {
  const { assessment, answers, told } = model;
  const { tier, fired, crisis, crisisFirst, complete, plan, prepare, hope } = assessment;
  // Of what was not asked, "no sign" would be said without knowing.
  const reasons = complete ? assessment.reasons : assessment.reasons.filter(({ signs }) => signs.length > 0);
  const { result } = context.text;
  return html`<div class="card result" part="result" data-tier=${tier}
    data-private data-hj-suppress data-clarity-mask="true" data-dd-privacy="mask" data-sentry-mask>
    ${crisisFirst ? crisisView(context) : nothing}
    ${headView(context, model, handlers)}
    ${crisis && !crisisFirst ? crisisView(context) : nothing}
    ${becauseView(context, tier, fired)}
    <section part="return-advice">${heading(context, 1, result.comeBack)}${returnAdviceView(context, assessment)}</section>
    <p class="care">${words(context, result.unsafe)}</p>
    ${complete || isUrgent(tier) ? nothing : stoppedView(context, handlers.answerRest)}
    ${reasons.length > 0 ? reasonsView(context, reasons) : nothing}
    ${plan.length > 0 ? planView(context, plan) : nothing}
    ${prepare.questions.length > 0 ? prepareView(context, prepare) : nothing}
    ${hope === null ? nothing : html`<p class="hope">${result.hope[hope]}</p>`}
    ${answersView(context, answers, handlers.change)}
    <div class="buttons">
      <button type="button" class="secondary" part="button print" @click=${handlers.print}>${result.print}</button>
      <button type="button" class="secondary" part="button copy" @click=${handlers.copy}>${result.copy}</button>
      <button type="button" class="secondary" part="button restart" @click=${handlers.restart}>${result.restart}</button>
      <span role="status">${toldView(context, told)}</span>
    </div>
    ${aboutView(context, model)}
  </div>`;
}
