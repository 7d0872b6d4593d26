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
