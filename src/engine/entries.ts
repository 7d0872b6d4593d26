/** The rows of the content's records, with the types of their ids. */
import { memoizeByIdentity } from './memoize.js';

/** Rows with their ids, in the order of their record. */
export type Rows<Id, Row> = readonly (readonly [id: Id, row: Row])[];

type IdOf<All> = keyof All & string;

/** The rows of a record. */
export type RowsOf<All> = Rows<IdOf<All>, All[IdOf<All>]>;

/** The entries of a record of the content, in its order. It is read for every answer, so they are listed once. */
export const entries = memoizeByIdentity(Object.entries) as <All extends object>(record: All) => RowsOf<All>;

/** The ids of a record of the content, in its order. */
export const idsOf = memoizeByIdentity(Object.keys) as <All extends object>(record: All) => readonly IdOf<All>[];
