import type { CellRange } from "../../../src/workbook";
import { overlap, type Area } from "../model";
import { ApiError } from "../wire";

/** Merged areas that Excel tells of at once. */
const MOST_MERGES = 512;

/**
 * The merged areas that an area touches, each whole.
 *
 * @throws ApiError where they are too many; which code Excel gives is to be checked
 */
export function mergedAreas({ sheet, bounds }: Area): readonly Area[] {
  const merges = sheet.merges.filter((merge) => overlap(merge, bounds) !== null);
  if (merges.length > MOST_MERGES) throw new ApiError("GeneralException", "too many merged areas", 500);
  return merges.map((merge) => ({ sheet, bounds: merge }));
}

/** The rectangles of an area that no hidden row or column cuts through. */
export function visibleAreas({ sheet, bounds }: Area): readonly Area[] {
  const rows = shownRuns(bounds.firstRow, bounds.lastRow, sheet.hiddenRows);
  const columns = shownRuns(bounds.firstColumn, bounds.lastColumn, sheet.hiddenColumns);
  return rows.flatMap(([firstRow, lastRow]) =>
    columns.map(([firstColumn, lastColumn]) => {
      const shown: CellRange = { firstRow, firstColumn, lastRow, lastColumn };
      return { sheet, bounds: shown };
    }),
  );
}

/** The stretches between hidden indices. */
function shownRuns(first: number, last: number, hidden: ReadonlySet<number>): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  let from = first;
  for (const index of [...hidden].filter((at) => at >= first && at <= last).sort((a, b) => a - b)) {
    if (index > from) runs.push([from, index - 1]);
    from = index + 1;
  }
  if (from <= last) runs.push([from, last]);
  return runs;
}

/** The rectangles of an area in which a rule limits the input; those side by side are told of as one. */
export function ruledAreas({ sheet, bounds }: Area): readonly Area[] {
  const ranges = sheet.validations
    .map((rule) => overlap(rule.bounds, bounds))
    .filter((range) => range !== null)
    .sort((left, right) => left.firstRow - right.firstRow || left.firstColumn - right.firstColumn);
  const joined: CellRange[] = [];
  for (const range of ranges) {
    const left = joined[joined.length - 1];
    const goesOn =
      left?.firstRow === range.firstRow && left.lastRow === range.lastRow && left.lastColumn === range.firstColumn - 1;
    if (goesOn) joined[joined.length - 1] = { ...left, lastColumn: range.lastColumn };
    else joined.push(range);
  }
  return joined.map((range) => ({ sheet, bounds: range }));
}
