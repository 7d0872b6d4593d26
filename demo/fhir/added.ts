/** Which lines of a text were not there before. It knows nothing of what the lines say. */
export interface Line {
  readonly line: string;
  readonly isNew: boolean;
}

/** The lines of the later text; new are those between the longest beginning and the longest end that both texts share. */
export function added(earlier: string, later: string): Line[] {
  const was = earlier.split('\n');
  const is = later.split('\n');
  const most = Math.min(was.length, is.length);
  let start = 0;
  while (start < most && was[start] === is[start]) start += 1;
  let end = 0;
  while (end < most - start && was.at(-1 - end) === is.at(-1 - end)) end += 1;
  // Where everything is new, nothing stands out.
  const isFirst = earlier === '';
  return is.map((line, index) => ({ line, isNew: !isFirst && index >= start && index < is.length - end }));
}
