/** Writes the results as tables: whole ones for a terminal, and README's with ratios to this widget. It measures nothing. */
import type { PeerResult, Results } from './figures.js';
import { targets, work } from './targets.js';

/** How a value is written, by measure: its unit, what a unit is divided into, and digits after the point. */
interface Column {
  readonly title: string;
  readonly measure: string;
  readonly per?: number;
  readonly digits?: number;
  /** The 95th percentile beside the median, in place of the spread. */
  readonly high?: true;
}

const first: Column[] = [
  { title: 'start 1× ms', measure: 'start.fast' },
  { title: 'start 4× ms', measure: 'start.slow' },
  { title: 'first question 1× ms', measure: 'first.fast' },
  { title: '4× ms', measure: 'first.slow' },
  { title: '4× far ms', measure: 'first.far' },
];
const busy: Column[] = [
  { title: 'script 1× ms', measure: 'script.fast', digits: 1 },
  { title: 'script 4× ms', measure: 'script.slow', digits: 1 },
  { title: 'blocking 1× ms', measure: 'blocking.fast' },
  { title: 'blocking 4× ms', measure: 'blocking.slow' },
  { title: 'long tasks 4×', measure: 'longTasks.slow' },
  { title: 'shift 1280 px', measure: 'layoutShift.fast', digits: 3 },
  { title: 'shift 360 px', measure: 'layoutShift.slow', digits: 3 },
];
const answers: Column[] = [
  { title: 'tap 1× ms (95 %)', measure: 'taps.fast', digits: 1, high: true },
  { title: 'tap 4× ms (95 %)', measure: 'taps.slow', digits: 1, high: true },
  { title: 'next page 1× ms (95 %)', measure: 'steps.fast', digits: 1, high: true },
  { title: 'next page 4× ms (95 %)', measure: 'steps.slow', digits: 1, high: true },
];
const memory: Column[] = [
  { title: 'memory first MB', measure: 'heap.fast', per: 1e6, digits: 2 },
  { title: 'memory after MB', measure: 'heapAfter.fast', per: 1e6, digits: 2 },
];
const crowd: Column[] = [1, 10, 50].flatMap((count) => [
  { title: `${count}: busy ms`, measure: `crowd.busy.${count}` },
  { title: `${count}: memory MB`, measure: `crowd.heap.${count}`, per: 1e6, digits: 2 },
]);

function cell({ figures }: PeerResult, { measure, per = 1, digits = 0, high }: Column): string {
  const summary = figures[measure];
  if (!summary) return '–';
  const write = (value: number): string => (value / per).toFixed(digits);
  return high
    ? `${write(summary.median)} (${write(summary.high)})`
    : `${write(summary.median)} (${write(summary.quarter)}–${write(summary.threeQuarters)})`;
}

/** Lines with their cells under each other. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row.map((text, column) => (column ? text.padStart(widths[column]!) : text.padEnd(widths[0]!))).join('  '),
    )
    .join('\n');
}

const table = (peers: readonly PeerResult[], columns: readonly Column[]): string =>
  aligned([
    ['', ...columns.map(({ title }) => title)],
    ...peers.map((peer) => [peer.title, ...columns.map((column) => cell(peer, column))]),
  ]);

const missing = ({ peers, engine }: Results): string[] => [
  ...peers.flatMap(({ title, missing: why }) => (why ? [`${title} is missing: ${why}`] : [])),
  ...('missing' in engine ? [`The comparison of engines is missing: ${engine.missing}`] : []),
];
const failed = ({ peers }: Results): string[] =>
  peers.flatMap(({ title, failures }) => failures.map((failure) => `${title}, ${failure}`));

const runsText = ({ runs, brief }: Results): string =>
  `${String(runs)} runs${brief ? `, of ${String(Math.ceil(runs / 3))} for peers that no target names` : ''}`;

/** Everything, for a terminal. */
export function report(results: Results): string {
  const peers = results.peers.filter(({ inspected }) => inspected);
  const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
  const seen = aligned([
    ['', 'raw kB', 'gzip kB', 'brotli kB', 'pages', 'questions', 'axe rules broken', 'by elements'],
    ...peers.map(({ title, inspected }) => {
      const { bytes, pages, questions, axe } = inspected!;
      const elements = Object.values(axe).reduce((sum, count) => sum + count, 0);
      return [
        title,
        ...[bytes.raw, bytes.gzip, bytes.brotli].map(kilobytes),
        ...[pages, questions, Object.keys(axe).length, elements].map(String),
      ];
    }),
  ]);
  const broken = peers.flatMap(({ title, inspected }) => {
    const rules = Object.keys(inspected!.axe);
    return rules.length > 0 ? [`axe on ${title}: ${rules.join(', ')}`] : [];
  });
  const elsewhere = peers.flatMap(({ title, inspected }) =>
    inspected!.elsewhere.map((address) => `${title} asks elsewhere: ${address}`),
  );
  const limits = peers.flatMap(({ title, limits: told }) => (told ? [`${title} ${told}.`] : []));
  const rates =
    'figures' in results.engine
      ? [
          `assessments a second on one core, ${results.engine.people} people: ` +
            Object.entries(results.engine.figures)
              .map(([whose, summary]) => `${whose.replace('assess.', '')} ${Math.round(summary!.median)}`)
              .join(', '),
        ]
      : [];
  return [
    `${results.date}, ${results.machine}, ${runsText(results)}; medians, and between which the middle half lies`,
    ...[first, busy, answers, memory, crowd].map((columns) => table(peers, columns)),
    seen,
    [...broken, ...elsewhere, ...limits, ...rates].join('\n'),
    targets(results)
      .map(({ target, figure, met }) => `${met === undefined ? '?' : met ? '✓ met' : '✗ MISSED'}  ${target}: ${figure}`)
      .join('\n'),
    work(results).join('\n'),
    [...missing(results), ...failed(results)].join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** Whether no peer is missing and every target is met. What a peer could not do beside that is only told. */
export const isGood = (results: Results): boolean =>
  missing(results).length === 0 && targets(results).every(({ met }) => met);

interface Ratio {
  readonly title: string;
  readonly of: (peer: PeerResult) => number | undefined;
  readonly absolute: (value: number) => string;
  /** Zero has no ratio: what is often zero stands as it is. */
  readonly plain?: true;
}
const ms = (value: number): string => `${value.toFixed(value > 0 && value < 10 ? 1 : 0)} ms`;
const of =
  (measure: string) =>
  ({ figures }: PeerResult): number | undefined =>
    figures[measure]?.median;
const ratios: Ratio[] = [
  {
    title: 'script and style',
    of: ({ inspected }) => inspected?.bytes.brotli,
    absolute: (bytes) => `${(bytes / 1000).toFixed(1)} kB`,
  },
  { title: 'first question', of: of('first.fast'), absolute: ms },
  { title: 'slow phone', of: of('first.slow'), absolute: ms },
  { title: 'slow phone and line', of: of('first.far'), absolute: ms },
  { title: 'next page, slow phone', of: of('steps.slow'), absolute: ms },
  { title: 'memory', of: of('heap.fast'), absolute: (bytes) => `${(bytes / 1e6).toFixed(1)} MB` },
  { title: 'page blocked, slow phone', of: of('blocking.slow'), absolute: ms, plain: true },
  {
    title: 'axe rules broken',
    of: ({ inspected }) => inspected && Object.keys(inspected.axe).length,
    absolute: String,
    plain: true,
  },
];

/** A peer by name and version. */
const named = ({ title, kind, packages }: PeerResult): string =>
  [title, kind === 'peer' ? Object.values(packages)[0] : ''].filter(Boolean).join(' ');

function ratio(peer: PeerResult, ours: PeerResult, { of: value, absolute, plain }: Ratio): string {
  const [figure, own] = [value(peer), value(ours)];
  if (figure === undefined) return '–';
  if (plain || !own || peer === ours) return absolute(figure);
  const times = figure / own;
  return `× ${times.toFixed(times < 10 ? 1 : 0)}`;
}

const sentence = (parts: readonly string[]): string => parts.filter(Boolean).join(' ');

/** A table of ratios to this widget, in Markdown. */
function ratioTable(results: Results, columns: readonly Ratio[]): string {
  const ours = results.peers.find(({ kind }) => kind === 'ours');
  if (!ours) throw new Error('Without this widget there is nothing to compare.');
  return [
    ['', ...columns.map(({ title }) => title)],
    ['---', ...columns.map(() => '---:')],
    ...results.peers
      .filter(({ missing: why }) => !why)
      .map((peer) => [named(peer), ...columns.map((each) => ratio(peer, ours, each))]),
  ]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

/** README's section between its markers: what most site owners ask about. */
export function readmeTable(results: Results): string {
  const brief = [
    'script and style',
    'first question',
    'slow phone and line',
    'page blocked, slow phone',
    'axe rules broken',
  ];
  return [
    ratioTable(
      results,
      ratios.filter(({ title }) => brief.includes(title)),
    ),
    `Measured on ${results.date}: medians of ${runsText(results)}. This widget's row is absolute; × is how many times that.`,
  ].join('\n\n');
}

/** The section of figures between its markers in docs/performance.md: every ratio, how it was measured, and what is missing. */
export function figuresSection(results: Results): string {
  const rates = 'figures' in results.engine ? results.engine.figures : {};
  const [our, their] = [rates['assess.ours']?.median, rates['assess.theirs']?.median];
  return [
    ratioTable(results, ratios),
    sentence([
      `Measured on ${results.date} on ${results.machine}: medians of ${runsText(results)}, in headless Chromium ${results.versions['chromium'] ?? ''},`,
      `from this machine, of the same ${results.walk.questions} questions as far as each can ask them. This widget's row is absolute; × is how many times that.`,
      'A slow phone has a processor slowed down four times and 360 px; a slow line 1.6 Mbit/s and 150 ms.',
      our && their
        ? `The engine assesses ${Math.round(our).toLocaleString('en')} times a second on one core, ${(our / their).toFixed(0)} times what json-rules-engine does with the same rules.`
        : '',
    ]),
    [...missing(results), ...failed(results)].map((line) => `${line.replace(/\s+/g, ' ')}.`).join('\n\n'),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** The section of targets between its markers in docs/performance.md: those that are missed, and by how much. */
export function targetsMissed(results: Results): string {
  const all = targets(results);
  const missed = all.filter(({ met }) => met === false);
  const unmeasured = all.filter(({ met }) => met === undefined);
  if (missed.length === 0 && unmeasured.length === 0) return `All ${all.length} targets are met.`;
  return [
    `Of ${all.length} targets ${all.length - missed.length - unmeasured.length} are met.`,
    [
      ...missed.map(({ target, figure }) => `- Missed: ${target} (${figure}).`),
      ...unmeasured.map(({ target }) => `- Not measured: ${target}.`),
    ].join('\n'),
    sentence(work(results)),
  ]
    .filter(Boolean)
    .join('\n\n');
}

const sections: Readonly<Record<string, (results: Results) => string>> = {
  bench: readmeTable,
  'bench-figures': figuresSection,
  'bench-targets': targetsMissed,
};

/** A page with each section of the bench that it has markers for written anew. */
export function withTable(page: string, results: Results): string {
  const marked = /(<!-- (bench|bench-figures|bench-targets) -->\n)[^]*?(\n<!-- \/\2 -->)/g;
  if (page.search(marked) < 0) throw new Error('The page has no place for the bench between its markers.');
  return page.replace(
    marked,
    (_, begin: string, name: string, end: string) => `${begin}\n${sections[name]!(results)}\n${end}`,
  );
}
