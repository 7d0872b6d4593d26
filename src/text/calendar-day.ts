/** A day of the calendar as an ISO date, `2026-11-27`: whether there is such a day, and how days lie to each other. */

const aDay = 86_400_000;
const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Whether the calendar has this day. A day that its month has not is taken by `Date` for one of the next month. */
export function isDay(text: string): boolean {
  const time = timeOf(text);
  return !Number.isNaN(time) && dayOf(time) === text;
}

/** A day so many days later, or earlier. */
export const dayAfter = (day: string, days: number): string => dayOf(timeOf(day) + days * aDay);

/** How many days lie between two days. */
export const daysBetween = (from: string, to: string): number => Math.round((timeOf(to) - timeOf(from)) / aDay);
