import { quotedSheetName, type ReportCell, type ReportSheet } from "../..";
import type { Content } from "../read/content";

/** Characters between quotes in a formula. */
const LONGEST_LITERAL = 255;
/** Characters of one cell. */
const LONGEST_TEXT = 32_767;

/**
 * What stands in the cells of a sheet of our own, all rows equally long. Links are formulas, as a click on them works in
 * every Excel; a link too long for a formula is just its text.
 *
 * @param nameOf how a sheet is called now, by its name when the workbook was read
 */
export function reportContents(
  report: ReportSheet,
  nameOf: (sheet: string) => string,
): readonly (readonly Content[])[] {
  const width = report.rows.reduce((widest, row) => Math.max(widest, row.length), 1);
  return report.rows.map((row) => Array.from({ length: width }, (_, column) => contentOf(row[column], nameOf)));
}

function contentOf(cell: ReportCell | undefined, nameOf: (sheet: string) => string): Content {
  const value = printable(cell?.value ?? null);
  if (cell?.link === undefined || value === null) return value;
  const target = `#${quotedSheetName(nameOf(cell.link.sheet))}!${cell.link.cell}`;
  const text = String(value);
  if (target.length > LONGEST_LITERAL || text.length > LONGEST_LITERAL) return value;
  return { formula: `=HYPERLINK(${literal(target)},${literal(text)})` };
}

/** A report must never fail for what it reports. */
function printable(value: ReportCell["value"]): string | number | null {
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  return value === null || value === "" ? null : value.slice(0, LONGEST_TEXT);
}

function literal(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
