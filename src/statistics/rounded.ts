import { fromNumber, roundHalfUp, toNumber } from "./decimal";

/** Digits of a double that computation leaves intact; what lies beyond would turn 1.005 into 1.0049999999999999. */
const SURE_DIGITS = 14;

/**
 * 四舍五入 of a computed figure as it is printed: half up on exact decimals, of the decimal that the number shows
 * (DESIGN.md, section 7). What is decided is never rounded.
 *
 * @param places decimals, 0 or more
 * @throws InvalidDecimalError for NaN and infinities
 */
export function rounded(value: number, places: number): number {
  return toNumber(roundHalfUp(fromNumber(Number(value.toPrecision(SURE_DIGITS))), places));
}
