/**
 * Whatever breaks, a person sees the emergency list and is told to ask for help: never a blank and never a result. The host
 * page hears nothing of it. It does not know what the views show.
 */
import { render, type LitElement, type TemplateResult } from 'lit';
import { emptyRoot } from './empty-root.js';
import { lastResort } from './last-resort.js';

interface Options {
  /** What is shown instead: it needs nothing but words. */
  readonly failureView: () => TemplateResult;
  /** What a person did has failed: the view changes under them. */
  readonly onFailedAction: () => void;
}

export class FailSafe {
  readonly #host: LitElement;
  readonly #options: Options;
  #hasFailed = false;

  constructor(host: LitElement, options: Options) {
    this.#host = host;
    this.#options = options;
  }

  /** Tries again: the host asked for a new beginning. */
  reset(): void {
    this.#hasFailed = false;
  }

  /**
   * Makes the root to render into. Where that breaks, as the page has changed what a root or its style sheets are made with, the
   * last resort stands in.
   * @throws whatever it broke with: nothing can be rendered any more.
   */
  root<Root>(makeRoot: () => Root): Root {
    try {
      return makeRoot();
    } catch (error) {
      lastResort(this.#host, this.#host.shadowRoot ?? this.#host);
      throw error;
    }
  }

  /** The view, or the failure's where that breaks or something has broken before. */
  view(makeView: () => TemplateResult): TemplateResult {
    try {
      if (!this.#hasFailed) return makeView();
    } catch {
      // What went wrong may have an answer in it, so nothing of it is told.
      this.#fail();
    }
    return this.#options.failureView();
  }

  /** Puts a view on the page; if that breaks, the failure view in a new place, and if that breaks, the last resort. */
  commit(update: () => void): void {
    try {
      update();
    } catch {
      this.#fail();
      try {
        emptyRoot(this.#host);
        render(this.#options.failureView(), this.#host.renderRoot, this.#host.renderOptions);
      } catch {
        lastResort(this.#host, this.#host.renderRoot);
      }
    }
  }

  /** Runs what a person asked for; if that breaks, the failure view takes over and the host page never hears of it. */
  guard<Arguments extends unknown[]>(action: (...given: Arguments) => void): (...given: Arguments) => void {
    return (...given) => {
      try {
        action(...given);
      } catch {
        this.#fail();
        this.#options.onFailedAction();
      }
    };
  }

  /** Guards every action of a record. */
  guardAll<Actions extends object>(actions: Actions): Actions {
    const guarded = Object.entries(actions).map(([name, action]) => [name, this.guard(action as () => void)]);
    return Object.fromEntries(guarded) as Actions;
  }

  #fail(): void {
    this.#hasFailed = true;
    console.error('back-pain-check: something went wrong, so the emergency list is shown instead of a result.');
  }
}
