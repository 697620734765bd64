import type { IndicatorValue } from "../measures";
import type { Indicator, IndicatorId, Stage, Standard } from "../standards";
import { atLeast, multiply, toNumber, type Decimal } from "../statistics";
import type { IndicatorVerdict } from "./types";

/** What a stage demands of one indicator, worked out once for all schools. */
export interface Demand {
  readonly indicator: Indicator;
  readonly id: IndicatorId;
  /** null where the standard sets none. */
  readonly requirement: Decimal | null;
  readonly required: number | null;
  /** What one indicator may fall to; null without a school rule. */
  readonly floor: Decimal | null;
}

/** The demands of a stage, in the standard's order. */
export function demandsOf(standard: Standard, stage: Stage): readonly Demand[] {
  const share = standard.schoolRule?.floorShare ?? null;
  return standard.indicators.map((indicator) => {
    const requirement = indicator.requirement?.[stage] ?? null;
    const required = requirement === null ? null : toNumber(requirement);
    const floor = requirement === null || share === null ? null : multiply(requirement, share);
    return { indicator, id: indicator.id, requirement, required, floor };
  });
}

/** Decided exactly: on the raw fraction, or on the decimal that the form prints. */
function reaches(value: IndicatorValue, threshold: Decimal, indicator: Indicator): boolean {
  return value.source === "raw"
    ? atLeast(value.numerator, value.enrolment, indicator.perPupils, threshold)
    : atLeast(value.value, 1, 1, threshold);
}

/**
 * One indicator of one school against its requirement and its floor.
 *
 * @param value null where the school lacks the indicator
 */
export function judgeIndicator(value: IndicatorValue | null, demand: Demand): IndicatorVerdict {
  const { indicator, requirement, required, floor } = demand;
  if (value === null) return { value: null, required, met: null, reachesFloor: null, source: null };
  const { source } = value;
  if (requirement === null) return { value: value.value, required, met: null, reachesFloor: null, source };
  const met = reaches(value, requirement, indicator);
  const reachesFloor = floor === null ? null : met || reaches(value, floor, indicator);
  return { value: value.value, required, met, reachesFloor, source };
}
