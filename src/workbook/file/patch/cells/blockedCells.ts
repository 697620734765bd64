import type { CellRange } from "../../..";

/**
 * Tells which cells no edit may touch, whatever it wants: members of an array formula, table headers, and all cells of
 * a merge but its first. Rows must be asked for in ascending order.
 */
export class BlockedCells {
  private readonly waiting: Blocked[];
  private open: readonly Blocked[] = [];
  private next = 0;

  constructor(whole: readonly CellRange[], merges: readonly CellRange[]) {
    const blocked = whole.map((range): Blocked => ({ range, isMerge: false }));
    const merged = merges.map((range): Blocked => ({ range, isMerge: true }));
    this.waiting = [...blocked, ...merged].sort((left, right) => left.range.firstRow - right.range.firstRow);
  }

  has(row: number, column: number): boolean {
    this.goTo(row);
    return this.open.some(({ range, isMerge }) => {
      const inside = column >= range.firstColumn && column <= range.lastColumn;
      return inside && !(isMerge && row === range.firstRow && column === range.firstColumn);
    });
  }

  private goTo(row: number): void {
    const opened: Blocked[] = [];
    for (let blocked = this.waiting[this.next]; blocked !== undefined && blocked.range.firstRow <= row;) {
      opened.push(blocked);
      blocked = this.waiting[++this.next];
    }
    if (opened.length > 0 || this.open.some(({ range }) => range.lastRow < row)) {
      this.open = [...this.open, ...opened].filter(({ range }) => range.lastRow >= row);
    }
  }
}

interface Blocked {
  readonly range: CellRange;
  readonly isMerge: boolean;
}
