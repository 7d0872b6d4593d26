/**
 * One question with its native inputs, whose `name` is the question id and whose `value` is the option id.
 * It knows the answer it shows, and nothing of other questions or of what an answer means.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { QuestionId } from '../../content/questions.js';
import { exclusiveOptions } from '../../content/options.js';
import { chosenOptions, type Answer } from '../../engine/answers.js';
import { optionLabel } from '../../export/answers.js';
import { bodyDetail, bodyPicture } from './body.js';
import { opaqueId } from './opaque-id.js';
import { folded, heading, questionText, words, type ViewContext } from './context.js';

export interface QuestionModel {
  readonly id: QuestionId;
  readonly kind: 'one' | 'many' | 'scale';
  readonly options: readonly string[];
  readonly answer: Answer | undefined;
  readonly error: boolean;
  /** The question is the heading of its page. */
  readonly isHeading: boolean;
  readonly opensPart: boolean;
  readonly layout: 'rows' | 'body' | undefined;
}

export type Answering = (question: QuestionId, option: string, ticked: boolean) => void;

/** Of a question, or of one of its options. */
const hintIdOf = (question: string, option = ''): string => opaqueId(`${question}.${option}.hint`);

function optionView(
  context: ViewContext,
  { id, kind, options, answer }: QuestionModel,
  option: string,
  answering: Answering,
  isHalf = false,
): TemplateResult {
  const text = questionText(context, id).options[option];
  const { least, most } = context.text.scaleEnds;
  const end = option === options[0] ? least : option === options.at(-1) ? most : undefined;
  const hint = kind === 'scale' ? end : typeof text === 'object' ? text.hint : undefined;
  const inputId = opaqueId(`${id}.${option}`);
  return html`<div class="option ${isHalf ? 'half' : ''}" part="option">
    <input id=${inputId} type=${kind === 'many' ? 'checkbox' : 'radio'} name=${id} value=${option} part="input"
      autocomplete="off" aria-describedby=${hint ? hintIdOf(id, option) : nothing} .checked=${live(chosenOptions(answer).includes(option))}
      data-private data-hj-suppress data-clarity-mask="true" data-dd-privacy="mask" data-sentry-mask
      @change=${(event: Event) => {
        answering(id, option, (event.target as HTMLInputElement).checked);
      }}>
    <label for=${inputId}>${words(context, optionLabel(context.text, id, option))}</label>
    ${hint ? html`<span class="hint" id=${hintIdOf(id, option)}>${words(context, hint)}</span>` : nothing}
    ${bodyDetail(`${id}.${option}`)}
  </div>`;
}

/** The most characters of a label that stands beside others. */
const shortLabel = 24;

/** Options that share a line with another: the short ones of each run, in pairs. Where a run is odd, its first stands alone. */
function halvesOf(options: readonly string[], isShort: (option: string) => boolean): string[] {
  const end = options.findIndex((option) => !isShort(option));
  const run = end < 0 ? options : options.slice(0, end);
  const halves = run.slice(run.length % 2);
  return end < 0 ? halves : [...halves, ...halvesOf(options.slice(end + 1), isShort)];
}

function optionsView(context: ViewContext, model: QuestionModel, answering: Answering): unknown {
  const { id, kind, options, layout } = model;
  if (kind === 'scale')
    return html`<div class="scale">${options.map((option) => optionView(context, model, option, answering))}</div>`;
  const alone = kind === 'many' ? options.filter((option) => exclusiveOptions.has(option)) : [];
  const others = options.filter((option) => !alone.includes(option));
  const isShort = (option: string): boolean => {
    const text = questionText(context, id).options[option];
    return typeof text === 'string' && text.length <= shortLabel && bodyDetail(`${id}.${option}`) === nothing;
  };
  const halves = new Set([...halvesOf(others, isShort), ...halvesOf(alone, isShort)]);
  const view = (option: string): TemplateResult => optionView(context, model, option, answering, halves.has(option));
  // Three answers fit on one line, and so do the four of a row.
  const isLine = options.length === 3 || (layout === 'rows' && options.length === 4);
  const inputs = html`<div class="options ${isLine && options.every(isShort) ? 'line' : ''}">${others.map(view)}
    ${alone.length > 0 ? html`<div class="or">${context.text.flow.or}</div>` : nothing}${alone.map(view)}</div>`;
  if (model.layout !== 'body') return inputs;
  return html`<div class="body">${bodyPicture(
    context,
    model.id,
    model.options,
    (option) => chosenOptions(model.answer).includes(option),
    (option, ticked) => {
      answering(model.id, option, ticked);
    },
  )}${inputs}</div>`;
}

export function questionView(context: ViewContext, model: QuestionModel, answering: Answering): TemplateResult {
  const { id, isHeading, error, opensPart } = model;
  const { question, hint, counts, why, short, error: errorText } = questionText(context, id);
  const { flow } = context.text;
  const hintId = hint ? hintIdOf(id) : '';
  const errorId = error ? opaqueId(`${id}.error`) : '';
  const hintView = hint ? html`<p class="hint" id=${hintId}>${words(context, hint)}</p>` : nothing;
  // Beside the legend where no drawing is.
  const explained = [
    counts ? folded(flow.counts, html`<p>${words(context, counts)}</p>`) : nothing,
    why ? folded(flow.why, html`<p>${words(context, why)}</p>`) : nothing,
  ];
  const drawing = bodyDetail(id);
  const isDrawn = drawing !== nothing;
  // Where the question is the heading, the focus comes to it, and a reader that went into a group of that name would say it
  // twice: the options are the group, by their short name.
  return html`<fieldset class="${error ? 'wrong' : ''} ${isDrawn ? 'drawn' : ''}" part="question" data-question=${id} role=${isHeading ? 'presentation' : nothing}
    aria-describedby=${(!isHeading && `${hintId} ${errorId}`.trim()) || nothing}>
    <legend data-beside=${(counts && flow.counts) || (why && flow.why) || nothing}>${
      isHeading
        ? heading(context, 0, words(context, question), 'focus', `${hintId} ${opensPart ? 'progress' : ''}`.trim())
        : words(context, question)
    }</legend>${drawing}
    ${isDrawn ? [hintView, explained] : [explained, hintView]}
    ${
      error
        ? html`<p class="error" id=${errorId}><span class="hidden">${flow.errorPrefix}</span> ${words(context, errorText)}</p>`
        : nothing
    }
    <div role=${isHeading ? 'group' : nothing} aria-label=${isHeading ? short : nothing} aria-describedby=${(isHeading && errorId) || nothing}>
      ${optionsView(context, model, answering)}
    </div>
  </fieldset>`;
}
