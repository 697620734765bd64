import type { SchoolPart } from "../records";
import type { ItemId, Standard } from "../standards";
import type { ItemVerdicts } from "./items";
import type { CountyReason, Met, StageVerdict, Verdicts } from "./types";

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

function itemReasons(items: ItemVerdicts, tablesThere: boolean): CountyReason[] {
  const reasons: CountyReason[] = [];
  const having = (met: Met): ItemId[] => [...items].filter(([, verdict]) => verdict.met === met).map(([id]) => id);
  const [unmet, open] = [having(false), having(null)];
  if (unmet.length > 0) reasons.push({ kind: "itemsUnmet", items: unmet });
  if (items.size === 0 || !tablesThere) reasons.push({ kind: "itemsUndetermined" });
  else if (open.length > 0) reasons.push({ kind: "itemsOpen", items: open });
  return reasons;
}

const FAILING: readonly CountyReason["kind"][] = [
  "schoolsUnmet",
  "coefficientOverLimit",
  "compositeOverLimit",
  "itemsUnmet",
];

/**
 * The county: fails where something is unmet, stays open while anything is undetermined, else is met.
 *
 * Vetoes and eligibility stand beside the verdict and are no part of it.
 *
 * @param undecided counted parts whose stage could not be decided
 * @param tablesThere whether the workbook has the county tables that the items are judged from
 */
export function judgeCounty(
  stages: readonly StageVerdict[],
  undecided: readonly SchoolPart[],
  items: ItemVerdicts,
  tablesThere: boolean,
  standard: Standard,
): Verdicts["county"] {
  const reasons = stages.flatMap((stage) => [
    ...(standard.schoolRule === null ? [] : schoolReasons(stage)),
    ...dispersionReasons(stage),
  ]);
  if (undecided.length > 0) reasons.push({ kind: "stageUndecided", count: undecided.length });
  reasons.push(...itemReasons(items, tablesThere));
  if (reasons.some(({ kind }) => FAILING.includes(kind))) return { met: false, reasons };
  // A county of which no school counts has nothing that could be met.
  return { met: reasons.length > 0 || stages.length === 0 ? null : true, reasons };
}
