/**
 * Looks up the sentences for a rule that holds and for a line of return advice, in the form that the engine chose.
 */
import type { Text } from './text.js';

/** The sentences that explain a rule: its one, or those named. */
export function ruleSentences(text: Text, rule: string, sentences: readonly string[]): string[] {
  const { [rule]: words = '' } = text.rules as Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  return typeof words === 'string' ? [words] : sentences.map((sentence) => words[sentence] ?? '');
}

/** A line of return advice; `again` for somebody who has reported its sign. */
export function returnLine(text: Text, line: string, again: boolean): string {
  const { [line]: words = '' } = text.returnAdvice as Readonly<
    Record<string, string | { readonly line: string; readonly again: string }>
  >;
  return typeof words === 'string' ? words : again ? words.again : words.line;
}
