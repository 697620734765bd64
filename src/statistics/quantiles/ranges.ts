import { ascending, type Ascending } from "../ascending";
import { ZeroBaseError } from "../errors";
import { quantileOf } from "./quantile";

const LOW = 0.05;
const HIGH = 0.95;

/**
 * 限制性极差: the 95th less the 5th percentile of what schools have for each pupil, weighted with the pupils.
 *
 * @param totals    raw totals per school, any unit
 * @param enrolment 在校生数 per school, same order; positive
 * @returns units per pupil
 * @throws as `ascending`
 * @see R. Berne, L. Stiefel, The Measurement of Equity in School Finance, 1984
 */
export function restrictedRange(totals: Float64Array, enrolment: Float64Array): number {
  const schools = ascending(totals, enrolment);
  return quantileOf(schools, HIGH) - quantileOf(schools, LOW);
}

/**
 * 联邦极差率: the restricted range relative to the 5th percentile, (P95 − P5) / P5.
 *
 * @returns a pure number, 0 for perfect balance
 * @throws ZeroBaseError where the 5th percentile is not positive; and as `ascending`
 * @see R. Berne, L. Stiefel, The Measurement of Equity in School Finance, 1984
 */
export function federalRangeRatio(totals: Float64Array, enrolment: Float64Array): number {
  return ratioOf(ascending(totals, enrolment), HIGH, LOW) - 1;
}

/**
 * 极差率: the school with the most for each pupil relative to the one with the least.
 *
 * @returns a pure number, 1 for perfect balance
 * @throws ZeroBaseError where the least is not positive; and as `ascending`
 */
export function rangeRatio(totals: Float64Array, enrolment: Float64Array): number {
  return ratioOf(ascending(totals, enrolment), 1, 0);
}

/**
 * 分位数比: one weighted quantile relative to another, e.g. P90/P10 or P80/P20.
 *
 * @param upper share of pupils for the quantile above the line, 0 … 1
 * @param lower the same below the line
 * @returns a pure number, 1 for perfect balance
 * @throws ZeroBaseError where the lower quantile is not positive; InvalidParameterError; and as `ascending`
 */
export function quantileRatio(totals: Float64Array, enrolment: Float64Array, upper = 0.9, lower = 0.1): number {
  return ratioOf(ascending(totals, enrolment), upper, lower);
}

function ratioOf(schools: Ascending, upper: number, lower: number): number {
  const base = quantileOf(schools, lower);
  if (!(base > 0)) throw new ZeroBaseError(`quantile ${lower}`, base);
  return quantileOf(schools, upper) / base;
}
