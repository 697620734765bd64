import { textWidth, type ReportCell, type ReportSheet } from "..";

const NARROWEST = 6;
const WIDEST = 80;
const PADDING = 2;

function widthOf({ value, look }: ReportCell): number {
  // A title or a line runs on over its neighbours.
  if (value === null || look === "title" || look === "line") return 0;
  const lines = String(value).split("\n");
  return Math.max(...lines.map(textWidth));
}

/** The same sheet with every column as wide as what stands in it, within what a screen can show. */
export function fitted(report: ReportSheet): ReportSheet {
  const columnWidths = report.columnWidths.map((_, column) => {
    const widest = report.rows.reduce((most, row) => {
      const cell = row[column];
      return cell === undefined ? most : Math.max(most, widthOf(cell));
    }, 0);
    return Math.min(WIDEST, Math.max(NARROWEST, widest + PADDING));
  });
  return { ...report, columnWidths };
}
