import type { CellRange } from "../../..";
import { DEFAULT_FORMAT } from "../../read/cellFormats";
import type { CellContext, CellReader } from "../../read/cellReader";
import { walkSheet, type CellBudget, type RowTag, type SheetFacts, type SheetVisitor } from "../../read/sheetWalk";
import type { CellTarget, RowTarget } from "./targets";

/** A sheet as the edits find it. */
export interface LocatedSheet {
  readonly facts: SheetFacts;
  /** Cells that belong to an array formula or a data table. */
  readonly arrays: readonly CellRange[];
  readonly formulaCount: number;
}

/** Walks a sheet and notes in every target where it stands and what is there now. */
export function locate(
  bytes: Uint8Array,
  part: string,
  context: CellContext,
  budget: CellBudget,
  targets: readonly RowTarget[],
): LocatedSheet {
  const locator = new Locator(targets);
  const facts = walkSheet(bytes, part, context, budget, locator);
  locator.placeRest(facts);
  for (const target of targets) for (const cell of target.cells) inheritStyle(cell, target.tag, facts, context);
  return { facts, arrays: locator.arrays, formulaCount: locator.formulaCount };
}

class Locator implements SheetVisitor {
  readonly arrays: CellRange[] = [];
  formulaCount = 0;
  private nextRow = 0;
  private current: RowTarget | null = null;
  private nextCell = 0;

  constructor(private readonly targets: readonly RowTarget[]) {}

  row(tag: RowTag): void {
    this.placeRowsBefore(tag.row, tag.tagStart);
    const target = this.targets[this.nextRow];
    this.current = null;
    if (target?.row !== tag.row) return;
    target.tag = tag;
    this.current = target;
    this.nextCell = 0;
    this.nextRow++;
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
    for (let target = this.targets[this.nextRow]; target !== undefined && target.row < row;) {
      target.insertAt = at;
      target = this.targets[++this.nextRow];
    }
  }

  private placeCellsBefore(row: RowTarget, column: number, at: number): void {
    for (let cell = row.cells[this.nextCell]; cell !== undefined && cell.column < column;) {
      cell.start = cell.end = at;
      cell = row.cells[++this.nextCell];
    }
  }
}

/** A cell that the file does not hold looks like its row, else like its column. */
function inheritStyle(cell: CellTarget, tag: RowTag | null, facts: SheetFacts, context: CellContext): void {
  if (cell.exists) return;
  const column = facts.columns.find(({ first, last }) => cell.column >= first && cell.column <= last);
  cell.style = tag?.style ?? column?.style ?? 0;
  cell.unlocked = (context.formats[cell.style] ?? DEFAULT_FORMAT).unlocked;
}
