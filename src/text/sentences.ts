/**
 * Looks up the sentences for a rule that holds and for a line of return advice, in the form that the engine chose.
 */
import type { ReturnAdviceId } from '../content/lines.js';
import type { RuleId } from '../content/rules.js';
import type { Text } from './text.js';

/** What a rule says: its one sentence, or those of its several that are chosen. */
const chosenOf = (words: string | Readonly<Record<string, string>>, chosen: readonly string[]): string[] =>
  typeof words === 'string' ? [words] : chosen.flatMap((sentence) => words[sentence] ?? []);

/** What a line says: its one form, or one of its two. */
const formOf = (words: string | { readonly line: string; readonly again: string }, again: boolean): string =>
  typeof words === 'string' ? words : again ? words.again : words.line;

/** The sentences that explain a rule: its one, or those named. */
export const ruleSentences = (text: Text, rule: RuleId, sentences: readonly string[]): string[] =>
  chosenOf(text.rules[rule], sentences);

/** A line of return advice; `again` for somebody who has reported its sign. */
export const returnLine = (text: Text, line: ReturnAdviceId, again: boolean): string =>
  formOf(text.returnAdvice[line], again);
