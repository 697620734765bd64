import {
  addressOf,
  displayValue,
  formulaAt,
  sameValue,
  valueAt,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../workbook";

/** What a person did to the workbook between two readings. */
export type Change =
  | {
      readonly kind: "cell";
      readonly sheet: string;
      /** A1 address. */
      readonly cell: string;
      /** As a message quotes it; empty for an empty cell. */
      readonly from: string;
      readonly to: string;
    }
  | { readonly kind: "sheetNew" | "sheetGone"; readonly sheet: string };

/**
 * The inputs that differ between two readings of a workbook: cells without a formula, and formulas by their text. The
 * result of a formula is no input: it follows from others. A sheet that was renamed is one that went and one that came.
 *
 * @returns in the order of the sheets and cells; sheets that went at the end
 */
export function changedInputs(before: WorkbookSnapshot, now: WorkbookSnapshot): Change[] {
  const former = new Map(before.sheets.map((sheet) => [sheet.name, sheet]));
  const changes = now.sheets.flatMap((sheet): Change[] => {
    const known = former.get(sheet.name);
    former.delete(sheet.name);
    return known === undefined ? [{ kind: "sheetNew", sheet: sheet.name }] : changedCells(known, sheet);
  });
  return [...changes, ...[...former.keys()].map((sheet): Change => ({ kind: "sheetGone", sheet }))];
}

function changedCells(before: SheetSnapshot, now: SheetSnapshot): Change[] {
  const changes: Change[] = [];
  const rows = Math.max(before.rows.length, now.rows.length);
  for (let row = 0; row < rows; row += 1) {
    const columns = Math.max(before.rows[row]?.length ?? 0, now.rows[row]?.length ?? 0);
    for (let column = 0; column < columns; column += 1) {
      if (sameInput(before, now, row, column)) continue;
      const [from, to] = [inputText(before, row, column), inputText(now, row, column)];
      changes.push({ kind: "cell", sheet: now.name, cell: addressOf(row, column), from, to });
    }
  }
  return changes;
}

function sameInput(before: SheetSnapshot, now: SheetSnapshot, row: number, column: number): boolean {
  const [former, formula] = [formulaAt(before, row, column), formulaAt(now, row, column)];
  if (former !== null || formula !== null) return former?.text === formula?.text;
  return sameValue(valueAt(before, row, column), valueAt(now, row, column));
}

function inputText(sheet: SheetSnapshot, row: number, column: number): string {
  const formula = formulaAt(sheet, row, column);
  return formula === null ? displayValue(valueAt(sheet, row, column)) : `=${formula.text}`;
}
