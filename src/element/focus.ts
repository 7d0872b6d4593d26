/** Where the focus goes after a step: to the heading of the new view, once a screen reader can follow it there. */
import type { LitElement, ReactiveController } from 'lit';
import { Reveal } from './reveal.js';

/**
 * Until a screen reader has noticed that what had the focus is gone. One that is told of both at once is lost, and says
 * nothing of where the focus went (Orca with Chromium). Where nothing is drawn, as in a hidden tab, it does not wait for that.
 */
const twoFrames = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 100);
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        resolve();
      }),
    );
  });

/** Moves focus to something that is not a control, such as a heading, and leaves no trace of it there. */
export function focusOn(target: HTMLElement): void {
  target.tabIndex = -1;
  // A tabindex that stays would take the focus of every later click on the heading.
  target.addEventListener(
    'blur',
    () => {
      target.removeAttribute('tabindex');
    },
    { once: true },
  );
  target.focus({ preventScroll: true });
}

/** Moves the focus after the next render, to where it can be seen. */
export class Focus implements ReactiveController {
  readonly #host: LitElement;
  readonly #reveal: Reveal;
  /** Selects what takes the focus once the next view is there. */
  #next = '';
  #moving: Promise<void> | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    this.#reveal = new Reveal(host);
    host.addController(this);
  }

  /** The next render moves the focus. */
  get willMove(): boolean {
    return this.#next !== '';
  }

  /** Fulfilled when the focus is where it was last asked to go. */
  get moved(): Promise<void> | undefined {
    return this.#moving;
  }

  /** After the next render the focus goes to the first element that the selector finds. */
  moveTo(selector: string): void {
    this.#next = selector;
  }

  hostUpdated(): void {
    if (this.#next) this.#moving = this.#move(this.#next);
    this.#next = '';
  }

  hostDisconnected(): void {
    this.#reveal.stop();
  }

  /** Moves the focus at once, to the first input of a question. */
  toQuestion(question: string): void {
    const fieldset = this.#host.renderRoot.querySelector(`[data-question="${question}"]`);
    const input = fieldset?.querySelector('input');
    if (!fieldset || !input) return;
    this.#reveal.show([fieldset.querySelector('legend') ?? fieldset, input], input);
    input.focus({ preventScroll: true });
  }

  async #move(selector: string): Promise<void> {
    const host = this.#host;
    const target = host.renderRoot.querySelector<HTMLElement>(selector);
    if (!target) return;
    this.#reveal.show(this.#around(target), target);
    if (!host.shadowRoot?.activeElement) {
      await twoFrames();
      // The person may have gone on by themselves.
      if (host.shadowRoot?.activeElement) return;
    }
    // It may have been drawn anew by now.
    focusOn(host.renderRoot.querySelector<HTMLElement>(selector) ?? target);
  }

  /** What should be seen with it: how far the check has come or how urgent it is, and the first answer to choose. */
  #around(target: HTMLElement): Element[] {
    const root = this.#host.renderRoot;
    const parts = [...root.querySelectorAll('.progress, .tier'), target];
    const option = target.matches('.focus') && root.querySelector('.option');
    return option ? [...parts, option] : parts;
  }
}
