import type { FigureTable } from "../../forms";
import type { SheetSnapshot } from "../../workbook";
import type { CountyCell, CountyFigure, CountyMisfit, CountyNumber } from "../countyTypes";
import { figureIn, numberIn } from "./number";

/** What the cells of a figure table say. */
export interface Figures {
  readonly figures: readonly (readonly [field: string, figure: CountyFigure])[];
  readonly percentages: readonly CountyCell[];
  readonly misfits: readonly CountyMisfit[];
  readonly numbers: readonly CountyNumber[];
}

/** Reads 表Ⅰ or 表Ⅵ: every figure in its field's own unit. */
export function readFigures(sheet: SheetSnapshot, table: FigureTable): Figures {
  const figures: (readonly [string, CountyFigure])[] = [];
  const percentages: CountyCell[] = [];
  const misfits: CountyMisfit[] = [];
  const numbers: CountyNumber[] = [];
  for (const [field, cell] of table.cells) {
    const { row, index: column, header } = cell;
    const number = numberIn(sheet, row, cell, table.slashMeansNotApplicable);
    const { reading, location, value } = number;
    numbers.push(number);
    if (cell.field.kind === "percent") {
      percentages.push({ field, sheetIndex: table.sheetIndex, row, column, header, value });
    }
    if (reading.kind === "absent" || reading.kind === "unusable") misfits.push({ field, text: reading.text, location });
    const figure = figureIn(sheet, row, cell, number);
    if (figure !== null) figures.push([field, figure]);
  }
  return { figures, percentages, misfits, numbers };
}
