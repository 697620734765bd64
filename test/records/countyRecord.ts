import type { CountyFigure, CountyItem, CountyRecord } from "../../src/records";
import type { CellValue } from "../../src/workbook";

/** Figures of the county tables by field. */
export type CountyFigures = Readonly<Record<string, number>>;

const SHEET = "县级表";

/** A county record with these figures and these cells of 是否达标, each in a cell of its own. */
export function countyRecord(
  figures: CountyFigures,
  typed: Readonly<Record<string, CellValue>> = {},
  unread: Readonly<Record<string, string>> = {},
): CountyRecord {
  const known = Object.entries(figures).map(([field, value], row): [string, CountyFigure] => [
    field,
    { value, label: field, location: { sheet: SHEET, cell: `B${String(row + 1)}` } },
  ]);
  const items = Object.entries(typed).map(([id, cell], row): [string, CountyItem] => {
    const location = { sheet: SHEET, cell: `C${String(row + 1)}` };
    const verdict = { typed: cell, sheetIndex: 0, row, column: 2, header: "是否达标", location };
    return [id, { id, conclusion: null, verdict }];
  });
  return {
    figures: new Map(known),
    items: new Map(items),
    percentages: [],
    misfits: Object.entries(unread).map(([field, text]) => ({ field, text, location: { sheet: SHEET, cell: "D1" } })),
    numbers: [],
    funding: [],
    tables: new Set(["2017.IV"]),
  };
}
