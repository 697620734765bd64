import type { Wishes } from "../../assessment";
import type { Location, WorkbookHost } from "../../workbook";
import { NOTHING_UNWRITTEN, type Unwritten } from "../findings/typed";
import type { CleanResult } from "../state/state";
import type { Examiner } from "./examiner";
import { fillResult, isAllStale } from "./fillResult";

/** Nothing was written, because the workbook was changed since the check. */
export const NOTHING_CLEANED: CleanResult = { applied: 0, notWritten: [], changed: true };

/** What came of a cleaning. */
export interface Cleaned {
  readonly result: CleanResult;
  /** What was said of findings and stands in the workbook now. */
  readonly said: Unwritten;
}

/**
 * Mends cells of the workbook that was last read, and keeps in 校验结果 what stood there.
 *
 * @param chosen places of cleanings
 * @param wishes of the user at the moment; what he says of findings is written with the cells
 * @throws HostError, ProblemError
 */
export async function cleanCells(
  host: WorkbookHost,
  examiner: Examiner,
  chosen: readonly Location[],
  wishes: Wishes,
  signal: AbortSignal,
): Promise<Cleaned> {
  const { assessment, report } = await examiner.planWith({ ...wishes, cleaned: chosen, left: "all" }, signal);
  // Whatever comes of it, the next write rests on another reading.
  examiner.forget();
  const { edits } = assessment;
  const reported = host.capabilities.report;
  const outcomes = await host.apply(edits, reported ? report : null);
  if (isAllStale(outcomes)) return { result: NOTHING_CLEANED, said: NOTHING_UNWRITTEN };
  const { applied, notWritten } = fillResult({ edits, skipped: [] }, outcomes, false);
  return { result: { applied, notWritten, changed: false }, said: reported ? wishes : NOTHING_UNWRITTEN };
}
