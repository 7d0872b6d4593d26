/** The entries of the content's records. It knows nothing of what they hold. */
import { perContent } from './per-content.js';

const listed = perContent<object, readonly (readonly [string, unknown])[]>(Object.entries);

/** The entries of a record of the content, which never changes: it is read for every answer, so they are listed once. */
export const entries = <Row>(record: Readonly<Record<string, Row>>): readonly (readonly [id: string, row: Row])[] =>
  listed(record) as readonly (readonly [string, Row])[];
