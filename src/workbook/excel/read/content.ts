import { cellKey, isoDate, lookOfCode, type CellValue, type NumberLook } from "../..";
import type { Grid, SheetRead } from "./types";

/** A workbook has few formats and many cells. */
const looks = new Map<string, NumberLook>();

/** How a number of this format is shown. */
export function lookOfFormat(format: string): NumberLook {
  const known = looks.get(format) ?? lookOfCode(format);
  looks.set(format, known);
  return known;
}

/** What is in a cell, as it can be written again: a formula, an error typed by hand, or a plain value. */
export type Content = string | number | boolean | null | { readonly formula: string } | { readonly error: string };

/** What Excel gives at a position of the sheet; undefined outside of what was read. */
function at(sheet: SheetRead, grid: Grid, row: number, column: number): unknown {
  const { area } = sheet;
  return area === null ? undefined : grid[row - area.firstRow]?.[column - area.firstColumn];
}

/**
 * The formula of a cell with its `=`, or null.
 *
 * A text that begins with `=` reads like one; but a formula's result is never its own text.
 */
function formulaOf(value: unknown, formula: unknown): string | null {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : null;
}

/** The content of a cell, by its place on the sheet. */
export function contentAt(sheet: SheetRead, row: number, column: number): Content {
  const value = at(sheet, sheet.values, row, column);
  const formula = formulaOf(value, at(sheet, sheet.formulas, row, column));
  if (formula !== null) return { formula };
  if (typeof value === "string" && sheet.errors.has(cellKey(row, column))) return { error: value };
  return plain(value);
}

/** What a cell shows; for a formula, its last result. */
export function valueOf(sheet: SheetRead, row: number, column: number): CellValue {
  const value = at(sheet, sheet.values, row, column);
  if (typeof value === "string" && sheet.errors.has(cellKey(row, column))) return { error: value };
  if (value === "") return formulaOf(value, at(sheet, sheet.formulas, row, column)) === null ? null : "";
  const format = formatOf(sheet, row, column);
  const date = typeof value === "number" && lookOfFormat(format) === "date" ? isoDate(value, false) : null;
  return date === null || typeof value !== "number" ? plain(value) : { date, serial: value };
}

/** The number format of a cell, as its code. */
export function formatOf(sheet: SheetRead, row: number, column: number): string {
  const format = at(sheet, sheet.formats, row, column);
  return typeof format === "string" ? format : "General";
}

function plain(value: unknown): string | number | boolean | null {
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "string" && value !== "" ? value : null;
}

/** True where two contents are the same to Excel. */
export function sameContent(left: Content, right: Content): boolean {
  if (typeof left === "object" && left !== null && typeof right === "object" && right !== null) {
    if ("formula" in left) return "formula" in right && left.formula === right.formula;
    return "error" in right && left.error === right.error;
  }
  return left === right;
}
