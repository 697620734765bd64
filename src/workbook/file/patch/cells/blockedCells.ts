import { cellKey, LAST_COLUMN, type CellRange } from "../../..";
import { ColumnCounter } from "./columnCounter";

/**
 * Tells which cells no edit may touch, whatever it wants: members of an array formula, table headers, and all cells of
 * a merge but its first. Rows must be asked for in ascending order.
 *
 * However many ranges lie over one another, as they do in hostile files, a cell costs a few steps.
 */
export class BlockedCells {
  private readonly byFirstRow: readonly CellRange[];
  private readonly byLastRow: readonly CellRange[];
  /** How many merges begin at a cell. */
  private readonly mergesAt = new Map<number, number>();
  private readonly open = new ColumnCounter(LAST_COLUMN + 1);
  private opened = 0;
  private closed = 0;

  constructor(whole: readonly CellRange[], merges: readonly CellRange[]) {
    const all = [...whole, ...merges];
    this.byFirstRow = [...all].sort((left, right) => left.firstRow - right.firstRow);
    this.byLastRow = all.sort((left, right) => left.lastRow - right.lastRow);
    for (const { firstRow, firstColumn } of merges) {
      const key = cellKey(firstRow, firstColumn);
      this.mergesAt.set(key, (this.mergesAt.get(key) ?? 0) + 1);
    }
  }

  has(row: number, column: number): boolean {
    this.goTo(row);
    const around = this.open.at(column);
    return around > 0 && around > (this.mergesAt.get(cellKey(row, column)) ?? 0);
  }

  private goTo(row: number): void {
    for (let range = this.byFirstRow[this.opened]; range !== undefined && range.firstRow <= row;) {
      this.open.add(range.firstColumn, range.lastColumn, 1);
      range = this.byFirstRow[++this.opened];
    }
    for (let range = this.byLastRow[this.closed]; range !== undefined && range.lastRow < row;) {
      this.open.add(range.firstColumn, range.lastColumn, -1);
      range = this.byLastRow[++this.closed];
    }
  }
}
