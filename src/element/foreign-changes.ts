/**
 * Notices that somebody else has changed what was rendered, as translators do that wrap each text in an element of their own.
 * Lit writes new words into the nodes that it made, wherever they are by then: an old sentence would stay beside a new phone
 * number. What was touched is therefore built anew, and the person finds their place in it again.
 */
import { emptyRoot, type DrawnHost } from './empty-root.js';
import { focusOn } from './focus.js';

/** What may have the focus. */
const focusable = 'button, input, select, summary, a, .focus, .focus-error';

export class ForeignChanges {
  readonly #host: DrawnHost;
  readonly #movesFocus: () => boolean;
  /** Made with the root: on a server there is none to watch. */
  #observer: MutationObserver | undefined;
  #seen = false;

  /** @param movesFocus whether the next render moves the focus by itself. */
  constructor(host: DrawnHost, movesFocus: () => boolean) {
    this.#host = host;
    this.#movesFocus = movesFocus;
  }

  watch(root: Node): void {
    this.#observer = new MutationObserver((changes) => {
      this.#look(changes);
    });
    this.#observer.observe(root, { childList: true, characterData: true, subtree: true });
  }

  /** Renders what has changed, or everything anew where others have changed something too. */
  render(update: () => void): void {
    let putBack: (() => void) | undefined;
    this.#look(this.#observer?.takeRecords() ?? []);
    if (this.#seen) {
      if (!this.#movesFocus()) putBack = keepPlace(this.#host.renderRoot as ShadowRoot);
      emptyRoot(this.#host);
    }
    update();
    putBack?.();
    // What has changed up to now is our own.
    this.#observer?.takeRecords();
    this.#seen = false;
  }

  /** Beside what was rendered others may put what is theirs, such as a style sheet, and we a frame to print. */
  #look(changes: readonly MutationRecord[]): void {
    this.#seen ||= changes.some(({ target }) => target !== this.#host.renderRoot);
  }
}

/** Remembers what has the focus and what is unfolded. What it gives back finds both in the same view, built anew. */
function keepPlace(root: ShadowRoot): () => void {
  const unfolded = [...root.querySelectorAll('details')].map(({ open }) => open);
  const { activeElement: focused } = root;
  const at = focused ? [...root.querySelectorAll(focusable)].indexOf(focused) : -1;
  const { name, value } = focused instanceof HTMLInputElement ? focused : {};
  return () => {
    root.querySelectorAll('details').forEach((details, position) => {
      details.open = unfolded[position] ?? false;
    });
    const now = [...root.querySelectorAll<HTMLElement>(focusable)];
    // Questions may have come up before it, so an input is known by its answer.
    const target = name
      ? now.find((one) => one instanceof HTMLInputElement && one.name === name && one.value === value)
      : now[at];
    if (target?.role === 'heading') focusOn(target);
    else target?.focus({ preventScroll: true });
  };
}
