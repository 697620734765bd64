import { PLANNING } from "../../messages";
import { MOST_UNITS } from "../../planning";
import type { Basis, StageFigures } from "./basis";
import { resourceOf } from "./resources";
import type { SurveyedSchool } from "./types";

/** The middle of some figures, of an even number the larger one; NaN of none. */
function middleOf(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/**
 * What the sentence on a plan of too many units says: the school that has most, beside the one in the middle, since a
 * figure in the wrong unit is the usual reason.
 *
 * @param step size of a unit, in the indicator's unit
 */
export function farthestSchool(
  { language }: Pick<Basis, "language">,
  { indicator }: StageFigures,
  schools: readonly SurveyedSchool[],
  step: number,
): Readonly<Record<string, string>> {
  const { resources, shared } = PLANNING[language];
  const most = schools.reduce<SurveyedSchool | null>(
    (first, one) => (first === null || one.value > first.value ? one : first),
    null,
  );
  const shown = (value: number): string => value.toFixed(indicator.decimals);
  return {
    step: String(step),
    most: String(MOST_UNITS),
    school: most?.name ?? "",
    resource: resources[resourceOf(indicator.id).kind],
    per: shared.valueOf[indicator.perPupils],
    value: shown(most?.value ?? NaN),
    median: shown(middleOf(schools.map(({ value }) => value))),
  };
}
