import type { Assessment } from "../../assessment";
import type { EditOutcome } from "../../workbook";
import type { FillResult, NotWritten } from "../state/state";

/**
 * What a fill did, from the host's answers.
 *
 * @param outcomes one an edit, in the same order
 */
export function fillResult(
  { edits, skipped }: Pick<Assessment, "edits" | "skipped">,
  outcomes: readonly EditOutcome[],
  reported: boolean,
): FillResult {
  const failed = edits.flatMap(({ sheet, cell }, at): NotWritten[] => {
    const reason = outcomes[at] ?? "failed";
    return reason === "applied" ? [] : [{ sheet, cell, reason }];
  });
  return { applied: edits.length - failed.length, notWritten: [...skipped, ...failed], reported };
}

/** True where the host wrote nothing because the workbook is no longer what it was. */
export function isAllStale(outcomes: readonly EditOutcome[]): boolean {
  return outcomes.length > 0 && outcomes.every((outcome) => outcome === "stale");
}
