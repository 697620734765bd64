import { judgeIndicator } from "../../verdicts";
import { gaps } from "../../planning";
import { fromNumber } from "../../statistics";
import { Grid, isOmitted, requireSameSize } from "../arguments/grid";
import { indicatorIn } from "../arguments/demands";
import { ARGUMENT } from "../arguments/names";
import { ABOVE_ZERO, numberIn } from "../arguments/scalars";
import { amountAt, pupilsAt, schoolsIn } from "../arguments/schools";
import { invalid } from "../functionError";
import { explained } from "../results/explained";
import type { ResultTable } from "../results/result";
import { besideSchools, inShapeOf, orProblem } from "../results/shape";
import { indicatorOf, printedFigure, wordFor } from "./figures";
import { demandIn, required } from "./thresholds";

/** `INDICATOR`: the indicator of each school from its raw total, unrounded, in the indicator's unit. */
export function indicator(totals: unknown, enrolment: unknown, indicator: unknown): ResultTable {
  const { indicator: found } = indicatorIn(indicator, null);
  const schools = schoolsIn(ARGUMENT.totals, totals, enrolment);
  return besideSchools(
    schools,
    schools.values.map((total, school) => indicatorOf(total, schools.enrolment[school] ?? NaN, found).value),
  );
}

/**
 * `VERDICT`: 达标 or 不达标 of each school for one indicator, decided exactly.
 *
 * @param values    indicator values; or raw totals, where the enrolment is given
 * @param enrolment of the size of `values`
 * @returns in the shape of `values`; "" for a blank cell, and where there is no school
 */
export function verdict(
  values: unknown,
  indicator: unknown,
  stage: unknown,
  enrolment?: unknown,
  province?: unknown,
): ResultTable {
  const found = demandIn(indicator, stage, province);
  required(found, "requirement");
  if (isOmitted(values)) throw invalid("missing", { argument: ARGUMENT.values });
  const grid = new Grid(ARGUMENT.values, values);
  const pupils = isOmitted(enrolment) ? null : new Grid(ARGUMENT.enrolment, enrolment);
  if (pupils !== null) requireSameSize(pupils, grid);
  return inShapeOf(grid, (position) =>
    orProblem(() => {
      const count = pupils === null ? null : pupilsAt(pupils, position, grid.cell(position));
      if (count === 0 || (count === null && grid.cell(position).kind === "blank")) return "";
      const amount = amountAt(grid, position);
      const figure = count === null ? printedFigure(amount) : indicatorOf(amount, count, found.demand.indicator);
      return wordFor(judgeIndicator(figure, found.demand).met, found.standard);
    }),
  );
}

/**
 * `GAP`: what each school lacks to the requirement of an indicator, in the unit of the totals; not rounded up.
 *
 * @param share of the requirement that is asked for: 0.85 for the floor, 1 where it is left out
 */
export function gap(
  totals: unknown,
  enrolment: unknown,
  indicator: unknown,
  stage: unknown,
  share?: unknown,
  province?: unknown,
): ResultTable {
  const found = demandIn(indicator, stage, province);
  const asked = fromNumber(numberIn(ARGUMENT.requirementShare, share, ABOVE_ZERO, 1));
  const schools = schoolsIn(ARGUMENT.totals, totals, enrolment);
  const { perPupils } = found.demand.indicator;
  const lacked = explained(schools, () =>
    gaps(schools.values, schools.enrolment, required(found, "requirement"), { perPupils, share: asked }),
  );
  return besideSchools(schools, lacked);
}
