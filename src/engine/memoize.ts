/** Memoization by identity, for what is derived from a part of the content: the content never changes. */

/** A function that does its work once for each object that it is given, and then hands out what it returned. */
export function memoizeByIdentity<Part extends object, Value>(derive: (part: Part) => Value): (part: Part) => Value {
  const known = new WeakMap<Part, Value>();
  return (part) => known.get(part) ?? (known.set(part, derive(part)).get(part) as Value);
}
