import { ascending } from "../ascending";
import { SampleTooSmallError, ZeroMeanError } from "../errors";
import { requireAmounts } from "../samples";
import { sum, sumOver } from "../sums";

export interface GiniOptions {
  /**
   * Whether to multiply by n/(n − 1), n being the sum of the weights, so that the most unequal distribution gives 1.
   * Schools weighted with 1 each give the textbook correction for n schools. Off by default: a county is no sample.
   */
  readonly corrected?: boolean;
}

/**
 * 基尼系数: Σᵢ Σⱼ pᵢ·pⱼ·|xᵢ − xⱼ| / 2m, half the mean difference between two pupils relative to the county ratio.
 *
 * Computed over the sorted schools as Σ F·(1 − F)·(step to the next school) / m, F the share of pupils so far: no term
 * is negative, and nearly equal schools keep their digits.
 *
 * @param totals    raw totals per school, any unit, not negative
 * @param enrolment 在校生数 per school, same order; positive
 * @returns between 0 (perfect balance) and 1
 * @throws EmptySampleError, LengthMismatchError, InvalidValueError, InvalidWeightError, NegativeValueError;
 *   ZeroMeanError where the county has none of the resource; SampleTooSmallError for a correction with weights of 1 or
 *   less together
 * @see C. Gini, Variabilità e mutabilità, 1912
 */
export function gini(totals: Float64Array, enrolment: Float64Array, options: GiniOptions = {}): number {
  requireAmounts(totals, enrolment);
  const { rates, pupilsUpTo, pupils } = ascending(totals, enrolment);
  const ratio = sum(totals) / pupils;
  if (!(ratio > 0)) throw new ZeroMeanError(ratio);
  const steps = sumOver(rates, (rate, at) => {
    const share = (pupilsUpTo[at] ?? NaN) / pupils;
    return share * (1 - share) * ((rates[at + 1] ?? rate) - rate);
  });
  return (steps / ratio) * (options.corrected === true ? correction(pupils) : 1);
}

function correction(pupils: number): number {
  if (!(pupils > 1)) throw new SampleTooSmallError(pupils, 2);
  return pupils / (pupils - 1);
}
