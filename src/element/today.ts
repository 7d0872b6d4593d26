/** What day it is where the person is. */

/** The day as an ISO date, such as "2026-12-04". In UTC it may be the day before or after. */
export function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
