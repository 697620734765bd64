import { add, fromNumber, multiply, toNumber } from "./decimal";

/** Amounts in the forms have two decimals at most: counted in hundredths they are whole, and doubles add them exactly. */
const HUNDRED = 100;

function hundredths(value: number): number | null {
  const whole = Math.round(value * HUNDRED);
  return Number.isSafeInteger(whole) && whole / HUNDRED === value ? whole : null;
}

/**
 * Σ amount × factor on the decimals that the numbers show: 0.1 + 0.2 is 0.3.
 *
 * @param factors same length and order
 * @returns the double nearest to the exact sum
 * @throws InvalidDecimalError where a number is not finite
 */
export function exactSum(amounts: readonly number[], factors: readonly number[]): number {
  let whole = 0;
  for (let at = 0; at < amounts.length; at += 1) {
    const factor = factors[at] ?? Number.NaN;
    const amount = hundredths(amounts[at] ?? Number.NaN);
    if (amount === null || !Number.isInteger(factor)) return decimalSum(amounts, factors);
    whole += amount * factor;
  }
  return Number.isSafeInteger(whole) ? whole / HUNDRED : decimalSum(amounts, factors);
}

function decimalSum(amounts: readonly number[], factors: readonly number[]): number {
  const sum = amounts.reduce(
    (total, amount, at) => add(total, multiply(fromNumber(amount), fromNumber(factors[at] ?? Number.NaN))),
    fromNumber(0),
  );
  return toNumber(sum);
}
