import type { SchoolPart } from "../records";
import type { Standard } from "../standards";
import type { CountyReason, StageVerdict, Verdicts } from "./types";

function schoolReasons({ stage, unmet, undetermined }: StageVerdict): CountyReason[] {
  const reasons: CountyReason[] = [];
  if (unmet > 0) reasons.push({ kind: "schoolsUnmet", stage, count: unmet });
  if (undetermined > 0) reasons.push({ kind: "schoolsUndetermined", stage, count: undetermined });
  return reasons;
}

function dispersionReasons({ stage, indicators, composite }: StageVerdict): CountyReason[] {
  const reasons: CountyReason[] = [];
  for (const { indicator, limit, met } of indicators) {
    if (limit === null || met === true) continue;
    const kind = met === false ? "coefficientOverLimit" : "coefficientUndetermined";
    reasons.push({ kind, stage, indicator: indicator.id });
  }
  if (composite.limit !== null && composite.met !== true) {
    reasons.push({ kind: composite.met === false ? "compositeOverLimit" : "compositeUndetermined", stage });
  }
  return reasons;
}

const FAILING: readonly CountyReason["kind"][] = ["schoolsUnmet", "coefficientOverLimit", "compositeOverLimit"];

/**
 * The county: fails where something is unmet, else stays open while anything is undetermined.
 *
 * Government guarantee, education quality and social recognition are judged from the county tables; until those are
 * read, the county is never met.
 *
 * @param undecided counted parts whose stage could not be decided
 */
export function judgeCounty(
  stages: readonly StageVerdict[],
  undecided: readonly SchoolPart[],
  standard: Standard,
): Verdicts["county"] {
  const reasons = stages.flatMap((stage) => [
    ...(standard.schoolRule === null ? [] : schoolReasons(stage)),
    ...dispersionReasons(stage),
  ]);
  if (undecided.length > 0) reasons.push({ kind: "stageUndecided", count: undecided.length });
  reasons.push({ kind: "itemsUndetermined" });
  return { met: reasons.some(({ kind }) => FAILING.includes(kind)) ? false : null, reasons };
}
