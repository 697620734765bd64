export { assess } from "./assess";
export { NotAssessableError, type NotAssessableCode, type Recognised } from "./errors";
export {
  fieldCalled,
  NO_POINTERS,
  tableCalled,
  type PointedColumn,
  type PointedSheet,
  type Pointers,
  type Pointing,
} from "../forms";
export { planFill, type FillPlan } from "./planFill";
export { reasonSentence, stageWord } from "./sentences";
export type * from "./types";
export type { Cleaning, CleaningKind } from "./cleanings";
export type { Places, Wishes } from "./wishes";
export type { Explanation, ReportContext } from "./report";
export { NoPlaceError, TemplateFullError, transfer, type LeftCells, type LeftReason, type Transfer } from "./transfer";
export * from "./plans";
