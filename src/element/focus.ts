/** Where the focus goes after a step: to the heading of the new view, once a screen reader can follow it there. */
import type { LitElement, ReactiveController } from 'lit';

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

/** Moves the focus after the next render, and scrolls to the widget where its top has left the screen. */
export class Focus implements ReactiveController {
  readonly #host: LitElement;
  /** Selects what takes the focus once the next view is there. */
  #next = '';
  #moving: Promise<void> | undefined;

  constructor(host: LitElement) {
    this.#host = host;
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

  /** Moves the focus at once, to the first input of a question. */
  toQuestion(question: string): void {
    const fieldset = this.#host.renderRoot.querySelector(`[data-question="${question}"]`);
    fieldset?.scrollIntoView({ block: 'nearest' });
    fieldset?.querySelector('input')?.focus({ preventScroll: true });
  }

  async #move(selector: string): Promise<void> {
    const host = this.#host;
    const { top } = host.getBoundingClientRect();
    if (top < 0 || top > innerHeight) host.scrollIntoView({ block: 'start' });
    if (!host.shadowRoot?.activeElement) {
      await twoFrames();
      // The person may have gone on by themselves.
      if (host.shadowRoot?.activeElement) return;
    }
    const target = host.renderRoot.querySelector<HTMLElement>(selector);
    if (target) focusOn(target);
  }
}
