import { leastAddition, leastMoves, pairings, requiredTotals, type NoPlan, type WholePlan } from "../../planning";
import { fill, PLANNING } from "../../messages";
import { decimal, exactSum, InvalidDecimalError, toNumber, type Decimal } from "../../statistics";
import { stageFigures, type Basis, type StageFigures } from "./basis";
import { COEFFICIENT_PLACES } from "./coefficientPlaces";
import { InvalidRequestError } from "./errors";
import { farthestSchool } from "./farthest";
import type { BalancePlan, PlanObstacle, PlanOutcome, PlanRequest } from "./planTypes";
import { resourceOf, stepOf } from "./resources";
import { surveyedSchools } from "./survey";
import type { SurveyedSchool } from "./types";

/** The own target, else the official limit; null where there is neither. @throws InvalidRequestError for a target that is no number above 0 */
function targetOf({ target, stage }: PlanRequest, { indicator }: StageFigures): Decimal | null {
  if (target === null) return indicator.coefficientLimit?.[stage] ?? null;
  try {
    const own = decimal(target);
    if (own.units > 0n) return own;
  } catch (error) {
    if (!(error instanceof InvalidDecimalError)) throw error;
  }
  throw new InvalidRequestError("target", target);
}

/** @param said what the obstacle's sentence says beside the coefficient */
function impossible(
  basis: Basis,
  reason: PlanObstacle,
  coefficient: number | null = null,
  said: Readonly<Record<string, string>> = {},
): PlanOutcome {
  const message = fill(PLANNING[basis.language].obstacles[reason], {
    coefficient: coefficient === null ? "" : coefficient.toFixed(COEFFICIENT_PLACES),
    ...said,
  });
  return { possible: false, reason, coefficient, message };
}

/** Where each school has to be by its 标准值; null where the standard sets none. */
function standardsOf({ indicator }: StageFigures, { stage }: PlanRequest, pupils: Float64Array): Float64Array | null {
  const requirement = indicator.requirement?.[stage] ?? null;
  return requirement === null ? null : requiredTotals(pupils, requirement, { perPupils: indicator.perPupils });
}

function computed(
  request: PlanRequest,
  figures: StageFigures,
  schools: readonly SurveyedSchool[],
  target: Decimal,
  unit: number,
): WholePlan | NoPlan {
  const totals = Float64Array.from(schools, ({ total }) => total);
  const pupils = Float64Array.from(schools, ({ pupils: own }) => own);
  const standards = request.keepStandards ? standardsOf(figures, request, pupils) : null;
  if (request.way === "add") {
    return leastAddition(totals, pupils, target, standards === null ? { unit } : { unit, floors: standards });
  }
  return leastMoves(totals, pupils, target, standards === null ? { unit } : { unit, standards });
}

function described(
  plan: WholePlan,
  request: PlanRequest,
  figures: StageFigures,
  schools: readonly SurveyedSchool[],
  target: Decimal,
  step: number,
): BalancePlan {
  const { indicator, coefficient, source } = figures;
  const amountOf = (units: number): number => exactSum([step], [units]);
  return {
    ...request,
    target: toNumber(target),
    step,
    wholeUnits: resourceOf(indicator.id).counted && source === "raw",
    amount: plan.amount,
    coefficient: { before: coefficient, after: plan.coefficient },
    schools: schools.flatMap(({ school, name, pupils, total, value }, at) => {
      const after = plan.totals[at] ?? total;
      if (plan.units[at] === 0) return [];
      const values = { before: value, after: (after * indicator.perPupils) / pupils };
      return [{ school, name, change: plan.changes[at] ?? 0, total: { before: total, after }, value: values }];
    }),
    pairings:
      request.way === "add"
        ? []
        : pairings(plan.units).map(({ from, to, units }) => ({
            from: schools[from]?.name ?? "",
            to: schools[to]?.name ?? "",
            amount: amountOf(units),
          })),
  };
}

/**
 * The least that has to be added to the schools of a stage, or moved between them, to bring an indicator's 差异系数 under
 * its official limit or an own target, decided exactly. One that is kept already needs nothing.
 *
 * @returns the plan, or why there is none
 * @throws InvalidRequestError where the stage or indicator does not occur, or the target is no number above 0
 */
export function planBalance(basis: Basis, request: PlanRequest): PlanOutcome {
  const figures = stageFigures(basis, request);
  const target = targetOf(request, figures);
  const names = (missing: readonly { readonly name: string }[]) => ({
    schools: missing.map(({ name }) => name).join(PLANNING[basis.language].list),
  });
  if (figures.missing.length > 0) return impossible(basis, "missingData", null, names(figures.missing));
  const schools = surveyedSchools(basis, request);
  const negative = schools.filter(({ total }) => total < 0);
  if (negative.length > 0) return impossible(basis, "negativeTotal", null, names(negative));
  if (target === null) return impossible(basis, "noLimit");
  const step = stepOf(resourceOf(figures.indicator.id), figures.source);
  const plan = computed(request, figures, schools, target, step);
  if (!plan.possible) {
    const said = plan.reason === "tooManyUnits" ? farthestSchool(basis, figures, schools, step) : {};
    return impossible(basis, plan.reason, plan.coefficient, said);
  }
  return { possible: true, plan: described(plan, request, figures, schools, target, step) };
}
