import { textWidth } from "../../workbook";

function padded(text: string, width: number, right: boolean): string {
  const blanks = " ".repeat(Math.max(0, width - textWidth(text)));
  return right ? blanks + text : text + blanks;
}

/**
 * Lines up rows of texts in columns.
 *
 * @param right columns that are aligned to the right
 * @returns one line a row, without blanks at the end
 */
export function aligned(rows: readonly (readonly string[])[], right: readonly number[]): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((text, column) => {
      widths[column] = Math.max(widths[column] ?? 0, textWidth(text));
    });
  }
  return rows.map((row) =>
    row
      .map((text, column) => padded(text, widths[column] ?? 0, right.includes(column)))
      .join("  ")
      .trimEnd(),
  );
}
