import { requirePairs } from "./samples";
import { sum } from "./sums";

/** The schools of one stage, the one with the least for each pupil first; schools alike keep their order. */
export interface Ascending {
  /** Figures per pupil, never falling. */
  readonly rates: Float64Array;
  readonly totals: Float64Array;
  readonly enrolment: Float64Array;
  /** Σ 在校生数 up to and including each school. */
  readonly pupilsUpTo: Float64Array;
  /** Σ 在校生数. */
  readonly pupils: number;
}

/**
 * Sorts schools by what they have for each pupil.
 *
 * @param totals    raw totals per school, any unit
 * @param enrolment 在校生数 per school, same order; positive
 * @throws EmptySampleError, LengthMismatchError, InvalidValueError, InvalidWeightError
 */
export function ascending(totals: Float64Array, enrolment: Float64Array): Ascending {
  requirePairs(totals, enrolment);
  const rates = totals.map((total, school) => total / (enrolment[school] ?? NaN));
  const order = Uint32Array.from(totals.keys()).sort((a, b) => (rates[a] ?? NaN) - (rates[b] ?? NaN) || a - b);
  const inOrder = (values: Float64Array): Float64Array => Float64Array.from(order, (school) => values[school] ?? NaN);
  const sortedEnrolment = inOrder(enrolment);
  return {
    rates: inOrder(rates),
    totals: inOrder(totals),
    enrolment: sortedEnrolment,
    pupilsUpTo: runningTotals(sortedEnrolment),
    pupils: sum(enrolment),
  };
}

/** Σ values up to and including each one. Pupils are whole numbers, whose plain sums are exact. */
export function runningTotals(values: Float64Array): Float64Array {
  let total = 0;
  return values.map((value) => (total += value));
}
