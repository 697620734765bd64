import { differenceCoefficient, LengthMismatchError, ZeroBaseError } from "../statistics";
import { InvalidPlanError } from "./errors";

/** The schools of one stage in one year, in an order that both years share. */
export interface YearFigures {
  /** Raw totals per school. */
  readonly totals: Float64Array;
  /** 在校生数 per school; positive. */
  readonly enrolment: Float64Array;
}

/** Why a coefficient changed. The two parts add up to the change. */
export interface CoefficientTrend {
  readonly before: number;
  readonly after: number;
  readonly change: number;
  /** Due to pupils being elsewhere. */
  readonly enrolmentPart: number;
  /** Due to the resource being elsewhere. */
  readonly resourcePart: number;
  /** What the coefficient would be had only the pupils changed, and had only the resource changed. */
  readonly onlyEnrolment: number;
  readonly onlyResource: number;
}

/**
 * Splits the change of the official 差异系数 between two years into what pupils and what the resource did, by two
 * counterfactual computations; each part is the mean of its effect before and after the other (Shapley's value), so that
 * no rest remains.
 *
 * Only schools that exist in both years can be compared: the caller leaves out the others.
 *
 * @throws LengthMismatchError where the years differ in schools; and as `differenceCoefficient`
 * @see A. F. Shorrocks, Decomposition procedures for distributional analysis, Journal of Economic Inequality 11 (2013)
 */
export function coefficientTrend(earlier: YearFigures, later: YearFigures): CoefficientTrend {
  if (earlier.totals.length !== later.totals.length)
    throw new LengthMismatchError(earlier.totals.length, later.totals.length);
  const before = differenceCoefficient(earlier.totals, earlier.enrolment);
  const after = differenceCoefficient(later.totals, later.enrolment);
  const onlyEnrolment = differenceCoefficient(earlier.totals, later.enrolment);
  const onlyResource = differenceCoefficient(later.totals, earlier.enrolment);
  return {
    before,
    after,
    change: after - before,
    enrolmentPart: (onlyEnrolment - before + (after - onlyResource)) / 2,
    resourcePart: (onlyResource - before + (after - onlyEnrolment)) / 2,
    onlyEnrolment,
    onlyResource,
  };
}

/**
 * 增长率 from an earlier to a later figure; with more than one year between them the yearly rate that leads there
 * (年均增长率).
 *
 * @param years years between the figures; positive, 1 by default
 * @returns a share: 0.05 for 5 %
 * @throws ZeroBaseError where the earlier figure is not positive; InvalidPlanError for a later figure that is negative or
 *   not finite, and for years that are not positive
 */
export function growthRate(earlier: number, later: number, years = 1): number {
  if (!(earlier > 0 && Number.isFinite(earlier))) throw new ZeroBaseError("the earlier figure", earlier);
  if (!(later >= 0 && Number.isFinite(later))) throw new InvalidPlanError("later figure", later);
  if (!(years > 0 && Number.isFinite(years))) throw new InvalidPlanError("years", years);
  return years === 1 ? (later - earlier) / earlier : (later / earlier) ** (1 / years) - 1;
}
