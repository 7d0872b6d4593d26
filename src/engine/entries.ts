/** The entries of the content's records. It knows nothing of what they hold. */
import { perContent } from './per-content.js';

/** The entries of a record of the content: it is read for every answer, so they are listed once. */
export const entries = perContent(Object.entries) as <Row>(
  record: Readonly<Record<string, Row>>,
) => readonly (readonly [id: string, row: Row])[];
