/**
 * When a diary of pain says that it is time to do the check again: data, which `src/diary/trend.ts` reads. A trend asks for
 * the check and can do nothing else: it names no urgency, and the check knows nothing of any diary.
 */
import type { SourceId } from './sources.js';

/** A change of the pain on the scale from 0 to 10. */
interface Change {
  readonly points: number;
  /** The same change as a share of what it is compared with; any share where this is left out. */
  readonly percent?: number;
}

export interface TrendRule {
  /**
   * What the latest entries are compared with: the `start`, which is the first entry; or the `best-known`, which is the lower
   * of the start and the usual pain (the middle one of all entries before the latest).
   */
  readonly comparedWith: 'start' | 'best-known';
  /** For how many of the latest entries the change has to hold. */
  readonly heldFor: number;
  /** How many entries there are at least, and over how many days. */
  readonly entries: number;
  readonly days: number;
  /** The pain has gone up by at least this. */
  readonly risenBy?: Change;
  /** The pain has gone down by less than this, in points and in its share. */
  readonly fallenByLessThan?: Required<Change>;
  readonly sources: readonly SourceId[];
}

/** A change of the pain that matters to people: the chart draws it as a band, down from the best known by both, up by the points. */
export const changeThatMatters = { points: 2, percent: 30 } as const satisfies Required<Change>;

const { points } = changeThatMatters;

/** Most urgent first: where both hold, the first is told. */
export const trendRules = {
  // Compared with the start alone, a diary that is begun in a flare-up would never notice that the pain comes back: 8, 3, 3, 6, 6.
  // A share as well as the points, as the contract has it, would leave out 7 → 9 and 8 → 10, the worst of all, and nothing
  // else: from 6 and below, 2 points are more than 30 %.
  worse: {
    comparedWith: 'best-known',
    heldFor: 2,
    entries: 3,
    days: 0,
    risenBy: { points },
    sources: ['article', 'ostelo-2008'],
  },
  'no-better': {
    comparedWith: 'start',
    heldFor: 1,
    entries: 4,
    days: 42,
    fallenByLessThan: changeThatMatters,
    sources: ['article', 'ostelo-2008'],
  },
} as const satisfies Record<string, TrendRule>;

export type TrendRuleId = keyof typeof trendRules;
