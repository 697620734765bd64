import type { SchoolPart } from "../records";
import type { Indicator, Stage } from "../standards";
import {
  coefficientAtMost,
  coefficientInterval,
  exactSum,
  weightedMoments,
  weightedMomentsOfRates,
} from "../statistics";
import type { IndicatorValue, SchoolValues, StageIndicator } from "./types";

/** The figures of one indicator side by side, in the order of the schools; only complete where none is missing. */
interface Columns {
  readonly totals: Float64Array;
  readonly rates: Float64Array;
  readonly enrolment: Float64Array;
  /** Half of the last decimal that the form prints; 0 for raw figures, which are exact. */
  readonly halfUnits: Float64Array;
  readonly source: "raw" | "form";
  readonly missing: readonly SchoolPart[];
}

function gather(indicator: Indicator, schools: readonly SchoolPart[], values: SchoolValues): Columns {
  const column = (): Float64Array => new Float64Array(schools.length);
  const [totals, rates, enrolment, halfUnits] = [column(), column(), column(), column()];
  const missing: SchoolPart[] = [];
  let source: Columns["source"] = "raw";
  schools.forEach((school, at) => {
    const value = values.at(school.index, indicator.id);
    if (value === null) {
      missing.push(school);
      return;
    }
    totals[at] = totalOf(value, indicator);
    rates[at] = value.value;
    enrolment[at] = value.enrolment;
    if (value.source === "form") {
      halfUnits[at] = 0.5 * 10 ** -indicator.decimals;
      source = "form";
    }
  });
  return { totals, rates, enrolment, halfUnits, source, missing };
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
  values: SchoolValues,
): StageIndicator {
  const { totals, rates, enrolment, halfUnits, source, missing } = gather(indicator, schools, values);
  const open = { mean: null, deviation: null, coefficient: null, withinLimit: null, interval: null };
  if (missing.length > 0 || schools.length === 0) return { indicator, ...open, source, missing };

  const { ratio, variance } =
    source === "form" ? weightedMomentsOfRates(rates, enrolment) : weightedMoments(totals, enrolment);
  const deviation = Math.sqrt(variance);
  if (ratio <= 0) return { indicator, ...open, mean: ratio, deviation, source, missing };

  const coefficient = deviation / ratio;
  const interval =
    source === "form" ? coefficientInterval(rates, enrolment, halfUnits) : { low: coefficient, high: coefficient };
  const limit = indicator.coefficientLimit?.[stage] ?? null;
  const withinLimit = limit === null ? null : coefficientAtMost(coefficient, limit, totals, enrolment);
  return { indicator, mean: ratio, deviation, coefficient, withinLimit, interval, source, missing };
}
