import { parseAddress } from "../../workbook";
import { SCHOOL_TABLES } from "../tables/schoolTable";
import { STAGE_TABLES } from "../tables/stageTable";
import type { Recognition, SchoolTable, StageTable, TableId, Unrecognised } from "../types";
import { fieldsOfTable, type FieldChoice } from "./choices";
import type { Pointers } from "./pointers";

/** A table with columns that are not known, and the fields that it still lacks. */
export interface OpenTable {
  readonly id: TableId;
  readonly sheet: string;
  readonly columns: readonly {
    readonly cell: string;
    /** The field that the column most likely is; null where nothing comes near. */
    readonly guess: FieldChoice | null;
  }[];
  readonly fields: readonly FieldChoice[];
}

/** The tables of schools and stages with columns that are not known, and the sheets that are said to be such tables. */
export function openTables(recognition: Recognition, pointers: Pointers): readonly OpenTable[] {
  const columns = recognition.unrecognised.filter(({ why }) => why !== "unknownSheet");
  const read = recognition.tables.filter((table) => table.kind === "schools" || table.kind === "stages");
  const ofTables = read.map((table) =>
    openTable(
      table.id,
      table.sheet,
      columns.filter((column) => isIn(table, column)),
      new Set(table.columns.keys()),
    ),
  );
  const waiting = pointers.sheets.filter(
    ({ sheet, table }) =>
      (SCHOOL_TABLES.has(table) || STAGE_TABLES.has(table)) && !read.some((known) => known.sheet === sheet),
  );
  const ofSheets = waiting.map(({ sheet, table }) =>
    openTable(
      table,
      sheet,
      columns.filter((column) => column.sheet === sheet),
      new Set(pointers.columns.filter((pointer) => pointer.sheet === sheet).map(({ field }) => field ?? "")),
    ),
  );
  return [...ofTables, ...ofSheets].filter((table) => table.columns.length > 0);
}

function isIn({ sheet, headerRows }: SchoolTable | StageTable, column: Unrecognised): boolean {
  const row = parseAddress(column.cell)?.row ?? -1;
  return column.sheet === sheet && row >= headerRows.first && row <= headerRows.last;
}

function openTable(
  id: TableId,
  sheet: string,
  columns: readonly Unrecognised[],
  taken: ReadonlySet<string>,
): OpenTable {
  const fields = fieldsOfTable(id);
  const guessed = columns.map(({ cell, nearest }) => ({
    cell,
    guess: fields.find(({ title }) => title === nearest) ?? null,
  }));
  return { id, sheet, columns: guessed, fields: fields.filter((field) => !taken.has(field.id)) };
}
