export { assess } from "./assess";
export { NotAssessableError, type NotAssessableCode } from "./errors";
export { planFill, type FillPlan } from "./planFill";
export { reasonSentence, stageWord } from "./sentences";
export type * from "./types";
export type { Wishes } from "./wishes";
export type { Explanation, ReportContext } from "./report";
export { NoPlaceError, TemplateFullError, transfer, type LeftCells, type LeftReason, type Transfer } from "./transfer";
export * from "./plans";
