import { EmptySampleError, InvalidValueError, InvalidWeightError, LengthMismatchError } from "./errors";

/** Refuses an empty sample and values that are not finite. */
export function requireValues(values: Float64Array): void {
  if (values.length === 0) throw new EmptySampleError();
  values.forEach((value, index) => {
    if (!Number.isFinite(value)) throw new InvalidValueError(value, index);
  });
}

/** Refuses weights that are not positive and finite. */
function requireWeights(weights: Float64Array): void {
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
