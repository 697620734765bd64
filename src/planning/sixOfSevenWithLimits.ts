import type { Decimal } from "../statistics";
import { leastAddition } from "./addition/whole";
import { unitsNeeded } from "./bounds";
import type { NoPlan, WholePlan } from "./plan";
import { sixOfSeven, type IndicatorNeed } from "./sixOfSeven";

/** One indicator that has a standard for each school and a limit for the county. */
export interface LimitedIndicator {
  /** Raw totals per school, not negative. */
  readonly totals: Float64Array;
  /** 在校生数 per school; positive. */
  readonly enrolment: Float64Array;
  /** What each school needs for the whole standard, and for the floor of an exempted indicator; as totals. */
  readonly standards: Float64Array;
  readonly floors: Float64Array;
  /** 差异系数 limit. */
  readonly limit: Decimal;
  /** Size of a unit, in the unit of the totals, and what it costs; positive. */
  readonly unit: number;
  readonly unitCost: number;
}

/** What it costs to meet the school rule and all limits: not less than one sum, not more than the other. */
export interface CostRange {
  readonly possible: true;
  readonly lower: number;
  readonly upper: number;
  /** The plan of each indicator that costs `upper` together; with the exemptions that `sixOfSeven` chooses. */
  readonly plans: readonly WholePlan[];
  readonly exempted: readonly (readonly number[])[];
}

/**
 * Encloses the cost of meeting the school rule and the limits on the coefficients together, in whole units. Which
 * indicators to exempt is then no longer a question of each school alone; a plan with the exemptions that are best for the
 * standards is the upper end. The lower end is the dearer of two relaxations: every indicator exempted everywhere, and no
 * limits.
 *
 * @param indicators schools in one order
 * @param allowed    indicators that a school may leave at the floor; 1 by default
 * @returns the range, both ends equal where the exemptions cost nothing; or why one indicator has no plan
 * @throws as `sixOfSeven` and `leastAddition`
 */
export function sixOfSevenWithLimits(indicators: readonly LimitedIndicator[], allowed = 1): CostRange | NoPlan {
  const rule = sixOfSeven(indicators.map(needOf), allowed);
  let relaxed = 0;
  let upper = 0;
  const plans: WholePlan[] = [];
  for (const [at, own] of indicators.entries()) {
    const chosen = own.standards.map((standard, school) => {
      return rule.exempted[school]?.includes(at) === true ? (own.floors[school] ?? NaN) : standard;
    });
    const least = leastAddition(own.totals, own.enrolment, own.limit, { unit: own.unit, floors: own.floors });
    const plan = leastAddition(own.totals, own.enrolment, own.limit, { unit: own.unit, floors: chosen });
    if (!least.possible) return least;
    if (!plan.possible) return plan;
    relaxed += least.count * own.unitCost;
    upper += plan.count * own.unitCost;
    plans.push(plan);
  }
  return { possible: true, lower: Math.max(relaxed, rule.cost), upper, plans, exempted: rule.exempted };
}

function needOf({ totals, standards, floors, unit, unitCost }: LimitedIndicator): IndicatorNeed {
  const lacking = (to: Float64Array): Float64Array =>
    totals.map((total, school) => unitsNeeded(total, to[school] ?? NaN, unit));
  return { full: lacking(standards), reduced: lacking(floors), unitCost };
}
