export { check, recheckStageTables } from "./runner";
export { TooManyFindingsError } from "./errors";
export { checkWrites } from "./writes";
export { columnLabel } from "./label";
export { isFigureField, ruleOf, RULES } from "./rules";
export type {
  Basis,
  CheckContext,
  CheckResult,
  Evidence,
  Finding,
  PlannedWrite,
  Rule,
  RuleBase,
  Scope,
  Severity,
} from "./types";
