/** Medians and spread of repeated measurements. It knows nothing of what was measured. */

/** What is kept of a measure that was taken several times, to four significant digits. */
export interface Summary {
  readonly median: number;
  /** The middle half of the values lies between these. */
  readonly quarter: number;
  readonly threeQuarters: number;
  /** 95 of 100 values lie below this. */
  readonly high: number;
  readonly count: number;
}

/** The value below which this share of the values lies, between two values where it falls between them. */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new Error('Of no values there is no median.');
  const sorted = [...values].sort((one, other) => one - other);
  const position = share * (sorted.length - 1);
  const below = sorted[Math.floor(position)]!;
  const above = sorted[Math.ceil(position)]!;
  return below + (above - below) * (position - Math.floor(position));
}

const rounded = (value: number): number => Number(value.toPrecision(4));

export const summarise = (values: readonly number[]): Summary => ({
  median: rounded(quantile(values, 0.5)),
  quarter: rounded(quantile(values, 0.25)),
  threeQuarters: rounded(quantile(values, 0.75)),
  high: rounded(quantile(values, 0.95)),
  count: values.length,
});
