import { rangeAddress, type CellRange } from "../..";
import type { BlockAnswer } from "./askBlock";
import { hiddenLines } from "./hidden";
import type { Layout } from "./layout";
import type { Listing } from "./listing";
import type { SheetRead } from "./types";

/** What is known of a sheet before its cells are read. */
export type SheetPlan = Listing["sheets"][number] & Layout;

/**
 * Puts the blocks of a sheet together.
 *
 * @param answers from the top to the bottom of the sheet
 */
export function assembleSheet(
  plan: SheetPlan,
  answers: readonly BlockAnswer[],
  { errors, unlocked, choices }: Pick<SheetRead, "errors" | "unlocked" | "choices">,
): SheetRead {
  const { id, name, visible, protected: isProtected, mayFormat, area, truncated } = plan;
  const hidden = answers.map((answer) => hiddenLines(answer.block.range, answer.visible ?? [answer.block.range]));
  return {
    ...{ id, name, visible, protected: isProtected, mayFormat, area, truncated, errors, unlocked, choices },
    values: answers.flatMap((answer) => answer.values),
    formulas: answers.flatMap((answer) => answer.formulas),
    formats: answers.flatMap((answer) => answer.formats),
    merges: withoutDoubles(answers.flatMap((answer) => answer.merges)),
    looks: new Map(answers.flatMap((answer) => [...answer.looks])),
    hiddenRows: new Set(hidden.flatMap(({ rows }) => rows)),
    hiddenColumns: new Set(hidden.flatMap(({ columns }) => columns)),
  };
}

/** Merged cells that reach over two blocks are told of in both. */
function withoutDoubles(ranges: readonly CellRange[]): readonly CellRange[] {
  const known = new Set<string>();
  return ranges.filter((range) => {
    const address = rangeAddress(range);
    const isNew = !known.has(address);
    known.add(address);
    return isNew;
  });
}
