import { ZeroValueError } from "../errors";
import { distributionOf, pupilMean, type Distribution } from "./distribution";

/**
 * Theil's T of a distribution: Σ pᵢ·(xᵢ/m)·ln(xᵢ/m), with 0·ln 0 = 0.
 *
 * The excess is taken off every term. It sums to zero, and without it terms of both signs would cancel.
 */
export function theilTOf(distribution: Distribution): number {
  return pupilMean(distribution, (excess) => (excess === -1 ? 1 : (1 + excess) * Math.log1p(excess) - excess));
}

/** Theil's L of a distribution: −Σ pᵢ·ln(xᵢ/m); null where a school has none of the resource. */
export function theilLOf(distribution: Distribution): number | null {
  if (distribution.excess.includes(-1)) return null;
  return pupilMean(distribution, (excess) => excess - Math.log1p(excess));
}

/**
 * 泰尔指数 T: 0 for perfect balance, ln(W/P) where the school of P pupils out of W has everything. It weighs differences
 * among the rich schools most.
 *
 * @param totals    raw totals per school, any unit, not negative
 * @param enrolment 在校生数 per school, same order; positive
 * @returns a pure number (natural logarithm)
 * @throws as `distributionOf`
 * @see H. Theil, Economics and Information Theory, 1967
 */
export function theilT(totals: Float64Array, enrolment: Float64Array): number {
  return theilTOf(distributionOf(totals, enrolment));
}

/**
 * 泰尔指数 L, the mean logarithmic deviation: 0 for perfect balance, without an upper bound. It weighs differences among
 * the poor schools most. Some packages call this one “theil”.
 *
 * @param totals    raw totals per school, any unit, positive
 * @param enrolment 在校生数 per school, same order; positive
 * @returns a pure number (natural logarithm)
 * @throws ZeroValueError where a school has none of the resource; and as `distributionOf`
 * @see H. Theil, Economics and Information Theory, 1967
 */
export function theilL(totals: Float64Array, enrolment: Float64Array): number {
  const result = theilLOf(distributionOf(totals, enrolment));
  if (result === null) throw new ZeroValueError(totals.indexOf(0));
  return result;
}
