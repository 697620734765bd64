import { unitRelation, type SchoolPart, type SchoolRow } from "../../../records";
import type { Edit } from "../../../workbook";

const GRADES = {
  primary: ["g1", "g2", "g3", "g4", "g5", "g6"],
  junior: ["g7", "g8", "g9"],
} as const;

/** The cell of a row as it would read with another number in it, given in the field's own unit. */
function cellEdit(row: SchoolRow, field: string, to: number | null): Edit[] {
  const location = row.location(field);
  const column = row.table.columns.get(field);
  if (location === null || column === undefined) return [];
  const typed = to === null ? null : to / (unitRelation(column) ?? 1);
  return [{ ...location, from: row.value(field), to: typed, style: null, replacesFormula: true }];
}

/** The row's pupils of one stage: in a column of their own, else all of them in the first grade. */
function stageEdits(row: SchoolRow, stage: "primary" | "junior", pupils: number): Edit[] {
  const own = stage === "primary" ? "stu_ps" : "stu_js";
  if (row.number(own) !== null) return cellEdit(row, own, pupils);
  const [first, ...others] = GRADES[stage];
  return [...cellEdit(row, first, pupils), ...others.flatMap((grade) => cellEdit(row, grade, null))];
}

/** Pupils in the main school's cell; its campuses, which are counted with it, are left with none. */
function wholeEdits({ base, form, campuses }: SchoolPart, pupils: number): Edit[] {
  if (typeof base?.number("stu") === "number") {
    return [...cellEdit(base, "stu", pupils), ...campuses.flatMap((campus) => cellEdit(campus, "stu", 0))];
  }
  return form === null ? [] : cellEdit(form, "stu", pupils);
}

/** The edits by which a school would have another number of pupils in the cells that its number is read from. */
export function pupilEdits(part: SchoolPart, pupils: number): Edit[] {
  const { base, stage, split } = part;
  if (split !== null && base !== null && stage !== null) return stageEdits(base, stage, pupils);
  return wholeEdits(part, pupils);
}
