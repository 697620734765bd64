import { cellKey, type CellFormula, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from "../..";
import { contentAt, formatOf, lookOfFormat, valueOf } from "./content";
import type { BookRead, SheetRead } from "./types";

/** Rows without a value share one array. */
const EMPTY_ROW: readonly CellValue[] = [];

/**
 * A workbook as every host tells it. Excel does not say whether a formula is shared or an array: each counts as plain
 * and has its text. Lists of our own sheet are not told: nothing is filled in by them. Nor does it say how a workbook counts days: they count from 1900.
 */
export function snapshotOf(book: BookRead): WorkbookSnapshot {
  return { sheets: book.sheets.map(sheetSnapshot), ownNames: book.ownNames };
}

function sheetSnapshot(sheet: SheetRead): SheetSnapshot {
  const { name, visible, protected: isProtected, merges, hiddenRows, hiddenColumns, truncated } = sheet;
  const { unlocked, choices } = sheet;
  return {
    ...{ name, visible, protected: isProtected, merges, hiddenRows, truncated },
    ...(isProtected && unlocked.size > 0 ? { unlockedCells: unlocked } : {}),
    ...(hiddenColumns.size > 0 ? { hiddenColumns } : {}),
    ...(choices.length > 0 ? { choiceLists: choices } : {}),
    rows: rowsOf(sheet),
    formulas: formulasOf(sheet),
    percentCells: percentCells(sheet),
  };
}

function rowsOf(sheet: SheetRead): readonly (readonly CellValue[])[] {
  const { area } = sheet;
  const rows: (readonly CellValue[])[] = [];
  if (area === null) return rows;
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    const cells: CellValue[] = [];
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      const value = valueOf(sheet, row, column);
      if (value === null) continue;
      while (cells.length < column) cells.push(null);
      cells.push(value);
    }
    if (cells.length === 0) continue;
    while (rows.length < row) rows.push(EMPTY_ROW);
    rows.push(cells);
  }
  return rows;
}

function formulasOf(sheet: SheetRead): ReadonlyMap<number, CellFormula> {
  const formulas = new Map<number, CellFormula>();
  forEachCell(sheet, (row, column) => {
    const content = contentAt(sheet, row, column);
    if (typeof content !== "object" || content === null || !("formula" in content)) return;
    formulas.set(cellKey(row, column), { text: content.formula.slice(1), kind: "plain" });
  });
  return formulas;
}

function percentCells(sheet: SheetRead): ReadonlySet<number> {
  const cells = new Set<number>();
  forEachCell(sheet, (row, column) => {
    if (lookOfFormat(formatOf(sheet, row, column)) === "percent") cells.add(cellKey(row, column));
  });
  return cells;
}

function forEachCell({ area }: SheetRead, visit: (row: number, column: number) => void): void {
  if (area === null) return;
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    for (let column = area.firstColumn; column <= area.lastColumn; column++) visit(row, column);
  }
}
