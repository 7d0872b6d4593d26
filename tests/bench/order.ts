/** In which order the runs take what they measure. It knows nothing of what that is. */

const common = (one: number, other: number): number => (other === 0 ? one : common(other, one % other));

/**
 * All of them in the order of a run: each run begins with another one and takes another step from each to the next, so that
 * none is always measured after the same.
 */
export function inOrderOf<Entry>(run: number, all: readonly Entry[]): Entry[] {
  const steps = all.map((_, index) => index + 1).filter((step) => common(step, all.length) === 1);
  const step = steps[run % steps.length]!;
  return all.map((_, index) => all[(run + index * step) % all.length]!);
}
