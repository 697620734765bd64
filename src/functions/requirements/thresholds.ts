import { demandsOf, type Demand } from "../../verdicts";
import { compare, toNumber, type Decimal } from "../../statistics";
import type { Bilingual, Stage, Standard } from "../../standards";
import { indicatorIn, indicatorNamed, stageIn, withProvince } from "../arguments/demands";
import { ARGUMENT } from "../arguments/names";
import { requiredTextIn } from "../arguments/scalars";
import { unavailable, type FunctionError } from "../functionError";

const COMPOSITE = ["综合", "综合差异系数", "composite"];

/** `REQUIREMENT`: 标准值 of an indicator, in its own unit. @throws FunctionError where the standard sets none (2012) */
export function requirement(indicator: unknown, stage: unknown, province?: unknown): number {
  return toNumber(required(demandIn(indicator, stage, province), "requirement"));
}

/** `REQUIREMENT.FLOOR`: what the one indicator may fall to that is below its requirement, 85 % of it, exactly. */
export function requirementFloor(indicator: unknown, stage: unknown, province?: unknown): number {
  return toNumber(required(demandIn(indicator, stage, province), "floor"));
}

/**
 * `CVLIMIT`: the limit of an indicator's 差异系数 (2017); for 综合 that of the composite (2012).
 *
 * @throws FunctionError where the standard sets none
 */
export function cvlimit(indicator: unknown, stage: unknown, province?: unknown): number {
  const at = stageIn(stage);
  if (COMPOSITE.includes(requiredTextIn(ARGUMENT.indicator, indicator).toLowerCase())) {
    const standard = withProvince("basic-2012", province);
    const limit = standard.compositeLimit?.[at] ?? null;
    if (limit === null) throw noLimit(standard, { zh: "综合", en: "the composite" });
    return toNumber(limit);
  }
  const found = indicatorIn(indicator, province);
  const limit = found.indicator.coefficientLimit?.[at] ?? null;
  if (limit === null) throw noLimit(found.standard, found.indicator.name);
  return toNumber(limit);
}

/** The limit of a column's coefficient by its title; where the title names no indicator, the one that all of them share. */
export function limitOf(title: string, stage: Stage, standard: Standard): Decimal | null {
  const named = indicatorNamed(title, standard);
  if (named !== null) return named.coefficientLimit?.[stage] ?? null;
  const limits = standard.indicators.map(({ coefficientLimit }) => coefficientLimit?.[stage] ?? null);
  const [first = null] = limits;
  const shared = limits.every((limit) => limit !== null && first !== null && compare(limit, first) === 0);
  return shared ? first : null;
}

/** What a stage demands of an indicator. */
export interface IndicatorDemand {
  readonly demand: Demand;
  readonly standard: Standard;
}

/** @throws FunctionError for an indicator, stage or province that is not known */
export function demandIn(indicator: unknown, stage: unknown, province: unknown): IndicatorDemand {
  const at = stageIn(stage);
  const { indicator: found, standard } = indicatorIn(indicator, province);
  const demand = demandsOf(standard, at).find(({ id }) => id === found.id);
  if (demand === undefined) throw noRequirement(standard, found.name);
  return { demand, standard };
}

/** The requirement, or the floor below it. @throws FunctionError where the standard sets none */
export function required({ demand, standard }: IndicatorDemand, which: "requirement" | "floor"): Decimal {
  const value = demand[which];
  if (value === null) throw noRequirement(standard, demand.indicator.name);
  return value;
}

function noRequirement(standard: Standard, indicator: Bilingual): FunctionError {
  return unavailable("noRequirement", { standard: standard.name, indicator });
}

function noLimit(standard: Standard, indicator: Bilingual): FunctionError {
  return unavailable("noLimit", { standard: standard.name, indicator });
}
