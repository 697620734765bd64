import type { Recognition, SchoolTable, TableId } from "../../../forms";
import type { Stage } from "../../../standards";
import type { Carrying } from "../carrying";
import { TemplateFullError } from "../errors";
import { freeRows } from "./freeRows";
import { carryLine } from "./cells";
import type { SchoolLine } from "./lines";

/** How a list of schools was carried. */
export interface CarriedSchools {
  /** Schools that found a row. */
  readonly placed: number;
  /** Names of the others. */
  readonly left: readonly string[];
  /** False where the blank form has no such table. */
  readonly hasTable: boolean;
}

/** The blank form's table for a list of schools; undefined where it has none. */
export function schoolTableOf(blank: Recognition, ids: readonly TableId[]): SchoolTable | undefined {
  return blank.tables.find((one): one is SchoolTable => one.kind === "schools" && ids.includes(one.id));
}

/**
 * Carries the lines of a list of schools into the free rows of the blank form's table.
 *
 * @throws TemplateFullError where there are fewer rows than schools; totals give way first
 */
export function carrySchools(
  carrying: Carrying,
  lines: readonly SchoolLine[],
  target: SchoolTable | undefined,
): CarriedSchools {
  const schools = lines.filter(({ isTotal }) => !isTotal);
  const sheet = target === undefined ? undefined : carrying.blank.sheets[target.sheetIndex];
  if (target === undefined || sheet === undefined) {
    return { placed: 0, left: schools.map(({ name }) => name), hasTable: false };
  }
  const free = freeRows(sheet, target);
  const left = free.byStage ? schools.filter(({ stage }) => stage === null) : [];
  for (const [stage, all] of blocksOf(lines, free.byStage)) {
    const rows = free.of(stage);
    const own = all.length <= rows.length ? all : all.filter(({ isTotal }) => !isTotal);
    own.forEach((line, index) => {
      const row = rows[index];
      if (row === undefined) throw new TemplateFullError(sheet.name, own.length, rows.length);
      carryLine(carrying, line, target, row);
    });
  }
  return { placed: schools.length - left.length, left: left.map(({ name }) => name), hasTable: true };
}

function blocksOf(lines: readonly SchoolLine[], byStage: boolean): ReadonlyMap<Stage | null, readonly SchoolLine[]> {
  if (!byStage) return new Map([[null, lines]]);
  const stages = new Set(lines.map(({ stage }) => stage).filter((stage) => stage !== null));
  return new Map([...stages].map((stage) => [stage, lines.filter((line) => line.stage === stage)]));
}
