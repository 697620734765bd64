import { cellKey, parseAddress, positionOf, type Edit, type CellFormula, type CellValue } from "../../..";
import type { RowTag } from "../../read/sheetWalk";

/** A cell that edits aim at: first what the walk finds there, then what it shall become. */
export class CellTarget {
  /** Bytes of the element that stands there; an insertion point where none does. */
  start = -1;
  end = -1;
  exists = false;
  /** Style of the cell, or the one that a new cell takes from its row or column. */
  style = 0;
  standing: CellValue = null;
  formula: CellFormula["kind"] | null = null;
  unlocked = false;

  /** What the accepted edits make of it. */
  value: string | number | null = null;
  valueChanges = false;
  unmet = false;
  /** The style to be written, once the styles of the workbook are known; null keeps `style`. */
  newStyle: number | null = null;

  /**
   * @param firstEdit where the edits of this cell begin in `SheetTargets.order`
   * @param endEdit behind the last of them
   */
  constructor(
    readonly column: number,
    readonly firstEdit: number,
    public endEdit: number,
  ) {}

  get changes(): boolean {
    return this.valueChanges || (this.newStyle !== null && this.newStyle !== this.style);
  }
}

/** A row in which cells are aimed at. */
export interface RowTarget {
  readonly row: number;
  /** By column. */
  readonly cells: readonly CellTarget[];
  /** Null where the sheet holds no such row yet. */
  tag: RowTag | null;
  /** Where a row that is missing belongs. */
  insertAt: number;
}

/** The cells of one sheet that edits aim at. */
export interface SheetTargets {
  readonly rows: readonly RowTarget[];
  /** Positions of the edits in the list given to `apply`, by row and column; those of one cell keep their order. */
  readonly order: Uint32Array;
}

/**
 * Sorts the edits by sheet, row and column.
 *
 * @returns per sheet name; edits whose address is none are left out
 */
export function groupEdits(edits: readonly Edit[]): ReadonlyMap<string, SheetTargets> {
  const keys = new Float64Array(edits.length);
  const indexes = new Map<string, number[]>();
  edits.forEach((edit, index) => {
    const position = parseAddress(edit.cell);
    if (position === null) return;
    keys[index] = cellKey(position.row, position.column);
    const known = indexes.get(edit.sheet);
    if (known === undefined) indexes.set(edit.sheet, [index]);
    else known.push(index);
  });
  return new Map(Array.from(indexes, ([name, list]) => [name, sheetTargets(sorted(list, keys), keys)]));
}

/** Edits mostly come in the order of the sheet, so that there is nothing to sort. */
function sorted(indexes: readonly number[], keys: Float64Array): Uint32Array {
  const order = Uint32Array.from(indexes);
  const keyAt = (index: number | undefined): number => keys[index ?? 0] ?? 0;
  const inOrder = order.every((index, place) => place === 0 || keyAt(order[place - 1]) <= keyAt(index));
  return inOrder ? order : order.sort((left, right) => keyAt(left) - keyAt(right) || left - right);
}

function sheetTargets(order: Uint32Array, keys: Float64Array): SheetTargets {
  const rows: RowTarget[] = [];
  let current = -1;
  let cells: CellTarget[] = [];
  const endRow = (): void => {
    // A copy is no longer than it must be, which adds up over many rows.
    if (cells.length > 0) rows.push({ row: current, cells: cells.slice(), tag: null, insertAt: -1 });
    cells = [];
  };
  order.forEach((index, place) => {
    const { row, column } = positionOf(keys[index] ?? 0);
    if (row !== current) endRow();
    current = row;
    const cell = cells[cells.length - 1];
    if (cell?.column === column) cell.endEdit = place + 1;
    else cells.push(new CellTarget(column, place, place + 1));
  });
  endRow();
  return { rows, order };
}
