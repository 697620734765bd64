import type { CellValue, SheetSnapshot } from "../../workbook";
import { isColumnCode, plainText, unitOf } from "../headerKey";
import type { HeaderKeys } from "../headerKeys";
import { entryOf, WHOLE_VOCABULARY } from "../vocabulary";
import type { SheetPointers } from "../pointing/sheetPointers";
import { mergesIn, readBand } from "./band";
import { filledCells, isNumeric, textOf, textsOf } from "./cells";
import { matchColumns, type MatchedColumns } from "./columns";
import { columnTitles, type ColumnTitle } from "./columnTitles";
import { isNote } from "./notes";

/** The rows of a header; `bodyRow` is the first one below it, its codes and its units. */
export interface HeaderRows {
  readonly first: number;
  readonly last: number;
  readonly bodyRow: number;
  /** By column, from a row of units. */
  readonly units: ReadonlyMap<number, string>;
}

/** A header with what stands above each of its columns. */
export interface TitledHeader extends HeaderRows {
  readonly titles: readonly ColumnTitle[];
}

/** So many rows may stand above or below the one by which a header was noticed. */
const REACH = 3;
/** A text merged over so much of the width is a title or a note, not a group of columns. */
const FULL_WIDTH = 0.8;
/** What the rows of a stage table begin with. */
const MEASURE = /达标学校|达标校|平均值|均值|差异系数|^(小学|初中)$/;

/**
 * Finds the rows of a header around a row that surely belongs to it.
 *
 * Group rows above are taken in by their looks. Below, so many rows are taken in that the most columns are known.
 *
 * @param from first row that may belong to it
 * @param to   last row that may belong to it
 */
export function growHeader(
  sheet: SheetSnapshot,
  anchor: number,
  from: number,
  to: number,
  headerKeys: HeaderKeys,
  pointers: SheetPointers,
): TitledHeader {
  const first = topOf(sheet, anchor, from);
  const readTo = (last: number): ReadRows =>
    readDown(sheet, first, mergedDownTo(sheet, first, last, to), headerKeys, pointers);
  let read = readTo(anchor);
  let best = read;
  while (read.last < to && read.last < anchor + REACH && continues(sheet, read, headerKeys)) {
    read = readTo(read.last + 1);
    if (read.columns.size > best.columns.size) best = read;
  }
  return { first, last: best.last, titles: best.titles, ...belowHeader(sheet, best.last, to) };
}

/** A header as far as it was read, and the columns that are known by it, whatever the table. */
interface ReadRows extends Pick<TitledHeader, "last" | "titles">, Pick<MatchedColumns, "columns"> {}

function readDown(
  sheet: SheetSnapshot,
  first: number,
  last: number,
  headerKeys: HeaderKeys,
  pointers: SheetPointers,
): ReadRows {
  const titles = columnTitles(readBand(sheet, first, last), headerKeys);
  return { last, titles, columns: matchColumns(titles, WHOLE_VOCABULARY, pointers).columns };
}

function topOf(sheet: SheetSnapshot, anchor: number, from: number): number {
  let top = anchor;
  for (const merge of mergesIn(sheet, anchor, anchor)) {
    if (textOf(sheet.rows[merge.firstRow]?.[merge.firstColumn] ?? null) !== "") top = Math.min(top, merge.firstRow);
  }
  top = Math.max(top, from);
  while (top > from && anchor - top < REACH && isGroupRow(sheet, top - 1, widthOf(sheet, anchor))) top--;
  return top;
}

function isGroupRow(sheet: SheetSnapshot, row: number, width: number): boolean {
  const cells = filledCells(sheet.rows[row]);
  const texts = textsOf(sheet.rows[row]);
  if (texts.length === 0 || cells.length > texts.length) return false;
  if (
    texts.some(
      (text) =>
        isNote(text) ||
        plainText(text)
          .replace(/^其中:/, "")
          .includes(":"),
    )
  )
    return false;
  const merges = mergesIn(sheet, row, row).filter((merge) => merge.firstRow === row);
  const widest = merges.reduce((most, merge) => Math.max(most, merge.lastColumn - merge.firstColumn + 1), 1);
  if (widest >= FULL_WIDTH * width) return false;
  return texts.length >= 2 || widest >= 2;
}

function widthOf(sheet: SheetSnapshot, row: number): number {
  const cells = filledCells(sheet.rows[row]);
  const first = cells[0]?.column ?? 0;
  return (cells[cells.length - 1]?.column ?? first) - first + 1;
}

function mergedDownTo(sheet: SheetSnapshot, first: number, last: number, to: number): number {
  let bottom = last;
  for (const merge of mergesIn(sheet, first, last)) {
    const isText = textOf(sheet.rows[merge.firstRow]?.[merge.firstColumn] ?? null) !== "";
    if (isText && merge.firstRow >= first && merge.lastRow - first <= 2 * REACH)
      bottom = Math.max(bottom, merge.lastRow);
  }
  return Math.min(bottom, to);
}

/** True where the row below looks like more titles: texts only, no school, no measure. */
function continues(sheet: SheetSnapshot, { last, columns }: ReadRows, headerKeys: HeaderKeys): boolean {
  const cells = sheet.rows[last + 1];
  const texts = textsOf(cells);
  if (texts.length < 2 || filledCells(cells).some(({ value }) => isNumeric(value))) return false;
  if (texts.every((text) => isColumnCode(text)) || texts.every((text) => unitOf(text) !== null)) return false;
  if (texts.some((text) => isNote(text))) return false;
  if (texts.slice(0, 2).some((text) => MEASURE.test(plainText(text)) && !isKnown(text, headerKeys))) return false;
  const name = columns.get("school_name");
  return name === undefined || textOf(cells?.[name.index] ?? null) === "";
}

function isKnown(text: string, headerKeys: HeaderKeys): boolean {
  return entryOf(WHOLE_VOCABULARY, headerKeys.of(text).key) !== undefined;
}

/** Passes over the rows of codes (L1 …), units and column numbers below a header that ends with row `last`. */
export function belowHeader(sheet: SheetSnapshot, last: number, to: number): Pick<HeaderRows, "bodyRow" | "units"> {
  const units = new Map<number, string>();
  let row = last + 1;
  for (; row <= to && row <= last + REACH; row++) {
    const cells = filledCells(sheet.rows[row]);
    if (cells.length === 0) continue;
    const named = cells.map(({ column, value }) => ({ column, unit: unitOf(textOf(value)) }));
    const withUnit = named.filter((cell) => cell.unit !== null).length;
    const blanks = cells.filter(({ value }) => /^[-—–/]*$/.test(plainText(textOf(value)))).length;
    if (withUnit >= 2 && withUnit + blanks === cells.length) {
      for (const { column, unit } of named) if (unit !== null) units.set(column, unit);
    } else if (
      !cells.every(({ value }) => isColumnCode(textOf(value))) &&
      !isNumbering(cells.map((cell) => cell.value))
    ) {
      break;
    }
  }
  return { bodyRow: firstFilledFrom(sheet, last + 1, row), units };
}

/** Blank rows passed on the way belong to the body. */
function firstFilledFrom(sheet: SheetSnapshot, from: number, row: number): number {
  let first = row;
  while (first > from && filledCells(sheet.rows[first - 1]).length === 0) first--;
  return first;
}

/** 甲, 乙, 1, 2, 3 …: a row that numbers the columns. */
function isNumbering(values: readonly CellValue[]): boolean {
  const numbers = values
    .map((value) => (typeof value === "number" ? value : textOf(value)))
    .filter((value) => typeof value === "number" || !/^[甲乙丙丁]$/.test(value))
    .map((value) => (typeof value === "number" ? value : Number(plainText(value).replace(/[()]/g, ""))));
  const [first = Infinity] = numbers;
  return numbers.length >= 4 && first <= 2 && numbers.every((number, index) => number === first + index);
}
