/**
 * Writes conditions of the content as FHIRPath expressions. It knows the algebra, and no particular question, term or rule.
 *
 * The collection of an answer's codes is empty where the question is not answered, or its answer does not count. Each test is
 * written with `exists()` or `empty()`, which give true or false for an empty collection too: FHIRPath's third value, which
 * would turn `not` and `or` around a missing answer into nothing, never comes up.
 */
import type { Condition } from '../../content/conditions.js';
import { optionsOf, type Questions } from '../../engine/answers.js';
import { namedOptions } from '../../engine/condition.js';

/** How the parts of a condition are named in expressions. */
export interface Names {
  readonly questions: Questions;
  /** The codes of the answer that counts, as an expression: `%answerAge`. */
  answer(question: string): string;
  /** What a term means, as an expression: `%termChild`. */
  term(term: string): string;
  /** The code that an option has in answers. */
  code(question: string, option: string): string;
}

/** A string literal. */
export const literal = (words: string): string => `'${words.replace(/[\\']/g, '\\$&')}'`;

const joined = (parts: readonly string[], operator: 'and' | 'or', ofNone: string): string =>
  parts.length === 0 ? ofNone : parts.length === 1 ? (parts[0] ?? ofNone) : `(${parts.join(` ${operator} `)})`;
/** Every expression is true. */
export const allOf = (parts: readonly string[]): string => joined(parts, 'and', 'true');
/** At least one expression is true. */
export const anyOf = (parts: readonly string[]): string => joined(parts, 'or', 'false');

/** At least `least` of the expressions are true. */
const countOf = (parts: readonly string[], least: number): string =>
  `(${parts.map((part) => `iif(${part}, 1, 0)`).join(' + ') || '0'}) >= ${String(least)}`;

/** One of these options is among the answer's. */
function isAnyOf(names: Names, question: string, options: readonly string[], ending: 'exists' | 'empty'): string {
  const codes = options.map((option) => literal(names.code(question, option)));
  return `${names.answer(question)}.intersect(${codes.join(' | ') || '{}'}).${ending}()`;
}

/** Whether a condition holds, as an expression that is true or false and never empty. */
export function fhirPath(names: Names, condition: Condition): string {
  const each = (parts: readonly Condition[]): string[] => parts.map((part) => fhirPath(names, part));
  if ('term' in condition) return names.term(condition.term);
  if ('all' in condition) return allOf(each(condition.all));
  if ('any' in condition) return anyOf(each(condition.any));
  if ('count' in condition) {
    return condition.count === 1 ? anyOf(each(condition.of)) : `(${countOf(each(condition.of), condition.count)})`;
  }
  if ('score' in condition) {
    // An answer at the third option is at or past the second and at or past the third, which makes two.
    const steps = condition.sum.flatMap((question) => {
      const options = optionsOf(names.questions, question);
      return options.slice(1).map((_, index) => isAnyOf(names, question, options.slice(index + 1), 'exists'));
    });
    return allOf([
      ...condition.sum.map((question) => `${names.answer(question)}.exists()`),
      countOf(steps, condition.score),
    ]);
  }
  if ('not' in condition) {
    const [question, options] = namedOptions(names.questions, condition.not);
    return allOf([`${names.answer(question)}.exists()`, isAnyOf(names, question, options, 'empty')]);
  }
  const [question, options] = namedOptions(names.questions, condition);
  return isAnyOf(names, question, options, 'exists');
}
