import { valueAt, type CellValue, type SheetSnapshot } from "../../workbook";
import { FUNDING_FIELDS } from "../fields";
import { headerKey, isColumnCode } from "../headerKey";
import { pathOf, readBand } from "../layout/band";
import { isNoteRow, slashAsked } from "../layout/notes";
import type { Column, TitledTable, YearTable } from "../types";
import { FUNDING_FORM } from "./figureForms";
import { layoutOf, type FigureLayout } from "./figureLayout";

/** 比上年增长（%）, 增长率: a title that speaks of the column to its left. */
const GROWTH = /^(比|较)?(上年)?增长(比例|率|百分比)?$/;
const GROWTH_FIELD = "_g";
const YEAR = /(?:19|20)\d\d/;
const WHOLE_YEAR = /^(?:19|20)\d\d$/;

/**
 * Reads 表Ⅴ 义务教育经费 of the form of 2012 below its title.
 *
 * @returns null for another table, and where too few columns or no year are known
 */
export function readYearTable(sheet: SheetSnapshot, titled: TitledTable): YearTable | null {
  if (titled.id !== "2012.V") return null;
  const layout = layoutOf(sheet, titled, FUNDING_FORM);
  if (layout === null) return null;
  const columns = withGrowth(sheet, layout);
  const rows = yearsOf(sheet, layout, titled.range.lastRow);
  if (rows.length === 0) return null;
  return {
    ...titled,
    kind: "years",
    headerRows: { first: layout.first, last: layout.last },
    columns: new Map(columns.map((column) => [column.field.id, column])),
    rows,
    slashMeansNotApplicable: slashAsked(sheet, titled.range.firstRow, titled.range.lastRow),
  };
}

/** In a flat header 比上年增长 stands seven times, and each time means the column before it. */
function withGrowth(sheet: SheetSnapshot, { first, last, columns }: FigureLayout): readonly Column[] {
  const band = readBand(sheet, first, last);
  const known = new Map(columns.map((column) => [column.index, column]));
  const fields = new Set(columns.map(({ field }) => field.id));
  const growths = columns.flatMap(({ field, index }): Column[] => {
    const growth = FUNDING_FIELDS.find(({ id }) => id === field.id + GROWTH_FIELD);
    const titles = pathOf(band, index + 1).filter(({ text }) => !isColumnCode(text));
    const title = titles[titles.length - 1]?.text ?? "";
    if (growth === undefined || fields.has(growth.id) || known.has(index + 1)) return [];
    if (!GROWTH.test(headerKey(title).key)) return [];
    return [{ field: growth, index: index + 1, header: `${field.title}>${title}`, unit: "%" }];
  });
  return [...columns, ...growths];
}

function yearsOf(sheet: SheetSnapshot, { bodyRow, columns }: FigureLayout, lastRow: number): YearTable["rows"] {
  const firstColumn = Math.min(...columns.map(({ index }) => index));
  const years: { row: number; year: number }[] = [];
  for (let row = bodyRow; row <= lastRow && !isNoteRow(sheet, row); row++) {
    const labels = Array.from({ length: firstColumn }, (_, column) => yearIn(valueAt(sheet, row, column)));
    const year = labels.find((label) => label !== null) ?? null;
    if (year !== null && !years.some((known) => known.year === year)) years.push({ row, year });
  }
  return years;
}

/** 2011, 2011年, ２０１１年度. */
function yearIn(value: CellValue): number | null {
  if (typeof value === "number") return WHOLE_YEAR.test(String(value)) ? value : null;
  const found = typeof value === "string" ? YEAR.exec(value.normalize("NFKC")) : null;
  return found === null ? null : Number(found[0]);
}
