import { LAST_COLUMN, LAST_ROW, columnName, parseRange, rangeAddress, type CellRange } from "../../../src/workbook";
import { invalidArgument } from "../wire";
import type { TestSheet } from "./sheet";

/** A rectangle of one sheet. */
export interface Area {
  readonly sheet: TestSheet;
  readonly bounds: CellRange;
}

export const WHOLE_SHEET: CellRange = { firstRow: 0, firstColumn: 0, lastRow: LAST_ROW, lastColumn: LAST_COLUMN };

/** @throws ApiError `InvalidArgument` where the rectangle leaves the sheet */
export function block(row: number, column: number, rows: number, columns: number): CellRange {
  const bounds = { firstRow: row, firstColumn: column, lastRow: row + rows - 1, lastColumn: column + columns - 1 };
  const inside = row >= 0 && column >= 0 && bounds.lastRow <= LAST_ROW && bounds.lastColumn <= LAST_COLUMN;
  if (!inside || rows < 1 || columns < 1) throw invalidArgument("the range leaves the sheet");
  return bounds;
}

export function rowsOf(bounds: CellRange): number {
  return bounds.lastRow - bounds.firstRow + 1;
}

export function columnsOf(bounds: CellRange): number {
  return bounds.lastColumn - bounds.firstColumn + 1;
}

export function cellsOf(bounds: CellRange): number {
  return rowsOf(bounds) * columnsOf(bounds);
}

export function holds(bounds: CellRange, row: number, column: number): boolean {
  const { firstRow, lastRow, firstColumn, lastColumn } = bounds;
  return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
}

export function overlap(left: CellRange, right: CellRange): CellRange | null {
  const common = {
    firstRow: Math.max(left.firstRow, right.firstRow),
    firstColumn: Math.max(left.firstColumn, right.firstColumn),
    lastRow: Math.min(left.lastRow, right.lastRow),
    lastColumn: Math.min(left.lastColumn, right.lastColumn),
  };
  return common.firstRow <= common.lastRow && common.firstColumn <= common.lastColumn ? common : null;
}

export function around(left: CellRange, right: CellRange): CellRange {
  return {
    firstRow: Math.min(left.firstRow, right.firstRow),
    firstColumn: Math.min(left.firstColumn, right.firstColumn),
    lastRow: Math.max(left.lastRow, right.lastRow),
    lastColumn: Math.max(left.lastColumn, right.lastColumn),
  };
}

/** The smallest rectangle around cells, grown cell by cell. */
export class Extent {
  private bounds: { -readonly [Bound in keyof CellRange]: number } | null = null;

  get range(): CellRange | null {
    return this.bounds;
  }

  reach(row: number, column: number): void {
    const { bounds } = this;
    if (bounds === null) this.bounds = { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
    else {
      bounds.firstRow = Math.min(bounds.firstRow, row);
      bounds.firstColumn = Math.min(bounds.firstColumn, column);
      bounds.lastRow = Math.max(bounds.lastRow, row);
      bounds.lastColumn = Math.max(bounds.lastColumn, column);
    }
  }
}

/** `B2:C3`, `A:C`, `2:5`, with or without `$`; null where the text is none of these. */
export function parseBounds(text: string): CellRange | null {
  const bare = text.replace(/\$/g, "");
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(bare);
  if (columns !== null) return parseRange(`${columns[1] ?? ""}1:${columns[2] ?? ""}${LAST_ROW + 1}`);
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(bare);
  if (rows !== null) return parseRange(`A${rows[1] ?? ""}:${columnName(LAST_COLUMN)}${rows[2] ?? ""}`);
  return parseRange(bare);
}

function boundsText(bounds: CellRange): string {
  if (bounds.firstRow === 0 && bounds.lastRow === LAST_ROW) {
    return `${columnName(bounds.firstColumn)}:${columnName(bounds.lastColumn)}`;
  }
  if (bounds.firstColumn === 0 && bounds.lastColumn === LAST_COLUMN)
    return `${bounds.firstRow + 1}:${bounds.lastRow + 1}`;
  return rangeAddress(bounds);
}

/** A sheet's name as it stands in a reference: quoted where Excel quotes it. */
function quotedName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseBounds(name) === null;
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** `Sheet1!A1:B2`, as `address` says. */
export function addressText({ sheet, bounds }: Area): string {
  return `${quotedName(sheet.name)}!${boundsText(bounds)}`;
}

/** Splits `'A b'!C3` into sheet and cells; `sheet` is null where none is named. */
export function splitReference(reference: string): { readonly sheet: string | null; readonly cells: string } {
  const bare = reference.trim().replace(/^=/, "");
  const bang = bare.lastIndexOf("!");
  if (bang < 0) return { sheet: null, cells: bare };
  const quoted = /^'(.*)'$/.exec(bare.slice(0, bang));
  const sheet = quoted === null ? bare.slice(0, bang) : (quoted[1] ?? "").replace(/''/g, "'");
  return { sheet, cells: bare.slice(bang + 1) };
}
