import {
  EmptySampleError,
  InvalidValueError,
  InvalidWeightError,
  LengthMismatchError,
  NegativeValueError,
} from "./errors";

/** Refuses an empty sample and values that are not finite. */
export function requireValues(values: Float64Array): void {
  if (values.length === 0) throw new EmptySampleError();
  values.forEach((value, index) => {
    if (!Number.isFinite(value)) throw new InvalidValueError(value, index);
  });
}

/** Refuses weights that are not positive and finite. */
export function requireWeights(weights: Float64Array): void {
  weights.forEach((weight, index) => {
    if (!(weight > 0 && Number.isFinite(weight))) throw new InvalidWeightError(weight, index);
  });
}

/** Refuses what no weighted figure can be computed from: values and weights of equal length, as each is refused alone. */
export function requirePairs(values: Float64Array, weights: Float64Array): void {
  if (values.length !== weights.length) throw new LengthMismatchError(values.length, weights.length);
  requireValues(values);
  requireWeights(weights);
}

/**
 * Refuses what is no resource of schools: as {@link requirePairs}, and amounts below zero.
 *
 * @param totals    raw totals per school
 * @param enrolment pupils per school, same order
 * @throws EmptySampleError, LengthMismatchError, InvalidValueError, InvalidWeightError, NegativeValueError
 */
export function requireAmounts(totals: Float64Array, enrolment: Float64Array): void {
  requirePairs(totals, enrolment);
  totals.forEach((total, index) => {
    if (total < 0) throw new NegativeValueError(total, index);
  });
}
