import { recognise, type FormTable, type Recognition, type SchoolTable, type StageTable } from "../../src/forms";
import type { CellValue } from "../../src/workbook";
import { CODES_II2, HEADER_II2, schoolRow, TITLE_II2 } from "./county";
import { sheetOf, workbookOf, type SheetExtras } from "./snapshotOf";

export type Rows = readonly (readonly CellValue[])[];

/** The official 表Ⅱ-2 with two schools. */
export const FORM_II2: Rows = [[TITLE_II2], HEADER_II2, CODES_II2, schoolRow(1, "城关小学"), schoolRow(2, "东街小学")];

/** What is recognised in a workbook of one sheet. */
export function found(rows: Rows, extras?: SheetExtras, name = "Sheet1"): Recognition {
  return recognise(workbookOf([sheetOf(name, rows, extras)]));
}

/** The ids of its tables. */
export function ids(rows: Rows, extras?: SheetExtras): readonly string[] {
  return found(rows, extras).tables.map((table) => table.id);
}

/** Its first table, which must be one of schools. */
export function onlySchools(rows: Rows, extras?: SheetExtras, name?: string): SchoolTable {
  return schools(found(rows, extras, name).tables[0]);
}

export function schools(table: FormTable | undefined): SchoolTable {
  if (table?.kind !== "schools") throw new Error(`${String(table?.id)} is no table of schools`);
  return table;
}

export function stages(table: FormTable | undefined): StageTable {
  if (table?.kind !== "stages") throw new Error(`${String(table?.id)} is no table of stages`);
  return table;
}

export function fieldsOf(table: SchoolTable | StageTable): readonly string[] {
  return [...table.columns.keys()];
}

/** Field id → column, counted from 0. */
export function indexes(table: SchoolTable | StageTable): Readonly<Record<string, number>> {
  return Object.fromEntries([...table.columns].map(([id, column]) => [id, column.index]));
}

/** Label and kind of every row. */
export function kinds(table: SchoolTable): readonly (readonly [string, string])[] {
  return table.rows.map((row) => [row.label, row.kind]);
}
