import { shown } from "../arguments/cell";
import type { Grid } from "../arguments/grid";
import { amountAt, pupilsAt, type Schools } from "../arguments/schools";
import { invalid } from "../functionError";
import { isEnrolmentTitle, isIdentityTitle, isTotalLabel } from "./titles";

/** A column of a table below its title. */
export interface TitledColumn {
  readonly title: string;
  /** Counted from 0. */
  readonly column: number;
}

/** A table of schools: one row of titles, one row a school. */
export interface TitledTable {
  readonly grid: Grid;
  /** First row below titles and units, counted from 0. */
  readonly firstRow: number;
  /** The columns that hold numbers; neither enrolment nor what says which school it is. */
  readonly columns: readonly TitledColumn[];
}

/** How many rows a range begins with that hold a text and no number. */
export function rowsOfText(grid: Grid): number {
  let row = 0;
  while (row < grid.rows && isTextRow(grid, row)) row += 1;
  return row;
}

function isTextRow(grid: Grid, row: number): boolean {
  let hasText = false;
  for (let column = 0; column < grid.columns; column += 1) {
    const { kind } = grid.at(row, column);
    // Excel hands over the blank half of a merged title as 0.
    if (kind === "number" && !isBlankZero(grid, row, column)) return false;
    if (kind === "text") hasText = true;
  }
  return hasText;
}

function isBlankZero(grid: Grid, row: number, column: number): boolean {
  const cell = grid.at(row, column);
  return cell.kind === "number" && cell.value === 0;
}

/**
 * The columns of a range below its titles.
 *
 * @param titleRow row of the titles
 * @throws FunctionError where none holds numbers
 */
export function titledTable(grid: Grid, titleRow: number): TitledTable {
  const columns: TitledColumn[] = [];
  const firstRow = rowsOfText(grid);
  for (let column = 0; column < grid.columns; column += 1) {
    const cell = grid.at(titleRow, column);
    const title = cell.kind === "text" ? cell.text.trim() : "";
    if (isIdentityTitle(title) || isEnrolmentTitle(title)) continue;
    if (title !== "" && holdsNumbers(grid, firstRow, column)) columns.push({ title, column });
  }
  if (columns.length === 0) throw invalid("noFigureColumns", { argument: grid.argument });
  return { grid, firstRow, columns };
}

function holdsNumbers(grid: Grid, firstRow: number, column: number): boolean {
  for (let row = firstRow; row < grid.rows; row += 1) {
    const { kind } = grid.at(row, column);
    if (kind === "error" || (kind === "number" && !isBlankZero(grid, row, column))) return true;
  }
  return false;
}

/** Of the rows that a table begins with, the one of the titles: a heading above and units below have fewer texts. */
export function titleRowOf(grid: Grid): number {
  const texts = Array.from({ length: rowsOfText(grid) }, (_, row) =>
    Array.from({ length: grid.columns }, (__, column) => grid.at(row, column)).filter(({ kind }) => kind === "text"),
  ).map(({ length }) => length);
  return texts.indexOf(Math.max(...texts));
}

/**
 * The column titled 在校生数 and the row that it is titled in.
 *
 * @throws FunctionError where there is none, or more than one
 */
export function enrolmentColumn(grid: Grid): { readonly row: number; readonly column: number } {
  const argument = grid.argument;
  for (let row = 0; row < rowsOfText(grid); row += 1) {
    const found = [...Array(grid.columns).keys()].filter((column) => {
      const cell = grid.at(row, column);
      return cell.kind === "text" && isEnrolmentTitle(cell.text);
    });
    if (found.length > 1) throw invalid("twoEnrolmentTitles", { argument, count: found.length });
    const [column] = found;
    if (column !== undefined) return { row, column };
  }
  throw invalid("noEnrolmentTitle", { argument });
}

/** The schools of a table: rows below the titles, without 合计, whose enrolment is above 0. */
export interface SchoolRows {
  readonly rows: readonly number[];
  readonly enrolment: Float64Array;
}

/**
 * @param pupils      range that holds the enrolment
 * @param pupilsOf position of a row's enrolment in that range
 * @throws FunctionError where no row has an enrolment
 */
export function schoolRows(
  { grid, firstRow }: TitledTable,
  pupils: Grid,
  pupilsOf: (row: number) => number,
): SchoolRows {
  const rows: number[] = [];
  const enrolment: number[] = [];
  for (let row = firstRow; row < grid.rows; row += 1) {
    if (isTotalRow(grid, row)) continue;
    const count = pupilsAt(pupils, pupilsOf(row), { kind: "number", value: 0 });
    if (count === 0) continue;
    rows.push(row);
    enrolment.push(count);
  }
  if (rows.length === 0) throw invalid("noSchools", { argument: pupils.argument });
  return { rows, enrolment: Float64Array.from(enrolment) };
}

/** One column over the schools of its table. @throws FunctionError for a cell that is no number */
export function columnOf({ grid }: TitledTable, { column }: TitledColumn, { rows, enrolment }: SchoolRows): Schools {
  const positions = Uint32Array.from(rows, (row) => row * grid.columns + column);
  return { grid, positions, enrolment, values: Float64Array.from(positions, (position) => amountAt(grid, position)) };
}

function isTotalRow(grid: Grid, row: number): boolean {
  for (let column = 0; column < grid.columns; column += 1) {
    const cell = grid.at(row, column);
    if (cell.kind === "text" && isTotalLabel(shown(cell))) return true;
  }
  return false;
}
