import type { YearTable } from "../../forms";
import type { SheetSnapshot } from "../../workbook";
import type { CountyFigure, CountyNumber, FundingYear } from "../countyTypes";
import { figureIn, numberIn } from "./number";

/** Reads 表Ⅴ经费 of the form of 2012: the figures of each year in their fields' own units. */
export function readFunding(
  sheet: SheetSnapshot,
  table: YearTable,
): { readonly years: readonly FundingYear[]; readonly numbers: readonly CountyNumber[] } {
  const numbers: CountyNumber[] = [];
  const years = table.rows.map(({ row, year }): FundingYear => {
    const figures = new Map<string, CountyFigure>();
    for (const [field, column] of table.columns) {
      const number = numberIn(sheet, row, column, table.slashMeansNotApplicable);
      const figure = figureIn(sheet, row, column, number);
      numbers.push(number);
      if (figure !== null) figures.set(field, figure);
    }
    return { year, figures };
  });
  return { years, numbers };
}
