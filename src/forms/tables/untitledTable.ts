import type { SheetSnapshot } from "../../workbook";
import { filledCells, lastRowOf } from "../layout/cells";
import type { FigureTable, ItemTable, TableId, TitledTable, YearTable } from "../types";
import { readFigureTable } from "./figureTable";
import { namesVerdicts, readItemTable } from "./itemTable";
import { readYearTable } from "./yearTable";

type CountyTable = FigureTable | ItemTable | YearTable;
type ReadCountyTable = (sheet: SheetSnapshot, titled: TitledTable) => FigureTable | ItemTable | null;

/** The county tables, and how many of their columns or items must be known where no title says what they are. */
const FEWEST: readonly (readonly [id: TableId, read: ReadCountyTable, known: number])[] = [
  ["2017.I", readFigureTable, 8],
  ["2017.VI", readFigureTable, 5],
  ["2017.IV", readJudgedItems, 8],
  ["2017.V", readJudgedItems, 6],
];
/** A county table is short. */
const LONGEST = 200;

/** Reads a sheet without any known title as the county table whose titles or items it holds; null where it holds none. */
export function readUntitledTable(sheet: SheetSnapshot, sheetIndex: number): CountyTable | null {
  const lastRow = lastRowOf(sheet);
  if (lastRow >= LONGEST) return null;
  for (const [id, read, known] of FEWEST) {
    const table = read(sheet, wholeSheet(sheet, sheetIndex, id, lastRow));
    if (table !== null && knownIn(table) >= known) return { ...table, range: rangeOf(sheet, table) };
  }
  return null;
}

/**
 * Reads a sheet as the county table that a person says it is.
 *
 * @returns null where it cannot be that table, and where that is no county table that is read
 */
export function readPointedTable(sheet: SheetSnapshot, sheetIndex: number, id: TableId): CountyTable | null {
  const lastRow = lastRowOf(sheet);
  if (lastRow >= LONGEST) return null;
  const whole = wholeSheet(sheet, sheetIndex, id, lastRow);
  const table = readFigureTable(sheet, whole) ?? readItemTable(sheet, whole) ?? readYearTable(sheet, whole);
  return table === null ? null : { ...table, range: rangeOf(sheet, table) };
}

/** A table under a title that would stand above the first row. */
function wholeSheet(sheet: SheetSnapshot, sheetIndex: number, id: TableId, lastRow: number): TitledTable {
  const range = { firstRow: -1, firstColumn: 0, lastRow, lastColumn: 0 };
  return {
    kind: "titled",
    id,
    sheet: sheet.name,
    sheetIndex,
    visible: sheet.visible,
    title: null,
    titleStandard: null,
    range,
  };
}

/** Without a header that names 是否达标, a list of items is only that. */
function readJudgedItems(sheet: SheetSnapshot, titled: TitledTable): ItemTable | null {
  return namesVerdicts(sheet, titled) ? readItemTable(sheet, titled) : null;
}

function knownIn(table: FigureTable | ItemTable): number {
  if (table.kind === "items") return table.items.filter((item) => item.verdict !== null).length;
  return new Set([...table.cells.values()].map((cell) => cell.index)).size;
}

/** From the header to the last filled row. */
function rangeOf(sheet: SheetSnapshot, table: CountyTable): CountyTable["range"] {
  const firstRow = table.kind === "items" ? headerAbove(sheet, table) : table.headerRows.first;
  let lastRow = firstRow;
  let [firstColumn, lastColumn] = [Infinity, 0];
  for (let row = firstRow; row <= table.range.lastRow; row++) {
    const cells = filledCells(sheet.rows[row]);
    if (cells.length > 0) lastRow = row;
    firstColumn = Math.min(firstColumn, cells[0]?.column ?? Infinity);
    lastColumn = Math.max(lastColumn, cells[cells.length - 1]?.column ?? 0);
  }
  return { firstRow, firstColumn: Math.min(firstColumn, lastColumn), lastRow, lastColumn };
}

function headerAbove(sheet: SheetSnapshot, { items }: ItemTable): number {
  let row = Math.min(...items.map((item) => item.row)) - 1;
  while (row > 0 && filledCells(sheet.rows[row]).length === 0) row--;
  return row;
}
