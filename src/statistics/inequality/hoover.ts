import { distributionOf, pupilMean } from "./distribution";

/**
 * 胡佛指数 (罗宾汉指数): the share of the county's resource that would have to move between schools for full equality,
 * ½·Σ pᵢ·|xᵢ − m| / m.
 *
 * @param totals    raw totals per school, any unit, not negative
 * @param enrolment 在校生数 per school, same order; positive
 * @returns between 0 and 1
 * @throws as `distributionOf`
 * @see E. M. Hoover, The measurement of industrial localization, Review of Economics and Statistics 18 (1936)
 */
export function hoover(totals: Float64Array, enrolment: Float64Array): number {
  return pupilMean(distributionOf(totals, enrolment), Math.abs) / 2;
}
