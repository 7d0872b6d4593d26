/**
 * Until a screen reader has noticed that what had the focus is gone. One that is told of both at once is lost, and says
 * nothing of where the focus went (Orca with Chromium). Where nothing is drawn, as in a hidden tab, it does not wait for that.
 */
export const noticed = (): Promise<void> =>
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
