export { callFunction, type Answer } from "./call";
export type { WorksheetFunction } from "./catalogue";
export { coefvar, composite, cv, cvRate, cvSample, mean, standardDeviation } from "./dispersion/coefficients";
export {
  atkinson,
  fedrange,
  gini,
  hoover,
  mcloone,
  palma,
  quantile,
  rangeRatio,
  theilL,
  theilT,
  verstegen,
} from "./dispersion/inequality";
export { contribution, decompose, influence, lorenz } from "./dispersion/tables";
export { FUNCTION_GROUPS, FUNCTIONS } from "./documentation";
export type { DocumentedFunction, DocumentedParameter, Example, ExampleArgument, FunctionGroup } from "./documentation";
export { FunctionError, type ErrorKind } from "./functionError";
export { metadataOf, type FunctionMetadata } from "./metadata";
export { planAdd, planMove } from "./plans/plans";
export { registerFunctions } from "./register";
export { checkcode, classband, growthrate } from "./requirements/cells";
export { cvtable } from "./requirements/coefficientTable";
export { gap, indicator, verdict } from "./requirements/indicator";
export { school } from "./requirements/school";
export { splitStage } from "./requirements/splitStage";
export { cvlimit, requirement, requirementFloor } from "./requirements/thresholds";
export type { FunctionResult, ResultCell, ResultTable } from "./results/result";
export { version } from "./version";
