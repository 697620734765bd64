import { useLayoutEffect, useMemo, type RefObject } from "react";
import { addressOf, type CellPosition } from "../../workbook";
import type { Layout } from "./geometry/draw";
import { anchorOf } from "./geometry/merges";
import { scrollToCell } from "./scrollToCell";
import type { Pinned } from "./useWindow";

/**
 * The active cell, of a merged one where it begins; whenever it changes it is scrolled to, and gets the focus where the
 * sheet has that already: nothing takes the focus from a list that the user goes through.
 */
export function useActiveCell(
  grid: RefObject<HTMLElement | null>,
  layout: Layout,
  { rows, columns }: Pinned,
  active: CellPosition | null,
): CellPosition | null {
  const [row, column] = [active?.row ?? -1, active?.column ?? -1];
  const cell = useMemo(() => (row < 0 ? null : anchorOf(layout.merges, { row, column })), [row, column, layout]);
  useLayoutEffect(() => {
    const element = grid.current;
    if (cell === null || element === null) return;
    scrollToCell(element, layout, { rows, columns }, cell);
    if (!element.contains(document.activeElement)) return;
    const drawn = element.querySelector(`[data-cell="${addressOf(cell.row, cell.column)}"]`);
    if (drawn instanceof HTMLElement) drawn.focus({ preventScroll: true });
  }, [grid, layout, rows, columns, cell]);
  return cell;
}
