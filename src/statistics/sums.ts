/**
 * Compensated (Neumaier) sum: what every addition loses is kept beside and given back at the end, so that the error
 * does not grow with the number of values.
 *
 * @see A. Neumaier, Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen, ZAMM 54 (1974)
 */
class CompensatedSum {
  private total = 0;
  private lost = 0;

  add(value: number): void {
    const next = this.total + value;
    this.lost += Math.abs(this.total) >= Math.abs(value) ? this.total - next + value : value - next + this.total;
    this.total = next;
  }

  get value(): number {
    return this.total + this.lost;
  }
}

/**
 * Compensated sum of numbers.
 *
 * @param values any iterable of finite numbers, typed arrays included
 * @returns 0 for no values; NaN where a value or the sum is not finite
 */
export function sum(values: Iterable<number>): number {
  const result = new CompensatedSum();
  for (const value of values) result.add(value);
  return result.value;
}

/** {@link sum} of `term(value, index)` over the values, without an array in between. */
export function sumOver(values: Float64Array, term: (value: number, index: number) => number): number {
  const result = new CompensatedSum();
  values.forEach((value, index) => {
    result.add(term(value, index));
  });
  return result.value;
}
