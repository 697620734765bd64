import { cellKey, rangeAddress } from "../..";
import { throwIfAborted, type Watch } from "../session/watch";
import type { BlockAnswer } from "./askBlock";
import type { Grid } from "./types";

/** `#N/A`, `#DIV/0!` and whatever Excel comes to know; a text may read the same. */
const LIKE_AN_ERROR = /^#[A-Z]/;

/**
 * Finds out which cells hold an error value. Only the types tell, and they are asked for only where a cell looks like it.
 *
 * @returns place of the sheet → keys of its cells
 */
export async function readErrors(
  context: Excel.RequestContext,
  sheetOf: (sheet: number) => Excel.Worksheet,
  answers: readonly BlockAnswer[],
  watch: Watch,
): Promise<ReadonlyMap<number, ReadonlySet<number>>> {
  const found = new Map<number, Set<number>>();
  const suspects = answers.filter(({ values }) => values.some((row) => row.some(looksLikeError)));
  if (suspects.length === 0) return found;
  throwIfAborted(watch);
  const asked = suspects.map(({ block }) => {
    const range = sheetOf(block.sheet).getRange(rangeAddress(block.range));
    range.load("valueTypes");
    return { block, range };
  });
  await context.sync();
  for (const { block, range } of asked) {
    const keys = found.get(block.sheet) ?? new Set();
    for (const key of errorCells(range.valueTypes, block.range)) keys.add(key);
    found.set(block.sheet, keys);
  }
  return found;
}

function looksLikeError(value: unknown): boolean {
  return typeof value === "string" && LIKE_AN_ERROR.test(value);
}

function errorCells(types: Grid, { firstRow, firstColumn }: BlockAnswer["block"]["range"]): readonly number[] {
  return types.flatMap((row, down) =>
    row.flatMap((type, right) => (type === "Error" ? [cellKey(firstRow + down, firstColumn + right)] : [])),
  );
}
