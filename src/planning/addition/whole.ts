import { requireAmounts, type Decimal } from "../../statistics";
import { BalanceSheet } from "../balanceSheet";
import { additionBounds, unitsNeeded, unitsThatFit, type BoundOptions } from "../bounds";
import { InvalidPlanError } from "../errors";
import { limitNumber, requireUnit } from "../limit";
import { MOST_UNITS } from "../mostUnits";
import { noPlan, type NoPlan, type WholePlan } from "../plan";
import { SchoolHeap } from "../schoolHeap";
import { waterLevel } from "./waterLevel";
import { giveInBulk } from "./websterStart";

export interface WholeAdditionOptions extends BoundOptions {
  /** Size of a unit, in the unit of the totals; 1 by default. */
  readonly unit?: number;
  /** Above so many units there is no plan; `MOST_UNITS` by default. */
  readonly mostUnits?: number;
}

/** Any amount is cheaper than whole units. So much less than its sum is given in bulk, for what rounding may add. */
const BULK_SHARE = 1 - 1e-6;
/** Below this limit the sum for any amount is not sure enough to build on. */
const SUREST_LIMIT = 1e-3;

/**
 * The least number of whole units (teachers, rooms, books) that has to be added to the schools of one stage until their
 * official 差异系数 keeps a limit: one at a time to the school with the smallest (2·total + unit) / pupils. For every number
 * of units nothing gives a smaller coefficient (it is Webster's apportionment), so that the first number that passes is
 * the least; floors and caps keep it exact. Of schools alike the first one gets the unit.
 *
 * @param totals    raw totals per school, any unit, not negative
 * @param enrolment 在校生数 per school, same order; positive
 * @param limit     the coefficient's limit; kept exactly
 * @param options   size of a unit; floors and caps of what a school has afterwards, in the unit of the totals
 * @returns the plan, none of its units negative; or why there is none
 * @throws InvalidPlanError for a limit, unit or bound out of range; and as `requireAmounts`
 * @see M. L. Balinski, H. P. Young, Fair Representation, 1982; W. F. Webster 1832
 */
export function leastAddition(
  totals: Float64Array,
  enrolment: Float64Array,
  limit: Decimal,
  options: WholeAdditionOptions = {},
): WholePlan | NoPlan {
  requireAmounts(totals, enrolment);
  const { unit = 1, mostUnits = MOST_UNITS } = options;
  requireUnit(unit);
  const c = limitNumber(limit);
  if (!(mostUnits >= 0)) throw new InvalidPlanError("mostUnits", mostUnits);
  const bounds = additionBounds(totals, options);
  if (bounds === null) return noPlan("caps");

  const needed = totals.map((total, school) => unitsNeeded(total, bounds.lower[school] ?? NaN, unit));
  const fitting = totals.map((total, school) => unitsThatFit(total, bounds.upper[school] ?? NaN, unit));
  if (needed.some((count, school) => count > (fitting[school] ?? NaN))) return noPlan("caps");
  const atFloors = (): BalanceSheet => {
    const sheet = new BalanceSheet(totals, enrolment, limit, unit);
    needed.forEach((count, school) => {
      if (count > 0) sheet.give(school, count);
    });
    return sheet;
  };

  const sheet = atFloors();
  if (sheet.passes()) return sheet.plan();
  if (c >= SUREST_LIMIT && sheet.hasAny) {
    const floors = totals.map((_, school) => sheet.totalOf(school));
    const upper = floors.map((floor, school) => Math.max(floor, bounds.upper[school] ?? NaN));
    const level = waterLevel({ lower: floors, upper }, enrolment, c);
    if (level === null) return noPlan("caps");
    const room = fitting.map((count, school) => count - (needed[school] ?? NaN));
    const budget = Math.floor((amountTo(level, floors, upper, enrolment) / unit) * BULK_SHARE) - 1;
    if (budget > mostUnits) return noPlan("tooManyUnits");
    if (budget > 0) giveInBulk(sheet, enrolment, room, budget, 2 * level);
    // What passes already would have passed earlier, too: then every unit is looked at.
    if (!sheet.isClearlyOver()) return giveOneByOne(atFloors(), enrolment, fitting, mostUnits);
  }
  return giveOneByOne(sheet, enrolment, fitting, mostUnits);
}

/** What it takes to bring every school to a level, as far as its bounds go. */
function amountTo(level: number, lower: Float64Array, upper: Float64Array, enrolment: Float64Array): number {
  return lower.reduce((amount, total, school) => {
    const raised = Math.min(upper[school] ?? NaN, level * (enrolment[school] ?? NaN));
    return amount + Math.max(0, raised - total);
  }, 0);
}

/** Gives unit after unit until the limit is kept. @param fitting units that each school may get in all */
function giveOneByOne(
  sheet: BalanceSheet,
  enrolment: Float64Array,
  fitting: Float64Array,
  mostUnits: number,
): WholePlan | NoPlan {
  const takes = (school: number): boolean => (sheet.units[school] ?? NaN) < (fitting[school] ?? NaN);
  const keyOf = (school: number): number => (2 * sheet.totalOf(school) + sheet.unit) / (enrolment[school] ?? NaN);
  const heap = new SchoolHeap(enrolment.map((_, school) => (takes(school) ? keyOf(school) : NaN)));
  for (let given = sheet.given; !sheet.passes(); given += 1) {
    const school = heap.top;
    if (school === -1) return noPlan("caps");
    if (given >= mostUnits) return noPlan("tooManyUnits");
    sheet.give(school, 1);
    if (takes(school)) heap.raiseTop(keyOf(school));
    else heap.dropTop();
  }
  return sheet.plan();
}
