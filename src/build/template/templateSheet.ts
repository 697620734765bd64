import type { CellRange } from "../../workbook";
import type { SheetModel } from "../county";
import type { InputArea } from "./entry";

/** A sheet of a blank form: its layout, and where something may be typed. */
export interface TemplateSheet extends SheetModel {
  readonly inputs: readonly InputArea[];
  /** Blank rows that are framed once a name stands in `column`, so that an unused one is not printed. */
  readonly framedWhenFilled: { readonly range: CellRange; readonly column: number } | null;
  /** Rows, from 0, after which a printed page ends. */
  readonly pageEnds: readonly number[];
}

/** Parts of one column: `row` and `count` in rows from 0. */
export function columnRange(column: number, row: number, count: number): CellRange {
  return { firstRow: row, firstColumn: column, lastRow: row + count - 1, lastColumn: column };
}
