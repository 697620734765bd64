import { requireAmounts, sum, type Decimal } from "../../statistics";
import { BalanceSheet } from "../balanceSheet";
import { requireBounds, unitsThatFit } from "../bounds";
import { InvalidPlanError } from "../errors";
import { limitNumber, requireUnit } from "../limit";
import { MOST_UNITS } from "../mostUnits";
import { noPlan, type NoPlan, type WholePlan } from "../plan";
import { SchoolHeap } from "../schoolHeap";

export interface MoveOptions {
  /** Size of a unit, in the unit of the totals; 1 by default. */
  readonly unit?: number;
  /** What a school keeps at least, e.g. from `requiredTotals`; one that has less gives nothing. 0 by default. */
  readonly standards?: Float64Array;
  /** What a school may have at most; one that has more gets nothing. */
  readonly caps?: Float64Array;
  /** Above so many units there is no plan; `MOST_UNITS` by default. */
  readonly mostUnits?: number;
}

/**
 * The least number of whole units that have to move between the schools of one stage (交流轮岗, 调剂) until their official
 * 差异系数 keeps a limit, the county's total unchanged: one at a time from the school with the largest
 * (2·total − unit) / pupils to the one with the smallest (2·total + unit) / pupils. For every number of moves nothing gives
 * a smaller coefficient, so that the first number that passes is the least.
 *
 * @param totals    raw totals per school, any unit, not negative
 * @param enrolment 在校生数 per school, same order; positive
 * @param limit     the coefficient's limit; kept exactly
 * @param options   size of a unit; what schools keep at least and may have at most; how many units may move
 * @returns the plan, its units summing to 0; or why there is none, with the lowest coefficient that moving reaches
 * @throws InvalidPlanError for a limit, unit or bound out of range; and as `requireAmounts`
 * @see M. L. Balinski, H. P. Young, Fair Representation, 1982: the pairwise test of Webster's method
 */
export function leastMoves(
  totals: Float64Array,
  enrolment: Float64Array,
  limit: Decimal,
  options: MoveOptions = {},
): WholePlan | NoPlan {
  requireAmounts(totals, enrolment);
  const { unit = 1, standards, caps, mostUnits = MOST_UNITS } = options;
  requireUnit(unit);
  limitNumber(limit);
  if (!(mostUnits >= 0)) throw new InvalidPlanError("mostUnits", mostUnits);
  requireBounds("standard", standards, totals.length);
  requireBounds("cap", caps, totals.length);
  if (!(sum(totals) > 0)) return noPlan("noResource");

  const spare = totals.map((total, school) => unitsThatFit(standards?.[school] ?? 0, total, unit));
  const room = totals.map((total, school) => unitsThatFit(total, caps?.[school] ?? Infinity, unit));
  const sheet = new BalanceSheet(totals, enrolment, limit, unit);
  const gives = (school: number): boolean => -(sheet.units[school] ?? NaN) < (spare[school] ?? NaN);
  const takes = (school: number): boolean => (sheet.units[school] ?? NaN) < (room[school] ?? NaN);
  /** By how much Σ R²/P falls when a school gives a unit, and rises when it gets one, for each of the unit's size. */
  const relief = (school: number): number => (2 * sheet.totalOf(school) - unit) / (enrolment[school] ?? NaN);
  const burden = (school: number): number => (2 * sheet.totalOf(school) + unit) / (enrolment[school] ?? NaN);

  const donors = new SchoolHeap(totals.map((_, school) => (gives(school) ? -relief(school) : NaN)));
  const receivers = new SchoolHeap(totals.map((_, school) => (takes(school) ? burden(school) : NaN)));
  for (let moved = 0; !sheet.passes(); moved += 1) {
    // Where a school would be donor and receiver, this holds too, so that no unit ever moves twice.
    if (!(-donors.topKey > receivers.topKey)) return noPlan(obstacle(), sheet.coefficient());
    if (moved >= mostUnits) return noPlan("tooManyUnits");
    const [donor, receiver] = [donors.top, receivers.top];
    sheet.give(donor, -1);
    sheet.give(receiver, 1);
    if (gives(donor)) donors.raiseTop(-relief(donor));
    else donors.dropTop();
    if (takes(receiver)) receivers.raiseTop(burden(receiver));
    else receivers.dropTop();
  }
  return sheet.plan();

  /** Whose bound stands in the way; without any the units are too large. */
  function obstacle(): "standards" | "caps" | "unitTooLarge" {
    const schools = [...totals.keys()];
    const least = schools.filter(takes).reduce((lowest, school) => Math.min(lowest, burden(school)), Infinity);
    const most = schools.filter(gives).reduce((highest, school) => Math.max(highest, relief(school)), -Infinity);
    if (schools.some((school) => !gives(school) && sheet.totalOf(school) >= unit && relief(school) > least))
      return "standards";
    return schools.some((school) => !takes(school) && burden(school) < most) ? "caps" : "unitTooLarge";
  }
}
