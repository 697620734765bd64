import type { Location, WorkbookHost } from "../../workbook";
import type { CleanResult } from "../state/state";
import type { Examiner } from "./examiner";
import { fillResult, isAllStale } from "./fillResult";

/**
 * Mends cells of the workbook that was last read, and keeps in 校验结果 what stood there.
 *
 * @param chosen places of cleanings
 * @throws HostError, ProblemError
 */
export async function cleanCells(
  host: WorkbookHost,
  examiner: Examiner,
  chosen: readonly Location[],
  signal: AbortSignal,
): Promise<CleanResult> {
  const { assessment, report } = await examiner.planWith({ cleaned: chosen, left: "all" }, signal);
  // Whatever comes of it, the next write rests on another reading.
  examiner.forget();
  const { edits } = assessment;
  const outcomes = await host.apply(edits, host.capabilities.report ? report : null);
  if (isAllStale(outcomes)) return { applied: 0, notWritten: [], changed: true };
  const { applied, notWritten } = fillResult({ edits, skipped: [] }, outcomes, false);
  return { applied, notWritten, changed: false };
}
