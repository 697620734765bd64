import type { SchoolTable } from "../../../forms";
import type { SchoolRow, TotalRow } from "../../../records";
import type { Stage } from "../../../standards";
import type { CellValue } from "../../../workbook";

/** A row of a list of schools as it is carried: a school, or a total of the schools above it. */
export interface SchoolLine {
  readonly table: SchoolTable;
  /** Counted from 0. */
  readonly row: number;
  readonly name: string;
  readonly isTotal: boolean;
  /** The block in which it belongs; null for a school whose stage is unknown. */
  readonly stage: Stage | null;
  /** False where its 学段 must not be carried, because more than it said otherwise. */
  readonly hasStageCell: boolean;
  readonly value: (field: string) => CellValue;
}

/**
 * The schools of a list with its totals among them, in the order of the file: a total stands for the rows above it.
 *
 * @param totals of any list; those of the schools' own tables are taken
 * @param inDoubt schools whose 学段 is not to be carried
 */
export function schoolLines(
  schools: readonly SchoolRow[],
  totals: readonly TotalRow[],
  inDoubt: ReadonlySet<SchoolRow>,
): readonly SchoolLine[] {
  const tables = [...new Set(schools.map(({ table }) => table))];
  return tables.flatMap((table) => {
    const lines = schools.filter((school) => school.table === table).map((school) => lineOf(school, inDoubt));
    const sums = totals.filter((total) => total.table === table).map(totalLine);
    return [...lines, ...sums].sort((left, right) => left.row - right.row);
  });
}

function lineOf(school: SchoolRow, inDoubt: ReadonlySet<SchoolRow>): SchoolLine {
  const { table, row, name, stage } = school;
  const hasStageCell = !inDoubt.has(school);
  return { table, row, name, stage, hasStageCell, isTotal: false, value: (field) => school.value(field) };
}

/** A total of several stages stands in the block of the last of them. */
function totalLine({ table, row, label, value, summed }: TotalRow): SchoolLine {
  const stage = summed[summed.length - 1]?.stage ?? null;
  return { table, row, name: label, stage, hasStageCell: true, isTotal: true, value };
}
