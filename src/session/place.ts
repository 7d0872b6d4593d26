/** Where a person is in the check: the only part of a session that an entry of the browser's history may hold. */

/** Before the first question, on a page, or at the result. Plain data without an answer in it. */
export type Place =
  { readonly at: 'start' } | { readonly at: 'page'; readonly page: string } | { readonly at: 'result' };

export const start: Place = { at: 'start' };
export const result: Place = { at: 'result' };
export const onPage = (page: string): Place => ({ at: 'page', page });

/** Whether two places are the same one: a place that was stored is another object. */
export const isSamePlace = (one: Place, other: Place): boolean =>
  one.at === 'page' ? other.at === 'page' && one.page === other.page : one.at === other.at;
