import { textWidth, type ReportCell } from "../../..";

const LINE = 15;
/** The tallest row that the format allows. */
const TALLEST = 409;
/** A cell's padding, in characters. */
const PADDING = 1;
const ON_ONE_LINE: readonly ReportCell["look"][] = ["title", "line", "header"];

function linesOf({ value, look }: ReportCell, width: number): number {
  if (typeof value !== "string" || ON_ONE_LINE.includes(look)) return 1;
  return Math.ceil(textWidth(value) / Math.max(1, width - PADDING));
}

/**
 * Height in points of a row whose texts wrap, as programs that do not fit rows themselves need it; null for one line.
 *
 * @param widths of the columns, in characters
 */
export function rowHeight(row: readonly ReportCell[], widths: readonly number[]): number | null {
  const lines = row.reduce((most, cell, column) => Math.max(most, linesOf(cell, widths[column] ?? TALLEST)), 1);
  return lines === 1 ? null : Math.min(TALLEST, lines * LINE);
}
