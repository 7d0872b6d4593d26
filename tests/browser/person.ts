/**
 * A person in front of the check: what they see, by role and name, and what they do, by verbs. Every word is taken from the
 * text by its id. It knows nothing of the element's insides but the names and values of its inputs, which are public.
 */
import type { Answer, Answers } from '../../src/engine/answers.js';
import { assess } from '../../src/engine/index.js';
import { content } from '../../src/content/index.js';
import type { PageId } from '../../src/content/pages.js';
import type { QuestionId } from '../../src/content/questions.js';
import type { RegionId } from '../../src/content/regions.js';
import type { Tier } from '../../src/content/schema.js';
import { BackPainCheck } from '../../src/index.js';
import { en } from '../../src/text/en.js';
import { fillPlain } from '../../src/text/fill.js';
import { questionWords } from '../../src/text/forms.js';
import type { AnyQuestionText, OptionText, Text } from '../../src/text/text.js';

const roles = {
  heading: 'h1, h2, h3, h4, h5, h6, [role=heading]',
  button: 'button',
  link: 'a[href]',
  radio: 'input[type=radio]',
  checkbox: 'input[type=checkbox]',
  combobox: 'select',
  group: 'fieldset:not([role]), [role=group]',
  disclosure: 'summary',
  listitem: 'li',
  status: '[role=status]',
} as const;
export type Role = keyof typeof roles;

const squeezed = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** The accessible name, as far as this widget's markup needs the rules for it. */
function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label) return squeezed(label);
  if (element instanceof HTMLInputElement) return squeezed(element.labels?.[0]?.textContent);
  if (element instanceof HTMLSelectElement) return squeezed(element.labels?.[0]?.firstElementChild?.textContent);
  if (element instanceof HTMLFieldSetElement) return squeezed(element.querySelector('legend')?.textContent);
  return squeezed(element.textContent);
}

/** What is in the way of the person, without what the widget hides from assistive tools or has folded away. */
const isThere = (element: Element): boolean => element.checkVisibility() && !element.closest('[aria-hidden=true]');

export class Person {
  readonly element: BackPainCheck;
  /** The language that they read: a test of another one sets it. */
  text: Text = en;

  constructor(element: BackPainCheck) {
    this.element = element;
  }

  #questionWords(question: QuestionId): AnyQuestionText {
    const words = questionWords(this.text, question);
    if (!words) throw new Error(`There are no words in ${this.text.language} for ${question}.`);
    return words;
  }

  get root(): ShadowRoot {
    const { shadowRoot } = this.element;
    if (!shadowRoot) throw new Error('The check has no shadow root.');
    return shadowRoot;
  }

  async settled(): Promise<void> {
    await this.element.updateComplete;
  }

  /** Waits until the widget tells something as a status. */
  async hears(status: string): Promise<void> {
    await this.settled();
    await new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        check();
      });
      const check = (): void => {
        if (!this.has('status', status)) return;
        observer.disconnect();
        resolve();
      };
      observer.observe(this.root, { subtree: true, childList: true, characterData: true });
      check();
    });
  }

  /** Ends what moves, so that it can be looked at. */
  still(): void {
    for (const animation of this.root.getAnimations()) animation.finish();
  }

  // What they see.

  /** A sentence of the text as this region reads it. */
  reads(sentence: string, region = (this.element.region ?? 'INT') as RegionId): string {
    return squeezed(fillPlain(sentence, this.text, region, content.regions[region]!));
  }

  all(role: Role, name?: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(roles[role])].filter(
      (element) => isThere(element) && (name === undefined || nameOf(element) === squeezed(name)),
    );
  }

  names(role: Role): string[] {
    return this.all(role).map(nameOf);
  }

  find(role: Role, name?: string): HTMLElement {
    const [found, ...others] = this.all(role, name);
    if (found && others.length === 0) return found;
    const what = name === undefined ? role : `${role} “${name}”`;
    throw new Error(
      found
        ? `There are ${others.length + 1} of ${what}.`
        : `There is no ${what}, but: ${this.names(role).join(' · ')}`,
    );
  }

  has(role: Role, name?: string): boolean {
    return this.all(role, name).length > 0;
  }

  /** All words that are shown, of the host's content too where the widget shows it. */
  get words(): string {
    return squeezed((this.root.firstElementChild as HTMLElement | null)?.innerText);
  }

  get heading(): string {
    return this.names('heading')[0] ?? '';
  }

  get inputs(): HTMLInputElement[] {
    return [...this.root.querySelectorAll('input')].filter(isThere);
  }

  /** The questions that are asked now. */
  get questions(): QuestionId[] {
    return [...new Set(this.inputs.map(({ name }) => name as QuestionId))];
  }

  get page(): PageId | undefined {
    if (this.has('button', this.text.howUrgent.continue))
      return content.pages.find(({ shows }) => shows === 'tier')?.id;
    const [question] = this.questions;
    return content.pages.find(({ questions }) => question && questions?.includes(question))?.id as PageId | undefined;
  }

  /** What the list of errors says; nothing where there is none. */
  get errors(): string[] {
    const summary = this.root.querySelector('[part~=error-summary]');
    return this.all('button')
      .filter((button) => summary?.contains(button))
      .map(nameOf);
  }

  /** What is read out with an element besides its name. */
  description(element: Element): string {
    const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
    return squeezed(ids.map((id) => this.root.getElementById(id)!.textContent).join(' '));
  }

  /** The options of a question, which are a group by the question itself or, under a heading that is the question, by its short name. */
  group(question: QuestionId): HTMLElement {
    const { question: long, short } = this.#questionWords(question);
    const name = this.reads(this.has('heading', this.reads(long)) ? short : long);
    return this.find('group', name);
  }

  /** What the person has answered on this page, as far as they can see it. */
  get ticked(): Record<string, string[]> {
    const ticked: Record<string, string[]> = {};
    for (const { name, value, checked } of this.inputs) if (checked) (ticked[name] ??= []).push(value);
    return ticked;
  }

  /** The result's urgency, or nothing while there is no result. */
  get tier(): Tier | undefined {
    const marked = this.root.querySelectorAll<HTMLElement>('[data-tier]');
    if (marked.length > 1) throw new Error('There are several results.');
    return marked[0]?.dataset.tier as Tier | undefined;
  }

  /** What has the focus: inside the widget if that has it. */
  get focused(): HTMLElement | null {
    return focused();
  }

  // What they do.

  async click(role: Role, name?: string): Promise<void> {
    this.find(role, name).click();
    await this.settled();
  }

  async start(): Promise<void> {
    await this.click('button', this.text.start.begin);
  }

  /** Presses what leads on; the page that tells the tier has words of its own for it. */
  async continue(): Promise<void> {
    const { continue: toTheRest } = this.text.howUrgent;
    await this.click('button', this.has('button', toTheRest) ? toTheRest : this.text.flow.continue);
  }

  async back(): Promise<void> {
    await this.click('button', this.text.flow.back);
  }

  async skip(): Promise<void> {
    await this.click('button', this.text.flow.skip);
  }

  async startAgain(): Promise<void> {
    await this.click('button', this.text.result.restart);
  }

  /** Presses Change beside an answer of the result. */
  async change(question: QuestionId): Promise<void> {
    const name = `${this.text.result.change} ${this.reads(this.#questionWords(question).short)}`;
    if (!this.has('button', name)) await this.unfold();
    await this.click('button', name);
  }

  /** Opens all that is folded, and what is folded in that. */
  async unfold(): Promise<void> {
    const isClosed = (summary: HTMLElement): boolean => !(summary.parentElement as HTMLDetailsElement).open;
    for (
      let closed = this.all('disclosure').filter(isClosed);
      closed.length > 0;
      closed = this.all('disclosure').filter(isClosed)
    ) {
      closed[0]!.click();
      await this.settled();
      if (isClosed(closed[0]!)) throw new Error(`“${nameOf(closed[0]!)}” does not open.`);
    }
  }

  async chooseRegion(region: RegionId): Promise<void> {
    const select = this.find('combobox') as HTMLSelectElement;
    select.value = region;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settled();
  }

  /** The input of an option, found as a person finds it: by its label, in the group of its question. */
  option(question: QuestionId, option: string): HTMLInputElement {
    const group = this.group(question);
    const words: OptionText = this.#questionWords(question).options[option] ?? option;
    const label = this.reads(typeof words === 'object' ? words.label : words);
    const found = [...group.querySelectorAll('input')].find((input) => nameOf(input) === label);
    if (!found) throw new Error(`“${nameOf(group)}” has no “${label}”.`);
    return found;
  }

  /** Clicks on the labels of options, one after another. */
  async choose(question: QuestionId, ...options: (string | number)[]): Promise<void> {
    for (const option of options) {
      this.option(question, String(option)).labels![0]!.click();
      await this.settled();
    }
  }

  /** Makes a question's inputs say an answer, by clicking on those that do not yet. */
  async #say(question: string, answer: Answer): Promise<void> {
    const wanted = [answer].flat().map(String);
    const values = this.inputs.filter(({ name }) => name === question).map(({ value }) => value);
    for (const value of values) {
      const input = this.inputs.find((known) => known.name === question && known.value === value)!;
      const isWanted = wanted.includes(value);
      if (input.checked === isWanted || (input.type === 'radio' && !isWanted)) continue;
      input.click();
      await this.settled();
    }
  }

  /** Answers what this page asks, follow-ups that appear included. False when one of its questions has no answer. */
  async answerPage(answers: Answers): Promise<boolean> {
    const done = new Set<string>();
    for (;;) {
      const next = this.questions.find((question) => !done.has(question));
      if (!next) return true;
      const answer = answers[next];
      if (answer === undefined) return false;
      await this.#say(next, answer);
      done.add(next);
    }
  }

  /** From the page that tells the tier to the result, without the pages after it. */
  async seeResult(): Promise<void> {
    await this.click('button', this.text.howUrgent.seeResult);
  }

  /**
   * Goes on from here to the result, and stops at each page before its questions are answered. Who does not answer all of
   * the last stage stops at the page that tells the tier.
   */
  async *pages(answers: Answers): AsyncGenerator<PageId> {
    const met: PageId[] = [];
    while (this.tier === undefined) {
      const { page } = this;
      if (!page || met.includes(page))
        throw new Error(`Lost at ${String(page)} after ${met.join(' → ')}: ${this.words}`);
      met.push(page);
      yield page;
      const tellsTier = content.pages.some(({ id, shows }) => id === page && shows === 'tier');
      if (tellsTier && !assess(answers).complete) await this.seeResult();
      else if (await this.answerPage(answers)) await this.continue();
      else await this.skip();
    }
  }

  /** Goes on from here to the result or to the page `to`, and tells the pages that were answered. */
  async walk(answers: Answers, to?: PageId): Promise<PageId[]> {
    const go = async (): Promise<PageId[]> => {
      const met: PageId[] = [];
      for await (const page of this.pages(answers)) {
        if (page === to) break;
        met.push(page);
      }
      return met;
    };
    return waysArePainted ? go() : withoutFrames(go);
  }

  /** Starts and goes on to the result or to the page `to`. */
  async take(answers: Answers, to?: PageId): Promise<PageId[]> {
    await this.start();
    return this.walk(answers, to);
  }
}

let waysArePainted = false;
/**
 * For a file of tests that looks at what happens on the way: a walk then waits for each page to be painted. Other walks
 * paint none of them, as the focus waits for two frames at each, which is most of the time that a walk takes.
 */
export function paintWays(): void {
  waysArePainted = true;
}

/** Calls back at once whoever waits for a frame, while something is done. */
export async function withoutFrames<Done>(work: () => Promise<Done>): Promise<Done> {
  const { requestAnimationFrame: frames } = window;
  window.requestAnimationFrame = (callback) => {
    queueMicrotask(() => {
      callback(performance.now());
    });
    return 0;
  };
  try {
    return await work();
  } finally {
    window.requestAnimationFrame = frames;
  }
}

/** What has the focus, inside shadow roots too. */
export function focused(): HTMLElement | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active as HTMLElement | null;
}

/** Fails where something else has the focus. Comparing elements with chai would try to print the whole page. */
export function hasFocus(element: Element | undefined, where = ''): void {
  const active = focused();
  if (active !== element)
    throw new Error(
      `${where} The focus is on ${String(active?.outerHTML.slice(0, 200))}, not on ${String(element?.outerHTML)}`,
    );
}

/** The part of the host page that tests fill. */
export const page = document.createElement('main');
document.documentElement.lang = 'en-GB';
document.title = 'A host page';
document.body.append(page);
afterEach(() => {
  page.replaceChildren();
});

/** Puts markup on the host page, and a person in front of each check in it. */
export async function visitAll(markup: string): Promise<Person[]> {
  page.innerHTML = markup;
  const people = [...page.querySelectorAll('back-pain-check')].map((element) => new Person(element));
  for (const person of people) await person.settled();
  return people;
}

/** A person in front of the only check of a page; without a markup, a bare one set to England. */
export async function visit(markup = '<back-pain-check region="GB-ENG"></back-pain-check>'): Promise<Person> {
  const [person, ...others] = await visitAll(markup);
  if (!person || others.length > 0) throw new Error('The page must hold one check.');
  return person;
}

/** Notes every event of the check that reaches the window, with what it carries. */
export function listen(): { readonly seen: Event[]; readonly told: string[] } {
  const seen: Event[] = [];
  const told: string[] = [];
  const note = (event: Event): void => {
    seen.push(event);
    const { question } = event as Event & { question?: string };
    told.push([event.type.replace('back-pain-check-', ''), question].filter(Boolean).join(' '));
  };
  for (const name of ['started', 'answered', 'completed', 'restarted']) {
    addEventListener(`back-pain-check-${name}`, note);
    undo.push(() => {
      removeEventListener(`back-pain-check-${name}`, note);
    });
  }
  return { seen, told };
}

const undo: (() => void)[] = [];
afterEach(() => {
  undo
    .splice(0)
    .reverse()
    .forEach((restore) => {
      restore();
    });
});

/** Replaces a property until the end of the test. */
export function replace(owner: object, key: PropertyKey, descriptor: PropertyDescriptor): void {
  const before = Object.getOwnPropertyDescriptor(owner, key);
  Object.defineProperty(owner, key, { configurable: true, ...descriptor });
  undo.push(() => {
    if (before) Object.defineProperty(owner, key, before);
    else Reflect.deleteProperty(owner, key);
  });
}

/** Notes what is said to a console method instead of printing it. */
export function hush(method: 'warn' | 'error'): string[] {
  const said: string[] = [];
  replace(console, method, {
    writable: true,
    value: (...parts: unknown[]) => {
      said.push(parts.map(String).join(' '));
    },
  });
  return said;
}
