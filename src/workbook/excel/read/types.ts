import type { CellRange, ChoiceList } from "../..";
import type { CellLook } from "../write/looks";

/** Cells as Excel gives them, `grid[row][column]`: texts, numbers, booleans, `""` for an empty cell. */
export type Grid = readonly (readonly unknown[])[];

/** A sheet as Excel answers, before it is understood. */
export interface SheetRead {
  /** Stays the same where the user gives the sheet another name. */
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
  /** False where the protection of the sheet also keeps the looks of its open cells. */
  readonly mayFormat: boolean;
  /** The cells that were read; null for an empty sheet. The grids begin at its first cell. */
  readonly area: CellRange | null;
  /** True where cells lie outside `area`. */
  readonly truncated: boolean;
  readonly values: Grid;
  /** For a cell without a formula the same as in `values`. */
  readonly formulas: Grid;
  /** Number formats, as codes. */
  readonly formats: Grid;
  readonly merges: readonly CellRange[];
  /** Keys of the cells that may be written although the sheet is protected. */
  readonly unlocked: ReadonlySet<number>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Keys of the cells that hold an error value. A text may look the same. */
  readonly errors: ReadonlySet<number>;
  /** Drop-down lists; empty where they were not asked for, and where Excel refuses to tell. */
  readonly choices: readonly ChoiceList[];
  /** How the cells look, by key; empty where it was not asked for. */
  readonly looks: ReadonlyMap<number, CellLook>;
}

/** A workbook as Excel answers. */
export interface BookRead {
  readonly sheets: readonly SheetRead[];
  /** Our own hidden names, name → what it refers to, without `=`. */
  readonly ownNames: ReadonlyMap<string, string>;
  /** The same for names of ours that are not hidden: what interrupted us between adding and hiding one left behind. */
  readonly unhiddenNames: ReadonlyMap<string, string>;
  /** True where no sheet may be added or removed. */
  readonly structureLocked: boolean;
  readonly readOnly: boolean;
}
