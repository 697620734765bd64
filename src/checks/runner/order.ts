import type { Recognition } from "../../forms";
import { parseAddress } from "../../workbook";
import type { Finding } from "../types";

interface Place {
  readonly finding: Finding;
  readonly severity: number;
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function comparePlaces(left: Place, right: Place): number {
  return (
    left.severity - right.severity ||
    left.sheet - right.sheet ||
    left.row - right.row ||
    left.column - right.column ||
    compareText(left.finding.rule, right.finding.rule)
  );
}

/** 逻辑校验 first, then as one reads the workbook: by sheet, row and column; what has no place comes last. */
export function inReadingOrder(findings: readonly Finding[], { tables }: Recognition): Finding[] {
  const sheets = new Map(tables.map((table) => [table.sheet, table.sheetIndex]));
  const places = findings.map((finding): Place => {
    const { location, severity } = finding;
    const position = location === null ? null : parseAddress(location.cell);
    return {
      finding,
      severity: severity === "mustFix" ? 0 : 1,
      sheet: (location === null ? undefined : sheets.get(location.sheet)) ?? Number.MAX_SAFE_INTEGER,
      row: position?.row ?? 0,
      column: position?.column ?? 0,
    };
  });
  return places.sort(comparePlaces).map(({ finding }) => finding);
}
