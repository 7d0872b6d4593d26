/**
 * Goes through the widget as a person does: Start, an answer to each question that is asked, Continue, until there is a
 * result. It relies on what the widget promises to tools, on no words and on no other of its insides.
 */
import type { Locator } from 'playwright-core';

export type Answers = Readonly<Record<string, string | number | readonly string[]>>;

/**
 * The tier that a widget comes to for these answers, which must hold one for each question that it asks and requires; who
 * stops on the page that tells how urgent it is needs none for the questions after it. It
 * runs in the page and is handed to it as text, so that it uses nothing from outside itself; nor has it functions of its
 * own with a name, for `tsx` marks those with a helper that the page does not have.
 */
export async function driveInPage(host: Element, answers: Answers, stops = false): Promise<string> {
  const widget = host as Element & { shadowRoot: ShadowRoot; updateComplete: Promise<unknown> };
  const root = widget.shadowRoot;
  await widget.updateComplete;
  root.querySelector<HTMLElement>('button[part~="start"]')!.click();
  await widget.updateComplete;
  for (let before: string | undefined; ;) {
    const done = new Set<string>();
    let answered = false;
    // What is asked is read again after each answer, for answers bring up further questions and put others away.
    for (;;) {
      const name = [...root.querySelectorAll<HTMLInputElement>('form input')].find(
        (input) => !done.has(input.name),
      )?.name;
      if (name === undefined) break;
      done.add(name);
      for (const option of answers[name] === undefined ? [] : [answers[name]].flat()) {
        const input = root.querySelector<HTMLInputElement>(`form input[name="${name}"][value="${String(option)}"]`);
        if (!input) throw new Error(`The question "${name}" does not offer "${String(option)}".`);
        if (!input.checked) input.click();
        await widget.updateComplete;
        answered = true;
      }
    }
    const page = [...done].join(', ');
    // The page that tells how urgent it is asks nothing.
    if (page === before) throw new Error(`The widget stays on the page that asks "${page}".`);
    before = page;
    // A page may be skipped as a whole, which is the only way on without an answer.
    const skip = answered ? null : root.querySelector<HTMLElement>('form button[part~="skip"]');
    const stop = stops ? root.querySelector<HTMLElement>('form button[part~="see-result"]') : null;
    (stop ?? skip ?? root.querySelector<HTMLElement>('form button[type="submit"]')!).click();
    await widget.updateComplete;
    const tier = root.querySelector('[data-tier]')?.getAttribute('data-tier');
    if (tier) return tier;
  }
}

/** The same for a page of Playwright, where it waits for the widget to be there. */
export async function drive(widget: Locator, answers: Answers): Promise<string> {
  await widget.locator('button[part~="start"]').waitFor();
  return widget.evaluate(driveInPage, answers);
}
