/** What the bench says of figures: targets met and missed, peers that are missing, and README's table against its figures. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { resultsOf, type Bench, type Results } from '../../bench/figures.js';
import { quantile } from '../../bench/statistics.js';
import { figuresSection, isGood, readmeTable, report, targetsMissed, withTable } from '../../bench/table.js';
import { peers } from '../../bench/peers/index.js';
import { namedByTargets, targets } from '../../bench/targets.js';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

/** Every condition of a measure at once. */
const at = (measure: string, fast: number, slow: number, far: number): Record<string, number[]> => ({
  [`${measure}.fast`]: [fast],
  [`${measure}.slow`]: [slow],
  [`${measure}.far`]: [far],
});
type Peer = Bench['peers'][number];
const inspected: Peer['inspected'] = {
  bytes: { raw: 100_000, gzip: 50_000, brotli: 40_000 },
  pages: 21,
  questions: 36,
  axe: {},
  elsewhere: [],
};

/** A widget that meets every target, its floor, and a peer that is three times as slow. */
const ours: Peer = {
  name: 'back-pain-check',
  title: 'this widget',
  kind: 'ours',
  packages: {},
  inspected,
  failures: [],
  values: {
    ...at('first', 100, 300, 900),
    ...at('steps', 10, 15, 0),
    ...at('blocking', 0, 35, 0),
    ...at('layoutShift', 0, 0, 0),
    'heap.fast': [2e6],
    ...{ 'crowd.busy.1': [100], 'crowd.busy.10': [190], 'crowd.busy.50': [590] },
    ...{ 'crowd.heap.1': [2e6], 'crowd.heap.10': [3e6], 'crowd.heap.50': [7e6] },
  },
};
const lit: Peer = {
  ...ours,
  name: 'floor-lit',
  title: 'Lit floor',
  kind: 'floor',
  values: { ...at('first', 90, 260, 800), 'heap.fast': [1.5e6], 'blocking.slow': [30] },
};
const formbricks: Peer = {
  ...ours,
  name: 'formbricks',
  title: 'Formbricks',
  kind: 'peer',
  values: { ...at('first', 95, 280, 1000) },
};
const rival: Peer = {
  ...ours,
  name: 'rival',
  title: 'Rival',
  kind: 'peer',
  packages: { rival: '1.2.3' },
  inspected: { ...inspected, bytes: { ...inspected.bytes, brotli: 120_000 }, axe: { 'color-contrast': 2, region: 1 } },
  values: { ...at('first', 300, 900, 2700), 'steps.slow': [45], 'heap.fast': [6e6], 'blocking.slow': [800] },
};
const good: Bench = {
  date: '2026-11-25',
  machine: 'a machine',
  versions: { node: 'v20', chromium: '156' },
  runs: 9,
  walk: { pages: 21, questions: 36 },
  peers: [ours, lit, rival, formbricks],
  engine: { people: 470, values: { 'assess.ours': [25_000], 'assess.theirs': [500] } },
};
const results = (change: Partial<Bench> = {}): Results => resultsOf({ ...good, ...change });
const withOurs = (values: Record<string, number[]>): Results =>
  results({ peers: [{ ...ours, values: { ...ours.values, ...values } }, lit, rival, formbricks] });
const missed = (of: Results): string[] =>
  targets(of)
    .filter(({ met }) => met === false)
    .map(({ target }) => target);

describe('quantile', () => {
  it('lies between two values where it falls between them', () => {
    assert.equal(quantile([4, 1, 3, 2], 0.5), 2.5);
    assert.equal(quantile([7], 0.95), 7);
    assert.throws(() => quantile([], 0.5), /no values/);
  });
});

describe('targets', () => {
  it('are all met by a widget that meets them', () => {
    assert.deepEqual(missed(results()), []);
    assert.ok(targets(results()).every(({ met }) => met));
    assert.ok(isGood(results()));
  });

  const cases: [string, Record<string, number[]>, RegExp][] = [
    ['a first question much later than the floor', { 'first.slow': [376] }, /1\.44 times the bare Lit floor at 4×/],
    ['a first question later than Formbricks', { 'first.fast': [110] }, /1\.16 times Formbricks at 1×/],
    ['a next page later than a frame', { 'steps.fast': [17] }, /one frame at 1×/],
    ['a next page later than 18 ms on a slow phone', { 'steps.slow': [19] }, /18 ms at 4×/],
    ['a page blocked longer than the floor and 8 ms', { 'blocking.slow': [39] }, /blocking time/],
    ['a shift on either width', { 'layoutShift.fast': [0.001] }, /layout shift/],
    ['more memory than it had beside the floor', { 'heap.fast': [2.2e6] }, /memory of the page/],
    ['time that grows with the number of widgets', { 'crowd.busy.50': [700] }, /time per widget/],
    ['memory that grows with the number of widgets', { 'crowd.heap.50': [9e6] }, /memory per widget/],
  ];
  for (const [what, values, target] of cases) {
    it(`name ${what}`, () => {
      const found = missed(withOurs(values));
      assert.equal(found.length, 1);
      assert.match(found[0]!, target);
      assert.ok(!isGood(withOurs(values)));
    });
  }

  it('are not met beside Formbricks where that was not measured', () => {
    const found = targets(results({ peers: [ours, lit, rival] })).filter(({ met }) => met === undefined);
    assert.deepEqual(
      found.map(({ target }) => target),
      ['first question at most 1.16 times Formbricks at 1×'],
    );
  });

  it('stand on peers that the bench has, so that a brief run takes them', () => {
    for (const name of namedByTargets)
      assert.ok(
        peers.some((peer) => peer.name === name),
        name,
      );
  });

  it('name an engine that is slower', () => {
    const slow = results({ engine: { people: 1, values: { 'assess.ours': [900], 'assess.theirs': [500] } } });
    assert.equal(missed(slow).length, 2);
  });

  it('are not met by what was not measured', () => {
    const alone = results({ peers: [ours], engine: { missing: 'no network' } });
    assert.ok(targets(alone).some(({ met, figure }) => met === undefined && figure === 'not measured'));
    assert.ok(!isGood(alone));
  });
});

describe('the bench', () => {
  const gone = results({
    peers: [
      ours,
      lit,
      rival,
      { ...rival, title: 'Gone', inspected: undefined, missing: 'npm cannot find it', values: {} },
    ],
  });

  it('tells a missing peer with why, and is not good without it', () => {
    assert.match(report(gone), /Gone is missing: npm cannot find it/);
    assert.match(figuresSection(gone), /Gone is missing: npm cannot find it/);
    assert.ok(!isGood(gone));
  });

  it('tells a measurement that failed', () => {
    const failed = results({ peers: [ours, lit, { ...rival, failures: ['with 50 on a page: it crashed'] }] });
    assert.match(report(failed), /Rival, with 50 on a page: it crashed/);
    assert.match(figuresSection(failed), /Rival, with 50 on a page: it crashed/);
  });

  it('prints a missed target with its figure', () => {
    assert.match(report(withOurs({ 'steps.slow': [41] })), /MISSED {2}answer to next page at most 18 ms at 4×: 41 ms/);
  });

  it('writes ratios to this widget', () => {
    const rows = figuresSection(results()).split('\n');
    assert.match(
      rows[2]!,
      /^\| this widget \| 40\.0 kB \| 100 ms \| 300 ms \| 900 ms \| 15 ms \| 2\.0 MB \| 35 ms \| 0 \|$/,
    );
    assert.match(
      rows[4]!,
      /^\| Rival 1\.2\.3 \| × 3\.0 \| × 3\.0 \| × 3\.0 \| × 3\.0 \| × 3\.0 \| × 3\.0 \| 800 ms \| 2 \|$/,
    );
    assert.match(
      readmeTable(results()),
      /\n\| Rival 1\.2\.3 \| × 3\.0 \| × 3\.0 \| × 3\.0 \| 800 ms \| 2 \|\n/,
      'in README, fewer',
    );
    assert.match(targetsMissed(results()), /All 13 targets are met\./);
    assert.match(
      targetsMissed(withOurs({ 'steps.slow': [41] })),
      /Missed: answer to next page at most 18 ms at 4× \(41 ms/,
    );
  });

  it('tells how often the peers were measured that a brief run takes in every third run', () => {
    const brief = results({ brief: true });
    for (const text of [readmeTable(brief), figuresSection(brief), report(brief)])
      assert.match(text, /9 runs, of 3 for peers that no target names/);
    assert.doesNotMatch(report(results()), /no target names/);
  });

  it('tells beside what is missed how much the main thread had to do', () => {
    const working = (peer: Peer, busy: number, script: number): Peer => ({
      ...peer,
      values: { ...peer.values, 'steps.slow': [41], 'busy.slow': [busy], 'script.slow': [script] },
    });
    const beside = results({ peers: [working(ours, 400, 50), working(lit, 250, 18), rival] });
    const told = /Main thread until the page rests, at 4×: 400 ms, 50 of them in scripts; bare Lit 250 and 18\./;
    assert.match(targetsMissed(beside), told);
    assert.match(report(beside), told);
    assert.doesNotMatch(targetsMissed(results()), /Main thread/);
  });

  it('replaces its sections of a page alone, and asks for their place', () => {
    const readme = 'Before.\n<!-- bench -->\nOld.\n<!-- /bench -->\nAfter.';
    const written = withTable(readme, results());
    assert.match(written, /^Before\.\n<!-- bench -->\n\n\| {2}\| script/);
    assert.match(written, /\n<!-- \/bench -->\nAfter\.$/);
    assert.equal(withTable(written, results()), written);
    assert.equal(
      withTable('<!-- bench-targets -->\nOld.\n<!-- /bench-targets -->', results()),
      '<!-- bench-targets -->\n\nAll 13 targets are met.\n\n<!-- /bench-targets -->',
    );
    assert.throws(() => withTable('Nothing.', results()), /no place for the bench/);
  });
});

describe('README and docs/performance.md', () => {
  it('have what the figures make', () => {
    const figures = JSON.parse(read('../../bench/results.json')) as Results;
    for (const file of ['README.md', 'docs/performance.md']) {
      const page = read(`../../../${file}`);
      assert.equal(withTable(page, figures), page, `${file}: run npm run bench, or restore what it wrote`);
    }
  });
});
