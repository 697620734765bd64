import {
  cellKey,
  type CellFormula,
  type CellRange,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../../src/workbook";
import { isRecord } from "../wire";
import type { TestBook } from "./book";
import { hasContent, type TestCell } from "./cell";
import { isoOf, lookOf } from "./dates";
import type { TestSheet } from "./sheet";

/** The snapshot that a reader of the workbook should make; every formula is a plain one here. */
export function snapshotOf(book: TestBook): WorkbookSnapshot {
  const hidden = [...book.names.values()].filter(({ visible }) => !visible);
  return {
    sheets: book.sheets.map(sheetSnapshotOf),
    ownNames: new Map(hidden.map(({ name, formula }) => [name, formula.replace(/^=/, "")])),
  };
}

function sheetSnapshotOf(sheet: TestSheet): SheetSnapshot {
  const rows: CellValue[][] = [];
  const formulas = new Map<number, CellFormula>();
  const percentCells = new Set<number>();
  const unlockedCells = new Set<number>();
  for (const [row, column, cell] of sheet.touched()) {
    const key = cellKey(row, column);
    if (cell.formula !== null) formulas.set(key, { text: cell.formula.slice(1), kind: "plain" });
    if (lookOf(cell.numberFormat) === "percent") percentCells.add(key);
    if (!cell.locked) unlockedCells.add(key);
    const value = valueOf(cell);
    if (value === null) continue;
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] ?? [];
    while (cells.length <= column) cells.push(null);
    cells[column] = value;
  }
  return {
    name: sheet.name,
    visible: sheet.visibility === "Visible",
    protected: sheet.protected,
    ...(sheet.protected && unlockedCells.size > 0 ? { unlockedCells } : {}),
    rows,
    merges: sheet.merges,
    formulas,
    percentCells,
    hiddenRows: sheet.hiddenRows,
    ...(sheet.hiddenColumns.size > 0 ? { hiddenColumns: sheet.hiddenColumns } : {}),
    ...choiceListsOf(sheet),
    truncated: false,
  };
}

/** Rules that were made as one are one list. */
function choiceListsOf({ validations }: TestSheet): Pick<SheetSnapshot, "choiceLists"> {
  const lists = new Map<object, { readonly ranges: CellRange[]; readonly source: string }>();
  for (const { bounds, settings } of validations) {
    const list = isRecord(settings.rule) ? settings.rule.list : undefined;
    if (!isRecord(list) || typeof list.source !== "string") continue;
    const known = lists.get(settings);
    if (known === undefined) lists.set(settings, { ranges: [bounds], source: list.source });
    else known.ranges.push(bounds);
  }
  return lists.size === 0 ? {} : { choiceLists: [...lists.values()] };
}

function valueOf(cell: TestCell): CellValue {
  if (!hasContent(cell)) return null;
  const { value, numberFormat } = cell;
  if (typeof value !== "number" || lookOf(numberFormat) !== "date" || value < 0) return value;
  return { date: isoOf(value), serial: value };
}
