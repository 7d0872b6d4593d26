/** The check on the same page, as a diary sees it: by its tag, and by what it promises to tools. */

const find = (): (Element & { restart?: () => void }) | null => document.querySelector('back-pain-check:defined');
const part = (name: string): HTMLElement | null | undefined =>
  find()?.shadowRoot?.querySelector<HTMLElement>(`[part~="${name}"]`);

export const isCheckHere = (): boolean => find() !== null;

/** Goes to the check. One that still shows its last result begins anew; answers of a check under way are kept. */
export function goToCheck(): void {
  const check = find();
  if (part('result')) check?.restart?.();
  check?.scrollIntoView({ block: 'start' });
  // It draws its start before the next frame.
  requestAnimationFrame(() => {
    part('start')?.focus({ preventScroll: true });
  });
}

/** The button that prints the result of the check, where one is shown. */
export const resultPrinter = (): HTMLElement | undefined => (part('result') ? (part('print') ?? undefined) : undefined);
