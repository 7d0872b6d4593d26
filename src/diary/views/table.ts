/** Every entry as a table, the newest first, each with what can be done with it. */
import { html, type TemplateResult } from 'lit';
import { countText, numberText } from '../../text/forms.js';
import type { Entry } from '../entry.js';
import { dayText, type DiaryContext } from './context.js';

export interface TableHandlers {
  readonly change: (entry: Entry) => void;
  readonly remove: (entry: Entry) => void;
}

export function tableView(
  context: DiaryContext,
  diary: readonly Entry[],
  { change, remove }: TableHandlers,
): TemplateResult {
  const { table, form } = context.text;
  const row = (entry: Entry): TemplateResult => {
    const { date, days, pain, goal, words } = entry;
    const day = dayText(context, date);
    const press = (what: string, act: (entry: Entry) => void): TemplateResult =>
      html`<button type="button" class="link" @click=${() => {
        act(entry);
      }}>${what}<span class="hidden"> ${day}</span></button>`;
    return html`<tr><th scope="row">${day}</th>
      <td data-name=${table.days}>${numberText(context.text, days)}</td>
      <td data-name=${table.pain}>${numberText(context.text, pain)}</td>
      <td data-name=${table.goal}>${goal ? html`${numberText(context.text, goal.score)} <span class="small">${form.goals[goal.id]}</span>` : '–'}</td>
      <td class="words">${words}</td>
      <td class="acts">${press(table.change, change)} ${press(table.remove, remove)}</td></tr>`;
  };
  return html`<details class="entries"><summary>${countText(context.text, table.heading, diary.length)}</summary>
    <table part="table"><thead><tr>${[table.date, table.days, table.pain, table.goal, table.words, ''].map((name) => (name ? html`<th scope="col">${name}</th>` : html`<td></td>`))}</tr></thead>
    <tbody>${diary.toReversed().map(row)}</tbody></table></details>`;
}
