import type { StandardId } from "../standards";
import { addressOf, valueAt, type SheetSnapshot } from "../workbook";
import type { HeaderKeys } from "./headerKeys";
import { lastRowOf, textOf, textsOf } from "./layout/cells";
import type { ColumnTitle } from "./layout/columnTitles";
import { growHeader } from "./layout/header";
import { likelyHeader } from "./layout/likelyHeader";
import { knownFields, scanSheet, type PlacedTitle, type SheetScan } from "./layout/scan";
import { nearestTitle } from "./nearest";
import { tableTitle } from "./catalogue";
import type { SheetPointers } from "./pointing/sheetPointers";
import type { Place } from "./tables/place";
import { matchStandard, readSchoolTable, SCHOOL_TABLES, type ReadTable } from "./tables/schoolTable";
import { readStageTable, STAGE_TABLES } from "./tables/stageTable";
import { readFigureTable } from "./tables/figureTable";
import { readItemTable } from "./tables/itemTable";
import { hasContent, readTitledTable } from "./tables/titledTable";
import { readYearTable } from "./tables/yearTable";
import type { FormTable, SchoolTable, StageTable, TableId, TitledTable, Unrecognised } from "./types";
import { SCHOOL_VOCABULARIES, STAGE_VOCABULARIES } from "./vocabulary";

/** A header stands so near below its title, and has so many texts at least. */
const HEADER_REACH = 8;
const FEWEST_HEADER_TEXTS = 3;

/** What one sheet holds; titles are kept for a second look, when the standard of the workbook is known. */
export interface SheetTables {
  readonly tables: readonly (SchoolTable | StageTable)[];
  readonly unrecognised: readonly Unrecognised[];
  readonly standards: readonly StandardId[];
  readonly openTitles: readonly { readonly title: PlacedTitle; readonly place: Place }[];
}

/**
 * Recognises the tables of a sheet by their headers, each between the title above it and whatever comes next.
 *
 * What a person says that the sheet is counts where it is not recognised anyway. A sheet that cannot be that table is read
 * as if nothing were said, but its columns are asked for: one of them may be what the table lacks.
 */
export function recogniseSheet(
  sheet: SheetSnapshot,
  sheetIndex: number,
  headerKeys: HeaderKeys,
  pointers: SheetPointers,
): SheetTables {
  const { table } = pointers;
  const plain = readSheet(sheet, sheetIndex, headerKeys, pointers.withoutTable());
  if (table === null || !(SCHOOL_TABLES.has(table) || STAGE_TABLES.has(table)) || holds(plain, table)) return plain;
  const said = readSheet(sheet, sheetIndex, headerKeys, pointers);
  if (holds(said, table)) return said;
  return plain.tables.length > 0 ? plain : { ...plain, unrecognised: said.unrecognised, openTitles: [] };
}

function holds({ tables }: SheetTables, id: TableId): boolean {
  return tables.some((table) => table.id === id);
}

function readSheet(
  sheet: SheetSnapshot,
  sheetIndex: number,
  headerKeys: HeaderKeys,
  pointers: SheetPointers,
): SheetTables {
  const scan = scanSheet(sheet, headerKeys, pointers);
  const said = pointers.table;
  const headerRows = said !== null && scan.headerRows.length === 0 ? likelyHeader(sheet) : scan.headerRows;
  const tables: (SchoolTable | StageTable)[] = [];
  const unrecognised: Unrecognised[] = [];
  const claimed = new Set<PlacedTitle>();
  let free = 0;
  headerRows.forEach((anchor, index) => {
    if (anchor < free) return;
    const title = scan.titles.filter((candidate) => candidate.row >= free && candidate.row < anchor).pop() ?? null;
    const from = title === null ? free : title.row + 1;
    const end = nextTitleRow(scan, anchor, lastRowOf(sheet) + 1) - 1;
    const header = growHeader(sheet, anchor, from, end, headerKeys, pointers);
    const isNext = (row: number) => row > header.last && !repeats(sheet, anchor, row);
    const nextHeader = headerRows.slice(index + 1).find(isNext) ?? end + 1;
    const lastRow = Math.min(end, nextHeader - 1);
    const place: Place = { sheet, sheetIndex, scan, title, firstRow: title?.row ?? free, lastRow, pointers };
    const read = readStageTable(place, header) ?? readSchoolTable(place, header);
    if (title !== null && (read !== null || title.ids.length === 0)) claimed.add(title);
    if (read === null) {
      if (said !== null) unrecognised.push(...strangeColumns(sheet, strangeUnder(header.titles, pointers)));
      else if (title === null || title.ids.length === 0) unrecognised.push(unknownHeader(sheet, anchor, headerKeys));
      return;
    }
    tables.push(read.table);
    unrecognised.push(...strangeColumns(sheet, read.strange));
    free = Math.max(read.table.range.lastRow, header.last) + 1;
  });
  const openTitles = scan.titles
    .filter((title) => !claimed.has(title))
    .map((title) => ({ title, place: placeBelow({ sheet, sheetIndex, scan, title, pointers }, tables) }));
  return { tables, unrecognised, standards: scan.standards.map((mention) => mention.standard), openTitles };
}

/** Second look at a title that no header answered: a table known by title, something unknown, or nothing. */
export function resolveTitle(
  title: PlacedTitle,
  place: Place,
  fallback: StandardId | null,
): FormTable | Unrecognised | null {
  const table = readTitledTable(place, title, fallback);
  if (table !== null) return withContents(place.sheet, table);
  if (!hasTable(place, title)) return null;
  const [id] = title.ids;
  return {
    sheet: place.sheet.name,
    cell: addressOf(title.row, title.column),
    text: textOf(title.text),
    nearest: id === undefined ? null : tableTitle(id).zh,
    why: "unknownSheet",
  };
}

function withContents(sheet: SheetSnapshot, table: TitledTable): FormTable {
  return readFigureTable(sheet, table) ?? readYearTable(sheet, table) ?? readItemTable(sheet, table) ?? table;
}

/** A line of a table of contents has nothing below it; a foreign title must head a table to be worth a word. */
function hasTable(place: Place, title: PlacedTitle): boolean {
  if (title.ids.length > 0) return hasContent(place, title.row + 1);
  for (let row = title.row + 1; row <= Math.min(place.lastRow, title.row + HEADER_REACH); row++) {
    if (textsOf(place.sheet.rows[row]).length >= FEWEST_HEADER_TEXTS) return true;
  }
  return false;
}

/** True where a header is printed again, as for the next page: the table goes on below it. */
function repeats(sheet: SheetSnapshot, anchor: number, row: number): boolean {
  return (sheet.rows[anchor] ?? []).every((value, column) => textOf(value) === textOf(valueAt(sheet, row, column)));
}

function nextTitleRow(scan: SheetScan, after: number, otherwise: number): number {
  return scan.titles.find((title) => title.row > after)?.row ?? otherwise;
}

function placeBelow(
  on: Omit<Place, "firstRow" | "lastRow"> & { readonly title: PlacedTitle },
  tables: readonly FormTable[],
): Place {
  const { sheet, scan, title } = on;
  const end = nextTitleRow(scan, title.row, lastRowOf(sheet) + 1) - 1;
  const nextTable = tables.find((table) => table.range.firstRow > title.row)?.range.firstRow ?? end + 1;
  return { ...on, firstRow: title.row, lastRow: Math.min(end, nextTable - 1) };
}

/** The columns that are not known, of a sheet that is said to be a table and lacks what makes it one. */
function strangeUnder(titles: readonly ColumnTitle[], pointers: SheetPointers): ReadTable<FormTable>["strange"] {
  const isStages = pointers.table !== null && STAGE_TABLES.has(pointers.table);
  return matchStandard(titles, isStages ? STAGE_VOCABULARIES : SCHOOL_VOCABULARIES, null, pointers).matched.strange;
}

function strangeColumns(sheet: SheetSnapshot, strange: ReadTable<FormTable>["strange"]): readonly Unrecognised[] {
  return strange.map(({ cell, header, why }) => ({
    sheet: sheet.name,
    cell: addressOf(cell.row, cell.column),
    text: header,
    nearest: nearestTitle(header) ?? nearestTitle(cell.text),
    why,
  }));
}

/** A row of known titles that makes no table of ours. */
function unknownHeader(sheet: SheetSnapshot, row: number, headerKeys: HeaderKeys): Unrecognised {
  const cells = sheet.rows[row] ?? [];
  const column = cells.findIndex((value) => knownFields([value], headerKeys).size > 0);
  const text = cells
    .map(textOf)
    .filter((title) => title !== "")
    .join(" ");
  return {
    sheet: sheet.name,
    cell: addressOf(row, column),
    text,
    nearest: tableTitle("schools").zh,
    why: "unknownSheet",
  };
}
