import type { Indicator, Stage } from "../../../standards";

/** The fields that an indicator's numerator can be made of, by any of its ways, each once. */
export function numeratorFields(indicator: Indicator, stage: Stage): readonly string[] {
  return [...new Set(indicator.numerator[stage].flatMap((way) => way.map((term) => term.field)))];
}
