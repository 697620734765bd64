import { coefficientAtMost, differenceCoefficient, requireAmounts, sum, type Decimal } from "../../statistics";
import { additionBounds, type BoundOptions, type Bounds } from "../bounds";
import { limitNumber } from "../limit";
import { noPlan, type NoPlan, type Plan } from "../plan";
import { waterLevel } from "./waterLevel";

/**
 * The least that has to be added to the schools of one stage, in any amounts, until their official 差异系数 keeps a limit:
 * every school below a level is raised to exactly that level. Each unit costs the same.
 *
 * @param totals    raw totals per school, any unit, not negative
 * @param enrolment 在校生数 per school, same order; positive
 * @param limit     the coefficient's limit, e.g. 0.50
 * @param options   floors and caps of what a school has afterwards, in the unit of the totals
 * @returns the plan, its coefficient equal to the limit up to rounding; or why there is none
 * @throws InvalidPlanError for a limit or bound out of range; and as `requireAmounts`
 * @see S. Boyd, L. Vandenberghe, Convex Optimization, 2004, section 4.4.2: the limit is a second-order cone
 */
export function leastAmount(
  totals: Float64Array,
  enrolment: Float64Array,
  limit: Decimal,
  options: BoundOptions = {},
): Plan | NoPlan {
  requireAmounts(totals, enrolment);
  const bounds = additionBounds(totals, options);
  const c = limitNumber(limit);
  if (bounds === null) return noPlan("caps");
  if (!(sum(bounds.lower) > 0)) return noPlan("noResource");
  if (keepsLimit(bounds.lower, enrolment, limit)) return planTo(bounds.lower, totals, enrolment);
  const level = c === 0 ? commonLevel(bounds, enrolment) : waterLevel(bounds, enrolment, c);
  if (level === null) return noPlan("caps");
  const raised = enrolment.map((pupils, school) => {
    const least = bounds.lower[school] ?? NaN;
    return Math.max(least, Math.min(bounds.upper[school] ?? NaN, level * pupils));
  });
  return planTo(raised, totals, enrolment);
}

/** Whether totals keep the limit, decided exactly; they are not all zero. */
export function keepsLimit(totals: Float64Array, enrolment: Float64Array, limit: Decimal): boolean {
  return coefficientAtMost(differenceCoefficient(totals, enrolment), limit, totals, enrolment);
}

/** A limit of 0 leaves no choice: everybody gets what the highest school has; null where a cap is below that. */
export function commonLevel({ lower, upper }: Bounds, enrolment: Float64Array): number | null {
  const level = lower.reduce((highest, total, school) => Math.max(highest, total / (enrolment[school] ?? NaN)), 0);
  return upper.some((total, school) => total / (enrolment[school] ?? NaN) < level) ? null : level;
}

/** The plan that leads to given totals, none below what is there. */
export function planTo(after: Float64Array, totals: Float64Array, enrolment: Float64Array): Plan {
  const changes = after.map((total, school) => total - (totals[school] ?? NaN));
  const coefficient = differenceCoefficient(after, enrolment);
  return { possible: true, changes, totals: after, amount: sum(changes), coefficient };
}
