import { weightedMoments } from "../dispersion";
import { LengthMismatchError } from "../errors";
import { sum } from "../sums";
import type { Decomposition, GroupFigures, Parts } from "./decomposition";
import { distributionOf } from "./distribution";
import { theilLOf, theilTOf } from "./theil";

/**
 * Splits Theil's T, Theil's L, the variance and the square of the official coefficient into what is due to differences
 * between groups of schools and within them. The part between is the measure itself over the groups, each of them taken
 * as one school.
 *
 * @param totals    raw totals per school, any unit, not negative
 * @param enrolment 在校生数 per school, same order; positive
 * @param group     the group of each school, same order
 * @throws LengthMismatchError, EmptySampleError, InvalidValueError, InvalidWeightError, NegativeValueError;
 *   ZeroMeanError where the county has none of the resource
 * @see A. F. Shorrocks, The class of additively decomposable inequality measures, Econometrica 48 (1980)
 */
export function decompose<Group extends string | number>(
  totals: Float64Array,
  enrolment: Float64Array,
  group: readonly Group[],
): Decomposition<Group> {
  if (group.length !== totals.length) throw new LengthMismatchError(totals.length, group.length);
  const county = measuresOf(totals, enrolment);
  const [resource, pupils] = [sum(totals), sum(enrolment)];
  const groups = [...new Set(group)].map((own) => {
    const ofGroup = (_: number, school: number): boolean => group[school] === own;
    return groupFigures(own, totals.filter(ofGroup), enrolment.filter(ofGroup), resource, pupils);
  });
  const pupilShares = Float64Array.from(groups, ({ pupilShare }) => pupilShare);
  const resourceShares = Float64Array.from(groups, ({ resourceShare }) => resourceShare);
  const between = measuresOf(resourceShares, pupilShares);

  const square = county.ratio * county.ratio;
  const inside = within(groups, ({ pupilShare, variance }) => pupilShare * variance);
  return {
    groups,
    theilT: {
      total: county.theilT,
      within: within(groups, ({ resourceShare, theilT }) => resourceShare * theilT),
      between: between.theilT,
    },
    theilL: logarithmicParts(groups, county.theilL, between.theilL),
    // The shares' ratio is 1, so that their variance is relative to the square of the county's.
    variance: { total: county.variance, within: inside, between: between.variance * square },
    squaredCoefficient: { total: county.variance / square, within: inside / square, between: between.variance },
  };
}

interface Measures {
  readonly ratio: number;
  readonly variance: number;
  readonly theilT: number;
  readonly theilL: number | null;
}

function measuresOf(totals: Float64Array, enrolment: Float64Array): Measures {
  const distribution = distributionOf(totals, enrolment);
  return {
    ...weightedMoments(totals, enrolment),
    theilT: theilTOf(distribution),
    theilL: theilLOf(distribution),
  };
}

const NOTHING: Measures = { ratio: 0, variance: 0, theilT: 0, theilL: null };

function groupFigures<Group>(
  group: Group,
  totals: Float64Array,
  enrolment: Float64Array,
  resource: number,
  pupils: number,
): GroupFigures<Group> {
  const own = sum(totals);
  return {
    group,
    schools: totals.length,
    pupilShare: sum(enrolment) / pupils,
    resourceShare: own / resource,
    ...(own > 0 ? measuresOf(totals, enrolment) : NOTHING),
  };
}

function within<Group>(
  groups: readonly GroupFigures<Group>[],
  share: (figures: GroupFigures<Group>) => number,
): number {
  return sum(groups.map(share));
}

function logarithmicParts<Group>(
  groups: readonly GroupFigures<Group>[],
  total: number | null,
  between: number | null,
): Parts | null {
  if (total === null || between === null) return null;
  return { total, within: within(groups, ({ pupilShare, theilL }) => pupilShare * (theilL ?? 0)), between };
}
