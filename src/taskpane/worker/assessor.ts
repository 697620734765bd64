import type { FillPlan, ReportContext, Settings, Wishes } from "../../assessment";
import type { WorkbookSnapshot } from "../../workbook";

/** What is to be assessed. */
export interface Question {
  readonly snapshot: WorkbookSnapshot;
  readonly settings: Settings;
  readonly context: ReportContext;
  readonly wishes: Wishes;
}

/** Judges a workbook, wherever that happens. */
export interface Assessor {
  /**
   * @throws ProblemError where the workbook cannot be assessed; DOMException `AbortError` when the signal fires
   */
  readonly plan: (question: Question, signal: AbortSignal) => Promise<FillPlan>;
}
