/**
 * What every view is given besides its own data: the words, the region, the heading level; and how words become templates.
 * It knows nothing of answers or results.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { OwnIds } from '../../content/ids.js';
import type { QuestionId } from '../../content/questions.js';
import type { RegionId } from '../../content/regions.js';
import type { Content, Phone } from '../../content/schema.js';
import { fill } from '../../text/fill.js';
import { questionWords } from '../../text/forms.js';
import type { AnyQuestionText, Text } from '../../text/text.js';
import type { Configuration } from '../configuration.js';

export interface ViewContext {
  readonly content: Content<OwnIds>;
  readonly text: Text;
  readonly regionId: RegionId;
  /** The host or the person named the region; otherwise it is the one without numbers. */
  readonly regionIsKnown: boolean;
  readonly configuration: Configuration;
}

/** @throws Error naming the question, where the language leaves it out: its page is not shown then. */
export function questionText({ text }: ViewContext, question: QuestionId): AnyQuestionText {
  const words = questionWords(text, question);
  if (!words) throw new Error(`There are no words in ${text.language} for the question “${question}”.`);
  return words;
}

/** A link that calls, or writes to a service that takes texts only: that is what a word to text means. */
export const phoneLink = ({ number, dial, text }: Phone): TemplateResult =>
  html`<a class="phone" dir="ltr" href="${text?.word ? 'sms' : 'tel'}:${dial}">${number}</a>`;

/** What stands around `{number}`, and the number from left to right in a text of either direction. */
export function withNumber(sentence: string, number: string): TemplateResult {
  const [before, after] = sentence.split('{number}');
  // In one box: a button that lays its parts out side by side would lose the space between them.
  return html`<span>${before}<span class="number" dir="ltr">${number}</span>${after}</span>`;
}

/** A sentence of the text with the region's words, its phone numbers as links. */
export function words(context: ViewContext, sentence: string): unknown {
  const { content, text, regionId } = context;
  const parts = fill(sentence, text, regionId, content.regions[regionId]).map((part) =>
    typeof part === 'string' ? part : phoneLink(part),
  );
  // Most sentences are of one part: a list would have Lit make a place for each item, between marks of its own.
  return parts.length === 1 ? parts[0] : parts;
}

export const list = (context: ViewContext, sentences: readonly string[]): TemplateResult =>
  html`<ul>${sentences.map((sentence) => html`<li>${words(context, sentence)}</li>`)}</ul>`;

/**
 * A heading below the host's own: `depth` 0 is the widget's first level. One that takes the focus names what a reader says
 * with it, for it would pass that over on the way to the next control.
 */
export const heading = (
  { configuration }: ViewContext,
  depth: number,
  content: unknown,
  name = '',
  describedBy = '',
): TemplateResult => html`
  <div role="heading" aria-level=${Math.min(configuration['heading-level'] + depth, 6)} class="h${depth} ${name}"
    aria-describedby=${describedBy || nothing}>${content}</div>`;

/**
 * Something folded away, opened by its title. Where the host's page is printed, it is unfolded if it matters on paper; what
 * the widget's own sheets hold in short, or the screen alone can do, stays as the person left it.
 */
export const folded = (title: unknown, content: unknown, on: 'paper' | 'screen' = 'paper'): TemplateResult => html`
  <details class="on-${on}"><summary>${title}</summary><div class="folded">${content}</div></details>`;
