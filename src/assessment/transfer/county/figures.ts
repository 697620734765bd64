import type { FigureCell, FigureTable } from "../../../forms";
import { isBlank } from "../../../workbook";
import type { Carrying, CellPlace } from "../carrying";
import { figureContent, shownPercent } from "../content";

/** Carries 表Ⅰ or 表Ⅵ field by field; what stands there already, out of an earlier table of the file, stays. */
export function carryFigures(carrying: Carrying, table: FigureTable, target: FigureTable): void {
  for (const [field, cell] of table.cells) {
    const place = placeOf(table, cell);
    const own = target.cells.get(field);
    const value = carrying.valueAt(place);
    if (own === undefined || isBlank(value)) continue;
    const isFraction = cell.field.kind === "percent" && typeof value === "number" && carrying.isPercent(place);
    const content = isFraction ? shownPercent(value) : figureContent(value, cell, own);
    carrying.carry([place], placeOf(target, own), content);
  }
}

function placeOf({ sheetIndex }: FigureTable, { row, index }: FigureCell): CellPlace {
  return { sheetIndex, row, column: index };
}
