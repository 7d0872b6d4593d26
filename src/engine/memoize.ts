/** Memoization by identity, for what is derived from a part of the content: the content never changes. */

/** A function that does its work once for each object that it is given, and then hands out what it returned. */
export function memoizeByIdentity<Part extends object, Value>(derive: (part: Part) => Value): (part: Part) => Value {
  const known = new WeakMap<Part, Value>();
  // Nearly every caller asks for the same object again and again, which then takes no look-up.
  let last: Part | undefined;
  let latest: Value;
  return (part) => {
    if (part === last) return latest;
    let value = known.get(part);
    if (value === undefined) {
      value = derive(part);
      known.set(part, value);
    }
    last = part;
    latest = value;
    return value;
  };
}
