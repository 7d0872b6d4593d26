/** A page with the diary, and somebody who writes in it: what they see, press and choose. It asserts nothing. */
import '../../src/diary/index.js';
import type { BackPainDiary } from '../../src/diary/index.js';
import { dayAfter } from '../../src/text/calendar-day.js';
import type { Entry } from '../../src/diary/entry.js';
import { toJson } from '../../src/diary/json.js';
import { today as thisDay } from '../../src/element/today.js';
import { page } from './person.js';

export const key = 'back-pain-diary';
export const today = thisDay();
/** A diary of these pains, a week apart, up to today. */
export const weekly = (...pains: number[]): Entry[] =>
  pains.map((pain, position) => ({
    date: dayAfter(today, (position + 1 - pains.length) * 7),
    days: Math.min(7, pain),
    pain,
    goal: { id: 'walking', score: 10 - pain },
    words: position === 0 ? 'the first' : '',
  }));

/** Somebody with a diary in front of them. */
export class Writer {
  readonly element: BackPainDiary;

  constructor(element: BackPainDiary) {
    this.element = element;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  /** The button of a part. */
  button(part: string): HTMLElement {
    const found = [...this.root.querySelectorAll<HTMLElement>(`[part~="${part}"]`)];
    if (found.length !== 1) throw new Error(`There are ${String(found.length)} of ${part}.`);
    return found[0]!;
  }

  has(part: string): boolean {
    return this.root.querySelector(`[part~="${part}"]`) !== null;
  }

  async press(part: string): Promise<void> {
    this.button(part).click();
    await this.element.updateComplete;
  }

  async choose(name: string, value: number): Promise<void> {
    this.root.querySelector<HTMLInputElement>(`input[name=${name}][value="${String(value)}"]`)!.click();
    await this.element.updateComplete;
  }

  chosen(name: string): string | undefined {
    return this.root.querySelector<HTMLInputElement>(`input[name=${name}]:checked`)?.value;
  }

  async chooseGoal(goal: string): Promise<void> {
    const select = this.root.querySelector('select')!;
    select.value = goal;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.element.updateComplete;
  }

  async type(name: string, value: string): Promise<void> {
    const input = this.root.querySelector<HTMLInputElement>(`input[name=${name}]`)!;
    input.value = value;
    input.dispatchEvent(new Event(name === 'date' ? 'change' : 'input', { bubbles: true }));
    await this.element.updateComplete;
  }

  /** Writes this week's entry. */
  async write(pain: number, days = 3): Promise<void> {
    await this.choose('days', days);
    await this.choose('pain', pain);
    if (this.root.querySelector('input[name=score]')) await this.choose('score', 5);
    await this.press('save');
  }

  /** Opens a file, and waits for what is told of it. */
  async open(text: string): Promise<string> {
    const input = this.root.querySelector<HTMLInputElement>('input[type=file]')!;
    const files = new DataTransfer();
    files.items.add(new File([text], 'diary'));
    input.files = files.files;
    return this.#toldAfter(() => input.dispatchEvent(new Event('change', { bubbles: true })));
  }

  /** Presses what is not done at once, and waits for what is told of it. */
  pressAndHear(part: string): Promise<string> {
    return this.#toldAfter(() => {
      this.button(part).click();
    });
  }

  /** Waits until something else is told than before. */
  async #toldAfter(act: () => void): Promise<string> {
    const before = this.told;
    const told = new Promise<string>((resolve) => {
      const observer = new MutationObserver(() => {
        if (this.told === before) return;
        observer.disconnect();
        resolve(this.told);
      });
      observer.observe(this.root, { subtree: true, childList: true, characterData: true });
    });
    act();
    return told;
  }

  get told(): string {
    return this.root.querySelector('[role=status]')!.textContent.replace(/\s+/g, ' ').trim();
  }

  /** The days in the table, the newest first. */
  get rows(): string[][] {
    return [...this.root.querySelectorAll('tbody tr')].map((row) =>
      [...row.querySelectorAll('th, td')].slice(0, 5).map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()),
    );
  }

  get trend(): string | null | undefined {
    return this.root.querySelector('[data-trend]')?.getAttribute('data-trend');
  }
}

/** A page with a diary, and what is on it besides. */
export async function write(markup = '<h1>Host</h1><back-pain-diary></back-pain-diary>'): Promise<Writer> {
  page.innerHTML = markup;
  const writer = new Writer(page.querySelector('back-pain-diary')!);
  await writer.element.updateComplete;
  return writer;
}
/** A diary that was kept before. */
export function writeKept(diary: readonly Entry[], markup?: string): Promise<Writer> {
  localStorage.setItem(key, toJson(diary));
  return write(markup);
}
