import { HostError, type WorkbookHost } from "../../workbook";
import type { FillResult } from "../state/state";
import type { Examiner } from "./examiner";
import { fillResult, isAllStale } from "./fillResult";

/**
 * Fills the workbook that was last read as the user wishes now.
 *
 * @returns what was written; null where nothing was, because the workbook was changed since the check
 * @throws HostError, ProblemError
 */
export async function fillCells(
  host: WorkbookHost,
  examiner: Examiner,
  signal: AbortSignal,
): Promise<FillResult | null> {
  const { assessment, report } = (await examiner.asWished(signal)).plan;
  // Whatever comes of it, the next fill rests on another reading.
  examiner.forget();
  const reports = host.capabilities.report;
  const outcomes = await host.apply(assessment.edits, reports ? report : null).catch(staleWhereChanged);
  return outcomes === null || isAllStale(outcomes) ? null : fillResult(assessment, outcomes, reports);
}

/** Without an edit to answer by, a host says by an error that the workbook was changed. */
function staleWhereChanged(error: unknown): null {
  if (error instanceof HostError && error.problem === "changed") return null;
  throw error;
}
