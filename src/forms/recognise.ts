import type { SheetSnapshot, WorkbookSnapshot } from "../workbook";
import { readCover } from "./cover";
import { HeaderKeys } from "./headerKeys";
import { ownSheets } from "./ownSheets";
import { recogniseSheet, resolveTitle, type SheetTables } from "./recogniseSheet";
import { standardOfWorkbook } from "./standard";
import { infoOf } from "./catalogue";
import { readUntitledTable } from "./tables/untitledTable";
import type { FormTable, Recognition, Unrecognised } from "./types";

/**
 * Finds the official tables of a workbook by what they print, never by the name or position of a sheet.
 *
 * @returns tables in the order of the sheets; columns and sheets that look like ours and are not known; the cover
 */
export function recognise(snapshot: WorkbookSnapshot): Recognition {
  const own = ownSheets(snapshot);
  const headerKeys = new HeaderKeys();
  const read = snapshot.sheets.map((sheet, index) =>
    own.has(sheet.name) ? null : { sheet, found: recogniseSheet(sheet, index, headerKeys) },
  );
  const sheets = read.filter((entry): entry is SheetEntry => entry !== null);
  const byHeader = sheets.flatMap(({ found }) => found.tables);
  const mentions = sheets.flatMap(({ found }) => found.standards);
  const likely = standardOfWorkbook(byHeader, mentions);
  const byTitle = sheets.flatMap(({ found }) =>
    found.openTitles.map(({ title, place }) => resolveTitle(title, place, likely)).filter((one) => one !== null),
  );
  const titled = [...byHeader, ...byTitle.flatMap((one) => ("kind" in one ? [one] : []))];
  const untitled = likely === "basic-2012" ? [] : untitledTables(snapshot, sheets, titled);
  const tables = inOrder([...titled, ...untitled]);
  const isRead = ({ sheet }: Unrecognised) => untitled.some((table) => table.sheet === sheet);
  const unknownTitles = byTitle.flatMap((one) => ("why" in one ? [one] : []));
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
  readonly found: SheetTables;
}

/** County tables of the 2017 form on sheets where neither a header nor a title was known. */
function untitledTables(
  snapshot: WorkbookSnapshot,
  sheets: readonly SheetEntry[],
  known: readonly FormTable[],
): readonly FormTable[] {
  return sheets.flatMap(({ sheet }) => {
    const index = snapshot.sheets.indexOf(sheet);
    if (known.some((table) => table.sheetIndex === index)) return [];
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
