/**
 * Ids for elements that others refer to, which tell nothing of what they are for: session recorders and click analytics send
 * the id of what was clicked. Each is made up once and is another one at the next visit.
 */
const ids = new Map<string, string>();

/** The id for what a view calls by this name. Its digits make tools that look for names take it for a random one, which it is. */
export function opaqueId(name: string): string {
  const known = ids.get(name) ?? `b0${Math.random().toString(36).slice(2, 10)}`;
  ids.set(name, known);
  return known;
}
