import { addressOf, type CellRange } from "../../../workbook";
import { amountOf, type CellContent } from "./cellContent";
import { sameKey, type FormContent, type PartKey } from "./content";
import { SCHOOL_COLUMNS, type FieldId, type SchoolColumn } from "./schoolColumns";
import { cellsOf, type ModelCell, type SheetModel } from "./sheetModel";

export const SCHOOL_SHEET = "学校基础数据";
const HEADER_ROWS = 3;

/** Widths in characters where the default is too narrow. */
const WIDTHS: Partial<Record<FieldId, number>> = {
  seq: 6,
  school_name: 34,
  school_code: 13,
  region_code: 10,
  region_name: 10,
  run_type: 17,
  a_teach: 11,
  a_field: 11,
  a_sport: 11,
  equip_w: 11,
  books: 10,
};
const USUAL_WIDTH = 8.5;

/** Neighbouring columns of one group share a merged cell in the first row. */
function groupMerges(columns: readonly SchoolColumn[]): CellRange[] {
  const merges: CellRange[] = [];
  let first = 0;
  columns.forEach((column, index) => {
    if (columns[index + 1]?.group === column.group) return;
    if (index > first) merges.push({ firstRow: 0, lastRow: 0, firstColumn: first, lastColumn: index });
    first = index + 1;
  });
  return merges;
}

function groupRow(columns: readonly SchoolColumn[]): ModelCell[] {
  return cellsOf(
    columns.map((column, index) => (columns[index - 1]?.group === column.group ? null : column.group)),
    "header",
  );
}

function cellOf(column: SchoolColumn, content: CellContent): ModelCell {
  if (column.id === "school_name") return { content, look: "text" };
  if (column.kind === "text") return { content, look: "centred" };
  return { content, look: column.kind === "integer" && !column.summed ? "ordinal" : column.kind };
}

/** Adds hundredths, so that a sum shows no binary residue. */
function sumOf(contents: readonly CellContent[]): number {
  return contents.reduce<number>((sum, content) => sum + Math.round((amountOf(content) ?? 0) * 1000), 0) / 1000;
}

function totalCell(content: FormContent, column: (typeof SCHOOL_COLUMNS)[number]): ModelCell {
  const look = column.kind === "decimal" ? "totalDecimal" : "total";
  if (column.id === "school_name") return { content: "合计", look };
  if (!column.summed) return { content: null, look };
  const wrong = content.wrongTotals[column.id];
  return { content: wrong ?? sumOf(content.base.map(({ cells }) => cells[column.id])), look };
}

/** 学校基础数据: group, header and unit rows, one row for each school and stage, 合计 last. */
export function schoolSheet(content: FormContent): SheetModel {
  return {
    name: SCHOOL_SHEET,
    rows: [
      groupRow(SCHOOL_COLUMNS),
      cellsOf(
        SCHOOL_COLUMNS.map(({ header }) => header),
        "header",
      ),
      cellsOf(
        SCHOOL_COLUMNS.map(({ unit }) => (unit === "" ? null : unit)),
        "header",
      ),
      ...content.base.map(({ cells }) => SCHOOL_COLUMNS.map((column) => cellOf(column, cells[column.id]))),
      SCHOOL_COLUMNS.map((column) => totalCell(content, column)),
    ],
    merges: groupMerges(SCHOOL_COLUMNS),
    columnWidths: SCHOOL_COLUMNS.map(({ id }) => WIDTHS[id] ?? USUAL_WIDTH),
    rowHeights: new Map([
      [0, 20],
      [1, 62],
      [2, 18],
    ]),
    frozen: { rows: HEADER_ROWS, columns: 2 },
    printTitleRows: HEADER_ROWS,
    printPagesWide: 5,
  };
}

function columnOf(field: FieldId): number {
  return SCHOOL_COLUMNS.findIndex(({ id }) => id === field);
}

/** Where a field of a school stands. @throws RangeError where the school has no row */
export function schoolCell(content: FormContent, key: PartKey, field: FieldId): string {
  const index = content.base.findIndex((record) => sameKey(record.key, key));
  if (index < 0) throw new RangeError(`no row for ${key.code} ${key.stage}`);
  return addressOf(HEADER_ROWS + index, columnOf(field));
}

/** Where the total of a field stands. */
export function totalCellAddress(content: FormContent, field: FieldId): string {
  return addressOf(HEADER_ROWS + content.base.length, columnOf(field));
}
