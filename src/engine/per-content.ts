/** What is worked out of a part of the content, which never changes. It knows nothing of what that is. */

/** A function that does its work once for each part of the content: every result reads the same parts. */
export function perContent<Part extends object, Value>(workOut: (part: Part) => Value): (part: Part) => Value {
  const known = new WeakMap<Part, Value>();
  return (part) => known.get(part) ?? (known.set(part, workOut(part)).get(part) as Value);
}
