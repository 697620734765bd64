import { sameValue, HostError, type Edit, type WorkbookHost } from "../../workbook";
import { NOTHING_UNWRITTEN, type Unwritten } from "../findings/typed";
import { unconfirmedOf } from "../state/confirmation";
import { placeSet } from "../state/places";
import type { FillResult, PaneState, PreviewPhase } from "../state/state";
import type { Examined } from "./examiner";
import { fillResult, isAllStale } from "./fillResult";

/** What came of a fill. */
export interface Filled {
  readonly result: FillResult;
  /** What was said of findings and stands in the workbook now. */
  readonly said: Unwritten;
}

/** True where a plan writes just what the user has seen and chosen, and nothing that he has yet to confirm. */
export function isAsSeen(
  { plan: { assessment } }: Examined,
  { writes, left }: PreviewPhase,
  { confirmed }: Pick<PaneState, "confirmed">,
): boolean {
  const others = placeSet(left);
  const seen = writes.filter((write) => !others.has(write));
  const { edits } = assessment;
  return (
    unconfirmedOf(assessment, confirmed).length === 0 &&
    edits.length === seen.length &&
    edits.every((edit, at) => isSame(edit, seen[at]))
  );
}

function isSame(edit: Edit, seen: Edit | undefined): boolean {
  if (seen === undefined) return false;
  const { sheet, cell, from, to, style } = seen;
  return (
    edit.sheet === sheet && edit.cell === cell && edit.to === to && edit.style === style && sameValue(edit.from, from)
  );
}

/**
 * Fills the workbook by a plan.
 *
 * @returns null where nothing was written, because the workbook was changed since the check
 * @throws HostError
 */
export async function fillCells(host: WorkbookHost, { plan, wishes }: Examined): Promise<Filled | null> {
  const { assessment, report } = plan;
  const reported = host.capabilities.report;
  const outcomes = await host.apply(assessment.edits, reported ? report : null).catch(staleWhereChanged);
  if (outcomes === null || isAllStale(outcomes)) return null;
  return { result: fillResult(assessment, outcomes, reported), said: reported ? wishes : NOTHING_UNWRITTEN };
}

/** Without an edit to answer by, a host says by an error that the workbook was changed. */
function staleWhereChanged(error: unknown): null {
  if (error instanceof HostError && error.problem === "changed") return null;
  throw error;
}
