export {
  add,
  compare,
  decimal,
  formatDecimal,
  fromNumber,
  multiply,
  roundHalfUp,
  subtract,
  toNumber,
  type Decimal,
} from "./decimal";
export {
  coefficientOf,
  compositeCoefficient,
  differenceCoefficient,
  differenceCoefficientOfRates,
  mean,
  populationCoefficient,
  populationStandardDeviation,
  sampleCoefficient,
  sampleStandardDeviation,
  weightedMoments,
  weightedMomentsOfRates,
  type WeightedMoments,
} from "./dispersion";
export {
  EmptySampleError,
  InvalidDecimalError,
  InvalidDenominatorError,
  InvalidGroupsError,
  InvalidValueError,
  InvalidWeightError,
  LengthMismatchError,
  SampleTooSmallError,
  StatisticsError,
  ZeroMeanError,
} from "./errors";
export { coefficientAtMost } from "./exactLimit";
export { exactSum } from "./exactSum";
export { groupedCoefficients, schoolGroups, type SchoolGroups } from "./grouped";
export { coefficientInterval, type Interval } from "./interval";
export { atLeast, compareRatio, roundRatioHalfUp } from "./ratio";
export { sum } from "./sums";
