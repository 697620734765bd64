import type { ReportSheet, WorkbookSnapshot } from "../../workbook";
import type { Settings } from "../types";
import { planBalance } from "./balancePlan";
import { basisOf, type Basis } from "./basis";
import { overviewOf } from "./overview";
import type { PlanOutcome, PlanRequest } from "./planTypes";
import { planSheet, type PlanSheetContext } from "./sheet";
import { surveyOf } from "./survey";
import { NO_TRIAL, planWarning, tryNumbers, type Trial, type TrialResult } from "./trial";
import type { OverviewStage, Subject, Survey } from "./types";

/** A plan or why there is none, and what it does to every verdict. */
export interface PlanAnswer {
  readonly outcome: PlanOutcome;
  /** null where there is no plan. */
  readonly effects: TrialResult | null;
}

/** The planning over one workbook. All of it is plain data that can be posted between threads. */
export interface Planner {
  readonly overview: () => readonly OverviewStage[];
  /** @throws InvalidRequestError, as all that follow */
  readonly survey: (subject: Subject) => Survey;
  readonly plan: (request: PlanRequest) => PlanAnswer;
  readonly tryNumbers: (trial: Trial) => TrialResult;
  /** The survey of the request's indicator, its plan and its effects as the sheet 均衡规划. */
  readonly sheet: (request: PlanRequest, context: PlanSheetContext) => ReportSheet;
}

/** The trial that carries a plan out. */
function trialOf(outcome: PlanOutcome): Trial {
  if (!outcome.possible) return NO_TRIAL;
  const { schools, indicator } = outcome.plan;
  return { ...NO_TRIAL, totals: schools.map(({ school, total }) => ({ school, indicator, total: total.after })) };
}

function planned(basis: Basis, request: PlanRequest): PlanAnswer {
  const outcome = planBalance(basis, request);
  if (!outcome.possible) return { outcome, effects: null };
  const effects = tryNumbers(basis, trialOf(outcome));
  const { resource } = surveyOf(basis, request);
  const isMoved = request.way === "move" && outcome.plan.amount > 0 && !resource.movable;
  const warnings = isMoved ? [planWarning("notMovable", basis.language), ...effects.warnings] : effects.warnings;
  return { outcome, effects: { ...effects, warnings } };
}

/**
 * Reads a workbook for planning; each question is then answered from what was read.
 *
 * @throws NotAssessableError where no table is recognised or none has a school; UnknownProvinceError
 */
export function createPlanner(snapshot: WorkbookSnapshot, settings: Settings): Planner {
  const basis = basisOf(snapshot, settings);
  return {
    overview: () => overviewOf(basis),
    survey: (subject) => surveyOf(basis, subject),
    plan: (request) => planned(basis, request),
    tryNumbers: (trial) => tryNumbers(basis, trial),
    sheet: (request, context) => planSheet(surveyOf(basis, request), planned(basis, request), context, basis.language),
  };
}
