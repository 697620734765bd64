import type { CellValue, SheetSnapshot } from "../../workbook";
import { isBlank } from "../../workbook";

/** The text of a cell as a person reads it: without line breaks and outer blanks; empty for anything but text. */
export function textOf(value: CellValue): string {
  if (typeof value !== "string") return "";
  return (/[\r\n]/.test(value) ? value.replace(/\s*[\r\n]+\s*/g, "") : value).trim();
}

/** True for a number, and for a text that looks like one. */
export function isNumeric(value: CellValue): boolean {
  if (typeof value === "number") return true;
  return typeof value === "string" && /^\s*[-+]?[\d０-９][\d０-９.,，．]*\s*[%％]?\s*$/.test(value);
}

/** The cells of a row that are not blank. */
export function filledCells(row: readonly CellValue[] | undefined): readonly { column: number; value: CellValue }[] {
  const filled: { column: number; value: CellValue }[] = [];
  (row ?? []).forEach((value, column) => {
    if (!isBlank(value)) filled.push({ column, value });
  });
  return filled;
}

/** The texts of a row, blank ones and numbers typed as text left out. */
export function textsOf(row: readonly CellValue[] | undefined): readonly string[] {
  return (row ?? [])
    .filter((value) => !isNumeric(value))
    .map(textOf)
    .filter((text) => text !== "");
}

/** The first filled cell of a row, or null for a blank row. */
export function firstFilled(row: readonly CellValue[] | undefined): { column: number; value: CellValue } | null {
  if (row === undefined) return null;
  for (let column = 0; column < row.length; column++) {
    const value = row[column] ?? null;
    if (!isBlank(value)) return { column, value };
  }
  return null;
}

/** The last row of a sheet that exists, counted from 0; −1 for an empty sheet. */
export function lastRowOf(sheet: SheetSnapshot): number {
  return sheet.rows.length - 1;
}
