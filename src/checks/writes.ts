import { readNumber } from "../records";
import { rounded } from "../statistics";
import { displayValue, isBlank, type CellValue } from "../workbook";
import { findingOf } from "./blame";
import { columnLabel } from "./label";
import { formulaAgrees, replacesNothingElse } from "./rules";
import type { Finding, PlannedWrite, WriteRule } from "./types";

/** True where a number that stands there is the written one as soon as it is rounded like it. */
function sameNumber(from: CellValue, to: number, decimals: number | null): boolean {
  const reading = readNumber(from);
  if (reading.kind !== "number" || !Number.isFinite(reading.value)) return false;
  return decimals === null ? reading.value === to : rounded(reading.value, decimals) === to;
}

function sameContent({ from, to, decimals }: PlannedWrite): boolean {
  if (to === null) return isBlank(from);
  return typeof to === "number" ? sameNumber(from, to, decimals) : displayValue(from).trim() === to.trim();
}

function brokenRule(write: PlannedWrite): WriteRule | null {
  if (write.formula !== null) return sameContent(write) ? null : formulaAgrees;
  if (write.keepsText || isBlank(write.from) || sameContent(write)) return null;
  return replacesNothingElse;
}

function findingFor(rule: WriteRule, write: PlannedWrite): Finding {
  const { location, school, stage, from, formula, to, decimals } = write;
  const column = write.column === null ? null : columnLabel(write.column);
  const shown = typeof to === "number" && decimals !== null ? to.toFixed(decimals) : String(to ?? "");
  return findingOf(rule, {
    school,
    stage,
    location,
    column,
    value: from,
    expected: to,
    evidence: [],
    parameters: {
      cell: location.cell,
      h: column ?? location.cell,
      from: displayValue(from),
      v: displayValue(from),
      formula: formula === null ? "" : `=${formula}`,
      to: shown,
    },
  });
}

/**
 * Compares what is going to be written with what stands there.
 *
 * W01: another value stands there and will be replaced. W02: a formula stands there whose result is another; it stays. A
 * formula with the same result, a blank cell and the user's own remark are no finding.
 */
export function checkWrites(writes: readonly PlannedWrite[]): Finding[] {
  const findings: Finding[] = [];
  for (const write of writes) {
    const rule = brokenRule(write);
    if (rule !== null) findings.push(findingFor(rule, write));
  }
  return findings;
}
