import type { CellValue, SheetSnapshot } from "../../workbook";
import { valueAt } from "../../workbook";
import { headerKey } from "../headerKey";
import { textOf } from "../layout/cells";
import { isNoteRow, slashAsked } from "../layout/notes";
import type { FigureCell, FigureTable, TitledTable } from "../types";
import { FIGURE_FORMS, type FigureForm } from "./figureForms";
import { layoutOf, type FigureLayout } from "./figureLayout";
import { isTotal } from "./rowLabels";

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
  return {
    ...titled,
    kind: "figures",
    headerRows: { first: layout.first, last: layout.last },
    cells,
    slashMeansNotApplicable: slashAsked(sheet, Math.max(0, titled.range.firstRow), titled.range.lastRow),
  };
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
