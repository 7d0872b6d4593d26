/**
 * The command `npm run bench:next-page`: where the time of a next page goes on a slow phone, from traces of whole journeys, this
 * widget beside bare Lit and Formbricks. It writes the section between its markers in docs/performance.md. `--runs 2` takes so
 * many journeys; `--beside FILE` compares the built script with another build of it, in turn, and writes nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openBrowser } from '../dist/page.js';
import { inPageScript } from './bundle.js';
import { conditions, presses, visit, type Ground } from './measure.js';
import { walk } from './model.js';
import { peers } from './peers/index.js';
import { ours } from './peers/ours.js';
import type { Peer } from './peers/peer.js';
import { byModule, scriptGroups, type Profile } from './profile.js';
import { addSite } from './site.js';
import { serve, type Files } from './static.js';
import { quantile } from './statistics.js';
import { parts, stepsOf, sums, type Stretch, type TraceEvent } from './trace.js';

const { values: options } = parseArgs({
  options: { runs: { type: 'string', default: '9' }, beside: { type: 'string' } },
});
const runs = Number(options.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs takes a whole number from 1, not "${options.runs}".`);
const here = (path: string): URL => new URL(path, import.meta.url);
const built = here('../../dist/back-pain-check.js').pathname;

/** Another build of this widget, as a peer. */
const otherBuild = (path: string): Peer => ({
  ...ours,
  name: 'other-build',
  title: 'the other build',
  build: async (model) => ({ ...(await ours.build(model)), files: { 'back-pain-check.js': { path } } }),
});
const compared = options.beside
  ? [ours, otherBuild(options.beside)]
  : [ours, ...peers.filter(({ name }) => name === 'floor-lit' || name === 'formbricks')];

const categories = [
  'blink.user_timing',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'toplevel',
  'v8',
  'blink',
];
/** Longer than the longest journey, in seconds: it is broken off. */
const patience = 120;

/** One journey through a peer: its steps, and where it is profiled too, what the scripts of the page did. */
const journey = (ground: Ground, peer: Peer, profiled: boolean): Promise<{ steps: Stretch[][]; profile?: Profile }> =>
  visit(ground, { peer, condition: conditions.slow }, async ({ page, devtools }) => {
    await page.evaluate(() => window.bench.shown);
    await page.evaluate(() => window.bench.quiet());
    await ground.browser.startTracing(page, { categories });
    if (profiled) {
      await devtools.send('Profiler.enable');
      await devtools.send('Profiler.setSamplingInterval', { interval: 200 });
      await devtools.send('Profiler.start');
    }
    await page.evaluate(([answers, limit]) => window.bench.journey(answers, limit), [presses, patience] as const);
    const profile = profiled ? (await devtools.send('Profiler.stop')).profile : undefined;
    const trace = JSON.parse((await ground.browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
    return { steps: stepsOf(trace.traceEvents), ...(profile && { profile }) };
  });

interface Found {
  readonly peer: Peer;
  /** What each step of each run came to. */
  readonly steps: ReturnType<typeof sums>[];
}

const files: Files = new Map();
for (const peer of compared) await addSite(files, peer);
const browser = await openBrowser();
const { url, close } = await serve(files);
const found: Found[] = compared.map((peer) => ({ peer, steps: [] }));
const scripts = Object.fromEntries(scriptGroups.map((group) => [group, 0]));
const version = browser.version();
try {
  const ground = { browser, url, script: await inPageScript() };
  for (let run = 0; run < runs; run += 1) {
    // In turn, each other one first: what the machine does besides meets all alike.
    for (const { peer, steps } of run % 2 ? [...found].reverse() : found)
      steps.push(...(await journey(ground, peer, false)).steps.map(sums));
    const { steps, profile } = await journey(ground, ours, true);
    const script = steps.flat().filter(({ part }) => part === 'script');
    const inScript = (time: number): boolean => script.some(({ from, to }) => time >= from && time < to);
    for (const [group, milliseconds] of Object.entries(byModule(profile!, built, inScript)))
      scripts[group]! += milliseconds;
    console.log(`run ${String(run + 1)} of ${String(runs)}`);
  }
} finally {
  close();
  await browser.close();
}

const rows = ['all', ...parts, 'forced'] as const;
const titles: Partial<Record<(typeof rows)[number], string>> = {
  all: '**from the press until it is painted**',
  waiting: 'waiting for the next frame',
  forced: 'of style, layout and hit test: asked for by a script, which waited',
};
const median = ({ steps }: Found, row: (typeof rows)[number]): number =>
  quantile(
    steps.map((step) => step[row]),
    0.5,
  );
const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const figure = (value: number): string => value.toFixed(1);
const table = [
  line(['median, ms', ...found.map(({ peer }) => peer.title)]),
  line(['---', ...found.map(() => '---:')]),
  ...rows.map((row) => line([titles[row] ?? row, ...found.map((each) => figure(median(each, row)))])),
];
const inScripts = Object.values(scripts).reduce((sum, value) => sum + value, 0);
const shares = Object.entries(scripts)
  .filter(([, value]) => value > 0)
  .sort(([, one], [, other]) => other - one)
  .map(([group, value]) => `${group} ${((100 * value) / inScripts).toFixed(0)} %`);
const [own] = found;
const perRun = own!.steps.length / runs;
const byPage = Array.from({ length: perRun }, (_, page) => ({
  // The first page is there already; what comes after the last one is the result.
  page: page + 1 < walk.length ? walk[page + 1]!.join(', ') || 'how urgent it is' : 'the result',
  all: quantile(
    own!.steps.filter((_step, position) => position % perRun === page).map(({ all, waiting }) => all - waiting),
    0.5,
  ),
})).sort((one, other) => other.all - one.all);
const section = [
  table.join('\n'),
  `Measured on ${new Date().toISOString().slice(0, 10)} in Chromium ${version}, with a processor slowed down four times: medians of ${String(own!.steps.length)} steps of ${String(runs)} journeys; medians of parts do not add up to that of the whole. A trace slows down what it looks at, so that the figures are above those of the bench.`,
  `What this widget's scripts did, by samples: ${shares.join(', ')}.`,
  `The most work, without waiting, had ${byPage
    .slice(0, 4)
    .map(({ page, all }) => `${page} (${figure(all)} ms)`)
    .join('; ')}; the least ${byPage.at(-1)!.page} (${figure(byPage.at(-1)!.all)} ms).`,
].join('\n\n');
console.log(section);
if (options.beside) {
  for (const row of rows)
    console.log(`${row}: × ${(median(found[0]!, row) / median(found[1]!, row)).toFixed(2)} of the other build`);
} else {
  const file = here('../../docs/performance.md');
  const page = readFileSync(file, 'utf8');
  const place = /(<!-- next-page -->\n)[^]*?(<!-- \/next-page -->)/;
  if (!place.test(page)) throw new Error('docs/performance.md has no place for a next page between its markers.');
  writeFileSync(
    file,
    page.replace(place, (_, begin: string, end: string) => `${begin}\n${section}\n\n${end}`),
  );
}
