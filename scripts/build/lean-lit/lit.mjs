/**
 * What this widget uses of `lit`, for the one script: Lit's own renderer, which `lean-lit.mjs` has cut down, and in place of
 * `LitElement` a base class that does for one class with plain properties what Lit's does. It has no directives, so
 * `live` and `keyed` are marks that the renderer reads. The element's tests also run on it.
 */
import { render } from 'lit-html';

export { html, nothing, render, svg } from 'lit-html';

/** Property bindings are always written, which is all that `live` asks for. */
export const live = (value) => value;
/** A template with another key is rendered anew. */
export const keyed = (key, template) => ({ ...template, key });

/** A style sheet's text: `minify-templates.mjs` lets no expression into one. */
export const css = ([text]) => text;

const sheetOf = (text) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
};
let sheets;

/** The property of each attribute, once the class is known. */
let propertyOf;

export class LitElement extends HTMLElement {
  static get observedAttributes() {
    if (!propertyOf) {
      propertyOf = new Map();
      for (const [name, { attribute = name }] of Object.entries(this.properties)) {
        propertyOf.set(attribute, name);
        const value = Symbol();
        Object.defineProperty(this.prototype, name, {
          get() {
            return this[value];
          },
          set(given) {
            const old = this[value];
            this[value] = given;
            this.requestUpdate(name, old);
          },
          configurable: true,
          enumerable: true,
        });
      }
    }
    return [...propertyOf.keys()];
  }

  hasUpdated = false;
  renderOptions = {};
  #changed = new Map();
  #before = {};
  #pending = false;
  #connect;
  /** Resolves when the last update is done, and the first waits until the element is in a page. */
  #updated = new Promise((resolve) => {
    this.#connect = resolve;
  });

  constructor() {
    super();
    for (const name of propertyOf.values()) {
      // Set before there was a class, so it hides the accessor; and it stands over the attribute, which is read later.
      if (Object.hasOwn(this, name)) {
        this.#before[name] = this[name];
        delete this[name];
      }
    }
    this.requestUpdate();
  }

  createRenderRoot() {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = sheets ??= this.constructor.styles.map(sheetOf);
    this.renderOptions.renderBefore ??= root.firstChild;
    return root;
  }

  connectedCallback() {
    this.renderRoot ??= this.createRenderRoot();
    this.#connect();
  }

  disconnectedCallback() {}

  attributeChangedCallback(attribute, old, value) {
    const name = propertyOf.get(attribute);
    if (name) this[name] = value;
  }

  requestUpdate(name, old) {
    if (name !== undefined) {
      if (Object.is(this[name], old)) return;
      if (!this.#changed.has(name)) this.#changed.set(name, this.hasUpdated ? old : undefined);
    }
    if (!this.#pending) this.#updated = this.#enqueue();
  }

  async #enqueue() {
    this.#pending = true;
    try {
      await this.#updated;
    } catch (error) {
      // The update before failed, and whoever waited for it was told; without this nobody else would be.
      Promise.reject(error);
    }
    if (!this.hasUpdated) Object.assign(this, this.#before);
    const changed = this.#changed;
    try {
      this.willUpdate(changed);
      this.update(changed);
    } catch (error) {
      this.#done();
      throw error;
    }
    this.hasUpdated = true;
    this.updated(changed);
    return !this.#pending;
  }

  #done() {
    this.#changed = new Map();
    this.#pending = false;
  }

  update() {
    const view = this.render();
    this.#done();
    render(view, this.renderRoot, this.renderOptions);
  }

  get updateComplete() {
    return this.getUpdateComplete();
  }

  getUpdateComplete() {
    return this.#updated;
  }
}
