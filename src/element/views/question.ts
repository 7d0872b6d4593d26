/**
 * One question with its native inputs, whose `name` is the question id and whose `value` is the option id.
 * It knows the answer it shows, and nothing of other questions or of what an answer means.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { QuestionId } from '../../content/questions.js';
import { exclusiveOptions, type Answer } from '../../engine/answers.js';
import { bodyDetail, bodyPicture } from './body.js';
import { opaqueId } from './opaque-id.js';
import { folded, heading, optionLabel, questionText, words, type ViewContext } from './context.js';

export interface QuestionModel {
  readonly id: QuestionId;
  readonly kind: 'one' | 'many' | 'scale';
  readonly options: readonly string[];
  readonly answer: Answer | undefined;
  readonly error: boolean;
  /** The question is the heading of its page. */
  readonly alone: boolean;
  readonly opensPart: boolean;
  readonly layout: 'rows' | 'body' | undefined;
}

export type Answering = (question: QuestionId, option: string, ticked: boolean) => void;

const isTicked = (answer: Answer | undefined, option: string): boolean =>
  typeof answer === 'object' ? answer.includes(option) : answer !== undefined && String(answer) === option;

/** Of a question, or of one of its options. */
const hintIdOf = (question: string, option = ''): string => opaqueId(`${question}.${option}.hint`);

function optionView(
  context: ViewContext,
  { id, kind, options, answer }: QuestionModel,
  option: string,
  answering: Answering,
): TemplateResult {
  const text = questionText(context, id).options[option];
  const hint = typeof text === 'object' ? text.hint : undefined;
  const endOfScale = kind === 'scale' && (option === options[0] || option === options.at(-1));
  const inputId = opaqueId(`${id}.${option}`);
  return html`<div class="option" part="option">
    <input id=${inputId} type=${kind === 'many' ? 'checkbox' : 'radio'} name=${id} value=${option} part="input"
      autocomplete="off" aria-describedby=${hint || endOfScale ? hintIdOf(id, option) : nothing} .checked=${live(isTicked(answer, option))}
      data-private data-hj-suppress data-clarity-mask="true" data-dd-privacy="mask" data-sentry-mask
      @change=${(event: Event) => {
        answering(id, option, (event.target as HTMLInputElement).checked);
      }}>
    <label for=${inputId}>${words(context, optionLabel(context, id, option))}</label>
    ${hint ? html`<span class="hint" id=${hintIdOf(id, option)}>${words(context, hint)}</span>` : nothing}
    ${bodyDetail(`${id}.${option}`)}
  </div>`;
}

/** The most characters of a label that stands beside another one. */
const shortLabel = 14;

/** Whether all options are so short that several fit on a line. */
const areShort = (context: ViewContext, { id, options }: QuestionModel): boolean =>
  options.every((option) => {
    const text = questionText(context, id).options[option];
    return typeof text === 'string' && text.length <= shortLabel;
  });

function optionsView(context: ViewContext, model: QuestionModel, answering: Answering): unknown {
  const view = (option: string): TemplateResult => optionView(context, model, option, answering);
  if (model.kind === 'scale') {
    const { least, most } = context.text.scaleEnds;
    return html`<div class="scale">${model.options.map(view)}</div>
      <div class="scale-ends"><span id=${hintIdOf(model.id, model.options[0])}>${least}</span>
        <span id=${hintIdOf(model.id, model.options.at(-1))}>${most}</span></div>`;
  }
  const alone = model.kind === 'many' ? model.options.filter((option) => exclusiveOptions.has(option)) : [];
  const others = model.options.filter((option) => !alone.includes(option));
  const inputs = html`<div class="options ${areShort(context, model) ? 'short' : ''}">${others.map(view)}
    ${alone.length > 0 ? html`<div class="or">${context.text.flow.or}</div>` : nothing}${alone.map(view)}</div>`;
  if (model.layout !== 'body') return inputs;
  return html`<div class="body">${bodyPicture(
    context,
    model.id,
    model.options,
    (option) => isTicked(model.answer, option),
    (option, ticked) => {
      answering(model.id, option, ticked);
    },
  )}${inputs}</div>`;
}

export function questionView(context: ViewContext, model: QuestionModel, answering: Answering): TemplateResult {
  const { id, alone, error, opensPart } = model;
  const { question, hint, counts, why, short, error: errorText } = questionText(context, id);
  const { flow } = context.text;
  const hintId = hint ? hintIdOf(id) : '';
  const errorId = error ? opaqueId(`${id}.error`) : '';
  // Where the question is the heading, the focus comes to it, and a reader that went into a group of that name would say it
  // twice: the options are the group, by their short name.
  return html`<fieldset class=${error ? 'wrong' : ''} part="question" data-question=${id} role=${alone ? 'presentation' : nothing}
    aria-describedby=${(!alone && `${hintId} ${errorId}`.trim()) || nothing}>
    <legend>${
      alone
        ? heading(context, 0, words(context, question), 'focus', `${hintId} ${opensPart ? 'progress' : ''}`.trim())
        : words(context, question)
    }${bodyDetail(id)}</legend>
    ${hint ? html`<p class="hint" id=${hintId}>${words(context, hint)}</p>` : nothing}
    ${
      error
        ? html`<p class="error" id=${errorId}><span class="hidden">${flow.errorPrefix}</span> ${words(context, errorText)}</p>`
        : nothing
    }
    <div role=${alone ? 'group' : nothing} aria-label=${alone ? short : nothing} aria-describedby=${(alone && errorId) || nothing}>
      ${optionsView(context, model, answering)}
    </div>
    ${counts ? folded(flow.counts, html`<p>${words(context, counts)}</p>`) : nothing}
    ${why ? folded(flow.why, html`<p>${words(context, why)}</p>`) : nothing}
  </fieldset>`;
}
