import type { CellRange } from "../../..";
import { LIMITS } from "../../limits";
import type { SlotBudget } from "../plainSheet";

/** HTML's own limit of `rowspan`. */
const MOST_ROWS = 65_534;

/** Lays the cells of one table out on a grid, as a browser does: spanned places are skipped. */
export class TableGrid {
  readonly rows: (string | null)[][] = [];
  readonly merges: CellRange[] = [];
  /** By column: the first row that is free again. */
  private readonly freeFrom: number[] = [];

  constructor(private readonly budget: SlotBudget) {}

  startRow(): void {
    this.budget.takeRow();
    this.rows.push([]);
  }

  /** Puts a cell at the next free place of the last row. */
  add(text: string, rowSpan: number, columnSpan: number): void {
    if (this.rows.length === 0) this.startRow();
    const row = this.rows.length - 1;
    const cells = this.rows[row] ?? [];
    let column = cells.length;
    while ((this.freeFrom[column] ?? 0) > row) column++;
    const width = span(columnSpan, LIMITS.columns);
    const last = { row: row + span(rowSpan, MOST_ROWS) - 1, column: column + width - 1 };
    this.budget.take(column + width - cells.length);
    while (cells.length < column) cells.push(null);
    cells.push(text);
    while (cells.length <= last.column) cells.push(null);
    for (let spanned = column; spanned <= last.column; spanned++) this.freeFrom[spanned] = last.row + 1;
    if (last.row > row || width > 1) {
      this.merges.push({ firstRow: row, firstColumn: column, lastRow: last.row, lastColumn: last.column });
    }
  }

  /** The merges as far as the table has rows. */
  finishedMerges(): readonly CellRange[] {
    const end = this.rows.length - 1;
    return this.merges
      .map((merge) => ({ ...merge, lastRow: Math.min(merge.lastRow, end) }))
      .filter(({ firstRow, lastRow, firstColumn, lastColumn }) => lastRow > firstRow || lastColumn > firstColumn);
  }
}

function span(asked: number, most: number): number {
  return Number.isInteger(asked) ? Math.min(Math.max(asked, 1), most) : 1;
}
