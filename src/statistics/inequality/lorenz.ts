import { ascending, runningTotals } from "../ascending";
import { ZeroMeanError } from "../errors";
import { requireAmounts } from "../samples";
import { sum } from "../sums";

/** 洛伦兹曲线: one point more than schools, from (0, 0) to (1, 1). */
export interface LorenzCurve {
  /** F: share of pupils, those with the least first. */
  readonly pupils: Float64Array;
  /** L: share of the resource that these pupils have. */
  readonly resource: Float64Array;
}

/**
 * The points of the Lorenz curve, school by school in rising order of what they have for each pupil.
 *
 * @param totals    raw totals per school, any unit, not negative
 * @param enrolment 在校生数 per school, same order; positive
 * @throws EmptySampleError, LengthMismatchError, InvalidValueError, InvalidWeightError, NegativeValueError;
 *   ZeroMeanError where the county has none of the resource
 * @see M. O. Lorenz, Methods of measuring the concentration of wealth, 1905
 */
export function lorenz(totals: Float64Array, enrolment: Float64Array): LorenzCurve {
  requireAmounts(totals, enrolment);
  const schools = ascending(totals, enrolment);
  if (!(sum(totals) > 0)) throw new ZeroMeanError(0);
  return { pupils: sharesUpTo(schools.pupilsUpTo), resource: sharesUpTo(runningTotals(schools.totals)) };
}

/** Running totals as shares of the last one, which makes the curve end at exactly 1; a 0 before them. */
function sharesUpTo(upTo: Float64Array): Float64Array {
  const whole = upTo.at(-1) ?? NaN;
  const shares = new Float64Array(upTo.length + 1);
  upTo.forEach((part, at) => {
    shares[at + 1] = part / whole;
  });
  return shares;
}
