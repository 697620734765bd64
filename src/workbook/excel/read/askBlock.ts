import { cellKey, HostError, parseRange, rangeAddress, type CellRange } from "../..";
import type { Asked } from "../session/inTurn";
import type { Block } from "./blocks";
import type { Grid } from "./types";

/** What Excel answers about a block. */
export interface BlockAnswer {
  readonly block: Block;
  readonly values: Grid;
  readonly formulas: Grid;
  readonly formats: Grid;
  /** Merged cells that reach into the block. */
  readonly merges: readonly CellRange[];
  /** Keys of unlocked cells; empty where it was not asked. */
  readonly unlocked: readonly number[];
  /** What is visible; null where it was not asked. */
  readonly visible: readonly CellRange[] | null;
}

/** Asks for the cells of a block. The answer throws HostError `tooLarge` where Excel gives no cells for so many. */
export function askBlock(sheet: Excel.Worksheet, block: Block): Asked<BlockAnswer> {
  const range = sheet.getRange(rangeAddress(block.range));
  range.load("values,formulas,numberFormat");
  const merged = askAreas(range.getMergedAreasOrNullObject());
  const visible = block.asksHidden ? askAreas(range.getSpecialCellsOrNullObject("Visible")) : null;
  const locks = block.asksLocks ? range.getCellProperties({ format: { protection: true } }) : null;
  return () => ({
    block,
    ...gridsOf(range),
    merges: merged(),
    unlocked: locks === null ? [] : unlockedCells(block.range, locks.value),
    visible: visible === null ? null : visible(),
  });
}

function gridsOf({
  values,
  formulas,
  numberFormat,
}: Excel.Range): Pick<BlockAnswer, "values" | "formulas" | "formats"> {
  return { values: cells(values), formulas: cells(formulas), formats: cells(numberFormat) };
}

/** Beyond five million cells Excel gives null instead of an error. */
function cells(grid: Grid | null): Grid {
  if (grid === null) throw new HostError("tooLarge", "ValuesNull");
  return grid;
}

function askAreas(found: Excel.RangeAreas): Asked<readonly CellRange[]> {
  found.load("areas/items/address");
  return () => (found.isNullObject ? [] : found.areas.items.map(({ address }) => rangeOfAddress(address)));
}

/** Excel puts the sheet's name before an address. */
function rangeOfAddress(address: string): CellRange {
  const range = parseRange(address.slice(address.lastIndexOf("!") + 1));
  if (range === null) throw new HostError("unknown", `address ${address}`);
  return range;
}

function unlockedCells(range: CellRange, properties: readonly (readonly Excel.CellProperties[])[]): readonly number[] {
  return properties.flatMap((row, down) =>
    row.flatMap(({ format }, right) =>
      format?.protection?.locked === false ? [cellKey(range.firstRow + down, range.firstColumn + right)] : [],
    ),
  );
}
