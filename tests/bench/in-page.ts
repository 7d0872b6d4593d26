/**
 * What the bench does inside a measured page, before any of its own scripts: it waits for the first question to be painted
 * and goes through the flow as a person does. It knows a peer by its `Hands` alone.
 *
 * "Painted" means the same for every peer: a frame has been drawn that has it visible in the document, open shadow roots
 * included. Each frame is looked at just before it is painted, and the time is taken once the main thread has finished it.
 */
import type { Hands } from './peers/peer.js';
import { stepName } from './trace.js';

/** What the bench leaves in the page for the measurement to read. */
export interface Bench {
  /**
   * Milliseconds from the start of the navigation until each form has its first question painted; where nothing is pressed,
   * until one has its start painted, be it a question.
   */
  readonly shown: Promise<number>;
  /** Milliseconds that tasks were longer than 50 ms, and how many were, once none has come for a while. */
  quiet(): Promise<{ blocking: number; longTasks: number }>;
  layoutShift(): number;
  /** Goes through the flow, and stops on the way once so many seconds have gone by. */
  journey(answers: Readonly<Record<string, readonly string[]>>, seconds: number): Promise<Journey>;
}
export interface Journey {
  /** From a tap on an option until it is painted. */
  readonly taps: number[];
  /** From the tap that leads on until the next page is painted. */
  readonly steps: number[];
  /** The questions that were asked together. */
  readonly pages: string[][];
  readonly finished: boolean;
}
export interface Plan {
  readonly hands: Hands;
  readonly count: number;
  /** Whether to press what comes before the first question. */
  readonly press: boolean;
}

declare global {
  interface Window {
    bench: Bench;
    /** Called after each page of a journey where somebody wants to look at it. */
    benchLooks?: () => Promise<void>;
  }
}

declare const benchPlan: Plan;
const { hands, count, press } = benchPlan;

const roots = (): (Element | ShadowRoot)[] =>
  [...document.querySelectorAll(hands.root)].map((element) => element.shadowRoot ?? element);

/** Whether it takes up room, or stands in something that does: many forms hide the native input in its label. */
const isThere = (element: Element | null | undefined): element is HTMLElement =>
  !!element &&
  (element.getClientRects().length > 0 || (element.parentElement?.getClientRects().length ?? 0) > 0) &&
  !element.matches(':disabled');

const optionOf = (root: ParentNode, question: string, option: string): HTMLElement | undefined => {
  const selector = hands.options[question]?.[option];
  const found = selector ? root.querySelector(selector) : null;
  return isThere(found) ? found : undefined;
};
const isAsked = (root: ParentNode, question: string): boolean =>
  Object.keys(hands.options[question] ?? {}).some((option) => optionOf(root, question, option));
const askedIn = (root: ParentNode): string[] =>
  Object.keys(hands.options).filter((question) => isAsked(root, question));

/** When the frame that is drawn next has been. */
const afterFrame = (): Promise<number> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      resolve(performance.now());
    };
    port2.postMessage(0);
  });

/**
 * Runs at the end of the frame that is drawn next, with only painting left to do in it: a size that is newly watched is told
 * just then. Whatever comes up within a frame, after a press or by a script of the frame's own, is seen in that frame.
 */
function beforePaint(look: () => void): void {
  requestAnimationFrame(() => {
    const watcher = new ResizeObserver(() => {
      watcher.disconnect();
      look();
    });
    watcher.observe(document.documentElement);
  });
}

/**
 * When the first frame that `there` holds for has been drawn; an error when that takes longer than a person would wait.
 * `press` is called as each frame begins.
 */
const painted = (there: () => boolean, what: string, seconds = 60, press?: () => void): Promise<number> =>
  new Promise((resolve, reject) => {
    const begun = performance.now();
    const wait = (): void => {
      if (press) requestAnimationFrame(press);
      beforePaint(() => {
        if (there()) void afterFrame().then(resolve);
        else if (performance.now() - begun > seconds * 1000) reject(new Error(`${what} did not come in ${seconds} s`));
        else wait();
      });
    };
    wait();
  });

const [firstQuestion] = Object.keys(hands.options);

function begin(root: ParentNode): void {
  const button = hands.start && root.querySelector<HTMLElement>(hands.start);
  if (button) button.click();
}

/** Only one of the two is watched for, so that nothing goes on looking, frame after frame, once it is there. */
const shown = press
  ? painted(
      () => {
        const all = roots();
        return all.length === count && all.every((root) => isAsked(root, firstQuestion!));
      },
      'The first question',
      60,
      () => {
        roots().forEach(begin);
      },
    )
  : painted(
      () =>
        roots().some((root) =>
          hands.start ? isThere(root.querySelector(hands.start)) : isAsked(root, firstQuestion!),
        ),
      'The start',
    );
// It may fail before anybody waits for it.
shown.catch(() => undefined);

const long: number[] = [];
let lastLong = 0;
new PerformanceObserver((list) => {
  for (const { duration, startTime } of list.getEntries()) {
    long.push(duration);
    lastLong = startTime + duration;
  }
}).observe({ type: 'longtask', buffered: true });

let shifted = 0;
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) shifted += (entry as PerformanceEntry & { value: number }).value;
}).observe({ type: 'layout-shift', buffered: true });

const later = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** How long nothing must have kept the main thread before it counts as come to rest. */
const rest = 300;

async function quiet(): Promise<{ blocking: number; longTasks: number }> {
  const from = performance.now();
  do await later(rest);
  while (performance.now() - Math.max(lastLong, from) < rest);
  return { blocking: long.reduce((sum, duration) => sum + duration - 50, 0), longTasks: long.length };
}

let presses = 0;
/** A person presses at any moment of a frame: the moments are spread evenly, and are the same for every peer. */
const anyMoment = (): Promise<void> => later(((presses++ * 0.618034) % 1) * (1000 / 60));

/** Nobody presses Continue sooner after an answer; what an answer sets off may be done by then. */
const moment = 100;

async function journey(answers: Readonly<Record<string, readonly string[]>>, seconds: number): Promise<Journey> {
  const begun = performance.now();
  const [root] = roots();
  if (!root) throw new Error('There is no form.');
  const taps: number[] = [];
  const steps: number[] = [];
  const pages: string[][] = [];
  const answered = new Set<string>();
  const done = (): boolean => !!hands.done && isThere(root.querySelector(hands.done));
  const open = (): string[] => askedIn(root).filter((question) => !answered.has(question));
  const telling = (): Element | null => (hands.tells ? root.querySelector(hands.tells) : null);
  /** What the page tells that was left last. */
  let told: Element | null = null;
  const isNext = (): boolean => done() || open().length > 0 || (isThere(telling()) && telling() !== told);
  for (;;) {
    // One long page is looked at once.
    if (hands.next || pages.length === 0) await window.benchLooks?.();
    const page: string[] = [];
    let tapped = 0;
    let tappedUntil = 0;
    for (let [question] = open(); question !== undefined; [question] = open()) {
      // A further question that is asked on another page is not of this one.
      if (!hands.next && page.length > 0) break;
      answered.add(question);
      page.push(question);
      for (const option of answers[question] ?? []) {
        await anyMoment();
        const target = optionOf(root, question, option);
        if (!target) throw new Error(`"${question}" does not offer "${option}".`);
        tapped = performance.now();
        target.click();
        tappedUntil = await painted(() => true, 'A frame');
        taps.push(tappedUntil - tapped);
      }
    }
    told = telling();
    if (page.length === 0 && !told) throw new Error(`It stays on the page after "${String(pages.at(-1))}".`);
    pages.push(page);
    const leads = hands.next ? [...root.querySelectorAll(hands.next)].find(isThere) : undefined;
    if (leads) {
      await later(hands.pause ?? moment);
      await anyMoment();
      tapped = performance.now();
      leads.click();
      tappedUntil = await painted(isNext, `A page after "${String(page)}"`, 15);
    } else if (!done() && open().length === 0) {
      // Where the whole form is one page, it ends with its last question.
      if (!hands.next) return { taps, steps: taps, pages, finished: true };
      tappedUntil = await painted(isNext, `A page after "${String(page)}"`, 15);
    }
    steps.push(tappedUntil - tapped);
    performance.measure(stepName, { start: tapped, end: tappedUntil });
    if (done()) return { taps, steps, pages, finished: true };
    if (performance.now() - begun > seconds * 1000) return { taps, steps, pages, finished: false };
  }
}

window.bench = {
  shown,
  quiet,
  layoutShift: () => shifted,
  journey,
};
