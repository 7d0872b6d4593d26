/**
 * The start as the host wrote it inside the element, which shows before the script runs: it stays, and Start takes the place
 * of its last line without a jump of the page. What of those lines the start needs to know, `host-lines.ts` says.
 */
import type { LitElement, ReactiveController } from 'lit';
import { hostLines, type HostLines } from './host-lines.js';
import { listenWhileConnected } from './listen.js';
import type { ViewContext } from './views/context.js';

export class FallbackContent implements ReactiveController {
  readonly #host: LitElement;
  readonly #isAtStart: () => boolean;
  /** A server renders the start, or has: it is the widget's own, for a server cannot know the host's lines. */
  #isServed = typeof document === 'undefined';
  /** The height of the host's last line, in CSS pixels: Start stands in for it and must not make the page jump. */
  #lastLine = 0;
  #children: MutationObserver | undefined;

  constructor(host: LitElement, isAtStart: () => boolean) {
    this.#host = host;
    this.#isAtStart = isAtStart;
    host.addController(this);
    listenWhileConnected(host, 'DOMContentLoaded', this.#onChildren);
  }

  /** Before there is a shadow root, or before one that a server wrote is rendered into. */
  beforeRender(): void {
    const { shadowRoot } = this.#host;
    this.#isServed = shadowRoot !== null;
    // What is not slotted has no height.
    this.#measure();
    // Lit's hydration, which gives away that it is there by the attribute that it watches, takes over what the server wrote.
    // Without it the first render takes its place, before anybody sees it gone.
    const { observedAttributes } = this.#host.constructor as typeof LitElement;
    if (!observedAttributes.includes('defer-hydration')) shadowRoot?.replaceChildren();
  }

  hostConnected(): void {
    this.#children ??= new MutationObserver(this.#onChildren);
    this.#children.observe(this.#host, { childList: true });
  }

  hostDisconnected(): void {
    this.#children?.disconnect();
  }

  hostUpdate(): void {
    this.#measure();
  }

  hostUpdated(): void {
    const inPlace = this.#host.renderRoot.querySelector<HTMLElement>('.replaced ~ .in-place');
    if (inPlace && this.#lastLine) inPlace.style.minHeight = `${String(this.#lastLine)}px`;
  }

  /** Whether the host's lines may not all be there yet: they stay as they are until they can be told apart. */
  get isComing(): boolean {
    return !this.#isServed && document.readyState === 'loading';
  }

  /** The host's lines, for the start; undefined where a server has rendered ours. */
  lines({ content: { regions }, regionId }: ViewContext): HostLines | undefined {
    if (this.#isServed || !this.#isAtStart()) return undefined;
    // Where no region is known, the number may be any region's.
    const own = regionId === 'INT' ? Object.values(regions) : [regions[regionId]];
    return hostLines(
      this.#host,
      own.flatMap(({ emergency }) => emergency),
    );
  }

  #measure(): void {
    if (this.#isAtStart()) this.#lastLine ||= this.#host.lastElementChild?.getBoundingClientRect().height ?? 0;
  }

  /** The host's start may come after the element: while a page is still read, or when a framework adds it. */
  readonly #onChildren = (): void => {
    if (this.#isAtStart()) this.#host.requestUpdate();
  };
}
