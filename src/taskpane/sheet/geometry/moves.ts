import type { CellPosition } from "../../../workbook";
import { slotFrom, trackAt, type Axis } from "./axis";
import type { Layout } from "./draw";
import { anchorOf } from "./merges";

/** A key as the sheet understands it. */
export interface Stroke {
  readonly key: string;
  /** Ctrl, or ⌘ on a Mac. */
  readonly ctrl: boolean;
}

/** What a move depends on. */
export interface Ground {
  readonly layout: Layout;
  /** Rows that PageUp and PageDown go over. */
  readonly pageRows: number;
  readonly isFilled: (row: number, column: number) => boolean;
}

const ARROWS: Readonly<Record<string, { readonly rows: number; readonly columns: number }>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
};

/**
 * Where a key leads from a cell, as in Excel: hidden rows and columns are passed over, a merged cell counts as one, and
 * Ctrl with an arrow goes to the edge of what is filled.
 *
 * @returns null for a key that means nothing here; the cell itself where there is no way on
 */
export function movedBy(ground: Ground, from: CellPosition, { key, ctrl }: Stroke): CellPosition | null {
  const { layout, pageRows } = ground;
  const arrow = ARROWS[key];
  if (arrow !== undefined) return arrowMove(ground, from, arrow, ctrl);
  const { rows, columns } = layout;
  const to = (row: number, column: number): CellPosition => anchorOf(layout.merges, { row, column });
  const page = Math.max(1, pageRows);
  switch (key) {
    case "Home":
      return to(ctrl ? trackAt(rows, 0) : from.row, trackAt(columns, 0));
    case "End":
      return to(ctrl ? lastOf(rows) : from.row, lastOf(columns));
    case "PageUp":
      return ctrl ? null : to(trackAt(rows, slotFrom(rows, from.row) - page), from.column);
    case "PageDown":
      return ctrl ? null : to(trackAt(rows, slotFrom(rows, from.row) + page), from.column);
    default:
      return null;
  }
}

function lastOf(axis: Axis): number {
  return trackAt(axis, axis.tracks.length - 1);
}

function arrowMove(
  { layout, isFilled }: Ground,
  from: CellPosition,
  by: { readonly rows: number; readonly columns: number },
  ctrl: boolean,
): CellPosition {
  const merge = layout.merges.at(from.row, from.column);
  // A merged cell is left from its far side.
  const row = by.rows > 0 ? (merge?.lastRow ?? from.row) : (merge?.firstRow ?? from.row);
  const column = by.columns > 0 ? (merge?.lastColumn ?? from.column) : (merge?.firstColumn ?? from.column);
  const isVertical = by.rows !== 0;
  const axis = isVertical ? layout.rows : layout.columns;
  const step = isVertical ? by.rows : by.columns;
  const start = slotOfStart(axis, isVertical ? row : column, step);
  const cellIn = (slot: number): CellPosition =>
    anchorOf(layout.merges, isVertical ? { row: trackAt(axis, slot), column } : { row, column: trackAt(axis, slot) });
  const filledIn = (slot: number): boolean => {
    const cell = cellIn(slot);
    return isFilled(cell.row, cell.column);
  };
  const last = axis.tracks.length - 1;
  const inside = (slot: number): number => Math.max(0, Math.min(last, slot));
  if (!ctrl) return cellIn(inside(start + step));
  return cellIn(edgeFrom(start, step, last, isFilled(from.row, from.column), filledIn));
}

/** The slot that a move starts from; of a hidden track the one that lies against the direction of the move. */
function slotOfStart(axis: Axis, track: number, step: number): number {
  const slot = slotFrom(axis, track);
  return axis.tracks[slot] === track || step < 0 ? slot : slot - 1;
}

/** The last filled slot of the run that begins here, else the next filled one, else the end. */
function edgeFrom(
  start: number,
  step: number,
  last: number,
  startFilled: boolean,
  isFilled: (slot: number) => boolean,
): number {
  const isInside = (slot: number): boolean => slot >= 0 && slot <= last;
  let slot = start + step;
  if (!isInside(slot)) return Math.max(0, Math.min(last, start));
  if (startFilled && isFilled(slot)) {
    while (isInside(slot + step) && isFilled(slot + step)) slot += step;
    return slot;
  }
  while (isInside(slot) && !isFilled(slot)) slot += step;
  return isInside(slot) ? slot : slot - step;
}
