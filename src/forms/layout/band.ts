import type { CellRange, SheetSnapshot } from "../../workbook";
import { valueAt } from "../../workbook";
import { textOf } from "./cells";

/** A header cell: its text, where it begins and how far it reaches. */
export interface HeaderCell {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  /** Columns that it covers by being merged; a text carried over blank neighbours covers one. */
  readonly columns: number;
}

/** The rows of a header with merged cells filled in: `cells[row − firstRow][column]`. */
export interface HeaderBand {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly width: number;
  readonly cells: readonly (readonly (HeaderCell | null)[])[];
}

/** The merges of a sheet that touch the given rows. */
export function mergesIn(sheet: SheetSnapshot, firstRow: number, lastRow: number): readonly CellRange[] {
  return sheet.merges.filter((merge) => merge.firstRow <= lastRow && merge.lastRow >= firstRow);
}

/**
 * Reads rows as a header.
 *
 * A group that was not merged reaches over the blank cells to its right as long as there are titles below them.
 */
export function readBand(sheet: SheetSnapshot, firstRow: number, lastRow: number): HeaderBand {
  const merges = mergesIn(sheet, firstRow, lastRow);
  let width = 0;
  for (let row = firstRow; row <= lastRow; row++) width = Math.max(width, sheet.rows[row]?.length ?? 0);
  const cells: (HeaderCell | null)[][] = [];
  for (let row = firstRow; row <= lastRow; row++) {
    const line: (HeaderCell | null)[] = [];
    for (let column = 0; column < width; column++) {
      const text = textOf(valueAt(sheet, row, column));
      line.push(text === "" ? null : { text, row, column, columns: 1 });
    }
    cells.push(line);
  }
  for (const merge of merges) fillMerge(sheet, cells, firstRow, width, merge);
  for (let index = 0; index + 1 < cells.length; index++) carryRight(cells[index] ?? [], cells[index + 1] ?? []);
  return { firstRow, lastRow, width, cells };
}

/** The header cells above a column from top to bottom, each once. */
export function pathOf(band: HeaderBand, column: number): readonly HeaderCell[] {
  const path: HeaderCell[] = [];
  for (const line of band.cells) {
    const cell = line[column] ?? null;
    if (cell === null || path.some((above) => above.text === cell.text)) continue;
    path.push(cell);
  }
  return path;
}

function fillMerge(
  sheet: SheetSnapshot,
  cells: (HeaderCell | null)[][],
  firstRow: number,
  width: number,
  merge: CellRange,
): void {
  const text = textOf(valueAt(sheet, merge.firstRow, merge.firstColumn));
  if (text === "") return;
  const columns = merge.lastColumn - merge.firstColumn + 1;
  const cell: HeaderCell = { text, row: merge.firstRow, column: merge.firstColumn, columns };
  cells.forEach((line, index) => {
    const row = firstRow + index;
    if (row < merge.firstRow || row > merge.lastRow) return;
    for (let column = merge.firstColumn; column <= Math.min(merge.lastColumn, width - 1); column++) line[column] = cell;
  });
}

function carryRight(line: (HeaderCell | null)[], below: readonly (HeaderCell | null)[]): void {
  let group: HeaderCell | null = null;
  for (let column = 0; column < below.length; column++) {
    const cell = line[column] ?? null;
    const title = below[column] ?? null;
    const hasTitleBelow = title !== null && title !== cell;
    if (cell !== null) group = cell.columns === 1 && hasTitleBelow ? cell : null;
    else if (!hasTitleBelow) group = null;
    else if (group !== null) line[column] = group;
  }
}
