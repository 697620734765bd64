import { cellKey, type CellRange, type SheetSnapshot } from "../workbook";

/** Merges up to this many cells are spread out, so that a form with a merge in every row stays fast. */
const SPREAD = 1_000;

type IsHidden = (row: number, column: number) => boolean;

/** The cells that merges hide behind their first ones, worked out once a sheet. */
export class HiddenCells {
  private readonly known = new Map<SheetSnapshot, IsHidden>();

  /** @param row and column, counted from 0 */
  has(sheet: SheetSnapshot, row: number, column: number): boolean {
    const isHidden = this.known.get(sheet) ?? hiddenByMerge(sheet);
    this.known.set(sheet, isHidden);
    return isHidden(row, column);
  }
}

function hiddenByMerge(sheet: SheetSnapshot): IsHidden {
  const spread = new Set<number>();
  const large: CellRange[] = [];
  for (const merge of sheet.merges) {
    const { firstRow, firstColumn, lastRow, lastColumn } = merge;
    if ((lastRow - firstRow + 1) * (lastColumn - firstColumn + 1) > SPREAD) {
      large.push(merge);
      continue;
    }
    for (let row = firstRow; row <= lastRow; row += 1) {
      for (let column = firstColumn; column <= lastColumn; column += 1) spread.add(cellKey(row, column));
    }
    spread.delete(cellKey(firstRow, firstColumn));
  }
  return (row, column) => spread.has(cellKey(row, column)) || large.some((merge) => hides(merge, row, column));
}

function hides({ firstRow, firstColumn, lastRow, lastColumn }: CellRange, row: number, column: number): boolean {
  const inside = row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
  return inside && !(row === firstRow && column === firstColumn);
}
