import type { Assessment } from "../../assessment";
import { ProblemError, type paneOver } from "../../taskpane";
import type { FileHost } from "../host/fileHost";
import { FileProblemError, type Planning } from "../thread";

type Ports = Parameters<typeof paneOver>[0];

/** Judges a file, and knows by what it was judged. */
export interface Judging extends Pick<Ports, "assessor" | "json"> {
  /** What was found when the file was last judged; nothing before that. */
  readonly findings: () => Assessment["findings"];
}

/** Judges the file where the thread holds it, and has an assessment printed there: a large one takes its time. */
export function judgingOver(host: Pick<FileHost, "plan" | "json">): Judging {
  let findings: Assessment["findings"] = [];
  /** What each assessment was made by, however many were asked for since. */
  const made = new WeakMap<Assessment, Planning>();
  return {
    assessor: {
      plan: async ({ settings, context, wishes }, signal) => {
        const planning = { settings, context, wishes };
        const plan = await host.plan(planning, signal).catch(asPaneProblem);
        made.set(plan.assessment, planning);
        ({ findings } = plan.assessment);
        return plan;
      },
    },
    findings: () => findings,
    json: async (assessment) => {
      const planning = made.get(assessment);
      return planning === undefined ? JSON.stringify(assessment) : host.json(planning).catch(asPaneProblem);
    },
  };
}

/** The pane knows the problems of a form, not those of a file: these were met when it was opened. */
export function asPaneProblem(error: unknown): never {
  if (!(error instanceof FileProblemError)) throw error;
  const { problem } = error;
  if (problem.kind === "notAssessable") throw new ProblemError(problem);
  throw new ProblemError({ kind: "internal", detail: problem.kind === "internal" ? problem.detail : error.message });
}
