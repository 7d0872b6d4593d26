/**
 * Keeps within the widget what happens to its controls: a page's shortcuts and slides do not take Space or the arrows from an
 * answer, and a form around the check hears of no `input` in it. Its documented events come from the element, not from here.
 */

/** Whose keys belong to them while they have the focus. */
const controls = 'input, select, button, summary, a';

/** Stops, at the root, the events of controls in it. What the host has put into a slot is the host's. */
export function keepOwnEvents(root: Node): void {
  const stop = (event: Event): void => {
    const target = event.target as Element;
    if (target.getRootNode() === root && target.matches(controls) && !isOfThePage(event)) event.stopPropagation();
  };
  for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change'])
    root.addEventListener(type, stop);
}

/** Keys that lead on, close what is open around the check, or are shortcuts of the page or the browser. */
function isOfThePage(event: Event): boolean {
  const { key, ctrlKey, metaKey, altKey } = event as KeyboardEvent;
  return key === 'Escape' || key === 'Tab' || ctrlKey || metaKey || altKey;
}
