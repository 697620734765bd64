import { addressOf, displayValue, isBlank, type WorkbookSnapshot } from "../../../src/workbook";

/** What every cell of a workbook shows, `sheet!A1` → text; empty cells left out. Formulas that are links show their text. */
export function contentsOf({ sheets }: WorkbookSnapshot): ReadonlyMap<string, string> {
  const contents = new Map<string, string>();
  for (const sheet of sheets) {
    sheet.rows.forEach((cells, row) => {
      cells.forEach((value, column) => {
        if (!isBlank(value)) contents.set(`${sheet.name}!${addressOf(row, column)}`, displayValue(value));
      });
    });
  }
  return contents;
}
