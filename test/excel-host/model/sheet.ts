import { cellKey, positionOf, type CellRange } from "../../../src/workbook";
import { ApiError, accessDenied } from "../wire";
import { around, Extent, holds } from "./area";
import type { TestBook } from "./book";
import { EMPTY_CELL, hasContent, isUntouched, type Scalar, type TestCell } from "./cell";

export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

/** What a protected sheet lets people and scripts do all the same. */
export type Allowance = "allowFormatCells" | "allowFormatColumns" | "allowFormatRows";

/** A rule for what may be typed into some cells. */
export interface SheetValidation {
  readonly bounds: CellRange;
  readonly settings: Readonly<Record<string, unknown>>;
}

interface Extents {
  readonly touched: CellRange | null;
  readonly valued: CellRange | null;
}

/** One sheet of the test workbook: plain data, and no word of the wire. */
export class TestSheet {
  visibility: SheetVisibility = "Visible";
  protected = false;
  /** Matter on a protected sheet only. */
  readonly allowances = new Set<Allowance>();
  tabColor = "";
  showGridlines = true;
  frozenRows = 0;
  merges: CellRange[] = [];
  hiddenRows = new Set<number>();
  hiddenColumns = new Set<number>();
  /** In points, by index. */
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  validations: SheetValidation[] = [];
  private cells = new Map<number, TestCell>();
  /** Rectangles around all cells and around those with content; null until somebody asks after a change. */
  private extents: Extents | null = null;
  /** The results of formulas that stood in a cell once: writing one back brings its result back. */
  private readonly results = new Map<string, Scalar>();

  constructor(
    readonly book: TestBook,
    readonly id: string,
    public name: string,
  ) {}

  at(row: number, column: number): TestCell {
    return this.cells.get(cellKey(row, column)) ?? EMPTY_CELL;
  }

  /** Replaces a cell, with nobody asked whether that is allowed. */
  put(row: number, column: number, cell: TestCell): void {
    const key = cellKey(row, column);
    const before = this.at(row, column);
    this.book.undo.record(this, key, before);
    this.extents = null;
    if (before.formula !== null) this.results.set(`${key} ${before.formula}`, before.value);
    if (isUntouched(cell)) this.cells.delete(key);
    else this.cells.set(key, cell);
  }

  /** The result that a formula had when it stood in this cell before; null where it never did. */
  formerResult(row: number, column: number, formula: string): Scalar | null {
    const { formula: present, value } = this.at(row, column);
    if (present === formula) return value;
    return this.results.get(`${cellKey(row, column)} ${formula}`) ?? null;
  }

  /** Every cell that was ever touched and is not as new. */
  *touched(): Iterable<readonly [row: number, column: number, cell: TestCell]> {
    for (const [key, cell] of this.cells) {
      const { row, column } = positionOf(key);
      yield [row, column, cell];
    }
  }

  /**
   * The smallest rectangle around everything; with `valuesOnly` around values and formulas only. Merged cells count as
   * formatted ones (to be checked in real Excel).
   */
  used(valuesOnly: boolean): CellRange | null {
    this.extents ??= this.measure();
    if (valuesOnly) return this.extents.valued;
    return this.merges.reduce<CellRange | null>(
      (used, merge) => (used === null ? merge : around(used, merge)),
      this.extents.touched,
    );
  }

  private measure(): Extents {
    const [touched, valued] = [new Extent(), new Extent()];
    for (const [row, column, cell] of this.touched()) {
      touched.reach(row, column);
      if (hasContent(cell)) valued.reach(row, column);
    }
    return { touched: touched.range, valued: valued.range };
  }

  /** @throws ApiError where the sheet was deleted while a script still held a range of it */
  requirePresent(): void {
    if (!this.book.sheets.includes(this)) throw new ApiError("InvalidReference", `the sheet ${this.name} is gone`);
  }

  /** True for a cell that a merged area covers without showing it. */
  isCovered(row: number, column: number): boolean {
    return this.merges.some(
      (merge) => holds(merge, row, column) && !(merge.firstRow === row && merge.firstColumn === column),
    );
  }

  /** @throws ApiError `AccessDenied` where the sheet is protected and a cell of the block is locked */
  requireUnlocked(bounds: CellRange): void {
    if (!this.protected) return;
    for (let row = bounds.firstRow; row <= bounds.lastRow; row++) {
      for (let column = bounds.firstColumn; column <= bounds.lastColumn; column++) {
        if (this.at(row, column).locked) throw accessDenied(`a locked cell of the protected sheet ${this.name}`);
      }
    }
  }

  /**
   * Looks of a protected sheet cannot be changed, not even of its open cells, unless its protection allows that.
   *
   * @throws ApiError `AccessDenied`
   */
  requireUnprotected(allowance: Allowance | null): void {
    const allowed = allowance !== null && this.allowances.has(allowance);
    if (this.protected && !allowed) throw accessDenied(`the sheet ${this.name} is protected`);
  }

  /** Moves everything from a row on, `by` rows down. What was done before cannot be undone in this host. */
  insertRows(at: number, by: number): void {
    this.book.undo.clear();
    const moved = (row: number): number => (row >= at ? row + by : row);
    const before = [...this.touched()];
    this.extents = null;
    this.cells = new Map();
    for (const [row, column, cell] of before) this.cells.set(cellKey(moved(row), column), cell);
    this.merges = this.merges.map((merge) => ({
      ...merge,
      firstRow: moved(merge.firstRow),
      lastRow: moved(merge.lastRow),
    }));
    this.hiddenRows = new Set([...this.hiddenRows].map(moved));
  }
}
