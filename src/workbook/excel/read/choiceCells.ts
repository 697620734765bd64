import { positionOf, sheetOfReference, type CellRange } from "../..";
import { rectanglesOf } from "../plan/rectangles";
import type { SheetPlan } from "./assemble";
import type { Listing } from "./listing";

/**
 * Where drop-down lists are to be looked for before the cells are read.
 *
 * @returns for each sheet: cells that have a rule; none on our own sheet, where nothing is filled in by them; null where
 *   Excel does not tell which cells have one
 */
export function ruledCells(
  plans: readonly SheetPlan[],
  ownNames: Listing["ownNames"],
): readonly (readonly CellRange[] | null)[] {
  const own = new Set([...ownNames.values()].map(sheetOfReference));
  return plans.map(({ name, ruled }) => (own.has(name) ? [] : ruled));
}

/** Where they are to be looked for where Excel does not tell: in cells that may be written. */
export function writableCells(
  { area, protected: isProtected }: SheetPlan,
  unlocked: ReadonlySet<number>,
): readonly CellRange[] {
  if (!isProtected) return area === null ? [] : [area];
  const cells = [...unlocked].map((key) => ({ ...positionOf(key), value: true }));
  return rectanglesOf(cells, () => false).map(({ range }) => range);
}
