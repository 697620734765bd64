import { ascending, type Ascending } from "../ascending";
import { ZeroBaseError } from "../errors";
import { requireAmounts } from "../samples";
import { resourceOfPoorest, resourceOfRichest } from "./poorest";
import { quantileOf } from "./quantile";

const HALF = 0.5;

/**
 * 麦克伦指数: what the poorer half of the pupils have, relative to what they would have at the median. The school that
 * straddles the half is split; conventions that count it whole or leave it out give other numbers.
 *
 * @param totals    raw totals per school, any unit, not negative
 * @param enrolment 在校生数 per school, same order; positive
 * @returns between 0 and 1, 1 where nobody is below the median
 * @throws ZeroBaseError where the median is zero; and as `requireAmounts`
 * @see E. McLoone; R. Berne, L. Stiefel, The Measurement of Equity in School Finance, 1984
 */
export function mcloone(totals: Float64Array, enrolment: Float64Array): number {
  return relativeToMedian(totals, enrolment, resourceOfPoorest);
}

/**
 * 维斯特根指数: what the richer half of the pupils have, relative to what they would have at the median; the mirror of
 * {@link mcloone}.
 *
 * @returns 1 or above, 1 where nobody is above the median
 * @throws ZeroBaseError where the median is zero; and as `requireAmounts`
 * @see D. A. Verstegen, Concepts and measures of fiscal inequality, Journal of Education Finance 22 (1996)
 */
export function verstegen(totals: Float64Array, enrolment: Float64Array): number {
  return relativeToMedian(totals, enrolment, resourceOfRichest);
}

function relativeToMedian(
  totals: Float64Array,
  enrolment: Float64Array,
  resourceOf: (schools: Ascending, share: number) => number,
): number {
  requireAmounts(totals, enrolment);
  const schools = ascending(totals, enrolment);
  const median = quantileOf(schools, HALF);
  if (!(median > 0)) throw new ZeroBaseError("the median", median);
  return resourceOf(schools, HALF) / (HALF * schools.pupils * median);
}
