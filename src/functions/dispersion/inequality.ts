import * as statistics from "../../statistics";
import { ARGUMENT } from "../arguments/names";
import { flagIn, NOT_NEGATIVE, numberIn, SHARE } from "../arguments/scalars";
import { schoolsOrNumbersIn } from "../arguments/schools";
import { figureOf } from "../results/explained";

/** ε of Atkinson's measure where none is given. */
const AVERSION = 0.5;
const MEDIAN = 0.5;

type Measure = (totals: Float64Array, enrolment: Float64Array) => number;

/** A measure as a function: of raw totals with the enrolment, or of bare numbers. */
type SchoolFigure = (values: unknown, enrolment?: unknown) => number;

function measured(values: unknown, enrolment: unknown, measure: Measure): number {
  const schools = schoolsOrNumbersIn(ARGUMENT.values, values, enrolment);
  return figureOf(schools, () => measure(schools.values, schools.enrolment));
}

function functionOf(measure: Measure): SchoolFigure {
  return (values, enrolment) => measured(values, enrolment, measure);
}

/** `THEIL.T`: 泰尔指数 T. */
export const theilT = functionOf(statistics.theilT);
/** `THEIL.L`: 泰尔指数 L; no school may have nothing. */
export const theilL = functionOf(statistics.theilL);
/** `HOOVER`: 胡佛指数. */
export const hoover = functionOf(statistics.hoover);
/** `MCLOONE`: 麦克伦指数. */
export const mcloone = functionOf(statistics.mcloone);
/** `VERSTEGEN`: 维斯特根指数. */
export const verstegen = functionOf(statistics.verstegen);
/** `FEDRANGE`: 联邦极差率, (P95 − P5) / P5. */
export const fedrange = functionOf(statistics.federalRangeRatio);
/** `RANGE.RATIO`: 极差率, the highest figure per pupil ÷ the lowest. */
export const rangeRatio = functionOf(statistics.rangeRatio);
/** `PALMA`: 帕尔马比值, what the richest 10 % of pupils have ÷ what the poorest 40 % have. */
export const palma = functionOf(statistics.palma);

/** `GINI`: 基尼系数. @param corrected TRUE multiplies by n/(n − 1), n the sum of the weights */
export function gini(values: unknown, enrolment?: unknown, corrected?: unknown): number {
  const options = { corrected: flagIn(ARGUMENT.corrected, corrected) };
  return measured(values, enrolment, (totals, pupils) => statistics.gini(totals, pupils, options));
}

/** `ATKINSON`: 阿特金森指数. @param aversion ε, 0.5 where it is left out */
export function atkinson(values: unknown, enrolment?: unknown, aversion?: unknown): number {
  const epsilon = numberIn(ARGUMENT.aversion, aversion, NOT_NEGATIVE, AVERSION);
  return measured(values, enrolment, (totals, pupils) => statistics.atkinson(totals, pupils, epsilon));
}

/** `QUANTILE`: 加权分位数 of the figures per pupil. @param share of the pupils, the median where it is left out */
export function quantile(values: unknown, enrolment?: unknown, share?: unknown): number {
  const part = numberIn(ARGUMENT.share, share, SHARE, MEDIAN);
  return measured(values, enrolment, (totals, pupils) => statistics.quantile(totals, pupils, part));
}
