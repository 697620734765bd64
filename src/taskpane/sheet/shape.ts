import { textWidth, type CellPosition, type SheetSnapshot } from "../../workbook";
import { cellText } from "./cellText";
import { axisOf } from "./geometry/axis";
import type { Layout } from "./geometry/draw";
import { mergeIndex, type MergeIndex } from "./geometry/merges";

/** Pixels. A snapshot knows no widths and heights: they follow from what the cells show. */
export const SIZES = { header: 24, rowHeader: 56, row: 24, line: 18, padding: 12, character: 7 } as const;

const NARROWEST = 40;
const WIDEST = 220;
const MOST_LINES = 3;
/** Rows that a column's width is taken from: the header and enough of what follows. */
const SAMPLED_ROWS = 120;

/** How many rows and columns a sheet has, those of the given cells included; one of each at least. */
function extentOf(
  sheet: SheetSnapshot,
  cells: readonly CellPosition[],
): { readonly rows: number; readonly columns: number } {
  let [rows, columns] = [Math.max(1, sheet.rows.length), 1];
  for (const row of sheet.rows) columns = Math.max(columns, row.length);
  for (const { row, column } of cells) [rows, columns] = [Math.max(rows, row + 1), Math.max(columns, column + 1)];
  return { rows, columns };
}

/**
 * Lays a sheet out. Hidden rows and columns are left out but for those of the given cells, which somebody wants to see.
 *
 * @param frozenRows rows at the top whose texts may take several lines
 * @param cells cells that have to be shown
 */
export function layoutOf(sheet: SheetSnapshot, frozenRows: number, cells: readonly CellPosition[]): Layout {
  const { rows, columns } = extentOf(sheet, cells);
  const merges = mergeIndex(sheet.merges);
  const widths = columnWidths(sheet, { columns, frozenRows }, merges);
  const heights = frozenHeights(sheet, Math.min(frozenRows, rows), widths, merges);
  const shownRows = new Set(cells.map(({ row }) => row));
  const shownColumns = new Set(cells.map(({ column }) => column));
  return {
    merges,
    rows: axisOf(
      rows,
      (row) => heights[row] ?? SIZES.row,
      (row) => sheet.hiddenRows.has(row) && !shownRows.has(row),
    ),
    columns: axisOf(
      columns,
      (column) => widths[column] ?? NARROWEST,
      (column) => (sheet.hiddenColumns?.has(column) ?? false) && !shownColumns.has(column),
    ),
  };
}

/** Wide enough for what most cells of the column show; a longer text ends in dots. */
function columnWidths(
  sheet: SheetSnapshot,
  { columns, frozenRows }: { readonly columns: number; readonly frozenRows: number },
  merges: MergeIndex,
): readonly number[] {
  const rows = Math.min(SAMPLED_ROWS, sheet.rows.length);
  return Array.from({ length: columns }, (_, column) => {
    let width: number = NARROWEST;
    for (let row = 0; row < rows && width < WIDEST; row += 1) {
      const text = cellText(sheet, row, column);
      if (text === "" || merges.at(row, column) !== null) continue;
      const characters = row < frozenRows ? Math.ceil(textWidth(text) / MOST_LINES) : textWidth(text);
      width = Math.max(width, SIZES.padding + SIZES.character * characters);
    }
    return Math.min(width, WIDEST);
  });
}

/** Headers take up to three lines. */
function frozenHeights(
  sheet: SheetSnapshot,
  frozenRows: number,
  widths: readonly number[],
  merges: MergeIndex,
): readonly number[] {
  return Array.from({ length: frozenRows }, (_, row) => {
    const lines = widths.reduce((most, width, column) => {
      if (merges.at(row, column) !== null) return most;
      const pixels = SIZES.character * textWidth(cellText(sheet, row, column));
      return Math.max(most, Math.ceil(pixels / (width - SIZES.padding)));
    }, 1);
    return SIZES.row + SIZES.line * (Math.min(lines, MOST_LINES) - 1);
  });
}
