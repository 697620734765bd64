import type { ReportContext, Settings } from "../../src/assessment";
import type { CellValue, ReportSheet, SheetSnapshot, WorkbookSnapshot } from "../../src/workbook";
import { sheetOf } from "../forms/snapshotOf";

export const SETTINGS: Settings = { standard: null, province: null, language: "zh", replaceFormulas: false };
export const CONTEXT: ReportContext = { date: "2026-03-01", program: "Balance test", language: "zh" };

/** The snapshot with our own sheet as a host would have written it. */
export function withReport(snapshot: WorkbookSnapshot, report: ReportSheet, name = "校验结果"): WorkbookSnapshot {
  const own = sheetOf(
    name,
    report.rows.map((row) => row.map(({ value }) => value)),
  );
  const reference = snapshot.ownNames.get(report.ownName);
  const others = snapshot.sheets.filter((sheet) => reference === undefined || sheet.name !== name);
  return { sheets: [...others, own], ownNames: new Map([[report.ownName, `'${name}'!$A$1`]]) };
}

/** The sheet with one cell changed. */
export function withCell(sheet: SheetSnapshot, row: number, column: number, value: CellValue): SheetSnapshot {
  const rows = sheet.rows.map((cells, at) => {
    if (at !== row) return cells;
    const copy = [...cells];
    while (copy.length <= column) copy.push(null);
    copy[column] = value;
    return copy;
  });
  return { ...sheet, rows };
}
