import type { Records, SchoolPart } from "../records";
import { STAGES, type Stage, type Standard } from "../standards";
import { compositeCoefficient } from "../statistics";
import { formIndicator } from "./formIndicator";
import { rawIndicator } from "./rawIndicator";
import { stageIndicator } from "./stageIndicator";
import type { Measures, SchoolValues, StageMeasures } from "./types";
import { ValueColumns } from "./valueColumns";

/** Every indicator of every part: the raw data decide, else the form's figure. */
export function schoolValues(parts: readonly SchoolPart[], standard: Standard): SchoolValues {
  const values = new ValueColumns(parts.length, standard.indicators);
  for (const part of parts) {
    const { index, stage } = part;
    if (stage === null) continue;
    for (const indicator of standard.indicators) {
      const value = rawIndicator(part, stage, indicator, standard) ?? formIndicator(part, indicator);
      if (value !== null) values.put(index, indicator.id, value);
    }
  }
  return values;
}

function compositeOf(coefficients: readonly (number | null)[]): number | null {
  const known = coefficients.filter((coefficient) => coefficient !== null);
  return known.length === coefficients.length && known.length > 0
    ? compositeCoefficient(Float64Array.from(known))
    : null;
}

function measureStage(stage: Stage, records: Records, values: SchoolValues, standard: Standard): StageMeasures {
  const schools = records.parts.filter((part) => part.counted && part.stage === stage);
  const indicators = standard.indicators.map((indicator) => stageIndicator(indicator, stage, schools, values));
  return { stage, schools, indicators, composite: compositeOf(indicators.map(({ coefficient }) => coefficient)) };
}

/**
 * The stage figures from given values of the schools: those of `schoolValues`, or such as somebody wants to try.
 *
 * @returns the stages that have a counted school
 */
export function measureStages(records: Records, values: SchoolValues, standard: Standard): Measures {
  const stages = STAGES.map((stage) => measureStage(stage, records, values, standard));
  return { values, stages: stages.filter(({ schools }) => schools.length > 0) };
}

/**
 * All indicator values and stage figures of a county by a standard's definitions.
 *
 * @returns the stages that have a counted school
 */
export function measure(records: Records, standard: Standard): Measures {
  return measureStages(records, schoolValues(records.parts, standard), standard);
}
