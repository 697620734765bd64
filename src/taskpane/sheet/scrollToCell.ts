import type { CellPosition } from "../../workbook";
import { slotFrom } from "./geometry/axis";
import type { Layout } from "./geometry/draw";
import { scrollToSee, type Span } from "./geometry/span";
import { SIZES } from "./shape";
import type { Pinned } from "./useWindow";

/** Scrolls an element over a sheet until a cell, the whole of it where it is merged, is seen. */
export function scrollToCell(
  element: HTMLElement,
  layout: Layout,
  pinned: Pinned,
  { row, column }: CellPosition,
): void {
  const merge = layout.merges.at(row, column);
  const rows: Span = { first: slotFrom(layout.rows, row), end: slotFrom(layout.rows, (merge?.lastRow ?? row) + 1) };
  const columns: Span = {
    first: slotFrom(layout.columns, column),
    end: slotFrom(layout.columns, (merge?.lastColumn ?? column) + 1),
  };
  const { scrollTop, scrollLeft, clientHeight, clientWidth } = element;
  const height = clientHeight - SIZES.header;
  const width = clientWidth - SIZES.rowHeader;
  element.scrollTop = scrollToSee(layout.rows, rows, { from: scrollTop, length: height, pinned: pinned.rows });
  element.scrollLeft = scrollToSee(layout.columns, columns, {
    from: scrollLeft,
    length: width,
    pinned: pinned.columns,
  });
}
