/**
 * Where each point, bar and line of the chart lies: pure sums of entries and room. It knows no words, no colours and no page.
 */
import { dayAfter, daysBetween } from '../text/calendar-day.js';
import { mostDays, mostPoints, numbersUpTo, type Entry } from './entry.js';
import type { Band } from './trend.js';

export interface Room {
  /** In pixels, or in whatever the drawing counts. */
  readonly width: number;
  /** The height of a line of words, by which the chart's height and margins are measured. */
  readonly em: number;
  /** Time runs from right to left. */
  readonly rightToLeft: boolean;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Layout {
  readonly height: number;
  /** The scale of 0 to 10: its left and right ends, its top and its bottom. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The floor of the bars, and how wide one is. */
  readonly floor: number;
  readonly barWidth: number;
  readonly radius: number;
  readonly pain: readonly Point[];
  /** Runs of entries with the same goal: a line is drawn through each. */
  readonly goals: readonly (readonly Point[])[];
  readonly bars: readonly (Point & { readonly height: number })[];
  readonly band: { readonly top: number; readonly bottom: number } | undefined;
  /** Days to be written below, with their place. */
  readonly ticks: readonly { readonly x: number; readonly date: string }[];
  readonly levels: readonly { readonly y: number; readonly score: number }[];
}

/** A diary that has just begun keeps the room of so many days, so that the line grows into it. */
const leastDays = 28;

/** The chart of a diary with at least one entry. */
export function layoutOf(
  diary: readonly [Entry, ...Entry[]],
  band: Band | undefined,
  { width, em, rightToLeft }: Room,
): Layout {
  const [first] = diary;
  const days = Math.max(leastDays, daysBetween(first.date, (diary.at(-1) ?? first).date));
  const [left, right, top] = [1.9 * em, width - 1.1 * em, 0.7 * em];
  const bottom = top + Math.max(10 * em, Math.min(16 * em, width * 0.36));
  const floor = bottom + 3.1 * em;
  const slot = (right - left) / Math.max(5, diary.length);
  const barWidth = Math.max(2, Math.min(0.9 * em, slot * 0.6));
  // Points and bars keep their own width clear of the ends.
  const inset = Math.max(barWidth, 0.6 * em);
  const x = (date: string): number => {
    const from = left + inset + (daysBetween(first.date, date) / days) * (right - left - 2 * inset);
    return rightToLeft ? width - from : from;
  };
  const y = (score: number): number => bottom - (score / mostPoints) * (bottom - top);
  const within = (score: number): number => Math.min(mostPoints, Math.max(0, score));

  const goals: Point[][] = [];
  let before: string | undefined;
  for (const { date, goal } of diary) {
    if (goal && goal.id !== before) goals.push([]);
    if (goal) goals.at(-1)?.push({ x: x(date), y: y(goal.score) });
    before = goal?.id;
  }

  const most = Math.max(2, Math.floor((right - left) / (5.5 * em)));
  const steps = Math.min(most - 1, days);
  return {
    height: floor + 1.7 * em,
    ...(rightToLeft ? { left: width - right, right: width - left } : { left, right }),
    top,
    bottom,
    floor,
    barWidth,
    // Where the points would run into each other, the lines say it alone.
    radius: slot < 0.7 * em ? 0 : 0.3 * em,
    pain: diary.map(({ date, pain }) => ({ x: x(date), y: y(pain) })),
    goals,
    bars: diary.map(({ date, days: bothered }) => {
      const height = (bothered / mostDays) * 2.2 * em;
      return { x: x(date) - barWidth / 2, y: floor - height, height };
    }),
    band: band && { top: y(within(band.worse)), bottom: y(within(band.best)) },
    ticks: numbersUpTo(steps).map((step) => {
      const date = dayAfter(first.date, Math.round((days * step) / steps));
      return { x: x(date), date };
    }),
    levels: [0, 2, 4, 6, 8, 10].map((score) => ({ y: y(score), score })),
  };
}
