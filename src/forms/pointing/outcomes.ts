import { addressOf, valueAt, type CellPosition, type SheetSnapshot, type WorkbookSnapshot } from "../../workbook";
import { textOf } from "../layout/cells";
import { SCHOOL_TABLES } from "../tables/schoolTable";
import type { FormTable, Recognition, SchoolTable, StageTable } from "../types";
import { fieldsOfTable } from "./choices";
import type { PointedColumn, PointedSheet, Pointers } from "./pointers";
import { mayHead, placeOf, sameTitle } from "./sheetPointers";

/**
 * What became of what was said of a column: it holds; its header is not there any more, or has another title; another
 * pointer says something else; its table has no such field; it stands in a table of the county, which is read by the
 * official headers only; there is no table around it.
 */
export type ColumnOutcome = "taken" | "gone" | "contradicted" | "foreignField" | "countyTable" | "noTable";

/**
 * What became of what was said of a sheet: it holds; the sheet is gone; another pointer says something else; it has no
 * column of school names; it is laid out otherwise.
 */
export type SheetOutcome = "taken" | "gone" | "contradicted" | "noNames" | "otherLayout";

export function columnOutcome(
  { sheets }: WorkbookSnapshot,
  recognition: Recognition,
  pointers: Pointers,
  pointer: PointedColumn,
): ColumnOutcome {
  const sheet = sheets.find(({ name }) => name === pointer.sheet);
  const place = sheet === undefined ? null : placeOf(sheet, pointer.cell);
  if (sheet === undefined || place === null || !stands(sheet, place, pointer.header)) return "gone";
  const onSheet = recognition.tables.filter((table) => table.sheet === pointer.sheet);
  const listed = onSheet.filter(isListed);
  const table = listed.find(({ headerRows }) => isWithin(headerRows, place.row));
  if (table === undefined) {
    if (listed.length > 0) return "gone";
    if (onSheet.length > 0) return "countyTable";
    return isContradicted(pointers, pointer, sheet, place, null) ? "contradicted" : "noTable";
  }
  const known = [...table.columns.values()].find(({ index }) => index === place.column);
  const cell = addressOf(place.row, place.column);
  const unknown = recognition.unrecognised.find((one) => one.sheet === sheet.name && one.cell === cell);
  const title = known?.header ?? unknown?.text;
  if (title !== undefined && pointer.header !== null && !sameTitle(title, pointer.header)) return "gone";
  if (isContradicted(pointers, pointer, sheet, place, table)) return "contradicted";
  if (pointer.field === null) return "taken";
  if (known?.field.id === pointer.field) return "taken";
  return fieldsOfTable(table.id).some(({ id }) => id === pointer.field) ? "gone" : "foreignField";
}

export function sheetOutcome(
  { sheets }: WorkbookSnapshot,
  { tables }: Recognition,
  pointers: Pointers,
  { sheet, table }: PointedSheet,
): SheetOutcome {
  if (!sheets.some(({ name }) => name === sheet)) return "gone";
  if (pointers.sheets.some((other) => other.sheet === sheet && other.table !== table)) return "contradicted";
  if (tables.some((known) => known.sheet === sheet && known.id === table)) return "taken";
  return SCHOOL_TABLES.has(table) ? "noNames" : "otherLayout";
}

/** True where a cell still says what it said, as far as its own text goes. */
function stands(sheet: SheetSnapshot, { row, column }: CellPosition, header: string | null): boolean {
  return mayHead(header, textOf(valueAt(sheet, row, column)));
}

function isListed(table: FormTable): table is SchoolTable | StageTable {
  return table.kind === "schools" || table.kind === "stages";
}

function isWithin({ first, last }: SchoolTable["headerRows"], row: number): boolean {
  return row >= first && row <= last;
}

/** True where another pointer says something else of the column, or the same of another column of the table. */
function isContradicted(
  { columns }: Pointers,
  pointer: PointedColumn,
  sheet: SheetSnapshot,
  { row, column }: CellPosition,
  table: SchoolTable | StageTable | null,
): boolean {
  return columns.some((other) => {
    const place = other.sheet === sheet.name ? placeOf(sheet, other.cell) : null;
    if (place === null || !stands(sheet, place, other.header)) return false;
    if (place.row === row && place.column === column) return other.field !== pointer.field;
    if (table === null || !isWithin(table.headerRows, place.row)) return false;
    return pointer.field !== null && other.field === pointer.field;
  });
}
