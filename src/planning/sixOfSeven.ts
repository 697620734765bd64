import { sum } from "../statistics";
import { InvalidPlanError } from "./errors";

/** What schools lack of one indicator. */
export interface IndicatorNeed {
  /** To the whole standard, per school. */
  readonly full: Float64Array;
  /** To the floor that an exempted indicator still has to reach (85 %), per school; never more than `full`. */
  readonly reduced: Float64Array;
  /** Cost of one unit of what is lacked, so that indicators can be compared; positive. */
  readonly unitCost: number;
}

/** The cheapest way to meet the school rule. */
export interface SchoolRulePlan {
  /** Per school: positions of the indicators to leave at their floor, the largest saving first; only where it saves. */
  readonly exempted: readonly (readonly number[])[];
  /** Cost per school, and of all. */
  readonly costs: Float64Array;
  readonly cost: number;
  /** What the exemptions save against the whole standard, per school and of all. */
  readonly savings: Float64Array;
  readonly saving: number;
}

/**
 * 七项指标中六项达标，其余一项达到 85 %: at each school the indicator with the largest saving is left at its floor. Exact, since
 * schools and indicators do not touch each other; limits on coefficients are left to `sixOfSevenWithLimits`.
 *
 * @param needs   one for each indicator, schools in one order
 * @param allowed indicators that a school may leave at the floor; 1 by default
 * @throws InvalidPlanError for needs that are negative, not finite, of different lengths, or reduced above full; and for
 *   a cost or a number of exemptions out of range
 * @see 教督〔2017〕6号 第五条
 */
export function sixOfSeven(needs: readonly IndicatorNeed[], allowed = 1): SchoolRulePlan {
  const schools = needs[0]?.full.length ?? 0;
  requireNeeds(needs, schools);
  if (!(Number.isInteger(allowed) && allowed >= 0)) throw new InvalidPlanError("allowed", allowed);
  const exempted: number[][] = [];
  const costs = new Float64Array(schools);
  const savings = new Float64Array(schools);
  for (let school = 0; school < schools; school += 1) {
    const best = needs
      .map((need, indicator) => ({ indicator, saving: savingAt(need, school) }))
      .filter(({ saving }) => saving > 0)
      .sort((a, b) => b.saving - a.saving || a.indicator - b.indicator)
      .slice(0, allowed);
    exempted.push(best.map(({ indicator }) => indicator));
    savings[school] = sum(best.map(({ saving }) => saving));
    const chosen = exempted[school] ?? [];
    costs[school] = sum(
      needs.map(({ full, reduced, unitCost }, indicator) => {
        return ((chosen.includes(indicator) ? reduced : full)[school] ?? NaN) * unitCost;
      }),
    );
  }
  return { exempted, costs, cost: sum(costs), savings, saving: sum(savings) };
}

function savingAt({ full, reduced, unitCost }: IndicatorNeed, school: number): number {
  return ((full[school] ?? NaN) - (reduced[school] ?? NaN)) * unitCost;
}

function requireNeeds(needs: readonly IndicatorNeed[], schools: number): void {
  for (const { full, reduced, unitCost } of needs) {
    if (!(unitCost > 0 && Number.isFinite(unitCost))) throw new InvalidPlanError("unitCost", unitCost);
    if (full.length !== schools) throw new InvalidPlanError("number of needs", full.length);
    if (reduced.length !== schools) throw new InvalidPlanError("number of needs", reduced.length);
    full.forEach((need, school) => {
      const least = reduced[school] ?? NaN;
      if (!(need >= 0 && Number.isFinite(need))) throw new InvalidPlanError("full need", need, school);
      if (!(least >= 0 && least <= need)) throw new InvalidPlanError("reduced need", least, school);
    });
  }
}
