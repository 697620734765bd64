import { columnLabel, isFigureField } from "../../checks";
import type { Column } from "../../forms";
import type { CountyNumber, Records, SchoolRow } from "../../records";
import {
  cellKey,
  formulaAt,
  isWritable,
  locationOf,
  parseAddress,
  valueAt,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../workbook";
import { HiddenCells } from "../hiddenCells";
import { cleanedName, cleanedNumber } from "./cleanedText";
import type { Cleaning } from "./types";

/** Cells that are ours to fill, or whose text is the user's own: 达标 and 备注. */
const NOT_INPUT: ReadonlySet<string> = new Set(["y_pass", "y_note"]);

interface Place {
  readonly sheet: SheetSnapshot;
  /** Counted from 0. */
  readonly row: number;
  readonly column: number;
}

/** The typed text of a cell that may be changed; null for anything else, a formula's result included. */
function typedText({ sheet, row, column }: Place, hidden: HiddenCells): string | null {
  const value = valueAt(sheet, row, column);
  if (typeof value !== "string" || formulaAt(sheet, row, column) !== null) return null;
  // 95 shown as a percentage may be meant as 95 % or as 9500 %.
  if (sheet.percentCells.has(cellKey(row, column))) return null;
  return isWritable(sheet, row, column) && !hidden.has(sheet, row, column) ? value : null;
}

/** How the cells of a column are cleaned; null where they are left alone. */
function cleanerOf({ field }: Column): ((text: string) => Pick<Cleaning, "to" | "kind"> | null) | null {
  if (isFigureField(field)) return (text) => cleanedNumber(text, false);
  const isNumeric = field.kind === "integer" || field.kind === "decimal" || field.kind === "percent";
  return isNumeric || NOT_INPUT.has(field.id) ? null : cleanedName;
}

function* inRow({ table, row, name }: SchoolRow, snapshot: WorkbookSnapshot, hidden: HiddenCells): Generator<Cleaning> {
  const sheet = snapshot.sheets[table.sheetIndex];
  if (sheet === undefined) return;
  for (const column of table.columns.values()) {
    const from = typedText({ sheet, row, column: column.index }, hidden);
    const cleaned = from === null ? null : (cleanerOf(column)?.(from) ?? null);
    if (from === null || cleaned === null) continue;
    const label = columnLabel(column.header);
    yield {
      ...locationOf(sheet, row, column.index),
      from,
      ...cleaned,
      school: name === "" ? null : name,
      column: label,
    };
  }
}

function inCountyCell(
  { field, header, location }: CountyNumber,
  sheets: ReadonlyMap<string, SheetSnapshot>,
  hidden: HiddenCells,
): Cleaning | null {
  const sheet = sheets.get(location.sheet);
  const place = parseAddress(location.cell);
  if (sheet === undefined || place === null) return null;
  const from = typedText({ sheet, ...place }, hidden);
  const cleaned = from === null ? null : cleanedNumber(from, field.unit === "%");
  if (from === null || cleaned === null) return null;
  const { sheet: name, cell } = location;
  return { sheet: name, cell, from, ...cleaned, school: null, column: columnLabel(header) };
}

/**
 * The cells of the recognised tables that can be mended without doubt, in the order of the tables: numbers kept as text
 * and blanks around names and codes, in the rows of the schools and in 表Ⅰ, 表Ⅵ and 表Ⅴ经费. Only what was typed and may
 * be changed: no formula, no total, no verdict, no sentence, nothing behind a merge, no protected cell.
 *
 * @param snapshot the workbook that the records were read from
 */
export function cleaningsOf({ base, form, county }: Records, snapshot: WorkbookSnapshot): readonly Cleaning[] {
  const hidden = new HiddenCells();
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const found: Cleaning[] = [];
  for (const rows of [base, form]) for (const row of rows) found.push(...inRow(row, snapshot, hidden));
  for (const number of county.numbers) {
    const cleaning = inCountyCell(number, sheets, hidden);
    if (cleaning !== null) found.push(cleaning);
  }
  return found;
}
