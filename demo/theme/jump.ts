/**
 * Takes a live widget to a view as a person would: Start, its own native inputs, Continue. It relies on what the widget
 * promises to tools and on none of its words.
 */
import { views, type Answers, type View } from './people.js';

export interface Widget extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
  restart(): void;
}

const all = <Found extends Element>(widget: Widget, selector: string): Found[] => [
  ...(widget.shadowRoot?.querySelectorAll<Found>(selector) ?? []),
];

async function press(widget: Widget, part: string): Promise<void> {
  all<HTMLElement>(widget, `button[part~="${part}"]`)[0]?.click();
  await widget.updateComplete;
}

const names = (widget: Widget): string[] => [
  ...new Set(all<HTMLInputElement>(widget, 'form input').map(({ name }) => name)),
];

/** Answers what the page asks; questions that this brings up are asked in turn. */
async function answerPage(widget: Widget, answers: Answers): Promise<void> {
  const done = new Set<string>();
  for (
    let name: string | undefined = names(widget)[0];
    name !== undefined;
    name = names(widget).find((other) => !done.has(other))
  ) {
    done.add(name);
    for (const option of [answers[name] ?? []].flat()) {
      const input = all<HTMLInputElement>(widget, 'form input').find(
        (known) => known.name === name && known.value === String(option),
      );
      if (input && !input.checked) input.click();
      await widget.updateComplete;
    }
  }
}

/** Resolves when the view is there. A view that cannot be reached, because the questions changed, is an error. */
export async function jump(widget: Widget, view: View): Promise<void> {
  widget.restart();
  await widget.updateComplete;
  if (view === 'start') return;
  const { answers, ...rest } = views[view];
  const stop = 'stop' in rest ? rest.stop : undefined;
  await press(widget, 'start');
  for (let before: string | undefined; ;) {
    const asked = names(widget);
    // The page that tells how urgent it is asks nothing either, but has a button that goes on.
    if (!all(widget, 'form').length) return;
    if (asked.join() === before) throw new Error(`The preview cannot get past ${before}.`);
    before = asked.join();
    if (stop === 'tier-page' && asked.length === 0) return;
    const then = typeof stop === 'object' && asked.includes(stop.at) ? stop.then : undefined;
    if (then === 'ask') return;
    if (then !== 'miss') await answerPage(widget, answers);
    if (then === 'answer') return;
    await press(widget, 'continue');
    if (then) return;
  }
}
