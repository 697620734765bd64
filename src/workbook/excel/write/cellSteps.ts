import { UNMET_FILL } from "../..";
import { contentAt, formatOf } from "../read/content";
import type { SheetRead } from "../read/types";
import { entryOf } from "../plan/entry";
import type { CellWrite, SheetWrites } from "../plan/judge";
import { formatSteps, writeSteps } from "./rangeSteps";
import type { Step } from "./steps";

/** The fill of a failing value, as Excel's calls have it. */
export const UNMET_COLOUR = `#${UNMET_FILL}`;

/** All that is written into the cells of one sheet. */
export function cellSteps({ sheet, cells }: SheetWrites): readonly Step[] {
  const mayBridge = bridgeable(sheet);
  const formats = cells.filter(({ format }) => format !== null).map((cell) => ({ ...placeOf(cell), value: "General" }));
  const values = cells
    .filter(({ before, after }) => before !== after)
    .map((cell) => ({ ...placeOf(cell), value: entryOf(cell.after, formatOnceWritten(sheet, cell)) }));
  const unmet = cells.filter((cell) => cell.unmet);
  return [
    ...writeSteps(sheet.id, "numberFormat", formats, mayBridge),
    ...writeSteps(sheet.id, "values", values, mayBridge),
    ...formatSteps(sheet.id, unmet, ({ fill }) => {
      fill.color = UNMET_COLOUR;
    }),
  ];
}

function placeOf({ row, column }: CellWrite): { readonly row: number; readonly column: number } {
  return { row, column };
}

function formatOnceWritten(sheet: SheetRead, { row, column, format }: CellWrite): string {
  return format === null ? formatOf(sheet, row, column) : "General";
}

/** A write that covers a locked cell, a formula or merged cells might be refused or do harm, whatever it says of them. */
export function bridgeable(sheet: SheetRead): (row: number, column: number) => boolean {
  if (sheet.protected) return () => false;
  return (row, column) => {
    const content = contentAt(sheet, row, column);
    if (typeof content === "object" && content !== null) return false;
    return !sheet.merges.some(
      ({ firstRow, firstColumn, lastRow, lastColumn }) =>
        row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn,
    );
  };
}
