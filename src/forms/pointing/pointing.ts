import type { WorkbookSnapshot } from "../../workbook";
import { infoOf } from "../catalogue";
import { FIELDS } from "../fields";
import { ownSheets } from "../ownSheets";
import type { Recognition, TableId } from "../types";
import { TABLE_CHOICES, type TableChoice } from "./choices";
import { openTables, type OpenTable } from "./openTables";
import { columnOutcome, sheetOutcome, type ColumnOutcome, type SheetOutcome } from "./outcomes";
import type { PointedColumn, PointedSheet, Pointers } from "./pointers";

/** What was said of columns and sheets, what became of it, and what more can be said. */
export interface Pointing {
  readonly columns: readonly (PointedColumn & { readonly title: string | null; readonly outcome: ColumnOutcome })[];
  readonly sheets: readonly (PointedSheet & { readonly outcome: SheetOutcome })[];
  /** Tables with columns that are not known. */
  readonly open: readonly OpenTable[];
  /** Titles that look like those of a table which is none that is known, each with the nearest guess. */
  readonly guesses: readonly { readonly sheet: string; readonly cell: string; readonly table: TableId }[];
  /** Sheets in which no table was found, our own left out. */
  readonly unread: readonly string[];
  /** What a sheet may be said to be. */
  readonly tables: readonly TableChoice[];
}

/** Looks at a recognition for what pointing did and can do. */
export function pointingOf(snapshot: WorkbookSnapshot, recognition: Recognition, pointers: Pointers): Pointing {
  const own = ownSheets(snapshot);
  const read = new Set(recognition.tables.map(({ sheet }) => sheet));
  return {
    columns: pointers.columns.map((pointer) => ({
      ...pointer,
      title: pointer.field === null ? null : fieldTitle(pointer.field),
      outcome: columnOutcome(snapshot, recognition, pointers, pointer),
    })),
    sheets: pointers.sheets.map((pointer) => ({
      ...pointer,
      outcome: sheetOutcome(snapshot, recognition, pointers, pointer),
    })),
    open: openTables(recognition, pointers),
    guesses: guessesOf(recognition),
    unread: snapshot.sheets.map(({ name }) => name).filter((name) => !own.has(name) && !read.has(name)),
    tables: TABLE_CHOICES,
  };
}

function guessesOf({ unrecognised, standard }: Recognition): Pointing["guesses"] {
  return unrecognised.flatMap(({ sheet, cell, nearest, why }) => {
    const near = why === "unknownSheet" ? TABLE_CHOICES.filter(({ title }) => title.zh === nearest) : [];
    const guess = near.find(({ id }) => standard !== null && infoOf(id).standard === standard) ?? near[0];
    return guess === undefined ? [] : [{ sheet, cell, table: guess.id }];
  });
}

/** The official title of a field; an id that is in no form stands for itself. */
function fieldTitle(id: string): string {
  return FIELDS.find((field) => field.id === id)?.title ?? id;
}
