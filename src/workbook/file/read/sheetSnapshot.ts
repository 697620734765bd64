import { cellKey, type CellFormula, type CellRange, type CellValue, type SheetSnapshot } from "../..";
import { LIMITS } from "../limits";
import type { SheetPart } from "../package/workbookPart";
import type { Archive } from "../zip/archive";
import type { CellContext, CellReader } from "./cellReader";
import type { CellBudget } from "./cellBudget";
import type { ColumnSpan } from "./columnSpan";
import type { RowTag, SheetVisitor } from "./sheetWalk";
import { walkPart } from "./walkPart";

/** Rows without a value share one array. */
const EMPTY_ROW: readonly CellValue[] = [];

/**
 * Reads one worksheet.
 *
 * @throws WorkbookFileError where its part is missing, broken or too big
 */
export function readSheet(archive: Archive, sheet: SheetPart, context: CellContext, budget: CellBudget): SheetSnapshot {
  const { facts, visitor: collector } = walkPart(archive, sheet.part, context, budget, () => new Collector());
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
    ...(facts.choiceLists.length > 0 ? { choiceLists: facts.choiceLists } : {}),
    truncated: collector.truncated,
  };
}

/** A cell inside an array formula. */
const ARRAY_MEMBER: CellFormula = { text: "", kind: "array" };

class Collector implements SheetVisitor {
  readonly rows: (readonly CellValue[])[] = [];
  readonly formulas = new Map<number, CellFormula>();
  readonly percentCells = new Set<number>();
  readonly hiddenRows = new Set<number>();
  readonly unlocked = new Set<number>();
  truncated = false;
  private current: CellValue[] = [];
  /** By column: the last row to which an array formula reaches; only the first cell of each says so itself. */
  private readonly arrayUntil = new Int32Array(LIMITS.columns).fill(-1);

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
    const inArray = (this.arrayUntil[column] ?? -1) >= row;
    const formula = cell.formula() ?? (inArray ? ARRAY_MEMBER : null);
    // Arrays never overlap; one that begins inside another adds nothing.
    if (cell.formulaKind === "array" && !inArray) this.openArray(cell.formulaRange);
    if (formula !== null) this.formulas.set(cellKey(row, column), formula);
    if (format.look === "percent") this.percentCells.add(cellKey(row, column));
    if (format.unlocked) this.unlocked.add(cellKey(row, column));
    const value = cell.value();
    if (value === null) return;
    while (this.current.length < column) this.current.push(null);
    this.current.push(value);
  }

  private openArray(range: CellRange | null): void {
    if (range === null) return;
    const { arrayUntil } = this;
    for (let column = range.firstColumn; column <= range.lastColumn && column < arrayUntil.length; column++) {
      arrayUntil[column] = Math.max(arrayUntil[column] ?? -1, range.lastRow);
    }
  }

  rowEnd({ row }: RowTag): void {
    if (this.current.length === 0) return;
    while (this.rows.length < row) this.rows.push(EMPTY_ROW);
    // A copy is as long as the row; what grew cell by cell has room to spare, which adds up over many rows.
    this.rows.push(this.current.slice());
  }
}

function hiddenColumnsOf(columns: readonly ColumnSpan[]): ReadonlySet<number> {
  const isHidden = new Uint8Array(LIMITS.columns);
  for (const { first, last, hidden } of columns) if (hidden) isHidden.fill(1, first, last + 1);
  const all = new Set<number>();
  isHidden.forEach((is, column) => {
    if (is === 1) all.add(column);
  });
  return all;
}
