import type { SheetSnapshot, WorkbookSnapshot } from "../workbook";
import { readCover } from "./cover";
import { HeaderKeys } from "./headerKeys";
import { ownSheets } from "./ownSheets";
import { recogniseSheet, resolveTitle, type SheetTables } from "./recogniseSheet";
import { standardOfWorkbook } from "./standard";
import { infoOf } from "./catalogue";
import { NO_POINTERS, type Pointers } from "./pointing/pointers";
import { SheetPointers } from "./pointing/sheetPointers";
import { readPointedTable, readUntitledTable } from "./tables/untitledTable";
import type { FormTable, Recognition, TableId, Unrecognised } from "./types";

/**
 * Finds the official tables of a workbook by what they print, never by the name or position of a sheet.
 *
 * @param pointers what a person says of columns and sheets that are not, or wrongly, recognised
 * @returns tables in the order of the sheets; columns and sheets that look like ours and are not known; the cover
 */
export function recognise(snapshot: WorkbookSnapshot, pointers: Pointers = NO_POINTERS): Recognition {
  const own = ownSheets(snapshot);
  const headerKeys = new HeaderKeys();
  const sheets = snapshot.sheets.flatMap((sheet, index): readonly SheetEntry[] => {
    if (own.has(sheet.name)) return [];
    const said = SheetPointers.of(sheet, pointers);
    return [{ sheet, index, said: said.table, found: recogniseSheet(sheet, index, headerKeys, said) }];
  });
  const byHeader = sheets.flatMap(({ found }) => found.tables);
  const mentions = sheets.flatMap(({ found }) => found.standards);
  const likely = standardOfWorkbook(byHeader, mentions);
  const byTitle = sheets.flatMap(({ found }) =>
    found.openTitles.map(({ title, place }) => resolveTitle(title, place, likely)).filter((one) => one !== null),
  );
  const read = [...byHeader, ...byTitle.flatMap((one) => ("kind" in one ? [one] : []))];
  const pointed = pointedTables(sheets, read);
  const titled = [...read.filter((table) => !pointed.some(({ sheet }) => sheet === table.sheet)), ...pointed];
  const unknownTitles = byTitle.flatMap((one) => ("why" in one ? [one] : []));
  const untitled = likely === "basic-2012" ? [] : untitledTables(sheets, titled, unknownTitles);
  const tables = inOrder([...titled, ...untitled]);
  const isRead = ({ sheet }: Unrecognised) => [...pointed, ...untitled].some((table) => table.sheet === sheet);
  const covers = sheets.filter(({ sheet }) => !tables.some((table) => snapshot.sheets[table.sheetIndex] === sheet));
  return {
    tables: withCoverStandard(tables, covers),
    unrecognised: [...sheets.flatMap(({ found }) => found.unrecognised), ...unknownTitles].filter(
      (one) => !isRead(one),
    ),
    cover: readCover([...covers.map(({ sheet }) => sheet.rows), ...tables.map((table) => rowsAbove(snapshot, table))]),
    standard: standardOfWorkbook(tables, mentions),
  };
}

interface SheetEntry {
  readonly sheet: SheetSnapshot;
  readonly index: number;
  /** The table that a person says it is. */
  readonly said: TableId | null;
  readonly found: SheetTables;
}

/**
 * Sheets that a person says are county tables. The codes of columns (L1, L2, …) are the same in many forms, so that a sheet
 * that is known by its header as a table of schools or stages is never taken for another by them.
 */
function pointedTables(sheets: readonly SheetEntry[], known: readonly FormTable[]): readonly FormTable[] {
  return sheets.flatMap(({ sheet, index, said }) => {
    const isKnown = (table: FormTable) => table.id === said || table.kind === "schools" || table.kind === "stages";
    if (said === null || known.some((table) => table.sheetIndex === index && isKnown(table))) return [];
    return readPointedTable(sheet, index, said) ?? [];
  });
}

/**
 * County tables of the 2017 form on sheets where neither a header nor a title was known. 表Ⅱ-2 above a header that nobody
 * knows is a title: the codes of its columns are those of 表Ⅰ too.
 */
function untitledTables(
  sheets: readonly SheetEntry[],
  known: readonly FormTable[],
  titles: readonly Unrecognised[],
): readonly FormTable[] {
  return sheets.flatMap(({ sheet, index }) => {
    const isTitled = titles.some((title) => title.sheet === sheet.name && title.nearest !== null);
    if (isTitled || known.some((table) => table.sheetIndex === index)) return [];
    return readUntitledTable(sheet, index) ?? [];
  });
}

/**
 * A table whose own sheet names no standard has the one that the cover names, unless the workbook holds forms of both:
 * then the cover speaks for its own form only.
 */
function withCoverStandard(tables: readonly FormTable[], covers: readonly SheetEntry[]): readonly FormTable[] {
  const [cover] = covers.flatMap(({ found }) => found.standards);
  const standards = new Set(tables.map((table) => infoOf(table.id).standard).filter((standard) => standard !== null));
  if (cover === undefined || standards.size > 1) return tables;
  return tables.map((table) => (table.titleStandard === null ? { ...table, titleStandard: cover } : table));
}

/** The lines above a table's header: a county may be named there too. */
function rowsAbove(snapshot: WorkbookSnapshot, table: FormTable): SheetSnapshot["rows"] {
  const end = "headerRows" in table ? table.headerRows.first : table.range.firstRow + 1;
  return snapshot.sheets[table.sheetIndex]?.rows.slice(0, end) ?? [];
}

function inOrder(tables: readonly FormTable[]): readonly FormTable[] {
  return [...tables].sort(
    (left, right) => left.sheetIndex - right.sheetIndex || left.range.firstRow - right.range.firstRow,
  );
}
