/**
 * The figures of the form computed once more, as one would with paper and pencil: whole numbers and fractions for what
 * is rounded, and the textbook formula for the difference coefficient. Nothing of the product is used.
 */

/** One school: what it has of a resource, in hundredths of its unit, and its pupils. */
export interface Holding {
  readonly hundredths: number;
  readonly pupils: number;
}

function bigPower(places: number): bigint {
  return 10n ** BigInt(places);
}

/** `numerator / denominator`, neither negative, rounded half up. */
export function roundedQuotient(numerator: bigint, denominator: bigint, places: number): number {
  const doubled = 2n * numerator * bigPower(places) + denominator;
  return Number(doubled / (2n * denominator)) / 10 ** places;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** What each pupil, or each hundred pupils, of all schools together have. */
export function mean(schools: readonly Holding[], perPupils: 1 | 100, places: number): number {
  const total = BigInt(sum(schools.map(({ hundredths }) => hundredths)) * perPupils);
  return roundedQuotient(total, 100n * BigInt(sum(schools.map(({ pupils }) => pupils))), places);
}

/** 差异系数: the standard deviation around the county's own rate, weighted by pupils, over that rate. Unrounded. */
export function coefficient(schools: readonly Holding[]): number {
  const pupils = sum(schools.map((school) => school.pupils));
  const rate = sum(schools.map((school) => school.hundredths)) / pupils;
  const squares = schools.map((school) => school.pupils * (school.hundredths / school.pupils - rate) ** 2);
  return Math.sqrt(sum(squares) / pupils) / rate;
}

/** Rounds to three decimals; the figure must not lie so near to a half that pencil and paper could err. */
export function threeDecimals(value: number): number {
  const scaled = value * 1000;
  if (Math.abs(scaled - Math.floor(scaled) - 0.5) < 1e-6)
    throw new RangeError(`${String(value)} is too near to a half`);
  return Math.round(scaled) / 1000;
}
