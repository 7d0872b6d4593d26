/** The form for one week: three scales, a line of words, a day. It knows nothing of the entries that there are. */
import { html, nothing, type TemplateResult } from 'lit';
import { numberText, withValues } from '../../text/forms.js';
import type { Draft, DraftFault } from '../draft.js';
import { goals, longestWords, mostDays, mostPoints, numbersUpTo } from '../entry.js';
import { dayText, goalText, heading, type DiaryContext } from './context.js';

export interface FormModel {
  readonly draft: Draft;
  /** What was missing when it was sent. */
  readonly faults: readonly DraftFault[];
  readonly today: string;
}

export interface FormHandlers {
  readonly edit: (change: Partial<Draft>) => void;
  readonly save: () => void;
  readonly cancel: () => void;
}

type Scale = 'days' | 'pain' | 'score';

function errorView({ text }: DiaryContext, fault: DraftFault, faults: readonly DraftFault[]): unknown {
  if (!faults.includes(fault)) return nothing;
  return html`<p class="error" id="error-${fault}"><span class="hidden">${text.form.errorPrefix} </span>${text.form.errors[fault]}</p>`;
}

function scaleView(
  context: DiaryContext,
  name: Scale,
  question: string,
  [least, most]: readonly [string, string],
  { draft, faults }: FormModel,
  { edit }: FormHandlers,
): TemplateResult {
  const top = name === 'days' ? mostDays : mostPoints;
  return html`<fieldset class=${faults.includes(name) ? 'wrong' : ''} part="question" aria-describedby=${faults.includes(name) ? `error-${name}` : nothing}>
    <legend>${question}</legend>
    ${errorView(context, name, faults)}
    <div class="points ${name}">${numbersUpTo(top).map((value) => {
      const end = value === 0 ? least : value === top ? most : '';
      return html`<label><input type="radio" part="input" name=${name} value=${value} autocomplete="off" aria-label=${end ? `${numberText(context.text, value)}, ${end}` : nothing}
        .checked=${draft[name] === value} @change=${() => {
          edit({ [name]: value });
        }}><span>${numberText(context.text, value)}</span></label>`;
    })}</div>
    <p class="ends" aria-hidden="true"><span>${least}</span><span>${most}</span></p>
  </fieldset>`;
}

function goalView(context: DiaryContext, model: FormModel, handlers: FormHandlers): TemplateResult {
  const { form } = context.text;
  const { goal } = model.draft;
  return html`<p class="field"><label for="goal">${form.goal}</label>
    <select id="goal" name="goal" autocomplete="off" @change=${(event: Event) => {
      const chosen = goals.find((id) => id === (event.target as HTMLSelectElement).value);
      handlers.edit({ goal: chosen, score: undefined });
    }}><option value="" .selected=${!goal}>${form.noGoal}</option>
      ${goals.map((id) => html`<option value=${id} .selected=${goal === id}>${form.goals[id]}</option>`)}</select></p>
    ${goal ? scaleView(context, 'score', goalText(context, form.score, goal), form.scoreEnds, model, handlers) : nothing}`;
}

export function formView(context: DiaryContext, model: FormModel, handlers: FormHandlers): TemplateResult {
  const { form } = context.text;
  const { draft, faults, today } = model;
  const { edit, save, cancel } = handlers;
  const typed = (event: Event): string => (event.target as HTMLInputElement).value;
  // A sandboxed frame may not submit forms and then tells of no submit, but of the click that Enter makes too.
  const submit = (event: Event): void => {
    event.preventDefault();
    save();
  };
  return html`<form part="form" autocomplete="off" novalidate @submit=${submit}>
    ${heading(context, 1, draft.changes ? withValues(form.headingChange, { date: dayText(context, draft.changes) }) : form.heading, 'form-heading')}
    ${draft.fromCheck ? html`<p class="note">${form.fromCheck}</p>` : nothing}
    ${scaleView(context, 'days', form.days, form.daysEnds, model, handlers)}
    ${scaleView(context, 'pain', form.pain, form.painEnds, model, handlers)}
    ${goalView(context, model, handlers)}
    <div class="field"><label for="words">${form.words}</label><span class="hint" id="words-hint">${form.wordsHint}</span>
      <input id="words" name="words" type="text" maxlength=${longestWords} autocomplete="off" aria-describedby="words-hint" .value=${draft.words} @input=${(
        event: Event,
      ) => {
        edit({ words: typed(event) });
      }}></div>
    <div class="field date ${faults.includes('date') ? 'wrong' : ''}"><label for="date">${form.date}</label>${errorView(context, 'date', faults)}
      <input id="date" name="date" type="date" max=${today} autocomplete="off" aria-describedby=${faults.includes('date') ? 'error-date' : nothing} .value=${draft.date} @change=${(
        event: Event,
      ) => {
        edit({ date: typed(event) });
      }}></div>
    <div class="buttons">
      <button type="submit" class="primary" part="button save" @click=${submit}>${draft.changes ? form.saveChange : form.save}</button>
      ${draft.changes ? html`<button type="button" class="link" part="button cancel" @click=${cancel}>${form.cancel}</button>` : nothing}
    </div>
  </form>`;
}
