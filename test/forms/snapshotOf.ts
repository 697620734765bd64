import {
  parseRange,
  type CellRange,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../src/workbook";

/** What a sheet of a test has beside its cells. */
export interface SheetExtras {
  /** A1 ranges. */
  readonly merges?: readonly string[];
  readonly visible?: boolean;
  readonly hiddenRows?: readonly number[];
  readonly formulas?: SheetSnapshot["formulas"];
}

/** A sheet from rows of cells. */
export function sheetOf(
  name: string,
  rows: readonly (readonly CellValue[])[],
  extras: SheetExtras = {},
): SheetSnapshot {
  return {
    name,
    visible: extras.visible ?? true,
    protected: false,
    rows,
    merges: (extras.merges ?? []).map(rangeOf),
    formulas: extras.formulas ?? new Map(),
    percentCells: new Set(),
    hiddenRows: new Set(extras.hiddenRows ?? []),
    truncated: false,
  };
}

/** A workbook from sheets. */
export function workbookOf(
  sheets: readonly SheetSnapshot[],
  ownNames: Readonly<Record<string, string>> = {},
): WorkbookSnapshot {
  return { sheets, ownNames: new Map(Object.entries(ownNames)) };
}

function rangeOf(address: string): CellRange {
  const range = parseRange(address);
  if (range === null) throw new Error(`${address} is no range`);
  return range;
}
