import type { CellRange } from "../../..";
import { DEFAULT_FORMAT } from "../../read/cellFormats";
import type { CellContext, CellReader } from "../../read/cellReader";
import type { CellBudget } from "../../read/cellBudget";
import type { ColumnSpan } from "../../read/columnSpan";
import type { RowTag, SheetFacts, SheetVisitor } from "../../read/sheetWalk";
import { walkPart } from "../../read/walkPart";
import type { Archive } from "../../zip/archive";
import type { CellTarget, RowTarget } from "./targets";

/** A sheet as the edits find it. */
export interface LocatedSheet {
  readonly facts: SheetFacts;
  /** Cells that belong to an array formula or a data table. */
  readonly arrays: readonly CellRange[];
  readonly formulaCount: number;
  /** The rows that edits aim at, each with its cells. */
  readonly rows: readonly RowTarget[];
  /** The bytes of its part, to which the places belong. */
  readonly pieces: () => Iterable<Uint8Array>;
}

/** Walks a sheet and notes in every target where it stands and what is there now. */
export function locate(
  archive: Archive,
  part: string,
  context: CellContext,
  budget: CellBudget,
  targets: () => Iterator<RowTarget>,
): LocatedSheet {
  const walked = walkPart(archive, part, context, budget, () => new Locator(targets()));
  const { facts, visitor: locator, pieces } = walked;
  locator.placeRest(facts);
  const columnStyles = new ColumnStyles(facts.columns);
  const { rows, arrays, formulaCount } = locator;
  for (const { cells, tag } of rows) for (const cell of cells) inheritStyle(cell, tag, columnStyles, context);
  return { facts, arrays, formulaCount, rows, pieces };
}

class Locator implements SheetVisitor {
  readonly rows: RowTarget[] = [];
  readonly arrays: CellRange[] = [];
  formulaCount = 0;
  private next: RowTarget | null;
  private current: RowTarget | null = null;
  private nextCell = 0;

  constructor(private readonly targets: Iterator<RowTarget>) {
    this.next = this.takeRow();
  }

  row(tag: RowTag): void {
    this.placeRowsBefore(tag.row, tag.tagStart);
    const target = this.next;
    this.current = null;
    if (target?.row !== tag.row) return;
    target.tag = tag;
    this.current = target;
    this.nextCell = 0;
    this.next = this.takeRow();
  }

  cell(_row: number, cell: CellReader): void {
    if (cell.formulaKind !== null) {
      this.formulaCount++;
      if (cell.formulaKind === "array" && cell.formulaRange !== null) this.arrays.push(cell.formulaRange);
    }
    if (this.current === null) return;
    this.placeCellsBefore(this.current, cell.column, cell.start);
    const target = this.current.cells[this.nextCell];
    if (target?.column !== cell.column) return;
    this.nextCell++;
    target.exists = true;
    target.start = cell.start;
    target.end = cell.end;
    target.style = cell.style;
    target.unlocked = cell.format.unlocked;
    target.showsNumbers = cell.format.showsNumbers;
    target.standing = cell.value();
    target.formula = cell.formulaKind;
  }

  rowEnd(_tag: RowTag, closeStart: number): void {
    if (this.current !== null) this.placeCellsBefore(this.current, Infinity, closeStart);
    this.current = null;
  }

  placeRest(facts: SheetFacts): void {
    this.placeRowsBefore(Infinity, facts.data.closeStart);
  }

  private placeRowsBefore(row: number, at: number): void {
    while (this.next !== null && this.next.row < row) {
      this.next.insertAt = at;
      this.next = this.takeRow();
    }
  }

  private takeRow(): RowTarget | null {
    const next = this.targets.next();
    if (next.done === true) return null;
    this.rows.push(next.value);
    return next.value;
  }

  private placeCellsBefore(row: RowTarget, column: number, at: number): void {
    for (let cell = row.cells[this.nextCell]; cell !== undefined && cell.column < column;) {
      cell.start = cell.end = at;
      cell = row.cells[++this.nextCell];
    }
  }
}

/** The styles of the few columns that are asked for; a file may describe its columns in any number of stretches. */
class ColumnStyles {
  private readonly known = new Map<number, number>();

  constructor(private readonly columns: readonly ColumnSpan[]) {}

  of(column: number): number {
    const known = this.known.get(column);
    if (known !== undefined) return known;
    const style = this.columns.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
    this.known.set(column, style);
    return style;
  }
}

/** A cell that the file does not hold looks like its row, else like its column. */
function inheritStyle(cell: CellTarget, tag: RowTag | null, columns: ColumnStyles, context: CellContext): void {
  if (cell.exists) return;
  cell.style = tag?.style ?? columns.of(cell.column);
  const format = context.formats[cell.style] ?? DEFAULT_FORMAT;
  cell.unlocked = format.unlocked;
  cell.showsNumbers = format.showsNumbers;
}
