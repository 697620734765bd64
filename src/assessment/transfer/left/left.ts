import { tableTitle, type FormTable, type Recognition, type SchoolTable, type TableId } from "../../../forms";
import { unitRelation } from "../../../records";
import { rangeAddress, type CellRange, type SheetSnapshot } from "../../../workbook";
import type { Carrying } from "../carrying";
import type { LeftCells } from "../types";
import { printedWords } from "./formPrint";
import { PendingCells } from "./pending";

/** A range is a rectangle of all columns or rows where these bound it. */
const EVERYWHERE = Number.MAX_SAFE_INTEGER;

/**
 * What was typed into the file and is not accounted for, in the order of the file: whole sheets and tables without a
 * counterpart as one, rows and columns of a list of schools as one each, everything else cell by cell.
 *
 * @param own the sheet 校验结果 of the file, which is made anew; null where it has none
 */
export function leftCells(
  carrying: Carrying,
  source: Recognition,
  blank: Recognition,
  own: SheetSnapshot | null,
): readonly LeftCells[] {
  const words = printedWords(carrying.blank);
  const known = new Set(blank.tables.map(({ id }) => id));
  return carrying.source.sheets.flatMap((sheet, index) => {
    if (sheet === own) return [];
    const pending = new PendingCells(carrying, sheet, index);
    const tables = source.tables.filter(({ sheetIndex }) => sheetIndex === index);
    const lists = tables.filter((table) => table.kind === "schools");
    const body = new Set(lists.flatMap(bodyRows));
    pending.accountForWords(words, (row) => body.has(row));
    return [
      ...(tables.length === 0 && carrying.isUntouched(index) ? wholeSheet(pending) : []),
      ...tables.flatMap((table) => [...wholeTable(pending, table, known), ...inOtherUnits(table)]),
      ...lists.flatMap((table) => [
        ...rowsWithoutPlace(carrying, pending, table),
        ...columnsWithoutPlace(pending, table),
      ]),
      ...cellByCell(pending),
    ];
  });
}

function bodyRows({ rows }: SchoolTable): readonly number[] {
  return rows.filter(({ kind }) => kind === "school" || kind === "total").map(({ row }) => row);
}

function entries(...found: readonly (LeftCells | null)[]): readonly LeftCells[] {
  return found.filter((one) => one !== null);
}

function wholeSheet(pending: PendingCells): readonly LeftCells[] {
  const range = { firstRow: 0, firstColumn: 0, lastRow: EVERYWHERE, lastColumn: EVERYWHERE };
  return entries(pending.take(range, firstText(pending), "sheet"));
}

function firstText(pending: PendingCells): string {
  for (const row of pending.sheet.rows.keys()) {
    const [column] = pending.columns(row);
    if (column !== undefined) return pending.text(row, column);
  }
  return "";
}

function wholeTable(
  pending: PendingCells,
  { id, range }: FormTable,
  known: ReadonlySet<TableId>,
): readonly LeftCells[] {
  return known.has(id) ? [] : entries(pending.take(range, tableTitle(id).zh, "table"));
}

/** Columns whose figures were carried as typed, because their unit cannot be converted (亩). */
function inOtherUnits(table: FormTable): readonly LeftCells[] {
  if (table.kind !== "schools" || table.rows.length === 0) return [];
  const { firstRow, lastRow } = rowsRange(table);
  return [...table.columns.values()]
    .filter((column) => unitRelation(column) === null)
    .map(({ index, header }) => {
      const range = { firstRow, lastRow, firstColumn: index, lastColumn: index };
      return { sheet: table.sheet, cell: rangeAddress(range), text: header, reason: "unit" };
    });
}

function rowsRange({ rows }: SchoolTable): Pick<CellRange, "firstRow" | "lastRow"> {
  const numbers = rows.map(({ row }) => row);
  return { firstRow: Math.min(...numbers), lastRow: Math.max(...numbers) };
}

/** Rows of which not even the name was carried. */
function rowsWithoutPlace(carrying: Carrying, pending: PendingCells, table: SchoolTable): readonly LeftCells[] {
  const name = table.columns.get("school_name")?.index ?? 0;
  return table.rows.flatMap(({ row, kind, label }) => {
    const place = { sheetIndex: table.sheetIndex, row, column: name };
    if (carrying.isAccounted(place) || (kind !== "school" && kind !== "total")) return [];
    const range = { firstRow: row, lastRow: row, firstColumn: 0, lastColumn: EVERYWHERE };
    return entries(pending.take(range, label, "row"));
  });
}

/** Columns of which something in the rows of schools was not carried. */
function columnsWithoutPlace(pending: PendingCells, table: SchoolTable): readonly LeftCells[] {
  if (table.rows.length === 0) return [];
  const rows = bodyRows(table);
  const columns = new Set(rows.flatMap((row) => pending.columns(row)));
  return [...columns]
    .sort((left, right) => left - right)
    .flatMap((column) => {
      const range = { ...rowsRange(table), firstColumn: column, lastColumn: column };
      const title = titleOf(pending, table, column, rows);
      const header = { ...range, firstRow: table.headerRows.first, lastRow: table.headerRows.last };
      const found = pending.take(range, title, "column");
      // The title of a column that is named already.
      pending.take(header, title, "column");
      return entries(found);
    });
}

/** The title of a column; where it has none, the first text in it. */
function titleOf(pending: PendingCells, { headerRows }: SchoolTable, column: number, rows: readonly number[]): string {
  for (let row = headerRows.last; row >= headerRows.first; row--) {
    const text = pending.text(row, column);
    if (text !== "") return text;
  }
  const first = rows.find((row) => pending.has(row, column));
  return first === undefined ? "" : pending.text(first, column);
}

/** The rest, each run of neighbours in a row as one. */
function cellByCell(pending: PendingCells): readonly LeftCells[] {
  return [...pending.sheet.rows.keys()].flatMap((row) =>
    runsOf(pending.columns(row)).flatMap(([first, last]) => {
      const columns = Array.from({ length: last - first + 1 }, (_, index) => first + index);
      const text = columns.map((column) => pending.text(row, column)).join(" ");
      return entries(pending.take({ firstRow: row, lastRow: row, firstColumn: first, lastColumn: last }, text, "cell"));
    }),
  );
}

function runsOf(columns: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const runs: [number, number][] = [];
  for (const column of columns) {
    const run = runs[runs.length - 1];
    if (run?.[1] === column - 1) run[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}
