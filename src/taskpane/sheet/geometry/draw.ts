import type { CellPosition, CellRange } from "../../../workbook";
import { slotFrom, spanOf, startOf, trackAt, type Axis } from "./axis";
import type { MergeIndex } from "./merges";
import type { Span } from "./span";

/** One cell as it is drawn; a merged one stands for all that it covers. Pixels from the beginning of the sheet. */
export interface DrawnCell extends CellPosition {
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** One row as it is drawn. */
export interface DrawnRow {
  readonly row: number;
  readonly top: number;
  readonly height: number;
  /** Rows that are left out right above this one. */
  readonly hiddenAbove: number;
  readonly cells: readonly DrawnCell[];
}

/** A sheet as it lies on the screen. */
export interface Layout {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly merges: MergeIndex;
}

/**
 * The rows and cells to draw, top to bottom and left to right.
 *
 * A merged cell is drawn once, in the row where it begins, which is added where only the rest of it is seen. A cell that
 * must stay, such as the one with the focus, is drawn wherever it lies.
 *
 * @param rows    slots of the rows
 * @param columns slots of the columns
 * @param kept    the cell that is drawn in any case, or null; one that is not shown at all is not drawn
 */
export function drawnRows(layout: Layout, rows: Span, columns: Span, kept: CellPosition | null): readonly DrawnRow[] {
  const cells = new Map<number, DrawnCell[]>();
  for (let slot = rows.first; slot < rows.end; slot += 1) cells.set(slot, []);
  const covered = new Set<string>();
  for (const merge of mergesSeen(layout, rows, columns)) {
    const drawn = mergedCell(layout, merge);
    if (drawn === null) continue;
    push(cells, slotFrom(layout.rows, merge.firstRow), drawn);
    coverSlots(layout, merge, rows, columns, covered);
  }
  for (let slot = rows.first; slot < rows.end; slot += 1) {
    for (let column = columns.first; column < columns.end; column += 1) {
      if (!covered.has(`${String(slot)} ${String(column)}`)) push(cells, slot, singleCell(layout, slot, column));
    }
  }
  if (kept !== null) keep(layout, kept, cells);
  return [...cells]
    .sort(([left], [right]) => left - right)
    .map(([slot, own]) => ({ ...rowFrame(layout.rows, slot), cells: own.sort((a, b) => a.column - b.column) }));
}

function rowFrame(axis: Axis, slot: number): Omit<DrawnRow, "cells"> {
  const row = trackAt(axis, slot);
  const above = slot === 0 ? -1 : trackAt(axis, slot - 1);
  return { row, top: startOf(axis, slot), height: spanOf(axis, slot, slot + 1), hiddenAbove: row - above - 1 };
}

function push(cells: Map<number, DrawnCell[]>, slot: number, cell: DrawnCell): void {
  const own = cells.get(slot);
  if (own === undefined) cells.set(slot, [cell]);
  else own.push(cell);
}

function mergesSeen({ rows, columns, merges }: Layout, rowSpan: Span, columnSpan: Span): readonly CellRange[] {
  if (rowSpan.first >= rowSpan.end || columnSpan.first >= columnSpan.end) return [];
  return merges.within({
    firstRow: trackAt(rows, rowSpan.first),
    lastRow: trackAt(rows, rowSpan.end - 1),
    firstColumn: trackAt(columns, columnSpan.first),
    lastColumn: trackAt(columns, columnSpan.end - 1),
  });
}

function singleCell({ rows, columns }: Layout, rowSlot: number, columnSlot: number): DrawnCell {
  return {
    row: trackAt(rows, rowSlot),
    column: trackAt(columns, columnSlot),
    left: startOf(columns, columnSlot),
    width: spanOf(columns, columnSlot, columnSlot + 1),
    height: spanOf(rows, rowSlot, rowSlot + 1),
    rowSpan: 1,
    columnSpan: 1,
  };
}

/** Slots that a merged cell takes up; what is hidden of it takes none. */
function slotsOf({ rows, columns }: Layout, merge: CellRange): { readonly rows: Span; readonly columns: Span } {
  return {
    rows: { first: slotFrom(rows, merge.firstRow), end: slotFrom(rows, merge.lastRow + 1) },
    columns: { first: slotFrom(columns, merge.firstColumn), end: slotFrom(columns, merge.lastColumn + 1) },
  };
}

/** Null where all of it is hidden. */
function mergedCell(layout: Layout, merge: CellRange): DrawnCell | null {
  const slots = slotsOf(layout, merge);
  const [rowSpan, columnSpan] = [slots.rows.end - slots.rows.first, slots.columns.end - slots.columns.first];
  if (rowSpan <= 0 || columnSpan <= 0) return null;
  return {
    row: merge.firstRow,
    column: merge.firstColumn,
    left: startOf(layout.columns, slots.columns.first),
    width: spanOf(layout.columns, slots.columns.first, slots.columns.end),
    height: spanOf(layout.rows, slots.rows.first, slots.rows.end),
    rowSpan,
    columnSpan,
  };
}

function coverSlots(layout: Layout, merge: CellRange, rows: Span, columns: Span, covered: Set<string>): void {
  const own = slotsOf(layout, merge);
  const [lastRow, lastColumn] = [Math.min(own.rows.end, rows.end), Math.min(own.columns.end, columns.end)];
  for (let row = Math.max(own.rows.first, rows.first); row < lastRow; row += 1) {
    for (let column = Math.max(own.columns.first, columns.first); column < lastColumn; column += 1) {
      covered.add(`${String(row)} ${String(column)}`);
    }
  }
}

function keep(layout: Layout, { row, column }: CellPosition, cells: Map<number, DrawnCell[]>): void {
  const merge = layout.merges.at(row, column);
  const [rowSlot, columnSlot] = [slotFrom(layout.rows, row), slotFrom(layout.columns, column)];
  const single = (): DrawnCell | null => {
    const isShown = layout.rows.tracks[rowSlot] === row && layout.columns.tracks[columnSlot] === column;
    return isShown ? singleCell(layout, rowSlot, columnSlot) : null;
  };
  const cell = merge === null ? single() : mergedCell(layout, merge);
  if (cell === null) return;
  const slot = merge === null ? rowSlot : slotFrom(layout.rows, merge.firstRow);
  const drawn = cells.get(slot) ?? [];
  if (!drawn.some((one) => one.row === cell.row && one.column === cell.column)) push(cells, slot, cell);
}
