/**
 * Measures one page once, in a browser profile of its own, so that nothing is cached: how soon the first question is there,
 * what it keeps busy, how fast a person gets through, and how much memory it takes. It keeps no score.
 */
import { cpus } from 'node:os';
import { setTimeout as later } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { address } from './site.js';
import { walker } from './model.js';
import type { Plan } from './in-page.js';
import type { Peer } from './peers/peer.js';

/** A machine and a line, as the browser makes them believe. */
export interface Condition {
  readonly name: string;
  readonly slowdown: number;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly line?: { readonly megabits: number; readonly latency: number };
}
const laptop = { width: 1280, height: 800 };
const phone = { width: 360, height: 740 };
export const conditions = {
  fast: { name: '1×', slowdown: 1, viewport: laptop },
  slow: { name: '4×', slowdown: 4, viewport: phone },
  far: { name: '4×, 1.6 Mbit/s, 150 ms', slowdown: 4, viewport: phone, line: { megabits: 1.6, latency: 150 } },
} as const satisfies Record<string, Condition>;
export type ConditionName = keyof typeof conditions;

export interface Loaded {
  /** Milliseconds from navigation start until the first question is painted. */
  readonly first: number;
  /** Milliseconds of script, and of all tasks of the main thread, until the page has come to rest. */
  readonly script: number;
  readonly busy: number;
  /** Milliseconds by which tasks were longer than 50 ms, and how many were. */
  readonly blocking: number;
  readonly longTasks: number;
  /** Bytes in use after a collection: of script, and of the page's own objects. */
  readonly heap: number;
}
export interface Walked {
  readonly taps: readonly number[];
  readonly steps: readonly number[];
  readonly pages: readonly (readonly string[])[];
  /** Left out where the journey was broken off. */
  readonly heapAfter?: number;
}
export interface Arrived {
  /** Milliseconds until what comes first, be it a start or a question, is painted. */
  readonly start: number;
  readonly layoutShift: number;
}

export interface Visit {
  readonly page: Page;
  readonly devtools: CDPSession;
}

/** The bench's own script for pages, and where the pages are. */
export interface Ground {
  readonly browser: Browser;
  readonly url: string;
  readonly script: string;
}

/** Milliseconds of all processors together since the machine was started: those that were spent, and all. */
function spent(): { busy: number; all: number } {
  const total = { busy: 0, all: 0 };
  for (const { times } of cpus()) {
    const all = Object.values(times).reduce((sum, time) => sum + time);
    total.all += all;
    total.busy += all - times.idle;
  }
  return total;
}

/**
 * Waits until the machine has done next to nothing for a moment, though not for longer than some seconds: the browser goes
 * on clearing up for a while after a page was closed, and the next one would pay for what the one before it was.
 */
async function untilAtRest(): Promise<void> {
  const [moment, share, patience] = [100, 0.1, 5000];
  for (let waited = 0; waited < patience; waited += moment) {
    const before = spent();
    await later(moment);
    const { busy, all } = spent();
    if (busy - before.busy <= share * (all - before.all)) return;
  }
}

/** Opens a peer's page under a condition, hands it over as soon as it begins to load, and closes it. */
export async function visit<Result>(
  { browser, url, script }: Ground,
  { peer, condition, count = 1, press = true }: { peer: Peer; condition: Condition; count?: number; press?: boolean },
  look: (visit: Visit) => Promise<Result>,
): Promise<Result> {
  const { slowdown, viewport, line } = condition;
  const context = await browser.newContext({ viewport });
  try {
    const plan: Plan = { hands: peer.hands, count, press };
    await context.addInitScript({ content: `const benchPlan = ${JSON.stringify(plan)};\n${script}` });
    const page = await context.newPage();
    // Before it is slowed down, which keeps a processor busy by itself.
    await untilAtRest();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Performance.enable');
    if (slowdown > 1) await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    if (line) {
      const bytes = (line.megabits * 1e6) / 8;
      await devtools.send('Network.enable');
      await devtools.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: line.latency,
        downloadThroughput: bytes,
        uploadThroughput: bytes,
      });
    }
    await page.goto(url + address(peer, count), { waitUntil: 'commit' });
    return await look({ page, devtools });
  } finally {
    await context.close();
  }
}

export async function heapOf({ devtools }: Visit): Promise<number> {
  // What a first collection only unlinks, the second frees.
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  const usage = await devtools.send('Runtime.getHeapUsage');
  const { usedSize, embedderHeapUsedSize = 0 } = usage as { usedSize: number; embedderHeapUsedSize?: number };
  return usedSize + embedderHeapUsedSize;
}

export async function load(opened: Visit): Promise<Loaded> {
  const first = await opened.page.evaluate(() => window.bench.shown);
  const { blocking, longTasks } = await opened.page.evaluate(() => window.bench.quiet());
  const { metrics } = await opened.devtools.send('Performance.getMetrics');
  const milliseconds = (name: string): number => 1000 * (metrics.find((metric) => metric.name === name)?.value ?? NaN);
  return {
    first,
    script: milliseconds('ScriptDuration'),
    busy: milliseconds('TaskDuration'),
    blocking,
    longTasks,
    heap: await heapOf(opened),
  };
}

/** The walker's answers as what is pressed. */
export const presses = Object.fromEntries(
  Object.entries(walker).map(([question, answer]) => [question, [answer ?? []].flat().map(String)]),
);

/** Goes through the flow, but no longer than so many seconds: some peers take their time between questions. */
export async function goThrough(opened: Visit, seconds: number): Promise<Walked> {
  const { taps, steps, pages, finished } = await opened.page.evaluate(
    ([answers, limit]) => window.bench.journey(answers, limit),
    [presses, seconds] as const,
  );
  return { taps, steps, pages, ...(finished && { heapAfter: await heapOf(opened) }) };
}

export async function arrive({ page }: Visit): Promise<Arrived> {
  const start = await page.evaluate(() => window.bench.shown);
  await page.evaluate(() => window.bench.quiet());
  return { start, layoutShift: await page.evaluate(() => window.bench.layoutShift()) };
}
