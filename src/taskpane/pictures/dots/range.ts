/** Which values an axis shows in proportion, and from where on it does not. */
export interface DotRange {
  readonly low: number;
  readonly high: number;
}

/** So many times what is usual a value is a slip of the pen, or next to it: in proportion it would leave the others no room. */
const FAR = 4;

/**
 * The stretch of values that is drawn in proportion: all of them, unless some are many times what is usual;
 * 0 to 1 without any.
 *
 * @param values     of the schools, rising
 * @param thresholds that have to be seen among them
 */
export function dotRange(values: readonly number[], thresholds: readonly number[]): DotRange {
  const middle = values[Math.floor(values.length / 2)] ?? 0;
  const usual = thresholds.reduce((most, value) => Math.max(most, value), middle);
  const shown = [...thresholds, ...values.filter((value) => usual <= 0 || value <= usual * FAR)];
  if (shown.length === 0) return { low: 0, high: 1 };
  return {
    low: shown.reduce((least, value) => Math.min(least, value), Infinity),
    high: shown.reduce((most, value) => Math.max(most, value), -Infinity),
  };
}
