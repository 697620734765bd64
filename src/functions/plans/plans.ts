import { leastAddition, leastMoves, type NoPlan, type WholePlan } from "../../planning";
import { formatDecimal, fromNumber, roundHalfUp, type Decimal } from "../../statistics";
import { Grid, isOmitted, requireSameSize } from "../arguments/grid";
import { ARGUMENT } from "../arguments/names";
import { ABOVE_ZERO, NOT_NEGATIVE, numberIn } from "../arguments/scalars";
import { amountAt, schoolsIn, type Schools } from "../arguments/schools";
import { unavailable, type FunctionError } from "../functionError";
import { explained } from "../results/explained";
import type { ResultTable } from "../results/result";
import { besideSchools } from "../results/shape";

/**
 * `PLAN.ADD`: the fewest whole units (teachers, rooms, books) to add until the official 差异系数 keeps a limit.
 *
 * @param unit   size of a unit, in the unit of the totals; 1 where it is left out
 * @param floors what each school has to have at least afterwards, e.g. its standard; of the size of `totals`
 * @param caps   what each school may have at most; 0 or blank is no cap
 * @returns units for each school, where its total stands
 * @throws FunctionError `notAvailable` where the limit cannot be kept, with the reason
 */
export function planAdd(
  totals: unknown,
  enrolment: unknown,
  limit: unknown,
  unit?: unknown,
  floors?: unknown,
  caps?: unknown,
): ResultTable {
  const asked = readPlan(totals, enrolment, limit, unit);
  const { schools } = asked;
  const bounds = { ...bound("floors", schools, floors, 0), ...bound("caps", schools, caps, Infinity) };
  const plan = explained(schools, () =>
    leastAddition(schools.values, schools.enrolment, asked.limit, {
      unit: asked.unit,
      ...bounds,
    }),
  );
  return unitsOf(plan, schools);
}

/**
 * `PLAN.MOVE`: the fewest whole units to move between schools until the official 差异系数 keeps a limit.
 *
 * @param floors what a school keeps at least, e.g. its standard; one that has less gives nothing
 * @returns units for each school, negative where it gives; together 0
 * @throws as {@link planAdd}
 */
export function planMove(
  totals: unknown,
  enrolment: unknown,
  limit: unknown,
  unit?: unknown,
  floors?: unknown,
  caps?: unknown,
): ResultTable {
  const asked = readPlan(totals, enrolment, limit, unit);
  const { schools } = asked;
  const bounds = { ...bound("standards", schools, floors, 0), ...bound("caps", schools, caps, Infinity) };
  const plan = explained(schools, () =>
    leastMoves(schools.values, schools.enrolment, asked.limit, { unit: asked.unit, ...bounds }),
  );
  return unitsOf(plan, schools);
}

interface AskedPlan {
  readonly schools: Schools;
  readonly limit: Decimal;
  readonly unit: number;
}

function readPlan(totals: unknown, enrolment: unknown, limit: unknown, unit: unknown): AskedPlan {
  return {
    schools: schoolsIn(ARGUMENT.totals, totals, enrolment),
    limit: fromNumber(numberIn(ARGUMENT.limit, limit, NOT_NEGATIVE)),
    unit: numberIn(ARGUMENT.unit, unit, ABOVE_ZERO, 1),
  };
}

/** A bound for each school, under the name that the plan knows it by; nothing where it was left out. */
function bound<Name extends "floors" | "standards" | "caps">(
  name: Name,
  schools: Schools,
  value: unknown,
  blank: number,
): Partial<Record<Name, Float64Array>> {
  if (isOmitted(value)) return {};
  const grid = new Grid(name === "caps" ? ARGUMENT.caps : ARGUMENT.floors, value);
  requireSameSize(grid, schools.grid);
  const bounds = Float64Array.from(schools.positions, (position) => boundAt(grid, position, blank));
  const named: Partial<Record<Name, Float64Array>> = {};
  named[name] = bounds;
  return named;
}

function boundAt(grid: Grid, position: number, blank: number): number {
  const amount = amountAt(grid, position);
  // A blank cell of the desktop is 0; both are no bound.
  if (amount === 0) return blank;
  if (amount < 0) throw grid.problemAt(position, "negativeCell", { value: amount });
  return amount;
}

function unitsOf(plan: WholePlan | NoPlan, schools: Schools): ResultTable {
  if (plan.possible) return besideSchools(schools, plan.units);
  throw problemOf(plan);
}

function problemOf({ reason, coefficient }: NoPlan): FunctionError {
  const reached = { coefficient: coefficient === null ? "" : formatDecimal(roundHalfUp(fromNumber(coefficient), 3)) };
  switch (reason) {
    case "noResource":
      return unavailable("planNoResource");
    case "caps":
      return unavailable("planCaps");
    case "standards":
      return unavailable("planStandards", reached);
    case "unitTooLarge":
      return unavailable("planUnitTooLarge", reached);
    case "tooManyUnits":
      return unavailable("planTooManyUnits");
  }
}
