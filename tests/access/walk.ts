/**
 * Goes through the check in Chromium a page at a time and stops at each view, so that a test can look at it: the start, each
 * page, each page with its errors, and the result. It knows the promises of the markup to tools, and no words.
 */
import type { Locator, Page } from 'playwright-core';
import type { Answers } from '../../src/engine/answers.js';

/** A host page with the check and what a host may set, around which nothing can be found fault with. */
export const hostPage = (direction = 'ltr'): string => `<!doctype html><html lang="en">
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>Clinic</title>
<style>body { margin: 16px; font: 16px/1.5 sans-serif; color-scheme: light }</style>
<script src="/dist/back-pain-check.js" defer></script>
<main dir="${direction}"><h1>Clinic</h1>
<back-pain-check region="GB-ENG" clinic-name="Riverside" booking-url="https://clinic.example/" phone="020 7946 0000">
</back-pain-check></main></html>`;

export const widgetOf = (page: Page): Locator => page.locator('back-pain-check');

/** Waits until the check shows what a key or a click asked for, and its focus is there. */
export const settled = (widget: Locator): Promise<unknown> =>
  widget.evaluate((host) => (host as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete);

/** Ticks what the answers say on the page that is shown, and on it whatever that brings up. */
async function answerPage(widget: Locator, answers: Answers): Promise<void> {
  await widget.evaluate(async (host, given) => {
    const check = host as HTMLElement & { shadowRoot: ShadowRoot; updateComplete: Promise<unknown> };
    const done = new Set<string>();
    for (;;) {
      const inputs = [...check.shadowRoot.querySelectorAll<HTMLInputElement>('form input')];
      const next = inputs.find(({ name }) => !done.has(name))?.name;
      if (next === undefined) return;
      done.add(next);
      for (const option of [given[next]].flat().map(String)) {
        // Looked for anew, for an answer may redraw the page.
        const input = check.shadowRoot.querySelector<HTMLInputElement>(`form input[name="${next}"][value="${option}"]`);
        if (input?.checked === false) input.click();
        await check.updateComplete;
      }
    }
  }, answers);
}

/** Opens what is folded away. */
export const unfold = (widget: Locator): Promise<void> =>
  widget.locator('details').evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });

/** The tier of a journey through every view; `look` is called at each with what it is. */
export async function walk(
  widget: Locator,
  answers: Answers,
  look: (view: string) => Promise<void>,
): Promise<string | null> {
  // Sent rather than made with a mouse, which waits until nothing moves.
  const click = async (part: string): Promise<void> => {
    await widget.locator(`button[part~="${part}"]`).dispatchEvent('click');
    await settled(widget);
  };
  await look('start');
  await click('start');
  const result = widget.locator('[data-tier]');
  while ((await result.count()) === 0) {
    const inputs = widget.locator('form input');
    const names = await inputs.evaluateAll((all) => all.map((input) => (input as HTMLInputElement).name));
    // The page that tells the tier asks nothing, so that Continue finds nothing missing there.
    const view = [...new Set(names)].join(', ') || 'how-urgent';
    await look(view);
    await click('continue');
    if (names.length === 0) continue;
    if ((await widget.locator('[part~="error-summary"]').count()) === 0) throw new Error(`“${view}” asks for nothing.`);
    await look(`${view}, with errors`);
    await answerPage(widget, answers);
    await click('continue');
  }
  const tier = await result.getAttribute('data-tier');
  await unfold(widget);
  await look(`result ${tier ?? ''}`);
  return tier;
}
