/**
 * The result, in the order that helps: what to do, why, when to come back sooner, then what may help and how to prepare,
 * then the answers. It shows an assessment and decides nothing.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { denials } from '../../content/options.js';
import { sourceOf } from '../../content/source-of.js';
import type { SourceId } from '../../content/sources.js';
import type { QuestionId } from '../../content/questions.js';
import type { OwnIds } from '../../content/ids.js';
import type { Action, Source } from '../../content/schema.js';
import type { Answers } from '../../engine/answers.js';
import type { Assessment, Raise } from '../../engine/index.js';
import { isUrgent } from '../../engine/journey.js';
import { sourcesBehind } from '../../engine/sources.js';
import { answersInOrder, optionLabel } from '../../export/answers.js';
import { reminders } from '../../export/reminders.js';
import { fill } from '../../text/fill.js';
import { countText, dateText, langTag, withValues } from '../../text/forms.js';
import { diaryOnPage } from '../diary.js';
import { becauseView } from './because.js';
import { planView, prepareView, reasonsView, stepsView } from './guidance.js';
import { tierMark } from './marks.js';
import { regionChoice, type ChooseRegion } from './region.js';
import { reminderView, type ReminderHandlers, type ToldOfDays } from './reminder.js';
import { comeBackView } from './return-advice.js';
import { folded, heading, list, questionText, withNumber, words, type ViewContext } from './context.js';

export type Told = ToldOfDays | '' | 'copied' | 'copy-failed' | 'print-failed';

export interface ResultModel {
  readonly assessment: Assessment;
  /** The answers that counted. */
  readonly answers: Answers<OwnIds>;
  /** What would raise the tier. */
  readonly sooner: readonly Raise[];
  /** ISO date of the person's day. */
  readonly today: string;
  /** What became of printing, copying or the calendar file; empty until one was tried. */
  readonly told: Told;
}

export interface ResultHandlers extends ReminderHandlers {
  /** To the page of a question. */
  readonly change: (question: QuestionId) => void;
  /** Back to the page that made the emergency certain. */
  readonly wrongAnswer: () => void;
  readonly restart: () => void;
  /** On to the pages that were left out, for whoever stopped before them. */
  readonly answerRest: () => void;
  readonly print: () => void;
  readonly copy: () => void;
  /** On to the diary on the same page. */
  readonly keepTrack: () => void;
  readonly chooseRegion: ChooseRegion;
}

/** Which content it is, with its dates in words. */
export function versionText({ content, text }: ViewContext): string {
  const { version, date, reviewBy } = content.version;
  return withValues(text.result.aboutVersion, {
    version,
    date: dateText(text, date),
    reviewBy: dateText(text, reviewBy),
  });
}

/** A phone number as it is dialled: "+44 (0)20 …" is "+4420…". */
const dialled = (phone: string): string => phone.replace(/^(\s*\+.*?)\(0\)/, '$1').replace(/[^\d+]/g, '');

/** The host's own phone and booking link: never where they could delay an urgent call, and never for a child. */
function clinicView({ configuration, text }: ViewContext, { tier, child }: Assessment): unknown {
  const { 'clinic-name': name = text.result.clinic, 'booking-url': url, phone } = configuration;
  if (isUrgent(tier) || child || !(url ?? phone)) return nothing;
  const [before, after] = text.result.forPatients.split('{clinic}');
  return html`<div class="clinic" part="clinic"><p>${before}<bdi>${name}</bdi>${after}</p>
    ${url ? html`<a class="link" href=${url}>${text.result.bookOnline}</a>` : nothing}
    ${phone ? html`<a class="link" href="tel:${dialled(phone)}">${text.result.callClinic} <span class="number" dir="ltr">${phone}</span></a>` : nothing}
  </div>`;
}

interface Call {
  readonly view: TemplateResult;
  /** Calling it is what to do, so it stands before everything else. */
  readonly isFirst: boolean;
}

/** The number of the first action that names one, as a button that a shaking thumb hits; none where the region has none. */
function callOf(context: ViewContext, actions: Assessment['actions']): Call | undefined {
  const { content, text, regionId } = context;
  for (const id of actions) {
    const { call }: Action = content.actions[id];
    const parts = call ? fill(text.actions[id], text, regionId, content.regions[regionId]) : [];
    const phone = parts.find((part) => typeof part !== 'string');
    if (!phone) continue;
    const isFirst = call === 'first';
    const view = html`<a class=${isFirst ? 'call' : 'call otherwise'} href="tel:${phone.dial}">${withNumber(text.result.call, phone.number)}</a>`;
    return { view, isFirst };
  }
  return undefined;
}

function headView(
  context: ViewContext,
  { assessment }: ResultModel,
  { wrongAnswer, chooseRegion }: ResultHandlers,
): TemplateResult {
  const { tier, actions } = assessment;
  const { text, regionId } = context;
  const { label, heading: title, lead } = text.tiers[tier];
  const [first, ...others] = actions;
  const call = callOf(context, actions);
  return html`<section class="head" part="result-head">
    <p class="tier">${tierMark(tier)}<span>${label}</span></p>
    ${heading(context, 0, words(context, title), 'focus')}
    ${call?.isFirst ? call.view : nothing}
    <p class="do">${first ? words(context, text.actions[first]) : nothing}</p>
    ${call?.isFirst ? nothing : call?.view}
    ${others.length > 0 ? html`<ul class="actions">${others.map((id) => html`<li>${words(context, text.actions[id])}</li>`)}</ul>` : nothing}
    <p class="lead">${words(context, lead)}</p>
    ${tier === 'soon' ? clinicView(context, assessment) : nothing}
    <details class="which-region"><summary>${withValues(text.result.whichRegion, { region: text.regions[regionId].name })}
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

type Given = ReturnType<typeof answersInOrder<OwnIds>>[number];

/** Of little use to whoever looks for what they said. */
const isDenied = ({ options }: Given): boolean => options.every((option) => denials.has(option));

function answerView(
  context: ViewContext,
  { question, options }: Given,
  change: ResultHandlers['change'],
): TemplateResult {
  const { short } = questionText(context, question);
  return html`<div><dt>${words(context, short)}</dt>
    <dd>${options.map((option) => html`<span>${words(context, optionLabel(context.text, question, option))}</span>`)}</dd>
    <dd><button type="button" class="link" @click=${() => {
      change(question);
    }}>${context.text.result.change}<span class="hidden"> ${words(context, short)}</span></button></dd></div>`;
}

/** The answers by part, those that deny something folded within it. */
function answersView(context: ViewContext, answers: Answers<OwnIds>, change: ResultHandlers['change']): TemplateResult {
  const { text, content } = context;
  const given = answersInOrder(content, answers);
  const rows = (shown: readonly Given[]): TemplateResult =>
    html`<dl class="answers" part="answers">${shown.map((answer) => answerView(context, answer, change))}</dl>`;
  const parts = content.stages.map(({ id }) => ({
    id,
    inPart: given.filter(({ question }) => content.questions[question].stage === id),
  }));
  return folded(
    text.result.answersHeading,
    parts
      .filter(({ inPart }) => inPart.length > 0)
      .map(({ id, inPart }) => {
        const denied = inPart.filter(isDenied);
        return html`${heading(context, 2, text.stages[id])}
          ${rows(inPart.filter((answer) => !denied.includes(answer)))}
          ${denied.length > 0 ? folded(countText(text, text.result.denied, denied.length), rows(denied), 'screen') : nothing}`;
      }),
    'screen',
  );
}

/** The sources behind what is shown, without addresses beside an emergency: nothing there may lead away from the call. */
function sourcesView({ content, text }: ViewContext, assessment: Assessment): TemplateResult {
  const view = ({ publisher, title, year, url }: Source): TemplateResult => html`<li>${publisher},
    ${url && assessment.tier !== 'emergency' ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${title}</a>` : title}, ${year}</li>`;
  return folded(
    text.result.sourcesHeading,
    html`<ul class="sources">${sourcesBehind(content, assessment).map((id) => view(sourceOf(id)))}</ul>`,
    'screen',
  );
}

function aboutView(context: ViewContext, { assessment, today }: ResultModel): TemplateResult {
  const { text, content } = context;
  const { reviewBy } = content.version;
  // Who wrote the questions of an instrument asks to be named with its result.
  const measured = assessment.fired.some(({ rule }) => {
    const ids: readonly SourceId[] = content.rules[rule].sources;
    return ids.some((id) => sourceOf(id).kind === 'instrument');
  });
  return html`<section part="about">
    ${today > reviewBy ? html`<p class="care">${words(context, text.result.pastReview)}</p>` : nothing}
    <p class="small">${text.start.disclaimer}</p>
    ${text.translated ? html`<p class="small">${text.translated}</p>` : nothing}
    ${measured ? html`<p class="small">${text.result.phq}</p>` : nothing}
    ${folded(
      text.result.aboutHeading,
      html`${text.result.about.map((sentence) => html`<p>${words(context, sentence)}</p>`)}
      <p class="small">${versionText(context)}</p>
      ${sourcesView(context, assessment)}`,
      'screen',
    )}
  </section>`;
}

/** What became of paper or clipboard. What became of the days is told beside these. */
function toldView({ text: { result } }: ViewContext, told: Told): string {
  if (told === 'copied') return result.copied;
  if (told === 'copy-failed') return result.copyFailed;
  return told === 'print-failed' ? result.printFailed : '';
}

/** Paper and clipboard: what became of either is told beside them. */
const takeAlongView = (
  context: ViewContext,
  told: Told,
  { print, copy, restart }: ResultHandlers,
): TemplateResult => html`<div class="buttons">
  <button type="button" class="secondary" part="button print" @click=${print}>${context.text.result.print}</button>
  <button type="button" class="secondary" part="button copy" @click=${copy}>${context.text.result.copy}</button>
  <span role="status">${toldView(context, told)}</span>
  <button type="button" class="link" part="button restart" @click=${restart}>${context.text.result.restart}</button>
</div>`;

/** On to a diary, where the host has put one on the page. */
function trackView({ text }: ViewContext, keepTrack: () => void): unknown {
  const invited = diaryOnPage()?.invitationIn(text.language);
  if (!invited) return nothing;
  const { language, direction, invitation } = invited;
  return html`<p class="buttons"><button type="button" class="secondary" part="button track" lang=${langTag(language)} dir=${direction} @click=${keepTrack}>${invitation}</button></p>`;
}

export function resultView(context: ViewContext, model: ResultModel, handlers: ResultHandlers): TemplateResult {
  const { assessment, answers, told, sooner, today } = model;
  const { tier, crisis, crisisFirst, complete, plan, firstSteps, prepare } = assessment;
  // Of what was not asked, "no sign" would be said without knowing.
  const reasons = complete ? assessment.reasons : assessment.reasons.filter(({ signs }) => signs.length > 0);
  const { result } = context.text;
  return html`<div class="card result" part="result" data-tier=${tier}
    data-private data-hj-suppress data-clarity-mask="true" data-dd-privacy="mask" data-sentry-mask>
    ${crisisFirst ? crisisView(context) : nothing}
    ${headView(context, model, handlers)}
    ${crisis && !crisisFirst ? crisisView(context) : nothing}
    ${becauseView(context, assessment)}
    ${comeBackView(context, assessment, sooner)}
    ${firstSteps.length > 0 ? stepsView(context, assessment) : nothing}
    ${tier === 'soon' ? nothing : clinicView(context, assessment)}
    ${complete || isUrgent(tier) ? nothing : stoppedView(context, handlers.answerRest)}
    <p class="unsafe">${words(context, result.unsafe)}</p>
    ${takeAlongView(context, told, handlers)}
    ${reminderView(context, reminders(context.content, context.text, tier, today), told, handlers)}
    ${isUrgent(tier) ? nothing : trackView(context, handlers.keepTrack)}
    ${reasons.length > 0 ? reasonsView(context, reasons) : nothing}
    ${plan.length > 0 ? planView(context, assessment) : nothing}
    ${prepare.questions.length > 0 ? prepareView(context, prepare) : nothing}
    <section>${answersView(context, answers, handlers.change)}</section>
    ${aboutView(context, model)}
  </div>`;
}
