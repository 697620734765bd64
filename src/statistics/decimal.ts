import { InvalidDecimalError } from "./errors";

/** An exact decimal number: `units / 10^scale`. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

const DECIMAL_TEXT = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/;

/** `10^exponent` for an exponent of 0 or above. */
export function powerOfTen(exponent: number): bigint {
  return 10n ** BigInt(exponent);
}

/**
 * The exact number that a text writes, e.g. `4.505`, `-0.5`, `1e-7`.
 *
 * @throws InvalidDecimalError for anything else, and for exponents of more than three digits
 */
export function decimal(text: string): Decimal {
  const [matched, sign, whole = "", fraction = "", exponent = "0"] = DECIMAL_TEXT.exec(text) ?? [];
  if (matched === undefined) throw new InvalidDecimalError(text);
  const digits = BigInt(whole + fraction);
  const units = sign === "-" ? -digits : digits;
  const scale = fraction.length - Number(exponent);
  return scale >= 0 ? { units, scale } : { units: units * powerOfTen(-scale), scale: 0 };
}

/**
 * The decimal that a double shows: the shortest text that reads back as the same double, taken exactly. What a person
 * typed as 0.9 is 0.9 here, not the binary fraction beside it.
 *
 * @throws InvalidDecimalError for NaN and infinities
 */
export function fromNumber(value: number): Decimal {
  return decimal(String(value));
}

/** Both numbers at the larger of their scales. */
function aligned(left: Decimal, right: Decimal): { left: bigint; right: bigint; scale: number } {
  const scale = Math.max(left.scale, right.scale);
  return {
    left: left.units * powerOfTen(scale - left.scale),
    right: right.units * powerOfTen(scale - right.scale),
    scale,
  };
}

export function add(left: Decimal, right: Decimal): Decimal {
  const at = aligned(left, right);
  return { units: at.left + at.right, scale: at.scale };
}

export function subtract(left: Decimal, right: Decimal): Decimal {
  return add(left, { units: -right.units, scale: right.scale });
}

export function multiply(left: Decimal, right: Decimal): Decimal {
  return { units: left.units * right.units, scale: left.scale + right.scale };
}

/** −1, 0 or 1 as `left` is below, equal to or above `right`; 0.9 equals 0.90. */
export function compare(left: Decimal, right: Decimal): -1 | 0 | 1 {
  const at = aligned(left, right);
  if (at.left === at.right) return 0;
  return at.left < at.right ? -1 : 1;
}

/** The double nearest to the number. */
export function toNumber(value: Decimal): number {
  return Number(formatDecimal(value));
}

/** The quotient rounded to a whole number, halves away from zero; `denominator` is positive. */
export function divideHalfUp(numerator: bigint, denominator: bigint): bigint {
  const magnitude = numerator < 0n ? -numerator : numerator;
  const quotient = (2n * magnitude + denominator) / (2n * denominator);
  return numerator < 0n ? -quotient : quotient;
}

/**
 * 四舍五入 to `places` decimals (0 or more). Halves go away from zero, also below it: −0.5 becomes −1.
 * The result always has exactly `places` decimals, so that its text shows them.
 */
export function roundHalfUp(value: Decimal, places: number): Decimal {
  if (value.scale <= places) return { units: value.units * powerOfTen(places - value.scale), scale: places };
  return { units: divideHalfUp(value.units, powerOfTen(value.scale - places)), scale: places };
}

/** The number as plain text with all its decimals, e.g. `4.50`; no exponent, no grouping. */
export function formatDecimal(value: Decimal): string {
  const negative = value.units < 0n;
  const digits = String(negative ? -value.units : value.units).padStart(value.scale + 1, "0");
  const whole = digits.slice(0, digits.length - value.scale);
  const fraction = digits.slice(digits.length - value.scale);
  return (negative ? "-" : "") + whole + (fraction === "" ? "" : `.${fraction}`);
}
