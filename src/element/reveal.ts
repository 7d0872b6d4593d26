/**
 * Brings what takes the focus where it can be seen: on the screen, within each panel that scrolls, and under nothing that the
 * page lays over it. It moves nothing where all of that can be seen, and nothing against a person who scrolls.
 */
import type { LitElement } from 'lit';

/** What shows that a person has taken over. */
const hands = ['wheel', 'touchstart', 'pointerdown', 'keydown'];
/** For how many frames nothing may have moved when a page has come to rest: smooth scrolling ends slower than a pixel a frame. */
const stillness = 10;
/** How long smooth scrolling is waited for, in milliseconds. Some libraries push on for a while after the page stands still. */
const patience = 4000;

const nextFrame = (): Promise<unknown> => new Promise(requestAnimationFrame);

export class Reveal {
  readonly #host: LitElement;
  /** What is being shown, until the page has come to rest. */
  #showing: object | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /**
   * Reveals at once, and again when the page has come to rest: smooth scrolling that was on its way goes on after us.
   * @param whole what a person should see at the same time, in the order of the page. Where it does not fit, its first part and
   * the one that matters.
   */
  show(whole: readonly Element[], matters: Element): void {
    this.stop();
    for (const type of hands) addEventListener(type, this.stop, true);
    this.#bring(whole, matters);
    void this.#bringAgain(whole, matters);
  }

  /** Looks no further. */
  readonly stop = (): void => {
    this.#showing = undefined;
    for (const type of hands) removeEventListener(type, this.stop, true);
  };

  async #bringAgain(whole: readonly Element[], matters: Element): Promise<void> {
    const showing = (this.#showing = {});
    const until = performance.now() + patience;
    for (let still = 0, before = NaN; performance.now() < until && matters.isConnected;) {
      await nextFrame();
      if (this.#showing !== showing) return;
      const { top } = matters.getBoundingClientRect();
      still = top === before ? still + 1 : 0;
      before = top;
      if (still < stillness) continue;
      if (!this.#bring(whole, matters)) break;
      still = 0;
    }
    this.stop();
  }

  /** @returns whether it had to scroll. */
  #bring(whole: readonly Element[], matters: Element): boolean {
    const [first = matters] = whole;
    const ways = [
      // The widget's own top, unless that leaves out what matters.
      () => {
        this.#alignTop(this.#host.renderRoot.firstElementChild ?? matters);
      },
      () => {
        matters.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      },
      () => {
        this.#alignTop(first);
      },
      () => {
        this.#alignTop(matters);
      },
    ];
    let wanted = whole;
    const before = matters.getBoundingClientRect().top;
    for (const way of ways) {
      if (wanted.every((part) => this.#isSeen(part))) break;
      way();
      wanted = [first, matters];
    }
    return matters.getBoundingClientRect().top !== before;
  }

  /** Scrolls an element to the top, below what the page has laid there. */
  #alignTop(element: Element): void {
    const { style } = element as HTMLElement;
    const margin = parseFloat(getComputedStyle(this.#host).scrollMarginTop) || 0;
    // A header may get higher or lower as the page scrolls.
    for (let covered = 0, tries = 0; tries < 3; tries += 1) {
      style.scrollMarginTop = `${String(margin + covered)}px`;
      element.scrollIntoView({ block: 'start', behavior: 'instant' });
      const more = this.#coveredAt(element);
      if (more <= 0) break;
      covered += more;
    }
    style.scrollMarginTop = '';
  }

  /** How much of an element's top lies under something of the page, in pixels; 0 where all of the screen does. */
  #coveredAt(element: Element): number {
    const { top, left, width } = element.getBoundingClientRect();
    const x = left + width / 2;
    let y = Math.max(top, 0) + 1;
    for (let over = this.#over(x, y); over && y < innerHeight; over = this.#over(x, y))
      y = Math.max(over.getBoundingClientRect().bottom, y) + 1;
    return y < innerHeight ? y - 1 - Math.max(top, 0) : 0;
  }

  #isSeen(part: Element): boolean {
    const { top, bottom, left, width } = part.getBoundingClientRect();
    return (
      top >= 0 &&
      bottom <= innerHeight &&
      !this.#over(left + Math.min(width / 2, 8), top + 2) &&
      !this.#over(left + width / 2, bottom - 2)
    );
  }

  /** What of the page is seen at a point instead of the widget: what covers it, or lies beside the panel that cuts it off. */
  #over(x: number, y: number): Element | undefined {
    const hit = (this.#host.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y);
    return hit && !this.#host.contains(hit) ? hit : undefined;
  }
}
