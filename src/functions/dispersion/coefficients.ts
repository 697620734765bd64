import * as statistics from "../../statistics";
import { Grid, isOmitted } from "../arguments/grid";
import { ARGUMENT } from "../arguments/names";
import { numbersIn } from "../arguments/numbers";
import { schoolsIn, schoolsOrNumbersIn } from "../arguments/schools";
import { figureOf } from "../results/explained";
import type { FunctionResult, ResultTable } from "../results/result";
import { orProblem } from "../results/shape";
import { columnOf, enrolmentColumn, rowsOfText, schoolRows, titledTable } from "./titledTable";

/**
 * `CV`: the official 差异系数, from raw totals and enrolment or from a table with titles; of bare numbers the unweighted
 * population coefficient, which is not the official figure.
 *
 * @param values    raw totals; or a table that begins with titles, one of them 在校生数; or bare numbers
 * @param enrolment 在校生数, of the size of `values`
 * @returns a number; of a table the titles of its other columns and the figure of each below
 * @throws FunctionError
 */
export function cv(values: unknown, enrolment?: unknown): FunctionResult {
  if (!isOmitted(enrolment)) {
    const schools = schoolsIn(ARGUMENT.values, values, enrolment);
    return figureOf(schools, () => statistics.differenceCoefficient(schools.values, schools.enrolment));
  }
  if (!isOmitted(values)) {
    const grid = new Grid(ARGUMENT.values, values);
    if (grid.columns > 1 && rowsOfText(grid) > 0) return coefficientsBelowTitles(grid);
  }
  const numbers = numbersIn(ARGUMENT.values, values);
  return figureOf(numbers, () => statistics.populationCoefficient(numbers.values));
}

/** `COEFVAR`: {@link cv} under a name of more than three letters. */
export function coefvar(values: unknown, enrolment?: unknown): FunctionResult {
  return cv(values, enrolment);
}

function coefficientsBelowTitles(grid: Grid): ResultTable {
  const { row: titleRow, column: pupils } = enrolmentColumn(grid);
  const table = titledTable(grid, titleRow);
  const schools = schoolRows(table, grid, (row) => row * grid.columns + pupils);
  const figures = table.columns.map((column) =>
    orProblem(() => {
      const own = columnOf(table, column, schools);
      return figureOf(own, () => statistics.differenceCoefficient(own.values, own.enrolment));
    }),
  );
  return [table.columns.map(({ title }) => title), figures];
}

/** `CV.RATE`: the 差异系数 where only figures per pupil are known, weighted with the enrolment. */
export function cvRate(rates: unknown, enrolment: unknown): number {
  const schools = schoolsIn(ARGUMENT.rates, rates, enrolment);
  return figureOf(schools, () => statistics.differenceCoefficientOfRates(schools.values, schools.enrolment));
}

/** `CV.SAMPLE`: STDEV.S / AVERAGE of bare numbers; never the official figure. */
export function cvSample(values: unknown): number {
  const numbers = numbersIn(ARGUMENT.values, values);
  return figureOf(numbers, () => statistics.sampleCoefficient(numbers.values));
}

/** `COMPOSITE`: 综合差异系数, the mean of the single coefficients of one stage. */
export function composite(coefficients: unknown): number {
  const numbers = numbersIn(ARGUMENT.coefficients, coefficients);
  return figureOf(numbers, () => statistics.compositeCoefficient(numbers.values));
}

/** `MEAN`: the county ratio Σ totals ÷ Σ enrolment; of bare numbers their mean. */
export function mean(values: unknown, enrolment?: unknown): number {
  const schools = schoolsOrNumbersIn(ARGUMENT.values, values, enrolment);
  return figureOf(schools, () => statistics.weightedMoments(schools.values, schools.enrolment).ratio);
}

/** `STANDARDDEVIATION`: the weighted population deviation around the county ratio; of bare numbers the population's. */
export function standardDeviation(values: unknown, enrolment?: unknown): number {
  const schools = schoolsOrNumbersIn(ARGUMENT.values, values, enrolment);
  return figureOf(schools, () => Math.sqrt(statistics.weightedMoments(schools.values, schools.enrolment).variance));
}
