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
  /** False where its format would make something else of a number. */
  showsNumbers = true;

  /** What the accepted edits make of it. */
  value: string | number | null = null;
  valueChanges = false;
  unmet = false;
  /** The style to be written, once the styles of the workbook are known; null keeps `style`. */
  newStyle: number | null = null;

  /**
   * @param firstEdit where the edits of this cell begin in `OrderedEdits.order`
   * @param endEdit behind the last of them
   */
  constructor(
    readonly column: number,
    readonly firstEdit: number,
    public endEdit: number,
  ) {}

  /** True where it gets a number that its format would not show as one. */
  get needsNumberFormat(): boolean {
    return this.valueChanges && typeof this.value === "number" && !this.showsNumbers;
  }

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

/** The edits of one sheet, by row and column; those of one cell keep their order. */
export interface OrderedEdits {
  /** Their positions in the list given to `apply`. */
  readonly order: Uint32Array;
  /** The rows that they aim at, made anew one by one: a large sheet has many. */
  readonly rows: () => Iterator<RowTarget>;
}

/** The edits that aim at one sheet; null where none does. An edit whose address is none is left out. */
export function editsIn(sheet: string, edits: readonly Edit[]): OrderedEdits | null {
  const keys = new Float64Array(edits.length);
  const own = new Uint32Array(edits.length);
  let count = 0;
  edits.forEach((edit, index) => {
    const position = edit.sheet === sheet ? parseAddress(edit.cell) : null;
    if (position === null) return;
    keys[index] = cellKey(position.row, position.column);
    own[count++] = index;
  });
  if (count === 0) return null;
  const order = sorted(own.slice(0, count), keys);
  return { order, rows: () => rowTargets(order, keys) };
}

/** Edits mostly come in the order of the sheet, so that there is nothing to sort. */
function sorted(order: Uint32Array, keys: Float64Array): Uint32Array {
  const keyAt = (index: number | undefined): number => keys[index ?? 0] ?? 0;
  const inOrder = order.every((index, place) => place === 0 || keyAt(order[place - 1]) <= keyAt(index));
  return inOrder ? order : order.sort((left, right) => keyAt(left) - keyAt(right) || left - right);
}

function* rowTargets(order: Uint32Array, keys: Float64Array): Generator<RowTarget> {
  let current = -1;
  let cells: CellTarget[] = [];
  // A copy of the cells is no longer than it must be, which adds up over many rows.
  const target = (): RowTarget => ({ row: current, cells: cells.slice(), tag: null, insertAt: -1 });
  for (let place = 0; place < order.length; place++) {
    const { row, column } = positionOf(keys[order[place] ?? 0] ?? 0);
    if (row !== current && cells.length > 0) {
      yield target();
      cells = [];
    }
    current = row;
    const cell = cells[cells.length - 1];
    if (cell?.column === column) cell.endEdit = place + 1;
    else cells.push(new CellTarget(column, place, place + 1));
  }
  if (cells.length > 0) yield target();
}
