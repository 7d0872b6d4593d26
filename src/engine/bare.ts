/** Records that are looked into by an id. It does not know what they hold. */

/** A copy that inherits nothing: a page may give every object a property that is called as one of our ids. */
export const bare = <Rows extends object>(rows: Rows): Rows => Object.assign(Object.create(null) as Rows, rows);
