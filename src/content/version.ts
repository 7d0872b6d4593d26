/**
 * Which content this is, how old it may get, and what has not been done to it. The package has a version of its own.
 */
export const version = {
  version: '2.0.0',
  date: '2026-11-26',
  reviewBy: '2027-05-26',
  status: 'researched, not approved by a clinician',
} as const;
