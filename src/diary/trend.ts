/**
 * Where a diary is heading: reads the rules of `content/trend.ts` on its entries. It says that the check is to be done again,
 * or nothing; it knows no urgency, no words and no clock.
 */
import { changeThatMatters, trendRules, type TrendRule, type TrendRuleId } from '../content/trend.js';
import { daysBetween } from '../text/calendar-day.js';
import type { Entry } from './entry.js';

/** What a trend is read from. */
export type Measured = Pick<Entry, 'date' | 'pain'>;

export interface Trend {
  /** The rules that hold, most urgent first. Each asks to do the check again. */
  readonly rules: readonly TrendRuleId[];
  /** The pain that a change is measured from, and what would be a change that matters; undefined without an entry. */
  readonly band: Band | undefined;
  /** By how much the two latest entries are both below the start; 0 where that is no change that matters. */
  readonly betterBy: number;
}

/** On the scale of the pain: what lies on its edges, or beyond, is a change that matters. */
export interface Band {
  readonly from: number;
  readonly best: number;
  readonly worse: number;
}

/** In the order of the days, one entry a day: the one with more pain, in whatever order they came. */
function inOrder(entries: readonly Measured[]): Measured[] {
  const worst = new Map<string, Measured>();
  for (const entry of entries) {
    if (!(entry.pain <= (worst.get(entry.date)?.pain ?? -1))) worst.set(entry.date, entry);
  }
  return [...worst.values()].sort((one, other) => (one.date < other.date ? -1 : 1));
}

/** The middle one; the lower of the two where there are two. */
const middle = (pains: readonly number[]): number =>
  [...pains].sort((one, other) => one - other)[Math.floor((pains.length - 1) / 2)] ?? 0;

/** The lower of the start and the usual pain before the latest entries; the start where there are no others. */
function bestKnown(pains: readonly number[], latest: number): number {
  const before = pains.slice(0, Math.max(1, pains.length - latest));
  return Math.min(before[0] ?? 0, middle(before));
}

const share = (pain: number, percent = 0): number => (pain * percent) / 100;

function holds(rule: TrendRule, entries: readonly Measured[]): boolean {
  const [first, last] = [entries[0], entries.at(-1)];
  if (!first || !last || entries.length < rule.entries || daysBetween(first.date, last.date) < rule.days) return false;
  const pains = entries.map(({ pain }) => pain);
  const from = rule.comparedWith === 'start' ? first.pain : bestKnown(pains, rule.heldFor);
  const { risenBy, fallenByLessThan } = rule;
  return pains
    .slice(-rule.heldFor)
    .every(
      (pain) =>
        (!risenBy || (pain - from >= risenBy.points && pain - from >= share(from, risenBy.percent))) &&
        (!fallenByLessThan ||
          (from - pain < fallenByLessThan.points && from - pain < share(from, fallenByLessThan.percent))),
    );
}

/** How far down a change has to go to matter: by the points and by the share. */
const downBy = (from: number): number => Math.max(changeThatMatters.points, share(from, changeThatMatters.percent));

/** The trend of entries in any order; more than one of a day count as one. */
export function trendOf(given: readonly Measured[]): Trend {
  const entries = inOrder(given);
  const pains = entries.map(({ pain }) => pain);
  const start = pains[0];
  if (start === undefined) return { rules: [], band: undefined, betterBy: 0 };
  const ids = Object.keys(trendRules) as TrendRuleId[];
  const from = bestKnown(pains, trendRules.worse.heldFor);
  const fall = start - Math.max(...pains.slice(-trendRules.worse.heldFor));
  return {
    rules: ids.filter((id) => holds(trendRules[id], entries)),
    band: { from, best: from - downBy(from), worse: from + trendRules.worse.risenBy.points },
    betterBy: pains.length > trendRules.worse.heldFor && fall >= downBy(start) ? fall : 0,
  };
}
