import type { CellValue, SheetSnapshot } from "../../workbook";
import { isBlank } from "../../workbook";
import type { StandardId } from "../../standards";
import type { HeaderKeys } from "../headerKeys";
import type { SheetPointers } from "../pointing/sheetPointers";
import { entryOf, WHOLE_VOCABULARY } from "../vocabulary";
import { firstFilled, isNumeric } from "./cells";
import { readTitle, standardNamed, type TableTitle } from "./titles";

/** A title where it stands. */
export interface PlacedTitle extends TableTitle {
  readonly row: number;
  readonly column: number;
}

/** What one look over a sheet finds; rows counted from 0, in order. */
export interface SheetScan {
  readonly titles: readonly PlacedTitle[];
  /** Rows with so many known column titles that they must belong to a header. */
  readonly headerRows: readonly number[];
  readonly standards: readonly { readonly row: number; readonly standard: StandardId }[];
}

const LONGEST_HEADER = 60;
const LONGEST_MENTION = 80;
/** In the first rows every cell may name a standard, further down only the first of a row. */
const TOP = 60;
const FEWEST_TEXTS = 3;
const MOST_NUMBERS = 3;
/** Neither of them makes a row a header: they stand in every list. */
const EVERYWHERE = new Set(["seq", "y_note"]);

/** Looks over a sheet once for titles, headers and the names of the standards. */
export function scanSheet(sheet: SheetSnapshot, headerKeys: HeaderKeys, pointers: SheetPointers): SheetScan {
  const titles: PlacedTitle[] = [];
  const headerRows: number[] = [];
  const standards: { row: number; standard: StandardId }[] = [];
  sheet.rows.forEach((cells, row) => {
    const first = firstFilled(cells);
    if (first === null) return;
    if (typeof first.value === "string") {
      const title = readTitle(first.value);
      if (title !== null) titles.push({ ...title, row, column: first.column });
    }
    const standard = standardIn(row < TOP ? cells : [first.value]);
    if (standard !== null) standards.push({ row, standard });
    const fieldAt = (column: number, text: string): string | null =>
      pointers.fieldTitled(row, column, text) ?? fieldNamed(text, headerKeys);
    if (isHeaderRow(cells, first.column, fieldAt)) headerRows.push(row);
  });
  return { titles, headerRows, standards };
}

/** The ids of the fields whose titles a row prints. */
export function knownFields(cells: readonly CellValue[], headerKeys: HeaderKeys): ReadonlySet<string> {
  const fields = new Set<string>();
  for (const value of cells) {
    const id = typeof value === "string" ? fieldNamed(value, headerKeys) : null;
    if (id !== null && !EVERYWHERE.has(id)) fields.add(id);
  }
  return fields;
}

/** The first standard that one of the cells names, long sentences left out. */
function standardIn(cells: readonly CellValue[]): StandardId | null {
  for (const value of cells) {
    if (typeof value !== "string" || value.length > LONGEST_MENTION || !value.includes("均")) continue;
    const standard = standardNamed(value);
    if (standard !== null) return standard;
  }
  return null;
}

function isHeaderRow(
  cells: readonly CellValue[],
  from: number,
  fieldAt: (column: number, text: string) => string | null,
): boolean {
  const texts: { column: number; text: string }[] = [];
  let numbers = 0;
  for (let column = from; column < cells.length; column++) {
    const value = cells[column] ?? null;
    if (typeof value === "string" ? isNumeric(value) : typeof value === "number") numbers++;
    else if (typeof value === "string" && value.length <= LONGEST_HEADER && !isBlank(value))
      texts.push({ column, text: value });
    if (numbers >= MOST_NUMBERS) return false;
  }
  if (texts.length < FEWEST_TEXTS) return false;
  const fields = new Set<string>();
  for (const { column, text } of texts) {
    const id = fieldAt(column, text);
    if (id !== null && !EVERYWHERE.has(id)) fields.add(id);
    if (fields.size >= FEWEST_TEXTS) return true;
  }
  return false;
}

function fieldNamed(text: string, headerKeys: HeaderKeys): string | null {
  return entryOf(WHOLE_VOCABULARY, headerKeys.of(text).key)?.field.id ?? null;
}
