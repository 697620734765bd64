import type { CellPosition, CellRange } from "../../../workbook";

/** Finds merged cells by place; made once for a sheet, for a sheet may have very many. */
export interface MergeIndex {
  /** The merged cell that covers a position, or null. */
  readonly at: (row: number, column: number) => CellRange | null;
  /** Those that reach into a rectangle. */
  readonly within: (area: CellRange) => readonly CellRange[];
}

/** Merged cells of one sheet, which never overlap. */
export function mergeIndex(merges: readonly CellRange[]): MergeIndex {
  const sorted = [...merges].sort((left, right) => left.firstRow - right.firstRow);
  // The lowest row that any merge up to here reaches, so that a search upwards knows where to stop.
  const reach = new Int32Array(sorted.length);
  let lowest = -1;
  sorted.forEach(({ lastRow }, at) => {
    lowest = Math.max(lowest, lastRow);
    reach[at] = lowest;
  });
  const within = (area: CellRange): readonly CellRange[] => {
    const found: CellRange[] = [];
    for (let at = endOf(sorted, area.lastRow) - 1; at >= 0 && (reach[at] ?? -1) >= area.firstRow; at -= 1) {
      const merge = sorted[at];
      if (merge !== undefined && meets(merge, area)) found.push(merge);
    }
    return found;
  };
  const at = (row: number, column: number): CellRange | null =>
    within({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column })[0] ?? null;
  return { at, within };
}

/** The cell that holds what a merged cell shows: the position itself where it is not merged. */
export function anchorOf(merges: MergeIndex, { row, column }: CellPosition): CellPosition {
  const merge = merges.at(row, column);
  return merge === null ? { row, column } : { row: merge.firstRow, column: merge.firstColumn };
}

/** How many of the merges begin in a row up to the given one. */
function endOf(sorted: readonly CellRange[], row: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle]?.firstRow ?? 0) > row) high = middle;
    else low = middle + 1;
  }
  return low;
}

function meets(left: CellRange, right: CellRange): boolean {
  return (
    left.lastRow >= right.firstRow &&
    left.firstRow <= right.lastRow &&
    left.lastColumn >= right.firstColumn &&
    left.firstColumn <= right.lastColumn
  );
}
