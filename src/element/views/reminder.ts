/**
 * The days to be reminded of, folded, with a file for the person's calendar and, where no file can be had, as words to copy.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { CalendarDay } from '../../export/calendar.js';
import { dayLine } from '../../export/reminders.js';
import { opaqueId } from './opaque-id.js';
import { folded, type ViewContext } from './context.js';

export interface ReminderHandlers {
  /** Hands out the file; `named` says in it what it is about. */
  readonly remind: (named: boolean) => void;
  readonly copyDays: () => void;
}

export type ToldOfDays = 'days-saved' | 'days-copied' | 'days-copy-failed';

function toldView({ text: { result, reminder } }: ViewContext, told: string): string {
  if (told === 'days-saved') return reminder.saved;
  if (told === 'days-copied') return result.copied;
  return told === 'days-copy-failed' ? result.copyFailed : '';
}

/** The fold; nothing where there is no day. @param told What became of anything that was taken along, of the days too. */
export function reminderView(
  context: ViewContext,
  days: readonly CalendarDay[],
  told: string,
  { remind, copyDays }: ReminderHandlers,
): unknown {
  if (days.length === 0) return nothing;
  const { text } = context;
  const { reminder } = text;
  const choice = opaqueId('reminder');
  const isNamed = (button: EventTarget | null): boolean =>
    (button as HTMLElement).closest('.folded')?.querySelector('input')?.checked ?? false;
  return html`<div part="reminder">${folded(
    reminder.heading,
    html`<p>${days.length > 1 ? reminder.bookNow : nothing} ${reminder.lead} ${reminder.worse}</p>
    <ul>${days.map((day): TemplateResult => html`<li>${dayLine(text, day)}</li>`)}</ul>
    <div class="option" part="option"><input type="checkbox" id=${choice} part="input" name="bpc-named" autocomplete="off">
      <label for=${choice}>${reminder.name}</label></div>
    <div class="buttons">
      <button type="button" class="secondary" part="button remind" @click=${({ currentTarget }: Event) => {
        remind(isNamed(currentTarget));
      }}>${reminder.save}</button>
      <button type="button" class="link" part="button copy-days" @click=${copyDays}>${reminder.copy}</button>
      <span role="status">${toldView(context, told)}</span>
    </div>`,
    'screen',
  )}</div>`;
}
