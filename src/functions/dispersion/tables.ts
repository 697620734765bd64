import * as statistics from "../../statistics";
import { isOmitted, requireSameSize, Grid } from "../arguments/grid";
import { ARGUMENT } from "../arguments/names";
import { schoolsIn, schoolsOrNumbersIn } from "../arguments/schools";
import { shown } from "../arguments/cell";
import { invalid } from "../functionError";
import { explained } from "../results/explained";
import type { ResultCell, ResultTable } from "../results/result";
import { besideSchools } from "../results/shape";

/** `LORENZ`: the points of the Lorenz curve: share of pupils, share of the resource; from 0, 0 to 1, 1. */
export function lorenz(values: unknown, enrolment?: unknown): ResultTable {
  const schools = schoolsOrNumbersIn(ARGUMENT.values, values, enrolment);
  const { pupils, resource } = explained(schools, () => statistics.lorenz(schools.values, schools.enrolment));
  return Array.from(pupils, (share, point) => [share, resource[point] ?? ""]);
}

/**
 * `DECOMPOSE`: inequality between and within groups of schools.
 *
 * @returns titles, then a row each for Theil T, Theil L and the square of the official coefficient: in all, within
 *   groups, between groups, and the share between; Theil L is "" where a school has nothing
 */
export function decompose(totals: unknown, enrolment: unknown, group: unknown): ResultTable {
  const schools = schoolsIn(ARGUMENT.totals, totals, enrolment);
  if (isOmitted(group)) throw invalid("missing", { argument: ARGUMENT.group });
  const groups = new Grid(ARGUMENT.group, group);
  requireSameSize(groups, schools.grid);
  const names = Array.from(schools.positions, (position) => groupAt(groups, position));
  const { theilT, theilL, squaredCoefficient } = explained(schools, () =>
    statistics.decompose(schools.values, schools.enrolment, names),
  );
  return [
    ["指标", "合计", "组内", "组间", "组间占比"],
    ["泰尔指数T", ...partsOf(theilT)],
    ["泰尔指数L", ...(theilL === null ? ["", "", "", ""] : partsOf(theilL))],
    ["差异系数的平方", ...partsOf(squaredCoefficient)],
  ];
}

function groupAt(groups: Grid, position: number): string {
  const cell = groups.cell(position);
  if (cell.kind === "error") throw groups.notNumber(position, cell);
  // A blank cell of the desktop is 0, and 0 names no group.
  if (cell.kind === "blank" || (cell.kind === "number" && cell.value === 0))
    throw groups.problemAt(position, "blankGroup");
  return cell.kind === "text" ? cell.text.trim() : shown(cell);
}

function partsOf({ total, within, between }: statistics.Parts): ResultCell[] {
  return [total, within, between, total === 0 ? "" : between / total];
}

/** `CONTRIBUTION`: the share that each school has in the county's variance; together 1. */
export function contribution(totals: unknown, enrolment: unknown): ResultTable {
  const schools = schoolsIn(ARGUMENT.totals, totals, enrolment);
  return besideSchools(
    schools,
    explained(schools, () => statistics.contributions(schools.values, schools.enrolment)),
  );
}

/** `INFLUENCE`: by how much the official coefficient changes for each unit that a school gets. */
export function influence(totals: unknown, enrolment: unknown): ResultTable {
  const schools = schoolsIn(ARGUMENT.totals, totals, enrolment);
  return besideSchools(
    schools,
    explained(schools, () => statistics.influences(schools.values, schools.enrolment)),
  );
}
