import { rangeAddress, type CellRange } from "../..";
import type { Entry } from "../plan/entry";
import { rectanglesOf, type Placed, type Rectangle } from "../plan/rectangles";
import { bytesOf, CALL_BYTES, type Step } from "./steps";

/** Bytes of one write: large enough to be few, small enough to fill a request well. */
const WRITE_BYTES = 200_000;
/** Characters of a list of addresses; Excel takes 8,192. */
const LONGEST_LIST = 4_000;

/** What can be written cell by cell. */
export type CellProperty = "values" | "numberFormat";

/** Writes cells of a sheet, cut into pieces where they are many. */
export function writeSteps(
  sheetId: string,
  property: CellProperty,
  cells: readonly Placed<Entry>[],
  mayBridge: (row: number, column: number) => boolean,
): readonly Step[] {
  return rectanglesOf(cells, mayBridge)
    .flatMap(piecesOf)
    .map(({ range, cells: grid }) => ({
      bytes: bytesOf(grid) + CALL_BYTES,
      act: (context) => {
        const target = context.workbook.worksheets.getItem(sheetId).getRange(rangeAddress(range));
        if (property === "values") target.values = mutable(grid);
        else target.numberFormat = mutable(grid);
      },
    }));
}

/** Office's own types ask for arrays that could be changed. */
function mutable<Value>(grid: readonly (readonly Value[])[]): Value[][] {
  return grid.map((row) => [...row]);
}

function piecesOf(whole: Rectangle<Entry>): readonly Rectangle<Entry>[] {
  const { range, cells } = whole;
  const pieces = Math.min(cells.length, Math.ceil(bytesOf(cells) / WRITE_BYTES));
  if (pieces <= 1) return [whole];
  const rows = Math.ceil(cells.length / pieces);
  return Array.from({ length: Math.ceil(cells.length / rows) }, (_, piece) => {
    const firstRow = range.firstRow + piece * rows;
    const part = cells.slice(piece * rows, (piece + 1) * rows);
    return { range: { ...range, firstRow, lastRow: firstRow + part.length - 1 }, cells: part };
  });
}

/** The rectangles that hold just these cells, as lists of addresses that Excel takes. */
function addressLists(cells: readonly { readonly row: number; readonly column: number }[]): readonly string[] {
  const placed = cells.map(({ row, column }) => ({ row, column, value: true }));
  return listsOf(rectanglesOf(placed, () => false).map(({ range }) => range));
}

function listsOf(ranges: readonly CellRange[]): readonly string[] {
  const lists: string[] = [];
  for (const address of ranges.map(rangeAddress)) {
    const last = lists[lists.length - 1];
    const longer = last === undefined ? address : `${last},${address}`;
    if (last !== undefined && longer.length <= LONGEST_LIST) lists[lists.length - 1] = longer;
    else lists.push(address);
  }
  return lists;
}

/** Changes the looks of cells, many in a call. */
export function formatSteps(
  sheetId: string,
  cells: readonly { readonly row: number; readonly column: number }[],
  change: (format: Excel.RangeFormat) => void,
): readonly Step[] {
  return addressLists(cells).map((addresses) => ({
    bytes: addresses.length + CALL_BYTES,
    act: (context) => {
      change(context.workbook.worksheets.getItem(sheetId).getRanges(addresses).format);
    },
  }));
}
