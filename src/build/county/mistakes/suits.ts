import { isCounted } from "../form/counted";
import { STAGE_WORDS, type County, type SchoolRow } from "../generate/row";

type Suits = (row: SchoolRow, county: County) => boolean;

function hasCampus(row: SchoolRow, county: County): boolean {
  return [...county.campuses.values()].includes(row.school_code);
}

/** A school of one stage that counts, with no campus that its figures would have to be added to. */
function ordinary(row: SchoolRow, county: County): boolean {
  return isCounted(row) && row.is_point === "否" && !row.run_type.includes("一贯制") && !hasCampus(row, county);
}

/** A 小学 that counts and has no campus. */
export const anyPrimary: Suits = (row, county) => ordinary(row, county) && row.stage === STAGE_WORDS.primary;

/** A 小学 with at least so many classes. */
export function primaryOf(classes: number): Suits {
  return (row, county) => anyPrimary(row, county) && row.classes >= classes;
}

export const anyJunior: Suits = (row, county) => ordinary(row, county) && row.stage === STAGE_WORDS.junior;

export const anyOrdinary: Suits = ordinary;

/** 教学点 with fewer than 50 pupils: in 学校基础数据, not in 表Ⅱ-2. */
export const smallPoint: Suits = (row) => row.is_point === "是" && !isCounted(row);

/** 教学点 with 50 pupils or more. */
export const largePoint: Suits = (row) => row.is_point === "是" && isCounted(row);

/** The primary part of a 九年一贯制 school. */
export const nineYearPrimary: Suits = (row) => row.run_type === "九年一贯制学校" && row.stage === STAGE_WORDS.primary;
