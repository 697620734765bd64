import type { Assessment } from "../../assessment";
import type { Mark } from "../../taskpane";
import { displayValue, parseAddress, valueAt, type SheetSnapshot } from "../../workbook";

/** More rows than this are no header. */
const MOST_HEADER_ROWS = 10;

/** Columns beyond this one are not what a row is called by. */
const MOST_NAME_COLUMNS = 5;

/** What was found in the cells of a sheet. */
export function marksOn(sheet: string, findings: Assessment["findings"]): readonly Mark[] {
  return findings.flatMap((finding): Mark[] => {
    const position = finding.sheet === sheet && finding.cell !== null ? parseAddress(finding.cell) : null;
    return position === null ? [] : [{ ...position, severity: finding.severity, text: finding.message }];
  });
}

/** The rows above the first school of a sheet, as far as they are few enough to stay in view. */
export function headerRowsOf(sheet: string, schools: Assessment["schools"]): number {
  let first = Infinity;
  for (const { places } of schools) {
    for (const place of places) {
      if (place.sheet === sheet) first = Math.min(first, parseAddress(place.cell)?.row ?? first);
    }
  }
  return first <= MOST_HEADER_ROWS ? first : 0;
}

/** The columns up to the one with the schools' names, by the first row below the header. */
export function nameColumnsOf(sheet: SheetSnapshot, schools: Assessment["schools"], headerRows: number): number {
  if (headerRows === 0) return 0;
  const names = new Set(schools.map(({ name }) => name));
  for (let column = 0; column < MOST_NAME_COLUMNS; column += 1) {
    if (names.has(displayValue(valueAt(sheet, headerRows, column)).trim())) return column + 1;
  }
  return 0;
}
