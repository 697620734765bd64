import type { ExcludedKind, NotCountedReason, Scope } from "../standards";
import { plainText } from "./reading";
import type { SchoolRow } from "./schoolRow";
import { stageOfCell, stageOfRunType } from "./stage";

const PRIVATE_SPONSOR = 10;
const YES = /^(?:是|1|true|yes|y|√|✓|计|计校)$/iu;
const NO = /^(?:否|0|false|no|n|×|x|不计|不计校|不)$/iu;

/** Reads a 是/否 cell. Null where it is blank or says neither. */
export function readFlag(text: string | null): boolean | null {
  if (text === null) return null;
  const word = plainText(text);
  if (YES.test(word)) return true;
  return NO.test(word) ? false : null;
}

/** 教学点: by its flag, its 办学类型 or its name. */
export function isTeachingPoint(row: SchoolRow): boolean {
  const flag = readFlag(row.text("is_point"));
  if (flag !== null) return flag;
  return plainText(`${row.text("run_type") ?? ""}${row.name}`).includes("教学点");
}

/** How the kinds that a standard may leave out are known by 办学类型, or by the name where that is blank. */
const KINDS: Readonly<Record<ExcludedKind, RegExp>> = {
  specialEducation: /特殊教育|特教/u,
  vocational: /职业|中专|技工/u,
};

/** Kinds of schools that are left out whatever their pupils. */
function kindLeftOut(row: SchoolRow, scope: Scope): NotCountedReason | null {
  const text = plainText(row.text("run_type") ?? row.name);
  const excluded = scope.excludedKinds.find((kind) => KINDS[kind].test(text));
  if (excluded !== undefined) return excluded;
  const stage = stageOfCell(row.text("stage")) ?? stageOfRunType(row.text("run_type"));
  return stage === "beyond" ? "noCompulsoryStage" : null;
}

function pointLeftOut(enrolment: number | null, minimum: number | null): NotCountedReason | null {
  if (minimum === null) return "teachingPoint";
  return enrolment !== null && enrolment < minimum ? "smallTeachingPoint" : null;
}

/**
 * Who counts for the resource indicators, and why not.
 *
 * @param row the row that describes the school best: 学校基础数据 before 表Ⅱ-2
 * @param enrolment pupils of this part; null where unknown, which leaves nobody out
 * @param point whether any row of the school says that it is a 教学点
 * @returns the reason why it is not counted, or null where it is
 */
export function whyNotCounted(
  row: SchoolRow,
  enrolment: number | null,
  point: boolean,
  scope: Scope,
): NotCountedReason | null {
  const kind = kindLeftOut(row, scope);
  if (kind !== null) return kind;
  const pointReason = point ? pointLeftOut(enrolment, scope.teachingPointMinimum) : null;
  if (pointReason !== null) return pointReason;
  // Statistics give no 教学点 a place among the schools; the form counts the larger ones all the same.
  if (!point && readFlag(row.text("count_school")) === false) return "mergedCampus";
  const sponsor = row.number("sponsor_code");
  if (scope.sponsors !== null && sponsor !== null && !scope.sponsors.includes(sponsor)) {
    return sponsor === PRIVATE_SPONSOR ? "private" : "notCountyRun";
  }
  return enrolment === 0 ? "noPupils" : null;
}
