/** What the bench hands on: every raw value, and what README keeps of them. It takes no measure itself. */
import type { Inspected } from './inspect.js';
import { summarise, type Summary } from './statistics.js';

/** Values by measure and condition, such as `first.slow`: milliseconds, bytes or calls a second. */
export type Values = Record<string, number[]>;

interface About {
  readonly name: string;
  readonly title: string;
  readonly kind: 'ours' | 'floor' | 'peer';
  readonly packages: Readonly<Record<string, string>>;
  readonly limits?: string;
  readonly inspected?: Inspected;
  /** Why it is not in the figures, or not in all. */
  readonly missing?: string;
  readonly failures: readonly string[];
}
export interface Run {
  readonly date: string;
  readonly machine: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly runs: number;
  /** Peers that no target names were taken in every third run alone. */
  readonly brief?: true;
  /** The pages and questions that a walker meets in this widget. */
  readonly walk: { readonly pages: number; readonly questions: number };
}
export interface Bench extends Run {
  readonly peers: readonly (About & { readonly values: Values })[];
  readonly engine: { readonly people: number; readonly values: Values } | { readonly missing: string };
}

export type Summaries = Readonly<Partial<Record<string, Summary>>>;
export type PeerResult = About & { readonly figures: Summaries };
export interface Results extends Run {
  readonly peers: readonly PeerResult[];
  readonly engine: { readonly people: number; readonly figures: Summaries } | { readonly missing: string };
}

const summaries = (values: Values): Summaries =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([, list]) => list.length > 0)
      .map(([measure, list]) => [measure, summarise(list)]),
  );

export const resultsOf = (bench: Bench): Results => ({
  ...bench,
  peers: bench.peers.map(({ values, ...about }) => ({ ...about, figures: summaries(values) })),
  engine:
    'missing' in bench.engine ? bench.engine : { people: bench.engine.people, figures: summaries(bench.engine.values) },
});
