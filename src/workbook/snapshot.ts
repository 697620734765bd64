import { addressOf, cellKey, type CellRange } from "./address";

/** An error value such as `#DIV/0!`. */
export interface CellError {
  readonly error: string;
}

/** A number shown as a date; `date` is ISO, `2026-09-01` or `2026-09-01T08:30:00`. */
export interface CellDate {
  readonly date: string;
  /** The number behind it; left out where the file holds the date as a text. */
  readonly serial?: number;
}

/** What a cell holds; for a formula, its last result. `null` is an empty cell. */
export type CellValue = string | number | boolean | CellError | CellDate | null;

/** `text` is the formula without `=`; the members of a shared formula other than its first may have none. */
export interface CellFormula {
  readonly text: string;
  readonly kind: "plain" | "shared" | "array";
}

/** A drop-down list that limits what is typed into cells. */
export interface ChoiceList {
  readonly ranges: readonly CellRange[];
  /** The words, `是,否`; or where they stand, `=$X$1:$X$2`. */
  readonly source: string;
}

/** One sheet as read: plain data that can be posted to a worker. */
export interface SheetSnapshot {
  readonly name: string;
  readonly visible: boolean;
  /** True where the sheet is protected, so that no cell may be written but the `unlockedCells`. */
  readonly protected: boolean;
  /** Keys of the cells of a protected sheet that may be written all the same. Absent where there are none. */
  readonly unlockedCells?: ReadonlySet<number>;
  /** `rows[row][column]`, counted from 0; a row may be shorter than its neighbours. */
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges: readonly CellRange[];
  /** By `cellKey`. */
  readonly formulas: ReadonlyMap<number, CellFormula>;
  /** Keys of the cells whose number format shows a percentage, so that 0.952 reads as 95.2%. */
  readonly percentCells: ReadonlySet<number>;
  /** Rows hidden by hand or by a filter, counted from 0. */
  readonly hiddenRows: ReadonlySet<number>;
  /** Columns hidden by hand, counted from 0. Absent where there are none. */
  readonly hiddenColumns?: ReadonlySet<number>;
  /** Absent where there are none. */
  readonly choiceLists?: readonly ChoiceList[];
  /** True where cells lie outside the columns that are read; they stay in the file, but nothing sees them. */
  readonly truncated: boolean;
}

/** A workbook as read. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** Hidden defined names that this add-in put there, name → what it refers to. */
  readonly ownNames: ReadonlyMap<string, string>;
}

/** One place in a workbook, by what a person can look up. */
export interface Location {
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}

export function isCellDate(value: CellValue): value is CellDate {
  return typeof value === "object" && value !== null && "date" in value;
}

/** The value at a position; empty beyond what the sheet holds. */
export function valueAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  return sheet.rows[row]?.[column] ?? null;
}

export function formulaAt(sheet: SheetSnapshot, row: number, column: number): CellFormula | null {
  return sheet.formulas.get(cellKey(row, column)) ?? null;
}

/** True for an empty cell and for a text of nothing but blanks. */
export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}

/** True where two cell values are the same to a reader of the sheet. */
export function sameValue(left: CellValue, right: CellValue): boolean {
  if (isBlank(left) && isBlank(right)) return true;
  if (typeof left === "number" && isCellDate(right)) return left === right.serial;
  if (typeof right === "number" && isCellDate(left)) return right === left.serial;
  if (typeof left === "object" || typeof right === "object") return JSON.stringify(left) === JSON.stringify(right);
  return left === right;
}

/** A cell value as one line of text, as a message quotes it. */
export function displayValue(value: CellValue): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (isCellDate(value)) return value.date;
  return String(value);
}

/** True where the protection of the sheet lets a cell be written. */
export function isWritable(sheet: SheetSnapshot, row: number, column: number): boolean {
  return !sheet.protected || (sheet.unlockedCells?.has(cellKey(row, column)) ?? false);
}

export function locationOf(sheet: SheetSnapshot, row: number, column: number): Location {
  return { sheet: sheet.name, cell: addressOf(row, column) };
}
