import { requireAmounts, sum, type Decimal } from "../../statistics";
import { additionBounds, type BoundOptions } from "../bounds";
import { InvalidPlanError } from "../errors";
import { limitNumber } from "../limit";
import { noPlan, type CostPlan, type NoPlan, type Plan } from "../plan";
import { commonLevel, keepsLimit, planTo } from "./continuous";

/** Doublings of the county ratio until a search for it is given up, and halvings until two doubles are neighbours. */
const DOUBLINGS = 200;
const HALVINGS = 200;

/**
 * The cheapest addition in any amounts that brings the official 差异系数 to a limit where a unit costs more at some schools
 * than at others, e.g. to build in the mountains.
 *
 * At the optimum every school has max(xᵢ, k·m − aᵢ·t) for each pupil, k = 1 + c², m the county ratio then, aᵢ the school's
 * cost, and t the same for all (Karush–Kuhn–Tucker). For a given m there is one such t, and CV = c for one m.
 *
 * @param totals    raw totals per school, any unit, not negative
 * @param enrolment 在校生数 per school, same order; positive
 * @param costs     cost of one unit at each school, same order; positive
 * @param limit     the coefficient's limit
 * @param options   floors of what a school has afterwards, in the unit of the totals
 * @returns the plan, its coefficient equal to the limit up to rounding; or why there is none
 * @throws InvalidPlanError for a limit, cost or floor out of range; and as `requireAmounts`
 * @see S. Boyd, L. Vandenberghe, Convex Optimization, 2004, section 5.5.3
 */
export function leastCost(
  totals: Float64Array,
  enrolment: Float64Array,
  costs: Float64Array,
  limit: Decimal,
  options: Pick<BoundOptions, "floors"> = {},
): CostPlan | NoPlan {
  requireAmounts(totals, enrolment);
  requireCosts(costs, totals.length);
  const c = limitNumber(limit);
  const bounds = additionBounds(totals, options);
  if (bounds === null) return noPlan("caps");
  if (!(sum(bounds.lower) > 0)) return noPlan("noResource");
  const priced = (after: Float64Array): CostPlan => withCosts(planTo(after, totals, enrolment), costs);
  if (keepsLimit(bounds.lower, enrolment, limit)) return priced(bounds.lower);
  if (c === 0) {
    const level = commonLevel(bounds, enrolment) ?? NaN;
    return priced(bounds.lower.map((total, school) => Math.max(total, level * (enrolment[school] ?? NaN))));
  }
  const rates = cheapestRates(problemOf(bounds.lower, enrolment, costs), 1 + c * c);
  return priced(
    bounds.lower.map((total, school) => {
      const rate = rates[school] ?? NaN;
      return rate > total / (enrolment[school] ?? NaN) ? rate * (enrolment[school] ?? NaN) : total;
    }),
  );
}

/** Schools by figures per pupil, shares of pupils and costs relative to their mean. */
interface Problem {
  readonly rates: Float64Array;
  readonly shares: Float64Array;
  readonly costs: Float64Array;
}

function problemOf(lower: Float64Array, enrolment: Float64Array, costs: Float64Array): Problem {
  const pupils = sum(enrolment);
  const meanCost = sum(costs) / costs.length;
  return {
    rates: lower.map((total, school) => total / (enrolment[school] ?? NaN)),
    shares: enrolment.map((own) => own / pupils),
    costs: costs.map((cost) => cost / meanCost),
  };
}

/** The figures per pupil at the optimum; the limit is exceeded before. */
function cheapestRates(problem: Problem, k: number): Float64Array {
  const spreadAt = (mean: number): { rates: Float64Array; over: number } => {
    const rates = ratesWithMean(problem, k * mean, mean);
    const squares = sum(rates.map((rate, school) => (problem.shares[school] ?? NaN) * (rate - mean) ** 2));
    return { rates, over: squares - (k - 1) * mean * mean };
  };
  let low = sum(problem.rates.map((rate, school) => rate * (problem.shares[school] ?? NaN)));
  let high = 2 * low;
  for (let turn = 0; turn < DOUBLINGS && spreadAt(high).over > 0; turn += 1) [low, high] = [high, 2 * high];
  for (let turn = 0; turn < HALVINGS; turn += 1) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) break;
    if (spreadAt(middle).over > 0) low = middle;
    else high = middle;
  }
  return spreadAt(high).rates;
}

/**
 * max(xᵢ, top − aᵢ·t) with the t that makes their mean the given one, by Newton's method: the mean is convex in t and falls,
 * so that every step from the left lands left of the solution or on it, and the last one changes no school's side.
 */
function ratesWithMean({ rates, shares, costs }: Problem, top: number, mean: number): Float64Array {
  const isRaised = (school: number, t: number): boolean => top - (costs[school] ?? NaN) * t > (rates[school] ?? NaN);
  let t = (top - mean) / sum(costs.map((cost, school) => cost * (shares[school] ?? NaN)));
  for (let turn = 0; turn <= rates.length; turn += 1) {
    let [level, slope] = [0, 0];
    rates.forEach((rate, school) => {
      const share = shares[school] ?? NaN;
      const raised = isRaised(school, t);
      level += share * (raised ? top : rate);
      slope += raised ? share * (costs[school] ?? NaN) : 0;
    });
    const next = slope > 0 ? (level - mean) / slope : t;
    if (!(next > t)) break;
    t = next;
  }
  return rates.map((rate, school) => Math.max(rate, top - (costs[school] ?? NaN) * t));
}

function withCosts(plan: Plan, costs: Float64Array): CostPlan {
  return { ...plan, cost: sum(plan.changes.map((change, school) => change * (costs[school] ?? NaN))) };
}

function requireCosts(costs: Float64Array, schools: number): void {
  if (costs.length !== schools) throw new InvalidPlanError("number of costs", costs.length);
  costs.forEach((cost, school) => {
    if (!(cost > 0 && Number.isFinite(cost))) throw new InvalidPlanError("cost", cost, school);
  });
}
