/**
 * The command: measures this widget beside its peers and floors, prints what it found, and writes `dist/bench.json`. A whole
 * run also writes `results.json` here and README's table from it. `--brief` takes the peers that no target names in every third
 * run alone, which halves the time. For a look, and not written: `--quick` takes three runs in place of nine, `--runs 1` so many;
 * `--only a,b` takes some of the peers. It ends badly when a peer is missing or a target is missed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { openBrowser } from '../dist/page.js';
import { inPageScript } from './bundle.js';
import { compareEngines, packages as enginePackages } from './engine.js';
import { resultsOf, type Bench, type Values } from './figures.js';
import { inspect, type Inspected } from './inspect.js';
import { arrive, conditions, goThrough, load, visit, type ConditionName, type Ground } from './measure.js';
import { walk } from './model.js';
import { inOrderOf } from './order.js';
import { peers } from './peers/index.js';
import type { Peer } from './peers/peer.js';
import { addSite, counts } from './site.js';
import { serve, type Files } from './static.js';
import { isGood, report, withTable } from './table.js';
import { namedByTargets } from './targets.js';

const { values: options } = parseArgs({
  options: {
    brief: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    runs: { type: 'string' },
    only: { type: 'string' },
  },
});
const here = (path: string): URL => new URL(path, import.meta.url);
const told = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0]!.replace(/^page\.\w+: (Error: )?/, '');
const say = (line: string): void => {
  console.log(`${((performance.now() - begun) / 1000).toFixed(0).padStart(4)} s  ${line}`);
};
const begun = performance.now();

/** A peer with what is found of it on the way. */
interface Entry {
  readonly peer: Peer;
  readonly values: Values;
  readonly failures: string[];
  inspected?: Inspected;
  missing?: string;
}

const wholeRuns = 9;
const runs = Number(options.runs ?? (options.quick ? 3 : wholeRuns));
if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs takes a whole number from 1, not "${options.runs}".`);
/** Peers go through the whole flow, and stand in crowds, in every third run: this widget and its floors in each. */
const isWhole = ({ peer }: Entry, run: number): boolean => peer.kind !== 'peer' || run % 3 === 0;
const isTaken = (entry: Entry, run: number): boolean =>
  !options.brief || isWhole(entry, run) || namedByTargets.includes(entry.peer.name);
/** Longer than this nobody is watched on the way through; most are done in five seconds. */
const journeySeconds = 8;

function chosenPeers(): readonly Peer[] {
  const names = options.only?.split(',');
  const unknown = names?.filter((name) => !peers.some((peer) => peer.name === name));
  if (unknown && unknown.length > 0)
    throw new Error(
      `There is no peer ${unknown.join(', ')}: the peers are ${peers.map(({ name }) => name).join(', ')}.`,
    );
  return peers.filter(({ name }) => !names || names.includes(name));
}

function keep(values: Values, taken: Readonly<Record<string, number | readonly number[] | undefined>>): void {
  for (const [measure, value] of Object.entries(taken))
    if (value !== undefined) (values[measure] ??= []).push(...[value].flat());
}

/** Runs one measurement; what fails is told, and the rest goes on. */
async function attempt({ peer, failures }: Entry, what: string, measure: () => Promise<void>): Promise<void> {
  try {
    await measure();
  } catch (error) {
    const failure = `${what}: ${told(error)}`;
    say(`${peer.name}, ${failure}`);
    if (!failures.includes(failure)) failures.push(failure);
  }
}

async function measure(ground: Ground, entry: Entry, name: ConditionName, run: number): Promise<void> {
  const { peer, values } = entry;
  const condition = conditions[name];
  const whole = name !== 'far' && isWhole(entry, run);
  await attempt(entry, `at ${condition.name}`, () =>
    visit(ground, { peer, condition }, async (opened) => {
      const { first, script, busy, blocking, longTasks, heap } = await load(opened);
      keep(values, {
        [`first.${name}`]: first,
        [`script.${name}`]: script,
        [`busy.${name}`]: busy,
        [`blocking.${name}`]: blocking,
        [`longTasks.${name}`]: longTasks,
        [`heap.${name}`]: heap,
      });
      if (!whole) return;
      const { taps, steps, heapAfter } = await goThrough(opened, journeySeconds);
      keep(values, { [`taps.${name}`]: taps, [`steps.${name}`]: steps, [`heapAfter.${name}`]: heapAfter });
    }),
  );
  if (!whole) return;
  await attempt(entry, `arriving at ${condition.name}`, async () => {
    const { start, layoutShift } = await visit(ground, { peer, condition, press: false }, arrive);
    keep(values, { [`start.${name}`]: start, [`layoutShift.${name}`]: layoutShift });
  });
}

/** Several on a page; one that failed with so many is not tried with more, or again. */
async function crowd(ground: Ground, entry: Entry): Promise<void> {
  for (const count of counts) {
    if (entry.failures.some((failure) => failure.startsWith('with '))) return;
    await attempt(entry, `with ${count} on a page`, async () => {
      const { first, busy, heap } = await visit(ground, { peer: entry.peer, condition: conditions.fast, count }, load);
      keep(entry.values, {
        [`crowd.first.${count}`]: first,
        [`crowd.busy.${count}`]: busy,
        [`crowd.heap.${count}`]: heap,
      });
    });
  }
}

/** Builds and serves each peer and looks at it; what cannot be is missing from here on, with why. */
async function prepare(
  entries: readonly Entry[],
  ground: Omit<Ground, 'url'>,
): Promise<{ url: string; close: () => void }> {
  const files: Files = new Map();
  for (const entry of entries) {
    try {
      await addSite(files, entry.peer);
      say(`${entry.peer.name} is built`);
    } catch (error) {
      entry.missing = told(error);
      say(`${entry.peer.name} is missing: ${entry.missing}`);
    }
  }
  // Without the widget itself there is nothing to compare.
  const ours = entries.find(({ peer }) => peer.kind === 'ours');
  if (ours?.missing) throw new Error(ours.missing);
  const server = await serve(files);
  for (const entry of entries) {
    if (entry.missing) continue;
    try {
      entry.inspected = await inspect({ ...ground, url: server.url }, files, entry.peer);
      say(`${entry.peer.name}: ${entry.inspected.pages} pages, ${entry.inspected.bytes.brotli} bytes brotli`);
    } catch (error) {
      entry.missing = `it cannot be gone through: ${told(error)}`;
      say(`${entry.peer.name} is missing: ${entry.missing}`);
    }
  }
  return server;
}

async function measurePages(entries: readonly Entry[]): Promise<string> {
  const browser = await openBrowser();
  try {
    const ground = { browser, script: await inPageScript() };
    const { url, close } = await prepare(entries, ground);
    try {
      const there = entries.filter(({ missing }) => !missing);
      for (let run = 0; run < runs; run += 1) {
        const order = inOrderOf(
          run,
          there.filter((entry) => isTaken(entry, run)),
        );
        for (const name of Object.keys(conditions) as ConditionName[]) {
          for (const entry of order) await measure({ ...ground, url }, entry, name, run);
          // A peer may fail, and the rest goes on; without a browser nothing is measured, and nothing may be written.
          if (!browser.isConnected()) throw new Error(`The browser ended in run ${run + 1} of ${runs}.`);
          say(`run ${run + 1} of ${runs}: ${conditions[name].name}`);
        }
        for (const entry of order) if (isWhole(entry, run)) await crowd({ ...ground, url }, entry);
        say(`run ${run + 1} of ${runs}: crowds`);
      }
      return browser.version();
    } finally {
      close();
    }
  } finally {
    await browser.close();
  }
}

async function measureEngine(): Promise<Bench['engine']> {
  try {
    const { people, ours, theirs } = await compareEngines(runs);
    return { people, values: { 'assess.ours': [...ours], 'assess.theirs': [...theirs] } };
  } catch (error) {
    return { missing: told(error) };
  }
}

async function main(): Promise<void> {
  const entries: Entry[] = chosenPeers().map((peer) => ({ peer, values: {}, failures: [] }));
  const chromium = await measurePages(entries);
  const engine = await measureEngine();
  const bench: Bench = {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'an unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}`,
    versions: { node: process.version, chromium, ...enginePackages },
    runs,
    ...(options.brief && { brief: true as const }),
    walk: { pages: walk.length, questions: walk.flat().length },
    peers: entries.map(({ peer: { name, title, kind, packages, limits }, values, failures, inspected, missing }) => ({
      name,
      title,
      kind,
      packages,
      ...(limits && { limits }),
      ...(inspected && { inspected }),
      ...(missing && { missing }),
      failures,
      values,
    })),
    engine,
  };
  writeFileSync(here('../../dist/bench.json'), `${JSON.stringify(bench, null, 1)}\n`);
  const results = resultsOf(bench);
  console.log(`\n${report(results)}`);
  if (runs === wholeRuns && !options.only) {
    writeFileSync(here('results.json'), await format(JSON.stringify(results), { parser: 'json', printWidth: 120 }));
    for (const file of ['README.md', 'docs/performance.md']) {
      const page = here(`../../${file}`);
      writeFileSync(page, withTable(readFileSync(page, 'utf8'), results));
    }
  }
  if (!isGood(results)) process.exitCode = 1;
}

await main();
