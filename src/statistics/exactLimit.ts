import { fromNumber, powerOfTen, type Decimal } from "./decimal";

/** Floating point decides where the coefficient is farther from the limit than this. */
const UNSURE = 1e-9;

/** `top / bottom`, bottom positive. */
interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [left, right] = [a < 0n ? -a : a, b];
  while (right !== 0n) [left, right] = [right, left % right];
  return left;
}

function fraction({ units, scale }: Decimal): Fraction {
  return { top: units, bottom: powerOfTen(scale) };
}

function plus(a: Fraction, b: Fraction): Fraction {
  const top = a.top * b.bottom + b.top * a.bottom;
  const bottom = a.bottom * b.bottom;
  const divisor = greatestCommonDivisor(top, bottom);
  return divisor === 0n ? { top: 0n, bottom: 1n } : { top: top / divisor, bottom: bottom / divisor };
}

const ZERO: Fraction = { top: 0n, bottom: 1n };

/** Σ terms; terms of one bottom are added first, so that the fractions stay small. */
function sumOf(terms: Iterable<Fraction>): Fraction {
  const byBottom = new Map<bigint, bigint>();
  for (const { top, bottom } of terms) byBottom.set(bottom, (byBottom.get(bottom) ?? 0n) + top);
  let sum = ZERO;
  for (const [bottom, top] of byBottom) sum = plus(sum, { top, bottom });
  return sum;
}

function fractionsOf(values: Float64Array): Fraction[] {
  return Array.from(values, (value) => fraction(fromNumber(value)));
}

/**
 * Whether the 差异系数 is at most a limit, decided on the decimals that the numbers show: a county whose coefficient is
 * exactly 0.45 passes 0.45, whatever the last bit of the computed double says.
 *
 * CV ≤ c means Σ P · Σ(R²/P) ≤ (1 + c²) · (Σ R)², all of it fractions.
 *
 * @param coefficient the computed coefficient of these schools
 * @param totals      raw totals per school, not negative, with a positive sum
 * @param enrolment   pupils per school, same order; positive
 */
export function coefficientAtMost(
  coefficient: number,
  limit: Decimal,
  totals: Float64Array,
  enrolment: Float64Array,
): boolean {
  const approximate = Number(limit.units) / 10 ** limit.scale;
  if (Math.abs(coefficient - approximate) > UNSURE) return coefficient < approximate;

  const raw = fractionsOf(totals);
  const pupils = fractionsOf(enrolment);
  const squares = sumOf(
    raw.map(({ top, bottom }, school) => {
      const { top: count, bottom: unit } = pupils[school] ?? ZERO;
      const square = { top: top * top * unit, bottom: bottom * bottom * count };
      const divisor = greatestCommonDivisor(square.top, square.bottom);
      return divisor === 0n ? ZERO : { top: square.top / divisor, bottom: square.bottom / divisor };
    }),
  );
  const whole = sumOf(raw);
  const weight = sumOf(pupils);
  const c = fraction(limit);
  const left = weight.top * squares.top * whole.bottom * whole.bottom * c.bottom * c.bottom;
  const right = (c.bottom * c.bottom + c.top * c.top) * whole.top * whole.top * weight.bottom * squares.bottom;
  return left <= right;
}
