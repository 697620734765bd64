import type { SheetSnapshot } from "../../workbook";
import { isNumeric, textsOf } from "./cells";
import { isNote } from "./notes";

/** A header stands near the top of its sheet, and its titles are short. */
const TOP = 40;
const LONGEST_HEADER = 60;
const FEWEST_TEXTS = 2;
/** A row with so many numbers is one of figures. */
const MOST_NUMBERS = 3;

/**
 * The row of a sheet that is most likely the header of a table whose titles nobody knows: the first one near the top with
 * the most short texts and hardly a number.
 *
 * @returns no row where none has two texts
 */
export function likelyHeader(sheet: SheetSnapshot): readonly number[] {
  const titles = sheet.rows.slice(0, TOP).map(titlesIn);
  const most = Math.max(...titles, 0);
  return most < FEWEST_TEXTS ? [] : [titles.indexOf(most)];
}

/** How many titles a row may hold; none for a row of figures. */
function titlesIn(cells: SheetSnapshot["rows"][number]): number {
  if (cells.filter(isNumeric).length >= MOST_NUMBERS) return 0;
  return textsOf(cells).filter((text) => text.length <= LONGEST_HEADER && !isNote(text)).length;
}
