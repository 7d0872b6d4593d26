/**
 * A page of questions as a form: Back first, Continue last, errors as GOV.UK writes them.
 * It knows what was answered and what is wrong, and decides nothing.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { OwnIds } from '../../content/ids.js';
import type { QuestionId } from '../../content/questions.js';
import type { Question } from '../../content/schema.js';
import type { Answers } from '../../engine/answers.js';
import type { JourneyPage } from '../../engine/index.js';
import { countText, numberText, withValues } from '../../text/forms.js';
import type { Text } from '../../text/text.js';
import { questionView, type Answering, type QuestionModel } from './question.js';
import { heading, questionText, words, type ViewContext } from './context.js';

export interface PageModel {
  readonly page: JourneyPage;
  readonly answers: Answers<OwnIds>;
  /** Questions that Continue found unanswered, and that still are. */
  readonly errors: readonly QuestionId[];
  /** How many questions are open, once one of those was answered. */
  readonly leftToCorrect: number | undefined;
  /** The first page of its part. */
  readonly opensPart: boolean;
  /** How far the bar has come, 0 to 1. */
  readonly progress: number;
  readonly offered: (question: QuestionId, option: string) => boolean;
}

export interface PageHandlers {
  readonly answering: Answering;
  readonly submit: () => void;
  readonly back: () => void;
  readonly skip: () => void;
  readonly showError: (question: QuestionId) => void;
}

/** "Part 2 of 4: Nerves and infection" */
const partText = (text: Text, part: number, of: number, name: string): string =>
  withValues(text.flow.part, { part: numberText(text, part), of: numberText(text, of), name });

/**
 * The way back, and how far the check has come: the part is told in words, the bar only repeats it. Its width is set as a
 * property, for the attribute is a style that a host's policy may forbid. Nothing here is an SVG: it would cost each page the
 * browser's whole machinery for drawings.
 */
export function topView(
  { content, text }: ViewContext,
  { page, progress }: Pick<PageModel, 'page' | 'progress'>,
  back: () => void,
): TemplateResult {
  const { stage } = page;
  return html`<div class="top">
    <button type="button" class="link" part="button back" @click=${back}>${text.flow.back}</button>
    <span class="progress" part="progress" id="progress">${partText(text, page.part, content.stages.length, text.stages[stage])}</span>
    <div class="bar"><div class="done" .style=${`width:${String(Math.round(progress * 100))}%`}></div></div>
  </div>`;
}

const errorSummary = (
  context: ViewContext,
  errors: readonly QuestionId[],
  show: (question: QuestionId) => void,
): TemplateResult => html`
  <div class="error-summary" part="error-summary">
    ${heading(context, 0, context.text.flow.errorTitle, 'focus-error', 'errors')}
    <ul id="errors">${errors.map(
      (id) => html`<li><button type="button" class="link" @click=${() => {
        show(id);
      }}>
      ${words(context, questionText(context, id).error)}</button></li>`,
    )}</ul>
  </div>`;

function model(
  context: ViewContext,
  { page, answers, errors, offered, opensPart }: PageModel,
  id: QuestionId,
): QuestionModel {
  const { content } = context;
  const question: Question = content.questions[id];
  const options =
    question.kind === 'scale'
      ? [...Array<unknown>(question.max - question.min + 1)].map((_, position) => String(question.min + position))
      : question.options.filter((option) => offered(id, option));
  return {
    id,
    kind: question.kind,
    options,
    answer: answers[id],
    error: errors.includes(id),
    isHeading: !context.text.pages[page.id] && id === page.questions[0],
    opensPart,
    layout: content.pages.find((known) => known.id === page.id)?.layout,
  };
}

/** Read out, not shown: how many questions are still open, once one that was missing is answered. */
function leftText(text: Text, left: number | undefined): string {
  if (left === undefined) return '';
  return left === 0 ? text.flow.allAnswered : countText(text, text.flow.leftToAnswer, left);
}

export function pageView(context: ViewContext, data: PageModel, handlers: PageHandlers): TemplateResult {
  const { page, errors, leftToCorrect, opensPart } = data;
  const { text, content } = context;
  const { flow, pages } = text;
  const title = pages[page.id]?.heading;
  const { layout, optional, instrument } = content.pages.find(({ id }) => id === page.id) ?? {};
  // A sandboxed frame may not submit forms and then tells of no submit, but of the click that Enter makes too.
  const submit = (event: Event): void => {
    event.preventDefault();
    handlers.submit();
  };
  return html`<form class="card page ${layout ?? ''}" part="page" novalidate autocomplete="off"
    @submit=${submit}><div>
    ${topView(context, data, handlers.back)}
    ${errors.length > 0 ? errorSummary(context, errors, handlers.showError) : nothing}
    <p class="hidden" role="status">${leftText(text, leftToCorrect)}</p>
    ${title ? heading(context, 0, words(context, title), 'focus', opensPart ? 'progress' : '') : nothing}
    ${
      optional
        ? html`<button type="button" class="secondary" part="button skip" @click=${handlers.skip}>${flow.skip}</button>`
        : nothing
    }
    ${page.questions.map((id) => questionView(context, model(context, data, id), handlers.answering))}
    <div class="buttons">
      <button type="submit" class="primary" part="button continue" @click=${submit}>${flow.continue}</button>
    </div>
    ${instrument ? html`<p class="small">${text.result.phq}</p>` : nothing}
  </div></form>`;
}
