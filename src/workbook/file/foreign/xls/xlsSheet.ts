import type { CellObject, WorkSheet } from "@e965/xlsx";
import { cellKey, isoDate, lookOfCode, type CellFormula, type CellValue, type SheetSnapshot } from "../../..";
import { LIMITS } from "../../limits";
import type { SlotBudget } from "../plainSheet";

/** What the cells of a workbook refer to. */
export interface XlsContext {
  readonly date1904: boolean;
  readonly budget: SlotBudget;
}

/** The error values of the format by number ([MS-XLS] 2.5.10). */
const ERRORS: ReadonlyMap<number, string> = new Map([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
]);

/**
 * One sheet as the library read it, in our own shape.
 *
 * The file is never written, so a protected sheet is not called protected.
 */
export function xlsSheet(name: string, visible: boolean, sheet: WorkSheet, context: XlsContext): SheetSnapshot {
  const formulas = new Map<number, CellFormula>();
  const percentCells = new Set<number>();
  let truncated = false;
  const rows = Array.from(sheet["!data"] ?? [], (cells: readonly (CellObject | undefined)[] | undefined, row) => {
    const kept = (cells ?? []).slice(0, LIMITS.columns);
    truncated ||= kept.length < (cells?.length ?? 0);
    context.budget.takeRow();
    context.budget.take(kept.length);
    return trimmed(
      Array.from(kept, (cell, column): CellValue => {
        if (cell === undefined) return null;
        if (cell.f !== undefined) formulas.set(cellKey(row, column), { text: cell.f, kind: "plain" });
        if (isPercent(cell)) percentCells.add(cellKey(row, column));
        return valueOf(cell, context.date1904);
      }),
    );
  });
  return {
    name,
    visible,
    protected: false,
    rows,
    merges: (sheet["!merges"] ?? []).map(({ s, e }) => ({
      firstRow: s.r,
      firstColumn: s.c,
      lastRow: e.r,
      lastColumn: e.c,
    })),
    formulas,
    percentCells,
    hiddenRows: hiddenOnes(sheet["!rows"]),
    hiddenColumns: hiddenOnes(sheet["!cols"]),
    truncated,
  };
}

function valueOf(cell: CellObject, date1904: boolean): CellValue {
  const { v } = cell;
  if (cell.t === "e") return { error: typeof v === "number" ? (ERRORS.get(v) ?? "#N/A") : "#N/A" };
  if (typeof v === "number") return numberOf(v, cell, date1904);
  if (typeof v === "string") return v === "" ? null : v.slice(0, LIMITS.text);
  return typeof v === "boolean" ? v : null;
}

function numberOf(value: number, { z }: CellObject, date1904: boolean): CellValue {
  if (!Number.isFinite(value)) return { error: "#NUM!" };
  if (typeof z !== "string" || lookOfCode(z) !== "date") return value;
  const date = isoDate(value, date1904);
  return date === null ? value : { date, serial: value };
}

function isPercent({ t, z }: CellObject): boolean {
  return t === "n" && typeof z === "string" && lookOfCode(z) === "percent";
}

/** A row without the blanks at its end. */
function trimmed(cells: readonly CellValue[]): readonly CellValue[] {
  let length = cells.length;
  while (length > 0 && cells[length - 1] === null) length--;
  return cells.slice(0, length);
}

function hiddenOnes(entries: readonly ({ readonly hidden?: boolean } | undefined)[] | undefined): ReadonlySet<number> {
  const hidden = new Set<number>();
  (entries ?? []).forEach((entry, index) => {
    if (entry?.hidden === true) hidden.add(index);
  });
  return hidden;
}
