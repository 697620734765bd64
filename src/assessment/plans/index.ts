export { createPlanner, type PlanAnswer, type Planner } from "./planner";
export { InvalidRequestError, type InvalidRequestCode } from "./errors";
export type { BalancePlan, PlannedSchool, PlanObstacle, PlanOutcome, PlanRequest } from "./planTypes";
export { refusalSentence } from "./refusal";
export type { Resource } from "./resources";
export type { PlanSheetContext } from "./sheet";
export type { PlanWarning, Trial, TrialResult, TriedIndicator, TriedSchool, TriedStage, WarningCode } from "./trial";
export type {
  Change,
  Lack,
  OverviewIndicator,
  OverviewStage,
  SchoolNumber,
  Subject,
  Survey,
  SurveyedSchool,
} from "./types";
