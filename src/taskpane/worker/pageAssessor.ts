import { planFill } from "../../assessment";
import { aborted } from "../../workbook";
import type { Assessor } from "./assessor";
import { problemOf, ProblemError } from "../controller/problem";

/**
 * Judges in the thread of the page, where no worker can be had. The pane stands still meanwhile; it is given the time to
 * say so first.
 */
export const pageAssessor: Assessor = {
  plan: async ({ snapshot, settings, context, wishes }, signal) => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    if (signal.aborted) throw aborted();
    try {
      return planFill(snapshot, settings, context, wishes);
    } catch (error) {
      throw new ProblemError(problemOf(error));
    }
  },
};
