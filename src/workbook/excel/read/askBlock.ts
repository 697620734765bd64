import { cellKey, HostError, rangeAddress, type CellRange } from "../..";
import type { Asked } from "../session/inTurn";
import { LOOKS_WANTED, looksOf, type CellLook } from "../write/looks";
import { askAreas } from "./areas";
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
  /** How the cells look, by key; empty where it was not asked. */
  readonly looks: ReadonlyMap<number, CellLook>;
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
  const looks = block.asksLooks ? range.getCellProperties(LOOKS_WANTED) : null;
  return () => ({
    block,
    ...gridsOf(range),
    merges: merged(),
    unlocked: locks === null ? [] : unlockedCells(block.range, locks.value),
    looks: looks === null ? new Map() : new Map(looksOf(block.range, looks.value)),
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

function unlockedCells(range: CellRange, properties: readonly (readonly Excel.CellProperties[])[]): readonly number[] {
  return properties.flatMap((row, down) =>
    row.flatMap(({ format }, right) =>
      format?.protection?.locked === false ? [cellKey(range.firstRow + down, range.firstColumn + right)] : [],
    ),
  );
}
