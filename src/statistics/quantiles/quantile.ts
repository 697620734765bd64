import { ascending, type Ascending } from "../ascending";
import { InvalidParameterError } from "../errors";

/** Pupils up to a school hit a share where they differ from it by less than this part of all pupils. */
const HIT = 1e-12;

/**
 * The figure per pupil that a share of the pupils does not exceed: the left-continuous inverse of the weighted
 * distribution function, and the middle between two schools where the pupils up to the first are exactly that share.
 *
 * @param share 0 gives the lowest school, 1 the highest
 * @throws InvalidParameterError for a share outside 0 … 1
 */
export function quantileOf({ rates, pupilsUpTo, pupils }: Ascending, share: number): number {
  if (!(share >= 0 && share <= 1)) throw new InvalidParameterError("share", share);
  const reached = pupilsUpTo.findIndex((upTo) => upTo / pupils >= share - HIT);
  const at = reached === -1 ? rates.length - 1 : reached;
  const rate = rates[at] ?? NaN;
  const hit = share > HIT && Math.abs((pupilsUpTo[at] ?? NaN) / pupils - share) <= HIT;
  return hit ? (rate + (rates[at + 1] ?? rate)) / 2 : rate;
}

/**
 * 加权分位数 of what schools have for each pupil, every pupil counting once. With equal weights it is type 2 of Hyndman
 * and Fan; spreadsheets interpolate (type 7) and give other numbers.
 *
 * @param totals    raw totals per school, any unit
 * @param enrolment 在校生数 per school, same order; positive
 * @param share     0 … 1, e.g. 0.5 for the median
 * @returns units per pupil
 * @throws InvalidParameterError; and as `ascending`
 * @see R. J. Hyndman, Y. Fan, Sample quantiles in statistical packages, The American Statistician 50 (1996)
 */
export function quantile(totals: Float64Array, enrolment: Float64Array, share: number): number {
  return quantileOf(ascending(totals, enrolment), share);
}
