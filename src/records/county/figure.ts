/** A product without the noise of binary fractions: 0.952 × 100 is 95.2. Fifteen digits are what a cell shows. */
export function scaled(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(15));
}
