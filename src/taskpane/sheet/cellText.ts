import { cellKey, displayValue, formulaAt, isCellDate, valueAt, type SheetSnapshot } from "../../workbook";

const PERCENT = 100;
/** Figures that a double holds for certain: 0.1 + 0.2 reads as 0.3. */
const FIGURES = 15;

/** What a cell shows to a reader; a formula shows its result. */
export function cellText(sheet: SheetSnapshot, row: number, column: number): string {
  const value = valueAt(sheet, row, column);
  if (typeof value !== "number") return isCellDate(value) ? value.date.replace("T", " ") : displayValue(value);
  if (sheet.percentCells.has(cellKey(row, column))) return `${plain(value * PERCENT)}%`;
  return plain(value);
}

function plain(value: number): string {
  return String(Number(value.toPrecision(FIGURES)));
}

/** True for a cell that is set to the right, as Excel does with numbers. */
export function isNumeric(sheet: SheetSnapshot, row: number, column: number): boolean {
  return typeof valueAt(sheet, row, column) === "number";
}

/** The formula as it stands in Excel's own line, or null. */
export function formulaText(sheet: SheetSnapshot, row: number, column: number): string | null {
  const formula = formulaAt(sheet, row, column);
  return formula === null || formula.text === "" ? null : `=${formula.text}`;
}
