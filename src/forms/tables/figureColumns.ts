import type { SheetSnapshot } from "../../workbook";
import { valueAt } from "../../workbook";
import { headerKey, isColumnCode, plainText } from "../headerKey";
import { pathOf, readBand } from "../layout/band";
import { textOf } from "../layout/cells";
import type { HeaderRows } from "../layout/header";
import type { Column, Field } from "../types";
import type { FigureForm } from "./figureForms";

export type FigureColumn = Column;

/** What a form calls its columns, by title and by code. */
type Titles = Pick<FigureForm, "columns" | "titles">;

const TOTAL = /^(计|合计|小计|总计|总数)$/;

/**
 * Tells what each column of a figure table is: by its path of titles, else by an end of it; where the titles are not known,
 * by the code (L5) below them, if no other column is that field by its titles.
 */
export function matchFigureColumns(sheet: SheetSnapshot, header: HeaderRows, form: Titles): readonly FigureColumn[] {
  const band = readBand(sheet, header.first, header.last);
  const columns = new Map<string, FigureColumn>();
  const untitled: { code: Field; column: Omit<FigureColumn, "field"> }[] = [];
  for (let index = 0; index < band.width; index++) {
    const path = pathOf(band, index).filter((cell) => !isColumnCode(cell.text));
    if (path.length === 0) continue;
    const keys = path.map((cell) => headerKey(cell.text));
    const unit = keys.reduce<string | null>((above, key) => key.unit ?? above, null);
    const title = path.map((cell) => cell.text).join(">");
    const column = { index, header: title, unit: unit ?? header.units.get(index) ?? null };
    const field = fieldTitled(
      keys.map(({ key }) => key).filter((key) => key !== ""),
      form,
    );
    const code = fieldCoded(sheet, header, index, form);
    if (field !== null && !columns.has(field.id)) columns.set(field.id, { ...column, field });
    else if (field === null && code !== null) untitled.push({ code, column });
  }
  for (const { code, column } of untitled) if (!columns.has(code.id)) columns.set(code.id, { ...column, field: code });
  return [...columns.values()];
}

function fieldTitled(path: readonly string[], form: Titles): Field | null {
  for (let start = 0; start < path.length; start++) {
    const field = form.titles.get(path.slice(start).join(""));
    if (field !== undefined) return field;
  }
  const last = path[path.length - 1];
  return last !== undefined && path.length > 1 && TOTAL.test(last) ? fieldTitled(path.slice(0, -1), form) : null;
}

/** The field whose code stands between the titles and the figures of a column. */
function fieldCoded(sheet: SheetSnapshot, header: HeaderRows, index: number, form: Titles): Field | null {
  for (let row = header.last + 1; row < header.bodyRow; row++) {
    const text = textOf(valueAt(sheet, row, index));
    if (!isColumnCode(text)) continue;
    return form.columns[Number(plainText(text).slice(1)) - 1] ?? null;
  }
  return null;
}
