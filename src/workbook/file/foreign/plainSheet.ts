import { cellKey, type CellRange, type CellValue, type SheetSnapshot } from "../..";
import { WorkbookFileError } from "../errors";
import { LIMITS } from "../limits";
import { readTyped, type TypedValue } from "./typedText";

/** What a sheet of texts is made of. */
export interface TextSheet {
  readonly name: string;
  /** `rows[row][column]`, counted from 0; null where another cell is merged over the place. */
  readonly rows: readonly (readonly (string | null)[])[];
  readonly merges: readonly CellRange[];
}

/** A sheet out of texts: what plainly is a number becomes one, as when Excel opens such a file. */
export function plainSheet({ name, rows, merges }: TextSheet): SheetSnapshot {
  const percentCells = new Set<number>();
  let truncated = false;
  const budget = new SlotBudget();
  const values = rows.map((texts, row) => {
    const kept = texts.slice(0, LIMITS.columns);
    truncated ||= texts.slice(LIMITS.columns).some((text) => text !== null && text.trim() !== "");
    budget.takeRow();
    budget.take(kept.length);
    return kept.map((text, column): CellValue => {
      const typed: TypedValue = text === null ? { value: null, percent: false } : readTyped(text);
      if (typed.percent) percentCells.add(cellKey(row, column));
      return typed.value;
    });
  });
  return {
    name,
    visible: true,
    protected: false,
    rows: values,
    merges,
    formulas: new Map(),
    percentCells,
    hiddenRows: new Set(),
    truncated,
  };
}

/** Counts the places that a file asks for, and stops a file that asks for too many. */
export class SlotBudget {
  private left: number = LIMITS.foreignCells;

  /** What a row costs beside its cells. @throws WorkbookFileError `tooManyCells` */
  takeRow(): void {
    this.take(LIMITS.rowCells);
  }

  /** @throws WorkbookFileError `tooManyCells` */
  take(slots: number): void {
    this.left -= slots;
    if (this.left < 0) throw new WorkbookFileError("tooManyCells");
  }
}
