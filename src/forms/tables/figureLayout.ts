import type { SheetSnapshot } from "../../workbook";
import { isColumnCode, plainText } from "../headerKey";
import { filledCells, isNumeric, textsOf } from "../layout/cells";
import { belowHeader } from "../layout/header";
import { isNoteRow } from "../layout/notes";
import type { TitledTable } from "../types";
import { matchFigureColumns, type FigureColumn } from "./figureColumns";
import type { FigureForm } from "./figureForms";

/** Where the header ends and the figures begin. */
export interface FigureLayout {
  readonly first: number;
  readonly last: number;
  readonly bodyRow: number;
  readonly columns: readonly FigureColumn[];
}

/** So many texts make a row the first one of a header; a line taken in by mistake does no harm above known titles. */
const FEWEST_TITLES = 2;
/** So many rows a header may have. */
const DEEPEST = 6;
/** Fewer known columns make no table of figures. */
const FEWEST_COLUMNS = 3;

/** The header of a figure table is as deep as makes the most columns known; null where too few are. */
export function layoutOf(
  sheet: SheetSnapshot,
  { range }: TitledTable,
  form: Pick<FigureForm, "columns" | "titles">,
): FigureLayout | null {
  const first = firstHeaderRow(sheet, range.firstRow + 1, range.lastRow);
  if (first === null) return null;
  let best: FigureLayout | null = null;
  for (let last = first; last <= Math.min(range.lastRow, first + DEEPEST) && !isBody(sheet, last); last++) {
    const { bodyRow, units } = belowHeader(sheet, last, range.lastRow);
    const columns = matchFigureColumns(sheet, { first, last, bodyRow, units }, form);
    if (columns.length > (best?.columns.length ?? FEWEST_COLUMNS - 1)) best = { first, last, bodyRow, columns };
  }
  return best;
}

function firstHeaderRow(sheet: SheetSnapshot, from: number, to: number): number | null {
  for (let row = from; row <= to; row++) {
    const texts = textsOf(sheet.rows[row]);
    if (texts.length >= FEWEST_TITLES && !texts.some(isLine)) return row;
  }
  return null;
}

/** 填报单位：…, 单位：所: a line above a header and no part of it. */
function isLine(text: string): boolean {
  return plainText(text)
    .replace(/^其中:/, "")
    .includes(":");
}

/** Codes, numbers and notes never belong to the titles. */
function isBody(sheet: SheetSnapshot, row: number): boolean {
  const cells = filledCells(sheet.rows[row]);
  if (isNoteRow(sheet, row) || cells.some(({ value }) => isNumeric(value))) return true;
  const texts = textsOf(sheet.rows[row]);
  return texts.length > 0 && texts.every(isColumnCode);
}
