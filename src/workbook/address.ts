/** A cell position, both parts counted from 0. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, all bounds counted from 0 and included. */
export interface CellRange {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** The last row and column that the .xlsx format can address (XFD1048576), counted from 0. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

const A = 65;
const LETTERS = 26;

/** `0` → `A`, `26` → `AA`. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / LETTERS)) {
    name = String.fromCharCode(A + ((rest - 1) % LETTERS)) + name;
  }
  return name;
}

/** The A1 address of a cell. */
export function addressOf(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

/** The A1 address of a rectangle; a single cell is written without a colon. */
export function rangeAddress(range: CellRange): string {
  const first = addressOf(range.firstRow, range.firstColumn);
  const last = addressOf(range.lastRow, range.lastColumn);
  return first === last ? first : `${first}:${last}`;
}

/**
 * Reads an A1 address, with or without `$`.
 *
 * @returns the position, or null where the text is no address inside the sheet
 */
export function parseAddress(address: string): CellPosition | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(address);
  if (match === null) return null;
  const [, letters = "", digits = ""] = match;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * LETTERS + letter.charCodeAt(0) - A + 1;
  const position = { row: Number(digits) - 1, column: column - 1 };
  return position.row <= LAST_ROW && position.column <= LAST_COLUMN ? position : null;
}

/** Reads `A1` or `A1:C3`; corners may stand in any order. Null where the text is no range. */
export function parseRange(text: string): CellRange | null {
  const [from = "", to = from, ...more] = text.split(":");
  const first = parseAddress(from);
  const last = parseAddress(to);
  if (first === null || last === null || more.length > 0) return null;
  return {
    firstRow: Math.min(first.row, last.row),
    firstColumn: Math.min(first.column, last.column),
    lastRow: Math.max(first.row, last.row),
    lastColumn: Math.max(first.column, last.column),
  };
}

/** One number for one cell, for maps and sets. */
export function cellKey(row: number, column: number): number {
  return row * (LAST_COLUMN + 1) + column;
}

/** The position behind a `cellKey`. */
export function positionOf(key: number): CellPosition {
  const row = Math.floor(key / (LAST_COLUMN + 1));
  return { row, column: key - row * (LAST_COLUMN + 1) };
}
