import { useLayoutEffect, useMemo, useRef, type FocusEvent, type RefObject } from "react";
import { addressOf, type CellPosition } from "../../workbook";
import type { Layout } from "./geometry/draw";
import { anchorOf } from "./geometry/merges";
import { scrollToCell } from "./scrollToCell";
import type { Pinned } from "./useWindow";

/** What the sheet has to hear of: whether the focus is on one of its cells. */
export interface FocusEvents {
  readonly onFocus: () => void;
  readonly onBlur: (event: FocusEvent) => void;
}

/**
 * The active cell, of a merged one where it begins; whenever it changes it is scrolled to, and gets the focus where the
 * sheet has that already: nothing takes the focus from a list that the user goes through.
 *
 * That the sheet has the focus is remembered rather than looked up: where keys come faster than the browser scrolls, the
 * focused cell is taken out of the page by the very change that the next one is drawn with.
 */
export function useActiveCell(
  grid: RefObject<HTMLElement | null>,
  layout: Layout,
  { rows, columns }: Pinned,
  active: CellPosition | null,
): readonly [CellPosition | null, FocusEvents] {
  const hasFocus = useRef(false);
  const [row, column] = [active?.row ?? -1, active?.column ?? -1];
  const cell = useMemo(() => (row < 0 ? null : anchorOf(layout.merges, { row, column })), [row, column, layout]);
  useLayoutEffect(() => {
    const element = grid.current;
    if (cell === null || element === null) return;
    scrollToCell(element, layout, { rows, columns }, cell);
    if (!hasFocus.current) return;
    const drawn = element.querySelector(`[data-cell="${addressOf(cell.row, cell.column)}"]`);
    if (drawn instanceof HTMLElement) drawn.focus({ preventScroll: true });
  }, [grid, layout, rows, columns, cell]);
  const onFocus = (): void => {
    hasFocus.current = true;
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    hasFocus.current = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
  };
  return [cell, { onFocus, onBlur }];
}
