/** The entries of the content's records. It knows nothing of what they hold. */

const listed = new WeakMap<object, readonly (readonly [string, unknown])[]>();

/** The entries of a record of the content, which never changes: it is read for every answer, so they are listed once. */
export function entries<Row>(record: Readonly<Record<string, Row>>): readonly (readonly [id: string, row: Row])[] {
  let rows = listed.get(record);
  if (!rows) listed.set(record, (rows = Object.entries(record)));
  return rows as readonly (readonly [string, Row])[];
}
