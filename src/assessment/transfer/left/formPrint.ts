import type { FormTable, ItemTable, Recognition, SchoolTable } from "../../../forms";
import { parseAddress, type WorkbookSnapshot } from "../../../workbook";
import type { Carrying } from "../carrying";
import { plainWords } from "../content";

/** L7, or a bare number below a title. */
const CODE = /^[a-z]?\d{1,2}(-\d)?$/iu;

/** Every text that the blank form prints, as `plainWords` has it. */
export function printedWords(blank: WorkbookSnapshot): ReadonlySet<string> {
  const texts = blank.sheets.flatMap(({ rows }) => rows.flat().filter((value) => typeof value === "string"));
  return new Set(texts.map(plainWords));
}

/**
 * Accounts for what a table of the file prints as the form does, in whatever words: its title, the titles, codes and units
 * of the columns that are known, headings and placeholders, the names of the items.
 */
export function accountForPrint(carrying: Carrying, { tables }: Recognition): void {
  for (const table of tables) {
    const title = table.title === null ? null : parseAddress(table.title.cell);
    if (title !== null) carrying.account({ sheetIndex: table.sheetIndex, ...title });
    if (table.kind === "items") accountForItems(carrying, table);
    else if (table.kind !== "titled") accountForHeader(carrying, table);
    if (table.kind === "schools") accountForRows(carrying, table);
  }
}

type HeadedTable = Exclude<FormTable, { readonly kind: "items" | "titled" }>;

function columnsOf(table: HeadedTable): readonly number[] {
  const columns = table.kind === "figures" ? table.cells : table.columns;
  return [...new Set([...columns.values()].map(({ index }) => index))];
}

function rowsOf(table: HeadedTable): readonly number[] {
  return [...(table.kind === "figures" ? table.cells : table.rows).values()].map(({ row }) => row);
}

/** The first row below the header that says more than the form does. */
function firstRowOf(table: HeadedTable): number {
  return rowsOf(table).reduce((first, row) => Math.min(first, row), table.range.lastRow + 1);
}

function accountForHeader(carrying: Carrying, table: HeadedTable): void {
  const { sheetIndex, headerRows, range } = table;
  const filled = new Set(rowsOf(table));
  for (const column of columnsOf(table)) {
    const titles = new Set<string>();
    for (let row = headerRows.first; row <= headerRows.last; row++) {
      titles.add(plainWords(carrying.valueAt({ sheetIndex, row, column })));
      carrying.account({ sheetIndex, row, column });
    }
    for (let row = headerRows.last + 1; row < firstRowOf(table); row++) {
      const place = { sheetIndex, row, column };
      if (isCodeOrUnit(plainWords(carrying.valueAt(place)))) carrying.account(place);
    }
    // A header is printed again for the next page.
    for (let row = headerRows.last + 1; row <= range.lastRow; row++) {
      if (filled.has(row)) continue;
      const place = { sheetIndex, row, column };
      if (titles.has(plainWords(carrying.valueAt(place)))) carrying.account(place);
    }
  }
  if (table.kind === "stages") accountForLabels(carrying, table.rows, Math.min(...columnsOf(table)), sheetIndex);
}

function isCodeOrUnit(words: string): boolean {
  return CODE.test(words) || UNIT.test(words);
}

const UNIT = /^\(?(单位:)?[千万亿]?(人|名|元|m2|平方米|亩|册|本|台|套|间|个|班|所|份|年|%)(\/(人|生|百人))?\)?$/u;

function accountForLabels(
  carrying: Carrying,
  rows: readonly { readonly row: number }[],
  end: number,
  sheetIndex: number,
): void {
  for (const { row } of rows) {
    for (let column = 0; column < end; column++) {
      const place = { sheetIndex, row, column };
      if (LABEL.test(plainWords(carrying.valueAt(place)))) carrying.account(place);
    }
  }
}

/** 小学, 差异系数: what a row is about, in whatever words. */
const LABEL = /小学|初中|均值|差异系数|达标/u;

/** Headings (小学) and placeholders (小学1) of a list of schools. */
function accountForRows(carrying: Carrying, { sheetIndex, rows }: SchoolTable): void {
  for (const { row, kind, label } of rows) {
    if (kind !== "placeholder" && !(kind === "heading" && LABEL.test(label))) continue;
    for (const column of carrying.source.sheets[sheetIndex]?.rows[row]?.keys() ?? []) {
      const place = { sheetIndex, row, column };
      const words = plainWords(carrying.valueAt(place));
      if (words === plainWords(label) || CODE.test(words)) carrying.account(place);
    }
  }
}

/** The items' names, the numbers beside them, and what heads the column 是否达标. */
function accountForItems(carrying: Carrying, { sheetIndex, items, range }: ItemTable): void {
  const headed = items.find(({ verdict }) => verdict !== null)?.verdict ?? null;
  for (let row = range.firstRow; row <= range.lastRow; row++) {
    const item = items.find((one) => one.row === row);
    const places = [...(carrying.source.sheets[sheetIndex]?.rows[row]?.keys() ?? [])].map((column) => {
      return { sheetIndex, row, column, words: plainWords(carrying.valueAt({ sheetIndex, row, column })) };
    });
    const label = places.find(({ words }) => item !== undefined && words === plainWords(item.label));
    for (const place of places) {
      const isNumber = label !== undefined && place.column < label.column && CODE.test(place.words);
      const isHeader = headed?.column === place.column && place.words === plainWords(headed.header);
      if (place === label || isNumber || isHeader) carrying.account(place);
    }
  }
}
