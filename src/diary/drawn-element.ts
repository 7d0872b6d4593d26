/**
 * An element that draws a template into its shadow root, once for all that changed before: what the diary needs of LitElement, for an
 * eighth of its bytes (docs/performance.md). It does not know what is drawn.
 */
import { render, type ReactiveController, type RenderOptions, type TemplateResult } from 'lit';

/** On a server there are no elements to extend, and the module can be imported there all the same. */
const base = (globalThis as Partial<typeof globalThis>).HTMLElement ?? (Object as unknown as typeof HTMLElement);

export abstract class DrawnElement extends base {
  readonly renderRoot = this.attachShadow({ mode: 'open' });
  readonly renderOptions: RenderOptions = {};
  /** Whether it has been drawn before. */
  hasUpdated = false;
  /** Fulfilled when what was last asked for is drawn. */
  updateComplete = Promise.resolve();
  readonly #controllers: ReactiveController[] = [];
  #isAsked = false;

  addController(controller: ReactiveController): void {
    this.#controllers.push(controller);
  }

  connectedCallback(): void {
    for (const controller of this.#controllers) controller.hostConnected?.();
    this.requestUpdate();
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  attributeChangedCallback(): void {
    this.requestUpdate();
  }

  /** Draws once what runs now has ended, from the time on that it is first on a page. */
  requestUpdate(): void {
    if (this.#isAsked || !(this.isConnected || this.hasUpdated)) return;
    this.#isAsked = true;
    this.updateComplete = this.#update();
  }

  async #update(): Promise<void> {
    // What went wrong the last time does not keep it from being drawn now.
    await this.updateComplete.catch(() => undefined);
    this.#isAsked = false;
    this.draw();
    this.hasUpdated = true;
    for (const controller of this.#controllers) controller.hostUpdated?.();
    this.updated();
  }

  protected draw(): void {
    render(this.render(), this.renderRoot, this.renderOptions);
  }

  /** What it shows now. */
  protected abstract render(): TemplateResult;

  /** Called when it has been drawn. */
  protected abstract updated(): void;
}
