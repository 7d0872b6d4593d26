/**
 * Tells when the browser has gone to another entry of its history. It is to be imported before the check is, which keeps its
 * own entries from whoever listens later.
 */
let arrived: () => void = () => undefined;
addEventListener(
  'popstate',
  () => {
    // The listeners after this one have their turn first.
    setTimeout(arrived);
  },
  { capture: true },
);

/** Goes so many entries forward, or back, and is there once whoever listens has heard of it. */
export function traverse(steps: number): Promise<void> {
  return new Promise((resolve) => {
    arrived = resolve;
    history.go(steps);
  });
}
