import { weightedMoments, type WeightedMoments } from "../dispersion";
import { NoSpreadError, ZeroMeanError } from "../errors";
import { sum } from "../sums";

/** A coefficient below this is what rounding leaves of perfect balance. */
const ROUNDING = 1e-15;

/**
 * 贡献率: how much of the county's variance each school makes up, pᵢ·(xᵢ − m)² / S².
 *
 * @param totals    raw totals per school, any unit
 * @param enrolment 在校生数 per school, same order; positive
 * @returns a share for each school; together 1
 * @throws NoSpreadError where all schools have the same for each pupil; ZeroMeanError; and as `weightedMoments`
 */
export function contributions(totals: Float64Array, enrolment: Float64Array): Float64Array {
  const { ratio, variance } = momentsWithSpread(totals, enrolment);
  const squares = totals.map((total, school) => {
    const weight = enrolment[school] ?? NaN;
    return weight * (total / weight - ratio) ** 2;
  });
  const whole = variance * sum(enrolment);
  return squares.map((square) => square / whole);
}

/**
 * 影响: by how much the official coefficient changes for each unit that a school gets, ∂CV/∂Rᵢ =
 * (CV/W)·((xᵢ − m)/S² − 1/m). Negative where more of the resource lowers the coefficient: at every school with less
 * than (1 + CV²)·m for each pupil, well above the county ratio.
 *
 * @param totals    raw totals per school, any unit
 * @param enrolment 在校生数 per school, same order; positive
 * @returns coefficient per unit of the resource, for a small amount
 * @throws NoSpreadError where all schools have the same for each pupil, so that any change raises it; ZeroMeanError; and
 *   as `weightedMoments`
 */
export function influences(totals: Float64Array, enrolment: Float64Array): Float64Array {
  const { ratio, variance } = momentsWithSpread(totals, enrolment);
  const factor = Math.sqrt(variance) / ratio / sum(enrolment);
  return totals.map((total, school) => {
    const deviation = total / (enrolment[school] ?? NaN) - ratio;
    return factor * (deviation / variance - 1 / ratio);
  });
}

function momentsWithSpread(totals: Float64Array, enrolment: Float64Array): WeightedMoments {
  const moments = weightedMoments(totals, enrolment);
  if (!(moments.ratio > 0)) throw new ZeroMeanError(moments.ratio);
  if (Math.sqrt(moments.variance) <= ROUNDING * moments.ratio) throw new NoSpreadError();
  return moments;
}
