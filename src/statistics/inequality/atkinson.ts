import { InvalidParameterError } from "../errors";
import { distributionOf, pupilMean } from "./distribution";
import { theilLOf } from "./theil";

/**
 * 阿特金森指数: the share of the resource that could be given up if what is left were spread equally, at a given aversion
 * to inequality.
 *
 * 1 − (Σ pᵢ·(xᵢ/m)^(1−ε))^(1/(1−ε)); for ε = 1 the geometric mean takes the place of the power mean: 1 − e^(−Theil L).
 *
 * @param totals    raw totals per school, any unit, not negative
 * @param enrolment 在校生数 per school, same order; positive
 * @param aversion  ε, 0 or above; the larger, the more the poorest school counts
 * @returns between 0 (perfect balance) and 1 (from ε = 1 on also where any school has nothing)
 * @throws InvalidParameterError for an aversion that is negative or not finite; and as `distributionOf`
 * @see A. B. Atkinson, On the measurement of inequality, Journal of Economic Theory 2 (1970)
 */
export function atkinson(totals: Float64Array, enrolment: Float64Array, aversion: number): number {
  if (!(aversion >= 0 && Number.isFinite(aversion))) throw new InvalidParameterError("aversion", aversion);
  const distribution = distributionOf(totals, enrolment);
  if (aversion === 1) return -Math.expm1(-(theilLOf(distribution) ?? Infinity));
  if (aversion > 1 && totals.includes(0)) return 1;
  // `expm1` and `log1p`, and taking off the excess, which sums to zero, keep the digits of nearly equal schools.
  const power = 1 - aversion;
  const meanPower = pupilMean(distribution, (excess) => Math.expm1(power * Math.log1p(excess)) - power * excess);
  return Math.max(0, -Math.expm1(Math.log1p(meanPower) / power));
}
