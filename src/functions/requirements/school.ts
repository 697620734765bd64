import { formCode, type IndicatorValue } from "../../measures";
import { schoolRemark, type RemarkGroups } from "../../messages";
import type { Stage, Standard } from "../../standards";
import { demandsOf, judgeBySchoolRule, judgeIndicator, type IndicatorVerdict, type Met } from "../../verdicts";
import { shown, type Cell } from "../arguments/cell";
import { stageOf, withProvince } from "../arguments/demands";
import { Grid, isOmitted, looksLikeNumber, otherSize } from "../arguments/grid";
import { ARGUMENT } from "../arguments/names";
import { pupilsAt } from "../arguments/schools";
import { FunctionError, invalid } from "../functionError";
import type { ResultCell, ResultTable } from "../results/result";
import { indicatorOf, printedFigure, wordFor } from "./figures";

/** What is written beside a row that is no school. */
const NOTHING: readonly ResultCell[] = ["", "", ""];

/**
 * `SCHOOL`: the school rule (at least six of seven, the other one at 85 %) over the seven indicators of 2017.
 *
 * @param values    a row for each school with its seven indicators in the form's order (L7–L13); or seven raw totals, where
 *   the enrolment is given. A blank is missing; on the desktop it arrives as 0 and is below 85 %: neither is ever met
 * @param stage     小学 or 初中, once for all schools or once a row
 * @param enrolment a column with 在校生数, one row a school
 * @returns a row for each school: verdict, how many indicators are met, remark; "" beside a row that is no school
 */
export function school(values: unknown, stage: unknown, enrolment?: unknown, province?: unknown): ResultTable {
  const standard = withProvince("quality-2017", province);
  if (isOmitted(values)) throw invalid("missing", { argument: ARGUMENT.seven });
  const grid = asRows(new Grid(ARGUMENT.seven, values), standard.indicators.length);
  const stageAt = stagesOf(stage, grid);
  const pupils = isOmitted(enrolment) ? null : new Grid(ARGUMENT.enrolment, enrolment);
  if (pupils !== null && pupils.size !== grid.rows) throw otherSize(pupils, grid);
  const demands = { primary: demandsOf(standard, "primary"), junior: demandsOf(standard, "junior") };
  return Array.from({ length: grid.rows }, (_, row) =>
    rowOrProblem(() => {
      const count = pupils === null ? null : pupilsAt(pupils, row, firstNumber(grid, row));
      const figures = figuresOf(grid, row, count, standard);
      if (figures === null) return NOTHING;
      const verdicts = demands[stageAt(row)].map((demand, at) => judgeIndicator(figures[at] ?? null, demand));
      return described(verdicts, standard);
    }),
  );
}

/** One column of seven figures is one school. */
function asRows(grid: Grid, count: number): Grid {
  if (grid.columns === count) return grid;
  if (grid.columns === 1 && grid.rows === count) return grid.transposed();
  throw invalid("notSeven", { argument: grid.argument, rows: grid.rows, columns: grid.columns, count });
}

/** The stage of each row; one cell holds for all. */
function stagesOf(value: unknown, schools: Grid): (row: number) => Stage {
  if (isOmitted(value)) throw invalid("missing", { argument: ARGUMENT.stage });
  const grid = new Grid(ARGUMENT.stage, value);
  if (grid.size !== 1 && grid.size !== schools.rows) throw otherSize(grid, schools);
  return (row) => {
    const position = grid.size === 1 ? 0 : row;
    const cell = grid.cell(position);
    if (cell.kind === "error") throw grid.notNumber(position, cell);
    return stageOf(shown(cell).trim());
  };
}

/** What stands beside the enrolment: a number of the row, or a blank where it holds none. */
function firstNumber(grid: Grid, row: number): Cell {
  const cells = Array.from({ length: grid.columns }, (_, column) => grid.at(row, column));
  return cells.find(({ kind }) => kind === "number") ?? { kind: "blank" };
}

/**
 * The figures of a row; null for one that is no school: without pupils, or without any figure above 0.
 *
 * @param count pupils, where the row holds raw totals; else null
 */
function figuresOf(grid: Grid, row: number, count: number | null, { indicators }: Standard): Figures | null {
  if (count === 0) return null;
  const figures = indicators.map((indicator, column) => {
    const amount = figureAt(grid, row * grid.columns + column);
    if (amount === null) return null;
    return count === null ? printedFigure(amount) : indicatorOf(amount, count, indicator);
  });
  const isSchool = count !== null || figures.some((figure) => figure !== null && figure.value !== 0);
  return isSchool ? figures : null;
}

type Figures = readonly (IndicatorValue | null)[];

/** A figure; null where it is missing: blank, or a text such as “/”. */
function figureAt(grid: Grid, position: number): number | null {
  const cell = grid.cell(position);
  if (cell.kind === "number") return cell.value;
  if (cell.kind === "blank" || (cell.kind === "text" && !looksLikeNumber(cell.text))) return null;
  throw grid.notNumber(position, cell);
}

/** Verdict, count and remark of a school. */
function described(verdicts: readonly IndicatorVerdict[], standard: Standard): readonly ResultCell[] {
  const groups: Record<keyof RemarkGroups, string[]> = { met: [], floor: [], below: [], missing: [] };
  verdicts.forEach(({ met, reachesFloor }, at) => {
    const indicator = standard.indicators[at];
    if (indicator !== undefined) groups[groupOf(met, reachesFloor)].push(formCode(indicator));
  });
  const rule = standard.schoolRule;
  const met = rule === null ? null : judgeBySchoolRule(verdicts, rule);
  return [wordFor(met, standard), groups.met.length, schoolRemark(groups)];
}

function groupOf(met: Met, reachesFloor: Met): keyof RemarkGroups {
  if (met === null) return "missing";
  if (met) return "met";
  return reachesFloor === true ? "floor" : "below";
}

/** A problem stands in the first cell of its row. */
function rowOrProblem(compute: () => readonly ResultCell[]): readonly ResultCell[] {
  try {
    return compute();
  } catch (error) {
    if (error instanceof FunctionError) return [error, "", ""];
    throw error;
  }
}
