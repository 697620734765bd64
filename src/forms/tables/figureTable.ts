import type { CellValue, SheetSnapshot } from "../../workbook";
import { valueAt } from "../../workbook";
import { headerKey, isColumnCode, plainText } from "../headerKey";
import { filledCells, isNumeric, textOf, textsOf } from "../layout/cells";
import { belowHeader } from "../layout/header";
import { isNoteRow } from "../layout/notes";
import type { FigureCell, FigureTable, TitledTable } from "../types";
import { matchFigureColumns, type FigureColumn } from "./figureColumns";
import { FIGURE_FORMS, type FigureForm } from "./figureForms";
import { isTotal } from "./rowLabels";

/** Where the header ends and the figures begin. */
interface FigureLayout {
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

/**
 * Reads the contents of 表Ⅰ or 表Ⅵ below their title.
 *
 * @returns null for another table, and where too few columns are known: then the title is all that is known of it
 */
export function readFigureTable(sheet: SheetSnapshot, titled: TitledTable): FigureTable | null {
  const form = FIGURE_FORMS[titled.id];
  if (form === undefined) return null;
  const layout = layoutOf(sheet, titled, form);
  if (layout === null) return null;
  const cells = new Map<string, FigureCell>();
  for (const { row, fieldOf } of rowsOf(sheet, titled.range.lastRow, layout, form)) {
    for (const column of layout.columns) {
      const field = fieldOf(column.field.id);
      if (!cells.has(field.id)) cells.set(field.id, { ...column, field, row });
    }
  }
  return { ...titled, kind: "figures", headerRows: { first: layout.first, last: layout.last }, cells };
}

/** The header is as deep as makes the most columns known. */
function layoutOf(sheet: SheetSnapshot, { range }: TitledTable, form: FigureForm): FigureLayout | null {
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

interface PlacedRow {
  readonly row: number;
  readonly fieldOf: FigureForm["rows"][number]["fieldOf"];
}

function rowsOf(sheet: SheetSnapshot, lastRow: number, layout: FigureLayout, form: FigureForm): readonly PlacedRow[] {
  const end = lastBodyRow(sheet, layout.bodyRow, lastRow);
  const firstColumn = Math.min(...layout.columns.map((column) => column.index));
  const labels = Array.from({ length: end - layout.bodyRow + 1 }, (_, offset) => {
    const row = layout.bodyRow + offset;
    const text = (sheet.rows[row] ?? []).slice(0, firstColumn).map(textOf).join("");
    return { row, text, label: headerKey(text).key };
  });
  if (form.rows.length === 0) {
    const filled = labels.filter(({ row }) => layout.columns.some(({ index }) => isFilled(valueAt(sheet, row, index))));
    const chosen = filled.find(({ text }) => isTotal(text)) ?? filled[0];
    return [{ row: chosen?.row ?? layout.bodyRow, fieldOf: fieldItself(form) }];
  }
  return form.rows.flatMap(({ label, fieldOf }) => {
    const named = labels.find((one) => label.test(one.label));
    return named === undefined ? [] : [{ row: named.row, fieldOf }];
  });
}

function lastBodyRow(sheet: SheetSnapshot, from: number, to: number): number {
  for (let row = from; row <= to; row++) if (isNoteRow(sheet, row)) return row - 1;
  return to;
}

function isFilled(value: CellValue): boolean {
  return value !== null && value !== "";
}

function fieldItself(form: FigureForm): PlacedRow["fieldOf"] {
  return (id) => {
    const field = form.columns.find((column) => column.id === id);
    if (field === undefined) throw new RangeError(`no column ${id}`);
    return field;
  };
}
