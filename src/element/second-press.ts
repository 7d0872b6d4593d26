/**
 * Keeps the second press of a double click from answering the page that the first one brought up. It knows presses and
 * places, and nothing of pages.
 *
 * A second press is a trusted press of mouse, finger or pen in the same place as the one that made the step, soon after it.
 * Time alone would not tell it: quick people and test tools press *Continue* and then an option within a few milliseconds,
 * but elsewhere. Keys have no place, and what a script does by `click()` or by events of its own is meant: both stay free.
 */

/** How long after a step a press may belong to it, in milliseconds. Systems take up to 500 between the clicks of a double click. */
const within = 700;
/** How far from the first press it may lie, in pixels: fingers are inexact, and what can be pressed is 44 high. */
const near = 24;

const watched = ['pointerdown', 'mousedown', 'click'];

export class SecondPress {
  /** The pointer's click that was seen last. */
  #click: MouseEvent | undefined;
  /** The click that made the last step, until another press shows that the pointer has gone on. */
  #step: MouseEvent | undefined;
  /** When a press no longer belongs to it, on the clock of events. */
  #until = 0;
  #isSecond = false;

  /** Looks at every click within, before what is clicked hears of it. */
  watch(root: EventTarget): void {
    root.addEventListener(
      'click',
      (event) => {
        const click = event as MouseEvent;
        this.#click = click.isTrusted && click.detail > 0 ? click : undefined;
        // A key or a script has gone on from where the pointer was.
        if (!this.#click) this.#forget();
      },
      true,
    );
  }

  /** What is under the pointer has changed. Where a pointer's click did it, its second press is left out. */
  stepped(): void {
    // An event that is no longer on its way is not what made this step.
    if (!this.#click?.eventPhase) return;
    this.#step = this.#click;
    this.#until = performance.now() + within;
    // On the window, for the host's page may have moved under the pointer too: its links are not to be followed either.
    for (const type of watched) addEventListener(type, this, true);
  }

  handleEvent(event: Event): void {
    if (!event.isTrusted) return;
    const press = event as MouseEvent;
    if (press.type === 'pointerdown') {
      this.#isSecond = this.#belongs(press);
      if (!this.#isSecond) this.#forget();
    } else if (this.#isSecond && press.detail > 0) {
      // The click ticks and opens; the press before it moves the focus.
      press.preventDefault();
      press.stopImmediatePropagation();
    }
  }

  #belongs({ timeStamp, screenX, screenY }: MouseEvent): boolean {
    const step = this.#step;
    // On the screen, for the page may scroll, and a frame may move, under a finger that does not.
    return !!step && timeStamp < this.#until && Math.hypot(screenX - step.screenX, screenY - step.screenY) < near;
  }

  #forget(): void {
    this.#step = undefined;
    for (const type of watched) removeEventListener(type, this, true);
  }
}
