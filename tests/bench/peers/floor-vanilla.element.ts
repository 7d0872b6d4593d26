/** The floor without a library: a custom element that asks one page after another, written by hand. */
import type { Model, Question } from '../model.js';
import { asked, pageFrom, styles, type Given } from './floor-flow.js';

const escaped = (words: string): string => words.replace(/[&<"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const small = (words: string | undefined): string => (words ? `<small>${escaped(words)}</small>` : '');

const questionMarkup = ({ id, kind, title, hint, options }: Question, given: Given): string =>
  `<fieldset><legend>${escaped(title)}</legend>${small(hint)}${options
    .map(
      ({ value, label, hint: meaning }) =>
        `<label><input type="${kind === 'many' ? 'checkbox' : 'radio'}" name="${id}" value="${value}"${
          given[id]?.includes(value) ? ' checked' : ''
        }> ${escaped(label)}${small(meaning)}</label>`,
    )
    .join('')}</fieldset>`;

export function define(model: Model): void {
  const shared = new CSSStyleSheet();
  shared.replaceSync(styles);

  class FloorVanilla extends HTMLElement {
    #given: Record<string, readonly string[]> = {};
    #position = 0;
    readonly #root = this.attachShadow({ mode: 'open' });

    connectedCallback(): void {
      this.#root.adoptedStyleSheets = [shared];
      this.#root.addEventListener('submit', (event) => {
        event.preventDefault();
        this.#go(1);
      });
      this.#root.addEventListener('click', (event) => {
        if ((event.target as Element).matches('.back')) this.#go(-1);
      });
      this.#root.addEventListener('change', (event) => {
        const { name, form } = event.target as HTMLInputElement;
        this.#given[name] = new FormData(form!).getAll(name) as string[];
        const page = model.pages[this.#position]!;
        if (asked(page, this.#given).length !== form!.querySelectorAll('fieldset').length) this.#show();
      });
      this.#show();
    }

    #go(step: 1 | -1): void {
      this.#position = pageFrom(model, this.#given, this.#position + step, step);
      this.#show();
    }

    #show(): void {
      const page = model.pages[this.#position];
      if (!page) {
        this.#root.innerHTML = '<p class="done">Done</p>';
        return;
      }
      this.#root.innerHTML = `<form><h2>${escaped(page.title)}</h2>${small(page.hint)}${asked(page, this.#given)
        .map((question) => questionMarkup(question, this.#given))
        .join('')}<button type="button" class="back">Back</button> <button>${escaped(model.continue)}</button></form>`;
    }
  }
  customElements.define('floor-vanilla', FloorVanilla);
}
