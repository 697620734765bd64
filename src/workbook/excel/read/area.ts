import { type CellRange, HostError } from "../..";

/** Columns that are read; the same as in files. */
const COLUMNS = 1_024;
/** Cells of one sheet, empty ones included, up to which formatted cells without a value are read as well. */
const GENEROUS = 1_000_000;
/** Empty rows that are read below the last value of a sheet that is formatted to its end. */
const SPARE_ROWS = 500;
/** Cells of one sheet that are read at all. */
const LARGEST = 8_000_000;

/** How many cells a rectangle has. */
export function cellCount({ firstRow, firstColumn, lastRow, lastColumn }: CellRange): number {
  return (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1);
}

/**
 * The part of a sheet that is read. A column of colour down to the last row must not make a million rows of work.
 *
 * @param used  all cells with a value or a format
 * @param values all cells with a value, or null
 * @throws HostError `tooLarge`
 */
export function readableArea(
  used: CellRange,
  values: CellRange | null,
): { readonly area: CellRange | null; readonly truncated: boolean } {
  const truncated = values !== null && values.lastColumn >= COLUMNS;
  if (used.firstColumn >= COLUMNS) return { area: null, truncated };
  const narrow = { ...used, lastColumn: Math.min(used.lastColumn, COLUMNS - 1) };
  if (cellCount(narrow) <= GENEROUS) return { area: narrow, truncated };
  const lastValue = values?.lastRow ?? used.firstRow;
  const area = { ...narrow, lastRow: Math.min(narrow.lastRow, lastValue + SPARE_ROWS) };
  if (cellCount(area) > LARGEST) throw new HostError("tooLarge", "UsedRange");
  return { area, truncated };
}

/** Cuts an area into bands of whole rows, each of at most so many cells but of one row at least. */
export function bandsOf(area: CellRange, cells: number): readonly CellRange[] {
  const rows = Math.max(1, Math.floor(cells / (area.lastColumn - area.firstColumn + 1)));
  const bands: CellRange[] = [];
  for (let firstRow = area.firstRow; firstRow <= area.lastRow; firstRow += rows) {
    bands.push({ ...area, firstRow, lastRow: Math.min(area.lastRow, firstRow + rows - 1) });
  }
  return bands;
}

/** The upper and the lower half of a band; null for a single row. */
export function halvesOf(band: CellRange): readonly [CellRange, CellRange] | null {
  if (band.firstRow === band.lastRow) return null;
  const middle = Math.floor((band.firstRow + band.lastRow) / 2);
  return [
    { ...band, lastRow: middle },
    { ...band, firstRow: middle + 1 },
  ];
}
