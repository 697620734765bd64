import type { CellRange } from "../..";

/**
 * Rows and columns of an area of which no cell is visible.
 *
 * @param visible rectangles of visible cells; may reach beyond the area
 */
export function hiddenLines(
  area: CellRange,
  visible: readonly CellRange[],
): { readonly rows: readonly number[]; readonly columns: readonly number[] } {
  const rows = visible.map((range) => [range.firstRow, range.lastRow] as const);
  const columns = visible.map((range) => [range.firstColumn, range.lastColumn] as const);
  return {
    rows: uncovered(area.firstRow, area.lastRow, rows),
    // Where all rows of a band are hidden, nothing is said of its columns.
    columns: visible.length === 0 ? [] : uncovered(area.firstColumn, area.lastColumn, columns),
  };
}

function uncovered(first: number, last: number, spans: readonly (readonly [number, number])[]): readonly number[] {
  const lines: number[] = [];
  let next = first;
  const upTo = (end: number): void => {
    for (; next <= Math.min(end, last); next++) lines.push(next);
  };
  for (const [from, to] of [...spans].sort(([left], [right]) => left - right)) {
    upTo(from - 1);
    next = Math.max(next, to + 1);
  }
  upTo(last);
  return lines;
}
