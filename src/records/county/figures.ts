import type { FigureCell, FigureTable } from "../../forms";
import { cellKey, locationOf, valueAt, type SheetSnapshot } from "../../workbook";
import type { CountyCell, CountyFigure, CountyMisfit } from "../countyTypes";
import { readNumber } from "../reading";
import { unitFactor } from "../units";
import { scaled } from "./figure";

/** What the cells of a figure table say. */
export interface Figures {
  readonly figures: readonly (readonly [field: string, figure: CountyFigure])[];
  readonly percentages: readonly CountyCell[];
  readonly misfits: readonly CountyMisfit[];
}

/** Reads 表Ⅰ or 表Ⅵ: every figure in its field's own unit. */
export function readFigures(sheet: SheetSnapshot, table: FigureTable): Figures {
  const figures: (readonly [string, CountyFigure])[] = [];
  const percentages: CountyCell[] = [];
  const misfits: CountyMisfit[] = [];
  for (const [field, cell] of table.cells) {
    const { row, index: column, header } = cell;
    const value = valueAt(sheet, row, column);
    if (cell.field.kind === "percent") {
      percentages.push({ field, sheetIndex: table.sheetIndex, row, column, header, value });
    }
    const reading = readNumber(typeof value === "string" ? value.replace(/\s*[%％]\s*$/u, "") : value);
    const location = locationOf(sheet, row, column);
    if (reading.kind === "absent" || reading.kind === "unusable") misfits.push({ field, text: reading.text, location });
    if (reading.kind !== "number") continue;
    figures.push([
      field,
      { ...inOwnUnit(sheet, cell, reading.value), location, label: header, asText: reading.asText },
    ]);
  }
  return { figures, percentages, misfits };
}

function inOwnUnit(sheet: SheetSnapshot, cell: FigureCell, value: number): Pick<CountyFigure, "value" | "typed"> {
  if (cell.field.kind === "percent") {
    const isFraction = sheet.percentCells.has(cellKey(cell.row, cell.index));
    return { value: scaled(value, isFraction ? 100 : 1) };
  }
  const factor = unitFactor(cell);
  if (factor === 1 || cell.unit === null) return { value };
  return { value: scaled(value, factor), typed: { value, unit: cell.unit } };
}
