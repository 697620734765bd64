import { cellKey, type CellFormula, type CellRange, type CellValue, type SheetSnapshot } from "../..";
import { LIMITS } from "../limits";
import type { SheetPart } from "../package/workbookPart";
import type { CellContext, CellReader } from "./cellReader";
import { walkSheet, type CellBudget, type ColumnSpan, type RowTag, type SheetVisitor } from "./sheetWalk";

/** Rows without a value share one array. */
const EMPTY_ROW: readonly CellValue[] = [];

/**
 * Reads one worksheet part.
 *
 * @throws WorkbookFileError where it is broken or too big
 */
export function readSheet(
  bytes: Uint8Array,
  sheet: SheetPart,
  context: CellContext,
  budget: CellBudget,
): SheetSnapshot {
  const collector = new Collector();
  const facts = walkSheet(bytes, sheet.part, context, budget, collector);
  const hiddenColumns = hiddenColumnsOf(facts.columns);
  return {
    name: sheet.name,
    visible: sheet.visible,
    protected: facts.protected,
    ...(facts.protected && collector.unlocked.size > 0 ? { unlockedCells: collector.unlocked } : {}),
    rows: collector.rows,
    merges: facts.merges,
    formulas: collector.formulas,
    percentCells: collector.percentCells,
    hiddenRows: collector.hiddenRows,
    ...(hiddenColumns.size > 0 ? { hiddenColumns } : {}),
    truncated: collector.truncated,
  };
}

class Collector implements SheetVisitor {
  readonly rows: (readonly CellValue[])[] = [];
  readonly formulas = new Map<number, CellFormula>();
  readonly percentCells = new Set<number>();
  readonly hiddenRows = new Set<number>();
  readonly unlocked = new Set<number>();
  truncated = false;
  private current: CellValue[] = [];
  /** The cells of the array formulas that reach this row; only the first cell of each says so itself. */
  private arrays: readonly CellRange[] = [];

  row(row: RowTag): void {
    if (row.hidden) this.hiddenRows.add(row.row);
    this.current = [];
  }

  cell(row: number, cell: CellReader): void {
    const { column, format } = cell;
    if (column >= LIMITS.columns) {
      this.truncated = true;
      return;
    }
    const around = this.arrayAround(row, column);
    const formula = cell.formula() ?? around;
    // Arrays never overlap; one that begins inside another adds nothing.
    if (cell.formulaKind === "array" && around === null) this.openArray(row, cell.formulaRange);
    if (formula !== null) this.formulas.set(cellKey(row, column), formula);
    if (format.look === "percent") this.percentCells.add(cellKey(row, column));
    if (format.unlocked) this.unlocked.add(cellKey(row, column));
    const value = cell.value();
    if (value === null) return;
    while (this.current.length < column) this.current.push(null);
    this.current.push(value);
  }

  private openArray(row: number, range: CellRange | null): void {
    if (range === null || (range.firstRow === range.lastRow && range.firstColumn === range.lastColumn)) return;
    this.arrays = [...this.arrays.filter(({ lastRow }) => lastRow >= row), range];
  }

  private arrayAround(row: number, column: number): CellFormula | null {
    const around = this.arrays.some(({ firstRow, firstColumn, lastRow, lastColumn }) => {
      return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    });
    return around ? { text: "", kind: "array" } : null;
  }

  rowEnd({ row }: RowTag): void {
    if (this.current.length === 0) return;
    while (this.rows.length < row) this.rows.push(EMPTY_ROW);
    // A copy is as long as the row; what grew cell by cell has room to spare, which adds up over many rows.
    this.rows.push(this.current.slice());
  }
}

function hiddenColumnsOf(columns: readonly ColumnSpan[]): ReadonlySet<number> {
  const hidden = new Set<number>();
  for (const { first, last, hidden: isHidden } of columns) {
    for (let column = first; isHidden && column <= Math.min(last, LIMITS.columns - 1); column++) hidden.add(column);
  }
  return hidden;
}
