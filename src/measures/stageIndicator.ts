import type { SchoolPart } from "../records";
import type { Indicator, Stage } from "../standards";
import {
  coefficientAtMost,
  coefficientInterval,
  exactSum,
  weightedMoments,
  weightedMomentsOfRates,
} from "../statistics";
import type { IndicatorValue, Measures, StageIndicator } from "./types";

interface Gathered {
  readonly known: readonly IndicatorValue[];
  readonly missing: readonly SchoolPart[];
}

function gather(indicator: Indicator, schools: readonly SchoolPart[], values: Measures["values"]): Gathered {
  const known: IndicatorValue[] = [];
  const missing: SchoolPart[] = [];
  for (const school of schools) {
    const value = values[school.index]?.[indicator.id] ?? null;
    if (value === null) missing.push(school);
    else known.push(value);
  }
  return { known, missing };
}

/** Half of the last decimal that the form prints; raw figures are exact. */
function halfUnit(value: IndicatorValue, indicator: Indicator): number {
  return value.source === "raw" ? 0 : 0.5 * 10 ** -indicator.decimals;
}

/** What the school has, in units of the indicator's figure: its rate times its pupils. */
function totalOf(value: IndicatorValue, indicator: Indicator): number {
  return value.source === "raw" ? value.numerator * indicator.perPupils : exactSum([value.value], [value.enrolment]);
}

/**
 * Mean, deviation and 差异系数 of one indicator over the counted schools of a stage.
 *
 * Weights are the pupils. One school without the indicator leaves the stage's figures open. Where the county has none of
 * the resource the mean is 0 and there is no coefficient.
 */
export function stageIndicator(
  indicator: Indicator,
  stage: Stage,
  schools: readonly SchoolPart[],
  values: Measures["values"],
): StageIndicator {
  const { known, missing } = gather(indicator, schools, values);
  const source = known.some((value) => value.source === "form") ? "form" : "raw";
  const open = { mean: null, deviation: null, coefficient: null, withinLimit: null, interval: null };
  if (missing.length > 0 || known.length === 0) return { indicator, ...open, source, missing };

  const enrolment = Float64Array.from(known, (value) => value.enrolment);
  const rates = Float64Array.from(known, (value) => value.value);
  const totals = Float64Array.from(known, (value) => totalOf(value, indicator));
  const { ratio, variance } =
    source === "form" ? weightedMomentsOfRates(rates, enrolment) : weightedMoments(totals, enrolment);
  const deviation = Math.sqrt(variance);
  if (ratio <= 0) return { indicator, ...open, mean: ratio, deviation, source, missing };

  const coefficient = deviation / ratio;
  const interval =
    source === "form"
      ? coefficientInterval(
          rates,
          enrolment,
          Float64Array.from(known, (value) => halfUnit(value, indicator)),
        )
      : { low: coefficient, high: coefficient };
  const limit = indicator.coefficientLimit?.[stage] ?? null;
  const withinLimit = limit === null ? null : coefficientAtMost(coefficient, limit, totals, enrolment);
  return { indicator, mean: ratio, deviation, coefficient, withinLimit, interval, source, missing };
}
