import { ZeroMeanError } from "../errors";
import { requireAmounts } from "../samples";
import { sum, sumOver } from "../sums";

/** How a resource is spread over the pupils of one stage: every pupil has what their school has for each. */
export interface Distribution {
  /** Deviation of each school's figure per pupil from the county ratio, as a share of that ratio: xᵢ/m − 1. */
  readonly excess: Float64Array;
  /** 在校生数 per school. */
  readonly enrolment: Float64Array;
  /** Σ 在校生数. */
  readonly pupils: number;
  /** The county ratio m, positive. */
  readonly ratio: number;
}

/**
 * What every measure of inequality starts from. The deviations are kept instead of the figures themselves, so that
 * measures of nearly equal schools do not lose their digits in a difference of nearly equal sums.
 *
 * @param totals    raw totals per school, any unit, not negative
 * @param enrolment 在校生数 per school, same order; positive
 * @throws EmptySampleError, LengthMismatchError, InvalidValueError, InvalidWeightError, NegativeValueError;
 *   ZeroMeanError where the county has none of the resource
 */
export function distributionOf(totals: Float64Array, enrolment: Float64Array): Distribution {
  requireAmounts(totals, enrolment);
  const pupils = sum(enrolment);
  const ratio = sum(totals) / pupils;
  if (!(ratio > 0)) throw new ZeroMeanError(ratio);
  const excess = totals.map((total, school) => (total / (enrolment[school] ?? NaN) - ratio) / ratio);
  return { excess, enrolment, pupils, ratio };
}

/** The pupils' mean of a term of the excess: Σ pᵢ·term(xᵢ/m − 1). */
export function pupilMean({ excess, enrolment, pupils }: Distribution, term: (excess: number) => number): number {
  return sumOver(excess, (value, school) => (enrolment[school] ?? NaN) * term(value)) / pupils;
}
