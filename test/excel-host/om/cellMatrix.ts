import {
  cellsOf,
  columnsOf,
  hasContent,
  lookOf,
  plainValue,
  rowsOf,
  writeBlock,
  type Area,
  type TestCell,
} from "../model";
import { invalidArgument, matrix } from "../wire";

/** More cells than this are answered as null, without an error. */
const MOST_CELLS_READ = 5_000_000;

/** One figure of each cell of an area; null where there are too many cells to tell. */
export function read<Figure>({ sheet, bounds }: Area, figure: (cell: TestCell) => Figure): Figure[][] | null {
  sheet.requirePresent();
  if (cellsOf(bounds) > MOST_CELLS_READ) return null;
  const rows: Figure[][] = [];
  for (let row = bounds.firstRow; row <= bounds.lastRow; row++) {
    const figures: Figure[] = [];
    for (let column = bounds.firstColumn; column <= bounds.lastColumn; column++) {
      figures.push(figure(sheet.at(row, column)));
    }
    rows.push(figures);
  }
  return rows;
}

/** The one figure that all cells of an area share; null where they differ. */
export function uniform<Figure>(area: Area, figure: (cell: TestCell) => Figure): Figure | null {
  const { sheet, bounds } = area;
  requireBounded(area);
  const first = figure(sheet.at(bounds.firstRow, bounds.firstColumn));
  for (let row = bounds.firstRow; row <= bounds.lastRow; row++) {
    for (let column = bounds.firstColumn; column <= bounds.lastColumn; column++) {
      if (figure(sheet.at(row, column)) !== first) return null;
    }
  }
  return first;
}

/** Replaces every cell of an area. */
export function replace(area: Area, replacement: (cell: TestCell, row: number, column: number) => TestCell): void {
  const { sheet, bounds } = area;
  requireBounded(area);
  for (let row = bounds.firstRow; row <= bounds.lastRow; row++) {
    for (let column = bounds.firstColumn; column <= bounds.lastColumn; column++) {
      sheet.put(row, column, replacement(sheet.at(row, column), row - bounds.firstRow, column - bounds.firstColumn));
    }
  }
}

/** What `values` and `formulas` write: a matrix, or one value for all; null leaves a cell alone. */
export function write({ sheet, bounds }: Area, value: unknown): void {
  requireBounded({ sheet, bounds });
  writeBlock(sheet, bounds, matrix(value, rowsOf(bounds), columnsOf(bounds)));
  sheet.book.events.push({ kind: "edited", area: { sheet, bounds } });
}

/** Formats are kept cell by cell: one of a whole column would need a million of them. */
function requireBounded({ sheet, bounds }: Area): void {
  sheet.requirePresent();
  if (cellsOf(bounds) > MOST_CELLS_READ) throw invalidArgument("the test host formats no whole columns or rows");
}

/** The word of `valueTypes`. */
export function typeOf(cell: TestCell): string {
  if (!hasContent(cell)) return "Empty";
  if (typeof cell.value === "object") return "Error";
  if (typeof cell.value === "number") return "Double";
  return typeof cell.value === "boolean" ? "Boolean" : "String";
}

/** What the cell shows, as far as this host formats numbers: percentages and fixed decimals. */
export function textOf({ value, numberFormat }: TestCell): string {
  if (typeof value === "boolean") return String(value).toUpperCase();
  if (typeof value !== "number") return String(plainValue(value));
  const percent = lookOf(numberFormat) === "percent";
  const fixed = /^0(?:\.(0+))?%?$/.exec(numberFormat);
  if (fixed === null) return String(value);
  return (percent ? value * 100 : value).toFixed(fixed[1]?.length ?? 0) + (percent ? "%" : "");
}
