/**
 * Which of this widget's modules a script's time goes to: samples of the processor, by the source file that the map of the
 * built script names. It knows the folders of the source, and no trace.
 */
import { readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';

/** Of Chromium's DevTools protocol: what `Profiler.stop` returns, as far as it is read here. */
export interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly url: string; readonly lineNumber: number; readonly columnNumber: number };
    readonly children?: readonly number[];
  }[];
  /** Microseconds, on the clock of traces. */
  readonly startTime: number;
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

const groups = {
  'what is asked next, and how urgent it is': /\/src\/(engine|session|content)\//,
  'words and their values': /\/src\/(text|export)\//,
  'bringing the page into sight, and the focus': /\/src\/element\/(reveal|focus)\.ts/,
  'what each page is made of': /\/src\/element\/views\//,
  'the element around it': /\/src\/element\//,
  'Lit, which makes the elements': /\/node_modules\//,
} as const;
export const scriptGroups = [...(Object.keys(groups) as (keyof typeof groups)[]), 'anything else'] as const;
type ScriptGroup = (typeof scriptGroups)[number];

/** Says of a sample's call frames, the innermost first, which group they belong to; undefined where none is of the script. */
function grouping(
  script: string,
): (frames: readonly Profile['nodes'][number]['callFrame'][]) => ScriptGroup | undefined {
  const map = new SourceMap(JSON.parse(readFileSync(`${script}.map`, 'utf8')) as SourceMapPayload);
  return (frames) => {
    const frame = frames.find(({ url }) => url.endsWith('back-pain-check.js'));
    if (!frame) return undefined;
    const entry = map.findEntry(frame.lineNumber, frame.columnNumber);
    const source = 'originalSource' in entry ? `/${entry.originalSource}` : '';
    const [group] = Object.entries(groups).find(([, files]) => files.test(source)) ?? [];
    return (group as ScriptGroup | undefined) ?? 'anything else';
  };
}

/** Milliseconds by group, of the samples at moments that count. */
export function byModule(
  { nodes, startTime, samples = [], timeDeltas = [] }: Profile,
  script: string,
  counts: (time: number) => boolean,
): Record<ScriptGroup, number> {
  const groupOf = grouping(script);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const known = new Map<number, ScriptGroup | undefined>();
  const total = Object.fromEntries(scriptGroups.map((group) => [group, 0])) as Record<ScriptGroup, number>;
  let time = startTime;
  for (const [position, sample] of samples.entries()) {
    time += timeDeltas[position] ?? 0;
    if (!counts(time)) continue;
    if (!known.has(sample)) {
      const frames = [];
      for (let id: number | undefined = sample; id !== undefined; id = parents.get(id))
        frames.push(byId.get(id)!.callFrame);
      known.set(sample, groupOf(frames));
    }
    const group = known.get(sample);
    if (group) total[group] += (timeDeltas[position + 1] ?? 0) / 1000;
  }
  return total;
}
