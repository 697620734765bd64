import { toXlsx, type SheetModel } from "../../../src/build/county";

export type PlainCell = string | number | null;

/** A sheet of plain cells, for workbooks of a few rows. */
function plainSheet(name: string, rows: readonly (readonly PlainCell[])[]): SheetModel {
  return {
    name,
    rows: rows.map((cells) => cells.map((content) => ({ content, look: "text" }))),
    merges: [],
    columnWidths: [],
    rowHeights: new Map(),
    frozen: { rows: 0, columns: 0 },
    printTitleRows: 0,
    printPagesWide: 1,
  };
}

export function plainWorkbook(
  sheets: Readonly<Record<string, readonly (readonly PlainCell[])[]>>,
): Promise<Uint8Array> {
  return toXlsx(Object.entries(sheets).map(([name, rows]) => plainSheet(name, rows)));
}
