import type { CellPosition } from "../../../workbook";
import { slotFrom } from "./axis";
import { drawnRows, type DrawnCell, type DrawnRow, type Layout } from "./draw";
import type { Span } from "./span";

/** One row as it is drawn: the cells of columns that stay, and those of columns that scroll. */
export interface SplitRow extends DrawnRow {
  readonly pinned: readonly DrawnCell[];
}

/**
 * The rows to draw, as `drawnRows` gives them, with the first columns apart. A merged cell that reaches over from those
 * into the others is in both: each half shows its part.
 *
 * @param pinned  slots of columns that stay, from the left
 * @param columns slots of the columns that scroll
 */
export function splitRows(
  layout: Layout,
  rows: Span,
  pinned: number,
  columns: Span,
  kept: CellPosition | null,
): readonly SplitRow[] {
  const stays = kept !== null && slotFrom(layout.columns, kept.column) < pinned;
  const scrolling = drawnRows(layout, rows, columns, stays ? null : kept);
  if (pinned === 0) return scrolling.map((row) => ({ ...row, pinned: [] }));
  const split = new Map<number, SplitRow>(scrolling.map((row) => [row.row, { ...row, pinned: [] }]));
  for (const { cells, ...row } of drawnRows(layout, rows, { first: 0, end: pinned }, stays ? kept : null)) {
    split.set(row.row, { ...row, cells: split.get(row.row)?.cells ?? [], pinned: cells });
  }
  return [...split.values()].sort((left, right) => left.row - right.row);
}
