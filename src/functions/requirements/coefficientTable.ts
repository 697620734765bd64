import { WORDS } from "../../messages";
import type { Stage, Standard } from "../../standards";
import {
  coefficientAtMost,
  compare,
  compositeCoefficient,
  fromNumber,
  toNumber,
  weightedMoments,
  ZeroMeanError,
} from "../../statistics";
import { stageIn, indicatorNamed, standardIn } from "../arguments/demands";
import { Grid, isOmitted, otherSize } from "../arguments/grid";
import { ARGUMENT } from "../arguments/names";
import type { Schools } from "../arguments/schools";
import {
  columnOf,
  rowsOfText,
  schoolRows,
  titleRowOf,
  titledTable,
  type SchoolRows,
  type TitledTable,
} from "../dispersion/titledTable";
import { FunctionError, invalid } from "../functionError";
import { explained } from "../results/explained";
import type { ResultCell, ResultTable } from "../results/result";
import { wordFor } from "./figures";
import { limitOf } from "./thresholds";

/** What stands before the rows of the result, as in 表Ⅲ. */
const LABELS = { title: "指标", limit: "限值", verdict: "结论", composite: "综合" };

/** One column of the result. */
interface ColumnFigures {
  readonly title: string;
  readonly mean: ResultCell;
  readonly coefficient: ResultCell;
  readonly limit: ResultCell;
  readonly verdict: ResultCell;
}

/**
 * `CVTABLE`: county mean, 差异系数, its limit and the verdict of every column of raw totals, decided exactly.
 *
 * @param table     titles, then a row a school; a column whose title names an indicator gets its mean in its unit
 * @param enrolment 在校生数, one column, a row for each row of the table, with or without one for the titles
 * @returns a row each of titles, means, coefficients, limits and verdicts, with a label before; where the standard limits
 *   the composite (2012) and all of its indicators are there, a column with it
 */
export function cvtable(
  table: unknown,
  enrolment: unknown,
  stage: unknown,
  standard?: unknown,
  province?: unknown,
): ResultTable {
  const at = stageIn(stage);
  const demanded = standardIn(standard, province);
  if (isOmitted(table)) throw invalid("missing", { argument: ARGUMENT.table });
  const { titled, schools } = withSchools(new Grid(ARGUMENT.table, table), enrolment);
  const columns = titled.columns.map((column) => {
    const { title } = column;
    return columnFigures(title, () => columnOf(titled, column, schools), at, demanded);
  });
  const composite = compositeOf(columns, at, demanded);
  const all = composite === null ? columns : [...columns, composite];
  return [
    [LABELS.title, ...all.map(({ title }) => title)],
    [WORDS.zh.measure.mean, ...all.map(({ mean }) => mean)],
    [WORDS.zh.measure.coefficient, ...all.map(({ coefficient }) => coefficient)],
    [LABELS.limit, ...all.map(({ limit }) => limit)],
    [LABELS.verdict, ...all.map(({ verdict }) => verdict)],
  ];
}

function withSchools(grid: Grid, enrolment: unknown): { readonly titled: TitledTable; readonly schools: SchoolRows } {
  const titleRows = rowsOfText(grid);
  if (titleRows === 0) throw invalid("noTitles", { argument: grid.argument });
  if (isOmitted(enrolment)) throw invalid("missing", { argument: ARGUMENT.enrolment });
  const pupils = new Grid(ARGUMENT.enrolment, enrolment);
  const above = grid.rows - pupils.size;
  if (pupils.columns !== 1 || (above !== 0 && above !== titleRows)) throw otherSize(pupils, grid);
  const titled = titledTable(grid, titleRowOf(grid));
  return { titled, schools: schoolRows(titled, pupils, (row) => row - above) };
}

/** The figures of one column; a problem stands in every cell that it leaves open. */
function columnFigures(title: string, read: () => Schools, stage: Stage, standard: Standard): ColumnFigures {
  const limit = limitOf(title, stage, standard);
  const shownLimit = limit === null ? "" : toNumber(limit);
  try {
    const schools = read();
    const perPupils = indicatorNamed(title, standard)?.perPupils ?? 1;
    const totals = schools.values.map((total) => total * perPupils);
    const { mean, coefficient } = explained(schools, () => momentsOf(totals, schools.enrolment));
    const met = limit === null ? null : coefficientAtMost(coefficient, limit, totals, schools.enrolment);
    return { title, mean, coefficient, limit: shownLimit, verdict: limit === null ? "" : wordFor(met, standard) };
  } catch (error) {
    if (!(error instanceof FunctionError)) throw error;
    return { title, mean: error, coefficient: error, limit: shownLimit, verdict: error };
  }
}

function momentsOf(totals: Float64Array, enrolment: Float64Array): { mean: number; coefficient: number } {
  const { ratio, variance } = weightedMoments(totals, enrolment);
  if (!(ratio > 0)) throw new ZeroMeanError(ratio);
  return { mean: ratio, coefficient: Math.sqrt(variance) / ratio };
}

/** The column of the composite; null where the standard does not limit it, or an indicator is not there. */
function compositeOf(columns: readonly ColumnFigures[], stage: Stage, standard: Standard): ColumnFigures | null {
  const limit = standard.compositeLimit?.[stage] ?? null;
  if (limit === null) return null;
  const single = standard.indicators.map(
    ({ id }) => columns.find(({ title }) => indicatorNamed(title, standard)?.id === id)?.coefficient,
  );
  const known = single.filter((coefficient) => typeof coefficient === "number");
  if (known.length < single.length) return null;
  const coefficient = compositeCoefficient(Float64Array.from(known));
  const met = compare(fromNumber(coefficient), limit) <= 0;
  const words = { ...standard, verdictWords: { met: WORDS.zh.verdict.met, unmet: WORDS.zh.verdict.unmet } };
  return { title: LABELS.composite, mean: "", coefficient, limit: toNumber(limit), verdict: wordFor(met, words) };
}
