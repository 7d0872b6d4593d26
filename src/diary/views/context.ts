/** What every view of the diary is given: its words and the host's settings; and how headings are made. */
import { html, type TemplateResult } from 'lit';
import { withValues } from '../../text/forms.js';
import type { DiaryText } from '../../text/diary-text.js';

export interface DiaryContext {
  readonly text: DiaryText;
  /** The level of the diary's first heading, 1 to 6. */
  readonly headingLevel: number;
}

/** A heading below the host's own: `depth` 0 is the diary's first level. */
export const heading = ({ headingLevel }: DiaryContext, depth: number, content: unknown, name = ''): TemplateResult =>
  html`<div role="heading" aria-level=${Math.min(headingLevel + depth, 6)} class="h${depth} ${name}">${content}</div>`;

/** A day as people write it: in full, or without the year where there is little room. */
export const dayText = ({ text }: DiaryContext, date: string, form: 'long' | 'short' = 'long'): string =>
  new Intl.DateTimeFormat(text.language, {
    ...(form === 'long' ? { dateStyle: 'medium' } : { day: 'numeric', month: 'short' }),
    timeZone: 'UTC',
  }).format(new Date(date));

/** The goal as it is named in a sentence or a legend. */
export const goalText = ({ text }: DiaryContext, sentence: string, goal: keyof DiaryText['form']['goals']): string =>
  withValues(sentence, { goal: text.form.goals[goal] });
