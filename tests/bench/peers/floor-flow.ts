/** What both floors share: which pages are asked, and the little style that a form needs. It knows no DOM. */
import type { Model, Page, Question, When } from '../model.js';

export type Given = Readonly<Record<string, readonly string[]>>;

const holds = (when: When, given: Given): boolean => {
  if ('all' in when) return when.all.every((part) => holds(part, given));
  if ('any' in when) return when.any.some((part) => holds(part, given));
  return (given[when.question] ?? []).some((option) => when.options.includes(option));
};

export const asked = (page: Page, given: Given): Question[] =>
  page.questions.filter(({ when }) => !when || holds(when, given));

/** The first page from `position` on, in steps of `step`, on which anything is asked. */
export function pageFrom(model: Model, given: Given, position: number, step: 1 | -1): number {
  while (model.pages[position] && asked(model.pages[position], given).length === 0) position += step;
  return position;
}

export const styles = `:host{display:block;font:1rem/1.5 sans-serif;max-width:40em}fieldset{border:0;padding:0;margin:0 0 1em}
legend{font-weight:bold}label{display:block;padding:.5em 0}small{display:block;color:#555}button{font:inherit;padding:.5em 1em}`;
