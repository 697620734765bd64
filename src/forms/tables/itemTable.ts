import type { SheetSnapshot } from "../../workbook";
import { isBlank, valueAt } from "../../workbook";
import { headerKey } from "../headerKey";
import { itemNamed, type OfficialItem } from "../items";
import { filledCells, textOf } from "../layout/cells";
import { isNoteRow } from "../layout/notes";
import type { ItemRow, ItemTable, TitledTable } from "../types";

/** The columns of an item table, counted from 0, as its nearest header above names them. */
interface ItemColumns {
  readonly name: number;
  readonly conclusion: number | null;
  readonly verdict: { readonly column: number; readonly header: string } | null;
}

const NAME =
  /^(名称|指标名称|评估指标|评估指标名称|指标|项目|项目名称|指标项目|内容|评估内容|指标内容|评估要点|指标评估要点|[ab]级指标.*)$/;
const CONCLUSION = /^(指标值或?(简要)?结论|简要结论|结论|指标值|指标值简要结论|完成情况|自评情况|指标值或简要结论.*)$/;
const VERDICT = /^(是否达标|达标情况|是否达到标准|达标与否|达标|达标结论|自评结果|评估结果)$/;
/** A longer text is no column's title, but an item's name or conclusion. */
const LONGEST_TITLE = 100;
/** Where no header says which column is which: name, conclusion, verdict unknown. */
const PLAIN: ItemColumns = { name: 0, conclusion: 1, verdict: null };

/**
 * Reads the items of 表Ⅳ or 表Ⅴ below their title. A header may be printed again between two blocks, and items stand in any
 * order; the first row of an item counts.
 *
 * @returns null for another table, and where no item is found
 */
export function readItemTable(sheet: SheetSnapshot, titled: TitledTable): ItemTable | null {
  if (titled.id !== "2017.IV" && titled.id !== "2017.V") return null;
  const items = new Map<string, ItemRow>();
  let columns: ItemColumns | null = null;
  let current: string | null = null;
  for (let row = titled.range.firstRow + 1; row <= titled.range.lastRow; row++) {
    if (isNoteRow(sheet, row)) {
      current = null;
      continue;
    }
    const header = columnsOf(sheet, row);
    if (header !== null) {
      columns = header;
      current = null;
      continue;
    }
    const found = readItem(sheet, row, titled.id, columns);
    if (found !== null) {
      current = items.has(found.id) ? null : found.id;
      if (current !== null) items.set(found.id, found);
    } else if (current !== null) {
      current = extend(sheet, row, columns ?? PLAIN, items, current);
    }
  }
  return items.size === 0 ? null : { ...titled, kind: "items", items: [...items.values()] };
}

/** True where a header names the column 是否达标. */
export function namesVerdicts(sheet: SheetSnapshot, { range }: TitledTable): boolean {
  for (let row = range.firstRow + 1; row <= range.lastRow; row++) {
    if ((columnsOf(sheet, row)?.verdict ?? null) !== null) return true;
  }
  return false;
}

/** The columns that a row names, if it is a header: two of the three at least. */
function columnsOf(sheet: SheetSnapshot, row: number): ItemColumns | null {
  const cells = filledCells(sheet.rows[row]).map(({ column, value }) => {
    const header = textOf(value);
    return { column, header, key: header.length > LONGEST_TITLE ? "" : headerKey(header).key };
  });
  const conclusion = cells.find(({ key }) => CONCLUSION.test(key));
  const verdict = cells.find(({ key }) => VERDICT.test(key));
  const names = cells.filter(({ key }) => NAME.test(key));
  const name = names[names.length - 1];
  if ([name, conclusion, verdict].filter((cell) => cell !== undefined).length < 2) return null;
  return {
    name: name?.column ?? Math.max(0, (conclusion?.column ?? verdict?.column ?? 1) - 1),
    conclusion: conclusion?.column ?? null,
    verdict: verdict === undefined ? null : { column: verdict.column, header: verdict.header },
  };
}

function readItem(
  sheet: SheetSnapshot,
  row: number,
  table: OfficialItem["table"],
  columns: ItemColumns | null,
): ItemRow | null {
  const name = columns?.name ?? filledCells(sheet.rows[row])[0]?.column ?? 0;
  const label = textOf(valueAt(sheet, row, name));
  const number = numberBeside(sheet, row, columns);
  const item = label === "" ? null : (itemNamed(label, table) ?? itemNamed(number + label, table));
  if (item === null) return null;
  const placed = columns ?? { name, conclusion: name + 1, verdict: null };
  const { conclusion, verdict } = placed;
  return {
    id: item.id,
    row,
    label,
    conclusion: conclusion === null || isCovered(sheet, row, conclusion) ? [] : [{ row, column: conclusion }],
    verdict: verdict === null || isCovered(sheet, row, verdict.column) ? null : { row, ...verdict },
  };
}

/** 序号 in a column of its own, left of the name. */
function numberBeside(sheet: SheetSnapshot, row: number, columns: ItemColumns | null): string {
  const value = columns === null || columns.name === 0 ? null : valueAt(sheet, row, columns.name - 1);
  return typeof value === "number" || (typeof value === "string" && /^\s*\d{1,2}\s*$/.test(value))
    ? `${String(value).trim()}.`
    : "";
}

/** A row without a name goes on with the conclusion of the item above. */
function extend(
  sheet: SheetSnapshot,
  row: number,
  columns: ItemColumns,
  items: Map<string, ItemRow>,
  id: string,
): string | null {
  const item = items.get(id);
  const column = columns.conclusion;
  if (item === undefined || !isBlank(valueAt(sheet, row, columns.name))) return null;
  if (column === null || isBlank(valueAt(sheet, row, column))) return id;
  items.set(id, { ...item, conclusion: [...item.conclusion, { row, column }] });
  return id;
}

/** True for a cell inside a merge that begins elsewhere. */
function isCovered(sheet: SheetSnapshot, row: number, column: number): boolean {
  return sheet.merges.some(
    (merge) =>
      row >= merge.firstRow &&
      row <= merge.lastRow &&
      column >= merge.firstColumn &&
      column <= merge.lastColumn &&
      (row !== merge.firstRow || column !== merge.firstColumn),
  );
}
