import fc from "fast-check";

/** A range of one column, as Excel hands it over. */
export function column(values: readonly number[]): number[][] {
  return values.map((value) => [value]);
}

/** The published worked example: books and pupils of five schools; printed coefficient 0.52. */
export const BOOKS = column([279, 137, 935, 160, 402]);
export const PUPILS = column([45, 37, 89, 76, 55]);
/** Books per pupil, unrounded. */
export const RATES = BOOKS.map(([books = NaN], school) => [books / (PUPILS[school]?.[0] ?? NaN)]);

/** What Excel hands over for a blank cell: null on the web, 0 on the desktop, "" from a formula. */
export const BLANKS: readonly (null | string | number)[] = [null, "", 0];

/** Raw total and pupils of a school. */
export type School = readonly [total: number, pupils: number];

/** A handful of schools with whole totals, at least one of which has something. */
export const someSchools: fc.Arbitrary<School[]> = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 1, max: 900 })), { minLength: 2, maxLength: 9 })
  .filter((schools) => schools.some(([total]) => total > 0));

export function totalsOf(schools: readonly School[]): number[][] {
  return schools.map(([total]) => [total]);
}

export function pupilsOf(schools: readonly School[]): number[][] {
  return schools.map(([, pupils]) => [pupils]);
}

const DIGITS = 40n;

/** The official coefficient from whole numbers alone: CV² = W·Σ(R²/P) ÷ (ΣR)² − 1, the root taken of big integers. */
export function exactCoefficient(schools: readonly School[]): number {
  const product = schools.reduce((all, [, pupils]) => all * BigInt(pupils), 1n);
  const squares = schools.reduce((all, [total, pupils]) => all + (BigInt(total) ** 2n * product) / BigInt(pupils), 0n);
  const weight = schools.reduce((all, [, pupils]) => all + BigInt(pupils), 0n);
  const resource = schools.reduce((all, [total]) => all + BigInt(total), 0n);
  const top = weight * squares - product * resource ** 2n;
  const bottom = product * resource ** 2n;
  return Number(root((top * 10n ** (2n * DIGITS)) / bottom)) / 1e40;
}

/** The whole root, by Newton's method. */
function root(value: bigint): bigint {
  if (value < 2n) return value;
  let guess = 1n << BigInt(Math.ceil(value.toString(2).length / 2));
  for (;;) {
    const next = (guess + value / guess) / 2n;
    if (next >= guess) return guess;
    guess = next;
  }
}
