import {
  cellKey,
  formulaAt,
  isCellDate,
  positionOf,
  valueAt,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../../src/workbook";
import { TestBook, type BookOptions } from "./book";
import { EMPTY_CELL, type Scalar } from "./cell";
import { serialOfIso } from "./dates";
import type { TestSheet } from "./sheet";

/** A formula of which the snapshot has no text: a member of a shared or array formula. */
const UNKNOWN_FORMULA = "=SHARED()";

/** The workbook that Excel would hold after opening what a snapshot was made of. */
export function bookOf(snapshot: WorkbookSnapshot, options: BookOptions = {}): TestBook {
  const book = new TestBook(options);
  for (const sheet of snapshot.sheets) fillSheet(book.addSheet(sheet.name), sheet);
  for (const [name, refersTo] of snapshot.ownNames) {
    const formula = refersTo.startsWith("=") ? refersTo : `=${refersTo}`;
    book.names.set(name.toLowerCase(), { name, formula, visible: false, comment: "" });
  }
  return book;
}

function fillSheet(sheet: TestSheet, source: SheetSnapshot): void {
  sheet.visibility = source.visible ? "Visible" : "Hidden";
  sheet.protected = source.protected;
  sheet.merges = [...source.merges];
  sheet.hiddenRows = new Set(source.hiddenRows);
  sheet.hiddenColumns = new Set(source.hiddenColumns);
  sheet.validations = (source.choiceLists ?? []).flatMap(({ ranges, source: words }) => {
    const settings = { rule: { list: { inCellDropDown: true, source: words } } };
    return ranges.map((bounds) => ({ bounds, settings }));
  });
  for (const key of keysOf(source)) {
    const { row, column } = positionOf(key);
    const value = valueAt(source, row, column);
    const formula = formulaAt(source, row, column);
    sheet.put(row, column, {
      ...EMPTY_CELL,
      value: scalarOf(value),
      formula: formula === null ? null : formula.text === "" ? UNKNOWN_FORMULA : `=${formula.text}`,
      numberFormat: source.percentCells.has(key) ? "0.00%" : formatOf(value),
      locked: !(source.unlockedCells?.has(key) ?? false),
    });
  }
}

/** Every cell of which the snapshot says anything. */
function keysOf(source: SheetSnapshot): ReadonlySet<number> {
  const keys = new Set([...source.formulas.keys(), ...source.percentCells, ...(source.unlockedCells ?? [])]);
  for (const [row, values] of source.rows.entries()) {
    for (const [column, value] of values.entries()) if (value !== null) keys.add(cellKey(row, column));
  }
  return keys;
}

function scalarOf(value: CellValue): Scalar {
  if (value === null) return "";
  if (isCellDate(value)) return value.serial ?? serialOfIso(value.date);
  return value;
}

function formatOf(value: CellValue): string {
  if (!isCellDate(value)) return "General";
  return value.date.includes("T") ? "yyyy-mm-dd hh:mm:ss" : "yyyy-mm-dd";
}
