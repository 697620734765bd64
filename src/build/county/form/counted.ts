import { STAGE_WORDS, type County, type SchoolRow } from "../generate/row";

/** 2017: 教学点 below so many pupils are not counted. */
const SMALLEST_POINT = 50;

/** A part of a school that counts: its row, and those of the campuses that are merged into it. */
export interface CountedPart {
  readonly row: SchoolRow;
  readonly merged: readonly SchoolRow[];
}

/** Whether the resource indicators of 2017 count a row of 学校基础数据. */
export function isCounted(row: SchoolRow): boolean {
  if (row.run_type === "特殊教育学校" || row.count_school === "否") return false;
  return row.is_point === "否" || row.stu >= SMALLEST_POINT;
}

/** The rows of 表Ⅱ-2 in their order: primary parts, then junior parts, each in the order of 学校基础数据. */
export function countedParts(county: County): CountedPart[] {
  const campusesOf = new Map<string, SchoolRow[]>();
  for (const row of county.rows) {
    const parent = county.campuses.get(row.school_code);
    if (parent !== undefined) campusesOf.set(parent, [...(campusesOf.get(parent) ?? []), row]);
  }
  const counted = county.rows.filter(isCounted);
  const stageBlock = (stage: string): CountedPart[] =>
    counted
      .filter((row) => row.stage === stage)
      .map((row) => ({
        row,
        merged: (campusesOf.get(row.school_code) ?? []).filter((campus) => campus.stage === stage),
      }));
  return [...stageBlock(STAGE_WORDS.primary), ...stageBlock(STAGE_WORDS.junior)];
}
