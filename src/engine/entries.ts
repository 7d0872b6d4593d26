/** The entries of the content's records, with the types of their ids. */
import { memoizeByIdentity } from './memoize.js';

type IdOf<Rows> = keyof Rows & string;

/** The entries of a record of the content, in its order. It is read for every answer, so they are listed once. */
export const entries = memoizeByIdentity(Object.entries) as <Rows extends object>(
  record: Rows,
) => readonly (readonly [id: IdOf<Rows>, row: Rows[IdOf<Rows>]])[];

/** The ids of a record of the content, in its order. */
export const idsOf = memoizeByIdentity(Object.keys) as <Rows extends object>(record: Rows) => readonly IdOf<Rows>[];
