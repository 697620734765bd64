import {
  compare,
  divideHalfUp,
  formatDecimal,
  fromNumber,
  multiply,
  powerOfTen,
  toNumber,
  type Decimal,
} from "./decimal";
import { InvalidDenominatorError } from "./errors";

/** Floating point decides only where both sides differ by more than this share; its own error is far below. */
const UNSURE_SHARE = 1e-9;
/** Below this, doubles lose digits, and the share above says nothing. */
const SMALLEST_SURE = 1e-280;
/** Powers of ten up to here are good doubles. */
const LARGEST_SCALE = 300;

/**
 * How `numerator / denominator` stands to a threshold, decided without dividing: 9 teachers × 100 for 1,000 pupils
 * equals 0.9 exactly.
 *
 * @returns −1 below, 0 equal, 1 above
 * @throws InvalidDenominatorError unless the denominator is positive
 */
export function compareRatio(numerator: Decimal, denominator: Decimal, threshold: Decimal): -1 | 0 | 1 {
  requirePositive(denominator);
  return compare(numerator, multiply(threshold, denominator));
}

/**
 * `numerator / denominator`, 四舍五入 to `places` decimals from the exact quotient, as the double nearest to the
 * rounded decimal.
 *
 * @throws InvalidDenominatorError unless the denominator is positive
 */
export function roundRatioHalfUp(numerator: Decimal, denominator: Decimal, places: number): number {
  requirePositive(denominator);
  const top = numerator.units * powerOfTen(denominator.scale + places);
  const bottom = denominator.units * powerOfTen(numerator.scale);
  return toNumber({ units: divideHalfUp(top, bottom), scale: places });
}

/**
 * True where `numerator × scale / denominator` reaches the threshold; the same answer as {@link compareRatio} on the
 * decimals that the doubles show, but fast, for loops over many schools.
 *
 * @param scale 100 for a figure per hundred pupils, 1 for one per pupil
 * @throws InvalidDenominatorError unless the denominator is positive; InvalidDecimalError where a number is not finite
 */
export function atLeast(numerator: number, denominator: number, scale: number, threshold: Decimal): boolean {
  const left = numerator * scale;
  const right = approximate(threshold) * denominator;
  const larger = Math.max(Math.abs(left), Math.abs(right));
  const sure = denominator > 0 && larger > SMALLEST_SURE && Math.abs(left - right) > UNSURE_SHARE * larger;
  if (sure) return left > right;
  const exactTop = multiply(fromNumber(numerator), fromNumber(scale));
  return compareRatio(exactTop, fromNumber(denominator), threshold) >= 0;
}

/** Within a few units in the last place; NaN where the powers involved leave the range of doubles. */
function approximate(value: Decimal): number {
  return value.scale > LARGEST_SCALE ? NaN : Number(value.units) / 10 ** value.scale;
}

function requirePositive(denominator: Decimal): void {
  if (denominator.units <= 0n) throw new InvalidDenominatorError(formatDecimal(denominator));
}
