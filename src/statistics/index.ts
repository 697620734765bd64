export {
  add,
  compare,
  decimal,
  formatDecimal,
  fromNumber,
  multiply,
  subtract,
  toNumber,
  type Decimal,
} from "./decimal";
export {
  compositeCoefficient,
  differenceCoefficient,
  populationCoefficient,
  sampleCoefficient,
  weightedMoments,
  weightedMomentsOfRates,
  type WeightedMoments,
} from "./dispersion";
export { coefficientAtMost } from "./exactLimit";
export { exactSum } from "./exactSum";
export { groupedCoefficients, schoolGroups, type SchoolGroups } from "./grouped";
export { coefficientInterval, type Interval } from "./interval";
export { atLeast, roundRatioHalfUp } from "./ratio";
export { rounded } from "./rounded";
