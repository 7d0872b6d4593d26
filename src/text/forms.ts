/**
 * What a language says of a count, a value or a date, and how it puts pieces together. Numbers, plurals and dates are those of
 * `Intl` for the language's tag; all else stands in the language itself.
 */
import type { OwnIds } from '../content/ids.js';
import type { PageId } from '../content/pages.js';
import type { Content } from '../content/schema.js';
import type { AnyQuestionText, CountText, Text } from './text.js';

/** What has words in a language: a text, or a part of one that stands alone. */
type Spoken = Pick<Text, 'language'>;

/** A sentence with values at marks of its own. Marks without a value stay: a region fills them later. */
export const withValues = (sentence: string, values: Readonly<Partial<Record<string, string>>>): string =>
  sentence.replace(
    /\{(\w+)\}/g,
    (mark, name: string) => (Object.hasOwn(values, name) ? values[name] : undefined) ?? mark,
  );

/**
 * A number as the language writes it. A small whole number in digits as in English, where the language's tag says them, is written without
 * `Intl`, whose first use on a page takes a slow phone some 80 ms.
 */
export const numberText = ({ language }: Spoken, value: number): string =>
  language.endsWith('-u-nu-latn') && /^\d{1,3}$/.test(String(value))
    ? String(value)
    : new Intl.NumberFormat(language).format(value);

/** What is said of a count, in the form that the language has for it. */
export function countText(text: Spoken, forms: CountText, count: number): string {
  const form =
    typeof forms === 'string' ? forms : (forms[new Intl.PluralRules(text.language).select(count)] ?? forms.other);
  return withValues(form, { count: numberText(text, count) });
}

/** A date as people write it. The content's dates have no time of day, so they are read as UTC. */
export const dateText = ({ language }: Spoken, date: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));

/** "Age: 45 to 49" */
export const named = ({ joining }: Text, name: string, value: string): string =>
  withValues(joining.named, { name, value });

/** "leg symptoms (onset: last 2 weeks)" */
export const withMore = ({ joining }: Text, value: string, more: string): string =>
  withValues(joining.withMore, { value, more });

/** "Severe. I can think of little else." */
export const labelled = ({ joining }: Text, label: string, sentence: string): string =>
  withValues(joining.labelled, { label, sentence });

/** The BCP 47 tag for an element's `lang`: without what says how numbers are written, which some screen readers do not know. */
export const langTag = (language: string): string => language.replace(/-u-.*/, '');

/** The pages of which the language leaves a question out: they are not shown in it. */
export const pagesWithoutWords = ({ pages }: Content<OwnIds>, text: Text): PageId[] =>
  pages.filter(({ questions }) => questions?.some((id) => !questionWords(text, id))).map(({ id }) => id);

/** A question's words; undefined where the language leaves the question out. */
export const questionWords = ({ questions }: Text, question: keyof Text['questions']): AnyQuestionText | undefined =>
  questions[question];
