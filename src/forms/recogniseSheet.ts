import type { StandardId } from "../standards";
import { addressOf, valueAt, type SheetSnapshot } from "../workbook";
import type { HeaderKeys } from "./headerKeys";
import { lastRowOf, textOf, textsOf } from "./layout/cells";
import { growHeader } from "./layout/header";
import { knownFields, scanSheet, type PlacedTitle, type SheetScan } from "./layout/scan";
import { nearestTitle } from "./nearest";
import { tableTitle } from "./catalogue";
import type { Place } from "./tables/place";
import { readSchoolTable, type ReadTable } from "./tables/schoolTable";
import { readStageTable } from "./tables/stageTable";
import { readFigureTable } from "./tables/figureTable";
import { readItemTable } from "./tables/itemTable";
import { hasContent, readTitledTable } from "./tables/titledTable";
import { readYearTable } from "./tables/yearTable";
import type { FormTable, SchoolTable, StageTable, TitledTable, Unrecognised } from "./types";

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

/** Recognises the tables of a sheet by their headers, each between the title above it and whatever comes next. */
export function recogniseSheet(sheet: SheetSnapshot, sheetIndex: number, headerKeys: HeaderKeys): SheetTables {
  const scan = scanSheet(sheet, headerKeys);
  const tables: (SchoolTable | StageTable)[] = [];
  const unrecognised: Unrecognised[] = [];
  const claimed = new Set<PlacedTitle>();
  let free = 0;
  scan.headerRows.forEach((anchor, index) => {
    if (anchor < free) return;
    const title = scan.titles.filter((candidate) => candidate.row >= free && candidate.row < anchor).pop() ?? null;
    const from = title === null ? free : title.row + 1;
    const end = nextTitleRow(scan, anchor, lastRowOf(sheet) + 1) - 1;
    const header = growHeader(sheet, anchor, from, end, headerKeys);
    const isNext = (row: number) => row > header.last && !repeats(sheet, anchor, row);
    const nextHeader = scan.headerRows.slice(index + 1).find(isNext) ?? end + 1;
    const lastRow = Math.min(end, nextHeader - 1);
    const place: Place = { sheet, sheetIndex, scan, title, firstRow: title?.row ?? free, lastRow };
    const read = readStageTable(place, header) ?? readSchoolTable(place, header);
    if (title !== null && (read !== null || title.ids.length === 0)) claimed.add(title);
    if (read === null) {
      if (title === null || title.ids.length === 0) unrecognised.push(unknownHeader(sheet, anchor, headerKeys));
      return;
    }
    tables.push(read.table);
    unrecognised.push(...strangeColumns(sheet, read));
    free = Math.max(read.table.range.lastRow, header.last) + 1;
  });
  const openTitles = scan.titles
    .filter((title) => !claimed.has(title))
    .map((title) => ({ title, place: placeBelow(sheet, sheetIndex, scan, title, tables) }));
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
  sheet: SheetSnapshot,
  sheetIndex: number,
  scan: SheetScan,
  title: PlacedTitle,
  tables: readonly FormTable[],
): Place {
  const end = nextTitleRow(scan, title.row, lastRowOf(sheet) + 1) - 1;
  const nextTable = tables.find((table) => table.range.firstRow > title.row)?.range.firstRow ?? end + 1;
  return { sheet, sheetIndex, scan, title, firstRow: title.row, lastRow: Math.min(end, nextTable - 1) };
}

function strangeColumns(sheet: SheetSnapshot, { strange }: ReadTable<FormTable>): readonly Unrecognised[] {
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
