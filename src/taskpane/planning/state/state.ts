import type { OverviewStage, PlanAnswer, PlanRequest, Subject, Survey, TrialResult } from "../../../assessment";
import { NO_OWN, type OwnNumbers } from "./ownNumbers";

/** What a plan is asked for, beside the indicator. */
export interface PlanForm extends Pick<PlanRequest, "way" | "keepStandards"> {
  /** As typed; empty for the official limit. */
  readonly target: string;
}

export type Work = "open" | "survey" | "plan" | "try" | "export";

export interface PlanningState {
  /** null until the workbook is read; that of the check before, which own numbers rest on, while it is read anew. */
  readonly overview: readonly OverviewStage[] | null;
  /** Whether the overview is that of the last check. */
  readonly isOpen: boolean;
  readonly subject: Subject | null;
  readonly survey: Survey | null;
  readonly form: PlanForm;
  /** null until a plan was asked for, and once something about it was changed. */
  readonly answer: PlanAnswer | null;
  readonly own: OwnNumbers;
  /** Schools whose own numbers went with them at a new check, until own numbers are changed again. */
  readonly gone: readonly string[];
  /** The same for what was tried. */
  readonly result: TrialResult | null;
  readonly work: Work | null;
  /** Why the last work came to nothing, in a sentence, and which it was. */
  readonly problem: { readonly work: Work; readonly message: string } | null;
}

export const INITIAL: PlanningState = {
  overview: null,
  isOpen: false,
  subject: null,
  survey: null,
  form: { way: "add", target: "", keepStandards: false },
  answer: null,
  own: NO_OWN,
  gone: [],
  result: null,
  work: "open",
  problem: null,
};

/** The request that the form makes for an indicator. */
export function requestOf(subject: Subject, { way, target, keepStandards }: PlanForm): PlanRequest {
  const { stage, indicator } = subject;
  const own = target.normalize("NFKC").trim();
  return { stage, indicator, way, keepStandards, target: own === "" ? null : own };
}

/** What to begin with: of the indicators above their limit the one that rests on the fewest mistakes, else the first. */
export function firstSubject(overview: readonly OverviewStage[]): Subject | null {
  const all = overview.flatMap(({ stage, indicators }) =>
    indicators.map(({ id, met, doubts }) => ({ subject: { stage, indicator: id }, met, doubts })),
  );
  const above = all.filter(({ met }) => met === false).sort((left, right) => left.doubts - right.doubts);
  return (above[0] ?? all[0])?.subject ?? null;
}

/** Whether the workbook has the indicator. */
export function isThere(overview: readonly OverviewStage[], { stage, indicator }: Subject): boolean {
  return overview.some((own) => own.stage === stage && own.indicators.some(({ id }) => id === indicator));
}

/** Whether nothing is shown of a workbook that could be planned for, nor on its way: it was stopped, or failed. */
export function isLeftOff({ isOpen, subject, survey, work }: PlanningState): boolean {
  return work === null && survey === null && (!isOpen || subject !== null);
}
