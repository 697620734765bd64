import type { Planner } from "../../assessment";

/**
 * The planning over one workbook, wherever it runs: in a worker, or in the page's own thread. An answer is rejected with
 * RefusedError or ProblemError; with DOMException `AbortError` where the work was stopped, or the judgement is over.
 */
export type PlannerPort = {
  readonly [Question in keyof Planner]: (
    ...asked: Parameters<Planner[Question]>
  ) => Promise<ReturnType<Planner[Question]>>;
};

/** What was asked makes no sense for this workbook. The message is a sentence for the user. */
export class RefusedError extends Error {
  override readonly name = "RefusedError";
}
