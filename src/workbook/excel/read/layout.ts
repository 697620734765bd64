import type { CellRange } from "../..";
import type { Asked } from "../session/inTurn";
import { readableArea } from "./area";
import { askAreas } from "./areas";

/** Where the cells of a sheet are, and what has to be asked about them. */
export interface Layout {
  readonly area: CellRange | null;
  readonly truncated: boolean;
  /** True where a row or column of the area is hidden. */
  readonly hides: boolean;
  /** Cells whose input is limited by a rule; null where that was not asked. */
  readonly ruled: readonly CellRange[] | null;
}

/**
 * Asks where the cells of a sheet are.
 *
 * Formatted cells count: an empty cell may be the unlocked or the percent cell that is to be filled.
 *
 * @param asksRules also which cells have a rule for their input; some versions refuse that on a protected sheet
 */
export function askLayout(sheet: Excel.Worksheet, asksRules: boolean): Asked<Layout> {
  const used = sheet.getUsedRangeOrNullObject(false);
  used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
  const valued = sheet.getUsedRangeOrNullObject(true);
  valued.load("rowIndex,columnIndex,rowCount,columnCount");
  const ruled = asksRules ? askAreas(sheet.getRange().getSpecialCellsOrNullObject("DataValidations")) : null;
  return () => ({ ...layoutOf(used, valued), ruled: ruled === null ? null : ruled() });
}

function layoutOf(used: Excel.Range, valued: Excel.Range): Omit<Layout, "ruled"> {
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
