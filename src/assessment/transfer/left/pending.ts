import { displayValue, isBlank, rangeAddress, type CellRange, type SheetSnapshot } from "../../../workbook";
import type { Carrying } from "../carrying";
import { plainWords } from "../content";
import type { LeftCells, LeftReason } from "../types";

/** The cells of one sheet of the file that hold something and are not accounted for. */
export class PendingCells {
  constructor(
    private readonly carrying: Carrying,
    readonly sheet: SheetSnapshot,
    readonly sheetIndex: number,
  ) {}

  has(row: number, column: number): boolean {
    const place = { sheetIndex: this.sheetIndex, row, column };
    return !isBlank(this.carrying.valueAt(place)) && !this.carrying.isAccounted(place);
  }

  /** What stands in a cell. */
  text(row: number, column: number): string {
    return displayValue(this.carrying.valueAt({ sheetIndex: this.sheetIndex, row, column })).trim();
  }

  /** Columns of a row, from the first to the last, in which something is pending. */
  columns(row: number): readonly number[] {
    return [...(this.sheet.rows[row]?.keys() ?? [])].filter((column) => this.has(row, column));
  }

  /** All pending cells of a range as one entry; null where there is none. */
  take(range: CellRange, text: string, reason: LeftReason): LeftCells | null {
    const lastRow = Math.min(range.lastRow, this.sheet.rows.length - 1);
    let found: CellRange | null = null;
    for (let row = Math.max(range.firstRow, 0); row <= lastRow; row++) {
      for (const column of this.columns(row)) {
        if (column < range.firstColumn || column > range.lastColumn) continue;
        this.carrying.account({ sheetIndex: this.sheetIndex, row, column });
        found = including(found, row, column);
      }
    }
    return found === null ? null : { sheet: this.sheet.name, cell: rangeAddress(found), text, reason };
  }

  /** Accounts for the cells that say what the blank form prints somewhere. */
  accountForWords(words: ReadonlySet<string>, isTyped: (row: number) => boolean): void {
    this.sheet.rows.forEach((cells, row) => {
      if (isTyped(row)) return;
      cells.forEach((value, column) => {
        const isPrinted = typeof value === "string" && words.has(plainWords(value));
        if (isPrinted) this.carrying.account({ sheetIndex: this.sheetIndex, row, column });
      });
    });
  }
}

function including(range: CellRange | null, row: number, column: number): CellRange {
  if (range === null) return { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
  return {
    firstRow: Math.min(range.firstRow, row),
    firstColumn: Math.min(range.firstColumn, column),
    lastRow: Math.max(range.lastRow, row),
    lastColumn: Math.max(range.lastColumn, column),
  };
}
