import type { StandardId } from "../../standards";
import { locationOf } from "../../workbook";
import { filledCells } from "../layout/cells";
import type { PlacedTitle } from "../layout/scan";
import type { TableId, TitledTable } from "../types";
import { infoOf } from "../catalogue";
import { standardAbove, type Place } from "./place";

/** The tables whose contents are recognised by their headers, never by a title alone. */
const BY_HEADER = /^schools$|^2017\.(II-[12]|III)$|^2012\.III$/;

/**
 * Takes what stands below a title, until the next table, as that title's table.
 *
 * @param fallback the standard that the rest of the workbook speaks for, where a number alone (表Ⅴ) leaves both open
 * @returns null for the title of a table that is known by its header, and for a line in a table of contents
 */
export function readTitledTable(place: Place, title: PlacedTitle, fallback: StandardId | null): TitledTable | null {
  const { sheet } = place;
  const standard = standardAbove({ ...place, title }, title.row + 1);
  const id = choose(title.ids, standard ?? fallback);
  if (id === null || !hasContent(place, title.row + 1)) return null;
  let lastRow = title.row;
  let lastColumn = title.column;
  let firstColumn = title.column;
  for (let row = title.row; row <= place.lastRow; row++) {
    const cells = filledCells(sheet.rows[row]);
    if (cells.length > 0) lastRow = row;
    firstColumn = Math.min(firstColumn, cells[0]?.column ?? firstColumn);
    lastColumn = Math.max(lastColumn, cells[cells.length - 1]?.column ?? lastColumn);
  }
  return {
    kind: "titled",
    id,
    sheet: sheet.name,
    sheetIndex: place.sheetIndex,
    visible: sheet.visible,
    title: locationOf(sheet, title.row, title.column),
    titleStandard: standard,
    range: { firstRow: title.row, firstColumn, lastRow, lastColumn },
  };
}

/** True where something like a table stands below a title: a row with two filled cells or more. */
export function hasContent({ sheet, lastRow }: Place, from: number): boolean {
  for (let row = from; row <= lastRow; row++) if (filledCells(sheet.rows[row]).length >= 2) return true;
  return false;
}

function choose(ids: readonly TableId[], standard: StandardId | null): TableId | null {
  const candidates = ids.filter((id) => !BY_HEADER.test(id));
  return candidates.find((id) => infoOf(id).standard === standard) ?? candidates[0] ?? null;
}
