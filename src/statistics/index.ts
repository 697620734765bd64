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
  compositeCoefficient,
  differenceCoefficient,
  differenceCoefficientOfRates,
  populationCoefficient,
  sampleCoefficient,
  weightedMoments,
  weightedMomentsOfRates,
  type WeightedMoments,
} from "./dispersion";
export * from "./errors";
export { coefficientAtMost } from "./exactLimit";
export { exactSum } from "./exactSum";
export { groupedCoefficients, schoolGroups, type SchoolGroups } from "./grouped";
export { atkinson } from "./inequality/atkinson";
export { decompose } from "./inequality/decompose";
export type { Decomposition, GroupFigures, Parts } from "./inequality/decomposition";
export { gini, type GiniOptions } from "./inequality/gini";
export { hoover } from "./inequality/hoover";
export { contributions, influences } from "./inequality/influence";
export { lorenz, type LorenzCurve } from "./inequality/lorenz";
export { theilL, theilT } from "./inequality/theil";
export { coefficientInterval, type Interval } from "./interval";
export { mcloone, verstegen } from "./quantiles/halves";
export { quantile } from "./quantiles/quantile";
export { federalRangeRatio, rangeRatio } from "./quantiles/ranges";
export { palma } from "./quantiles/shareRatios";
export { atLeast, roundRatioHalfUp } from "./ratio";
export { requireAmounts, requireWeights } from "./samples";
export { sum } from "./sums";
export { rounded } from "./rounded";
