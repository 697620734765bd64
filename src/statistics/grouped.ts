import { InvalidGroupsError, LengthMismatchError } from "./errors";

/** Schools in groups, e.g. one stage of one county each, with what every indicator needs of their enrolment. */
export interface SchoolGroups {
  /** Group g is the schools `offsets[g] … offsets[g + 1] − 1`. */
  readonly offsets: Uint32Array;
  /** Pupils per school, group after group. */
  readonly enrolment: Float64Array;
  /** 1 / pupils per school; divisions are what costs most. */
  readonly reciprocals: Float64Array;
  /** Σ pupils per group; NaN for a group whose enrolment is not positive throughout. */
  readonly pupils: Float64Array;
}

/**
 * Prepares groups of schools for {@link groupedCoefficients}; once for all indicators.
 *
 * @param enrolment pupils per school, group after group
 * @param offsets   where each group begins, and behind the last one the number of schools
 * @throws InvalidGroupsError unless the offsets rise from 0 to the number of schools
 */
export function schoolGroups(enrolment: Float64Array, offsets: Uint32Array): SchoolGroups {
  requireOffsets(offsets, enrolment.length);
  const reciprocals = new Float64Array(enrolment.length);
  const pupils = new Float64Array(offsets.length - 1);
  for (let group = 0; group < pupils.length; group++) {
    const from = offsets[group] ?? 0;
    const to = offsets[group + 1] ?? 0;
    let positive = true;
    for (let school = from; school < to; school++) {
      const weight = enrolment[school] ?? NaN;
      if (!(weight > 0)) positive = false;
      reciprocals[school] = 1 / weight;
    }
    pupils[group] = positive ? compensatedSum(enrolment, from, to) : NaN;
  }
  return { offsets, enrolment, reciprocals, pupils };
}

/**
 * Official coefficients of one indicator for many groups at once: the same two passes and compensated sums as
 * `differenceCoefficient`, without an object or a call per school.
 *
 * @param totals raw totals of all schools, in the order of the groups' enrolment
 * @returns one coefficient a group; NaN for a group that has none (no school, a figure that is not finite, a weight that
 *   is not positive, a county ratio that is not positive), so that one bad county does not hide the others
 * @throws LengthMismatchError
 */
export function groupedCoefficients(totals: Float64Array, groups: SchoolGroups): Float64Array {
  if (totals.length !== groups.enrolment.length) {
    throw new LengthMismatchError(totals.length, groups.enrolment.length);
  }
  const coefficients = new Float64Array(groups.pupils.length);
  for (let group = 0; group < coefficients.length; group++) {
    const from = groups.offsets[group] ?? 0;
    const to = groups.offsets[group + 1] ?? 0;
    const pupils = groups.pupils[group] ?? NaN;
    const ratio = compensatedSum(totals, from, to) / pupils;
    const squares = squaresAround(ratio, totals, groups, from, to);
    coefficients[group] = ratio > 0 ? Math.sqrt(squares / pupils) / ratio : NaN;
  }
  return coefficients;
}

/*
 * Both sums below add four neighbours plainly and the result by Knuth's two-sum, which needs no branch: `lost` gathers
 * what each addition rounds away. Amounts are not negative, so four of them lose at most 3 units in the last place of
 * their own sum, and nothing piles up from block to block; the processor adds the four side by side.
 */
const BLOCK = 4;

/** Σ values[from … to − 1]. */
function compensatedSum(values: Float64Array, from: number, to: number): number {
  let total = 0;
  let lost = 0;
  for (let at = from; at < to;) {
    let value = values[at] ?? NaN;
    if (at + BLOCK <= to) {
      value = value + (values[at + 1] ?? NaN) + ((values[at + 2] ?? NaN) + (values[at + 3] ?? NaN));
      at += BLOCK;
    } else at += 1;
    const next = total + value;
    const kept = next - total;
    lost += total - (next - kept) + (value - kept);
    total = next;
  }
  return total + lost;
}

/** Σ Pᵢ (totalᵢ / Pᵢ − ratio)², written as Σ (totalᵢ − ratio·Pᵢ)² · (1 / Pᵢ). */
function squaresAround(ratio: number, totals: Float64Array, groups: SchoolGroups, from: number, to: number): number {
  const { enrolment, reciprocals } = groups;
  let total = 0;
  let lost = 0;
  for (let at = from; at < to;) {
    const first = (totals[at] ?? NaN) - ratio * (enrolment[at] ?? NaN);
    let squares = first * first * (reciprocals[at] ?? NaN);
    if (at + BLOCK <= to) {
      const second = (totals[at + 1] ?? NaN) - ratio * (enrolment[at + 1] ?? NaN);
      const third = (totals[at + 2] ?? NaN) - ratio * (enrolment[at + 2] ?? NaN);
      const fourth = (totals[at + 3] ?? NaN) - ratio * (enrolment[at + 3] ?? NaN);
      squares =
        squares +
        second * second * (reciprocals[at + 1] ?? NaN) +
        (third * third * (reciprocals[at + 2] ?? NaN) + fourth * fourth * (reciprocals[at + 3] ?? NaN));
      at += BLOCK;
    } else at += 1;
    const next = total + squares;
    const kept = next - total;
    lost += total - (next - kept) + (squares - kept);
    total = next;
  }
  return total + lost;
}

function requireOffsets(offsets: Uint32Array, schools: number): void {
  let previous = 0;
  offsets.forEach((offset, index) => {
    if (offset < previous || (index === 0 && offset !== 0)) throw new InvalidGroupsError(index);
    previous = offset;
  });
  if (offsets.length === 0 || previous !== schools) throw new InvalidGroupsError(offsets.length);
}
