import type { CellRange } from "../../../src/workbook";
import { invalidArgument } from "../wire";
import { coerce } from "./coercion";
import type { TestCell } from "./cell";
import { evaluate } from "./formula";
import type { TestSheet } from "./sheet";

/** What a script or a person writes into a block, cell by cell, counted from its corner; null leaves a cell alone. */
export type Written = (row: number, column: number) => unknown;

/**
 * Writes into a block as Excel does. A protected sheet refuses the whole block for one locked cell; a cell that a
 * merged area covers takes nothing and says nothing.
 *
 * @throws ApiError `AccessDenied`, or what a formula throws
 */
export function writeBlock(sheet: TestSheet, bounds: CellRange, written: Written): void {
  sheet.requireUnlocked(bounds);
  for (let row = bounds.firstRow; row <= bounds.lastRow; row++) {
    for (let column = bounds.firstColumn; column <= bounds.lastColumn; column++) {
      const input = written(row - bounds.firstRow, column - bounds.firstColumn);
      if (input === null || input === undefined || sheet.isCovered(row, column)) continue;
      sheet.put(row, column, writtenCell(sheet, row, column, input));
    }
  }
}

function writtenCell(sheet: TestSheet, row: number, column: number, input: unknown): TestCell {
  const cell = { ...sheet.at(row, column), formula: null, hyperlink: null };
  if (typeof input === "number" || typeof input === "boolean") return { ...cell, value: input };
  if (typeof input !== "string") throw invalidArgument("a cell takes text, a number, true or false");
  if (input.startsWith("'")) return { ...cell, value: input.slice(1) };
  if (input === "" || cell.numberFormat === "@") return { ...cell, value: input };
  if (isFormula(input)) {
    const value = sheet.formerResult(row, column, input) ?? evaluate(input);
    return { ...cell, value, formula: input };
  }
  const { value, numberFormat } = coerce(input);
  return {
    ...cell,
    value,
    numberFormat: cell.numberFormat === "General" ? (numberFormat ?? "General") : cell.numberFormat,
  };
}

/** `=…`, and what Excel takes for a formula too: `+A1`, `-x`, `@x`, but not `+1` or a lone sign. */
function isFormula(text: string): boolean {
  if (text.length < 2) return false;
  if (text.startsWith("=") || text.startsWith("@")) return true;
  return /^[-+]/.test(text) && typeof coerce(text).value !== "number";
}
