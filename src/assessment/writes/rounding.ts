import { fromNumber, roundHalfUp, toNumber } from "../../statistics";

/** Digits of a double that computation leaves intact; what lies beyond would turn 1.005 into 1.0049999999999999. */
const SURE_DIGITS = 14;

/** 四舍五入: half up on the decimal that the number shows. */
export function rounded(value: number, places: number): number {
  return toNumber(roundHalfUp(fromNumber(Number(value.toPrecision(SURE_DIGITS))), places));
}
