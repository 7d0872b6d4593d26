/**
 * A tagged template for HTML that escapes every value put into it, so that no words can become markup by accident.
 * It knows nothing of what the markup is for.
 */

/** Markup that may stand in a page as it is. Only the template makes it. */
export class Html {
  readonly #markup: string;

  private constructor(markup: string) {
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }

  static readonly template = (literals: TemplateStringsArray, ...values: readonly Value[]): Html =>
    new Html(literals.map((literal, index) => literal + (index < values.length ? markup(values[index]) : '')).join(''));
}

/** What may stand in a template. `undefined`, `null` and `false` leave nothing. */
export type Value = Html | string | number | false | null | undefined | readonly Value[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (words: string): string => words.replace(/[&<>"']/g, (character) => entities[character] ?? '');

function markup(value: Value): string {
  if (value === undefined || value === null || value === false) return '';
  if (value instanceof Html) return value.toString();
  if (typeof value === 'object') return value.map(markup).join('');
  return escaped(String(value));
}

export const html = Html.template;

/** The parts with something between each two. */
export const joined = (parts: readonly Value[], between: Value): Value[] =>
  parts.flatMap((part, index) => (index === 0 ? [part] : [between, part]));
