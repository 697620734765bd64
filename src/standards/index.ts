export { classBands, type ClassBand } from "./classBands";
export { isAllowed, withoutConcessions } from "./concessions";
export { UnknownProvinceError, UnknownStandardError } from "./errors";
export { categoryOf, sameProvince, schoolCode } from "./schoolCode";
export { isStandardId, knownProvinces, standardOf } from "./standard";
export {
  STAGES,
  STANDARD_IDS,
  type Bilingual,
  type ByStage,
  type Concession,
  type ConcessionId,
  type Confidence,
  type Eligibility,
  type ExcludedKind,
  type Indicator,
  type IndicatorId,
  type NotCountedReason,
  type ProvinceOverlay,
  type RunType,
  type SchoolRule,
  type Scope,
  type Source,
  type SplitWeights,
  type Stage,
  type StageWeights,
  type Standard,
  type StandardId,
  type Term,
  type VerdictWords,
} from "./types";
export type {
  ItemDecider,
  ItemId,
  ItemThresholds,
  RoomThresholds,
  SizeThresholds,
  SmallSchoolThresholds,
  StandardItem,
  StandardItems,
} from "./itemTypes";
