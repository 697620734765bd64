import type { CellRange } from "../..";
import type { Asked } from "../session/inTurn";
import { readableArea } from "./area";

/** Where the cells of a sheet are, and what has to be asked about them. */
export interface Layout {
  readonly area: CellRange | null;
  readonly truncated: boolean;
  /** True where a row or column of the area is hidden. */
  readonly hides: boolean;
}

/**
 * Asks where the cells of a sheet are.
 *
 * Formatted cells count: an empty cell may be the unlocked or the percent cell that is to be filled.
 */
export function askLayout(sheet: Excel.Worksheet): Asked<Layout> {
  const used = sheet.getUsedRangeOrNullObject(false);
  used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
  const valued = sheet.getUsedRangeOrNullObject(true);
  valued.load("rowIndex,columnIndex,rowCount,columnCount");
  return () => layoutOf(used, valued);
}

function layoutOf(used: Excel.Range, valued: Excel.Range): Layout {
  if (used.isNullObject) return { area: null, truncated: false, hides: false };
  const values = valued.isNullObject ? null : rangeOf(valued);
  // Each is null, whatever its type says, where only some are hidden.
  const states: readonly unknown[] = [used.rowHidden, used.columnHidden];
  return { ...readableArea(rangeOf(used), values), hides: states.some((hidden) => hidden !== false) };
}

function rangeOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellRange {
  return {
    firstRow: rowIndex,
    firstColumn: columnIndex,
    lastRow: rowIndex + rowCount - 1,
    lastColumn: columnIndex + columnCount - 1,
  };
}
