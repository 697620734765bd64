import { EmptySampleError, SampleTooSmallError, ZeroMeanError } from "./errors";
import { sum, sumOver } from "./sums";
import { requirePairs, requireValues } from "./samples";

/** The county ratio and the enrolment-weighted population variance around it. */
export interface WeightedMoments {
  /** Σ totals / Σ enrolment: not the mean of the schools' ratios. */
  readonly ratio: number;
  /** Σ Pᵢ (xᵢ − ratio)² / Σ Pᵢ with xᵢ = totalᵢ / Pᵢ. */
  readonly variance: number;
}

/**
 * Ratio and variance of one indicator over the schools of one stage, in two passes with compensated sums. The one-pass
 * form loses every digit where schools hardly differ, and is never used.
 *
 * @param totals    raw totals per school, any unit
 * @param enrolment 在校生数 per school, same order; positive
 * @returns ratio in units per pupil, variance in units² per pupil²
 * @throws EmptySampleError, LengthMismatchError, InvalidValueError, InvalidWeightError
 */
export function weightedMoments(totals: Float64Array, enrolment: Float64Array): WeightedMoments {
  requirePairs(totals, enrolment);
  const pupils = sum(enrolment);
  const ratio = sum(totals) / pupils;
  const squares = sumOver(enrolment, (weight, school) => {
    const deviation = (totals[school] ?? NaN) / weight - ratio;
    return weight * deviation * deviation;
  });
  return { ratio, variance: squares / pupils };
}

/** {@link weightedMoments} where only the schools' figures per pupil are known, not their totals. */
export function weightedMomentsOfRates(rates: Float64Array, enrolment: Float64Array): WeightedMoments {
  requirePairs(rates, enrolment);
  const pupils = sum(enrolment);
  const ratio = sumOver(rates, (rate, school) => rate * (enrolment[school] ?? NaN)) / pupils;
  const squares = sumOver(rates, (rate, school) => (enrolment[school] ?? NaN) * (rate - ratio) * (rate - ratio));
  return { ratio, variance: squares / pupils };
}

/**
 * The official 差异系数 of one indicator over the schools of one stage: the enrolment-weighted population standard
 * deviation around the county ratio, divided by that ratio.
 *
 * @param totals    raw totals per school, any unit; never the figures per pupil
 * @param enrolment 在校生数 per school, same order; positive
 * @returns a pure number, 0 for perfect balance
 * @throws EmptySampleError without a school; ZeroMeanError where the county has none of the resource; and as
 *   {@link weightedMoments}
 * @see 教督〔2012〕3号 附件2; the worked example in `test/published/published.json`, case W1
 */
export function differenceCoefficient(totals: Float64Array, enrolment: Float64Array): number {
  return coefficientOf(weightedMoments(totals, enrolment));
}

/**
 * {@link differenceCoefficient} from figures per pupil, for forms that hold nothing else. Where the figures are rounded,
 * so is the result: see `coefficientInterval`.
 */
export function differenceCoefficientOfRates(rates: Float64Array, enrolment: Float64Array): number {
  return coefficientOf(weightedMomentsOfRates(rates, enrolment));
}

/** Standard deviation divided by the ratio. @throws ZeroMeanError where the ratio is not positive */
function coefficientOf(moments: WeightedMoments): number {
  return relative(Math.sqrt(moments.variance), moments.ratio);
}

/**
 * 综合差异系数: the simple mean of the single coefficients of one stage.
 *
 * @throws EmptySampleError, InvalidValueError
 * @see 教督〔2012〕3号; agrees with all published county tables in `test/published/published.json`
 */
export function compositeCoefficient(coefficients: Float64Array): number {
  return mean(coefficients);
}

/** The unweighted mean. @throws EmptySampleError, InvalidValueError */
export function mean(values: Float64Array): number {
  requireValues(values);
  return sum(values) / values.length;
}

/** Unweighted standard deviation with n − 1. @throws SampleTooSmallError below two values, InvalidValueError */
export function sampleStandardDeviation(values: Float64Array): number {
  if (values.length < 2) throw new SampleTooSmallError(values.length, 2);
  return Math.sqrt(squaredDeviations(values) / (values.length - 1));
}

/** Unweighted standard deviation with n. @throws EmptySampleError, InvalidValueError */
export function populationStandardDeviation(values: Float64Array): number {
  if (values.length === 0) throw new EmptySampleError();
  return Math.sqrt(squaredDeviations(values) / values.length);
}

/**
 * STDEV.P / AVERAGE: a diagnostic, never the official figure.
 *
 * @throws EmptySampleError, InvalidValueError, ZeroMeanError
 */
export function populationCoefficient(values: Float64Array): number {
  return relative(populationStandardDeviation(values), mean(values));
}

/**
 * STDEV.S / AVERAGE: a diagnostic, never the official figure.
 *
 * @throws SampleTooSmallError, InvalidValueError, ZeroMeanError
 */
export function sampleCoefficient(values: Float64Array): number {
  return relative(sampleStandardDeviation(values), mean(values));
}

function squaredDeviations(values: Float64Array): number {
  const centre = mean(values);
  return sumOver(values, (value) => (value - centre) * (value - centre));
}

function relative(deviation: number, centre: number): number {
  if (!(centre > 0)) throw new ZeroMeanError(centre);
  return deviation / centre;
}
