/** The floor with Lit alone: the same element as the one without a library, its markup as templates. */
import { css, html, LitElement, nothing, unsafeCSS, type TemplateResult } from 'lit';
import type { Model, Question } from '../model.js';
import { asked, pageFrom, styles } from './floor-flow.js';

const small = (words: string | undefined): unknown => (words ? html`<small>${words}</small>` : nothing);

export function define(model: Model): void {
  class FloorLit extends LitElement {
    static override styles = css`
      ${unsafeCSS(styles)}
    `;
    #given: Record<string, readonly string[]> = {};
    #position = 0;

    #go(step: 1 | -1): void {
      this.#position = pageFrom(model, this.#given, this.#position + step, step);
      this.requestUpdate();
    }

    readonly #change = (event: Event): void => {
      const { name, form } = event.target as HTMLInputElement;
      this.#given[name] = new FormData(form!).getAll(name) as string[];
      this.requestUpdate();
    };

    #question({ id, kind, title, hint, options }: Question): TemplateResult {
      return html`<fieldset><legend>${title}</legend>${small(hint)}${options.map(
        ({ value, label, hint: meaning }) =>
          html`<label><input type=${kind === 'many' ? 'checkbox' : 'radio'} name=${id} value=${value}
            .checked=${this.#given[id]?.includes(value) ?? false} @change=${this.#change}> ${label}${small(meaning)}</label>`,
      )}</fieldset>`;
    }

    protected override render(): TemplateResult {
      const page = model.pages[this.#position];
      if (!page) return html`<p class="done">Done</p>`;
      return html`<form @submit=${(event: Event) => {
        event.preventDefault();
        this.#go(1);
      }}><h2>${page.title}</h2>${small(page.hint)}${asked(page, this.#given).map((question) => this.#question(question))}
        <button type="button" class="back" @click=${() => {
          this.#go(-1);
        }}>Back</button> <button>${model.continue}</button></form>`;
    }
  }
  customElements.define('floor-lit', FloorLit);
}
