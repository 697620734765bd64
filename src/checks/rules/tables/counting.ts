import type { Records, SchoolPart } from "../../../records";
import type { NotCountedReason } from "../../../standards";
import { blameRow, evidenceOf } from "../../blame";
import { tableRule } from "../../rule";
import type { Blame } from "../../types";

const NOTES_2012 = "填报说明 xiaomilidoc p-11662321 / diyifanwen c70jwe…_4 二-5";

/** Rows of 表Ⅱ-2 whose school does not count for one of the reasons; null without 表Ⅱ-2. */
function wronglyListed(records: Records, reasons: readonly NotCountedReason[]): readonly SchoolPart[] | null {
  if (records.form.length === 0) return null;
  return records.parts.filter(({ form, reason }) => form !== null && reason !== null && reasons.includes(reason));
}

function blameForm(part: SchoolPart, evidence: readonly string[]): Blame[] {
  if (part.form === null) return [];
  const base = part.base === null ? [] : evidenceOf(part.base, evidence);
  return [blameRow(part.form, ["school_name"], ["stu"], { evidence: base, parameters: { v: part.name } })];
}

/**
 * 表Ⅱ-2 lists no 教学点 that does not count: below 50 pupils (2017), or any (2012). In 学校基础数据 such rows are right and
 * merely not counted.
 */
const noSmallTeachingPoints = tableRule({
  id: "L35",
  severity: "mustFix",
  basis: "stated",
  source: `2017: 河北办法 m.zixin.com.cn/doc/2278587; 2012: ${NOTES_2012}`,
  confidence: "high",
  scope: "sheet",
  reads: ["is_point", "stu"],
  blames: ["school_name"],
  companions: ["X08"],
  find: ({ records }) =>
    wronglyListed(records, ["teachingPoint", "smallTeachingPoint"])?.flatMap((part) =>
      blameForm(part, ["is_point", "stu"]),
    ) ?? null,
});

/** 2012: 表Ⅱ lists no 民办 school and none that the county does not run. */
const noOtherSponsors = tableRule({
  id: "L36",
  severity: "mustFix",
  basis: "stated",
  source: NOTES_2012,
  confidence: "high",
  scope: "sheet",
  reads: ["sponsor_code"],
  blames: ["school_name"],
  standards: ["basic-2012"],
  find: ({ records }) =>
    wronglyListed(records, ["private", "notCountyRun"])?.flatMap((part) => blameForm(part, ["sponsor_code"])) ?? null,
});

/**
 * A campus that does not count as a school belongs to its main school: it has no row of its own in 表Ⅱ-2, and 学校基础数据
 * lets see which school that is.
 */
const campusIsMerged = tableRule({
  id: "L37",
  severity: "explain",
  basis: "derived",
  source: "statistics export header 是否计校数 (GitHub py tool)",
  confidence: "high",
  scope: "row",
  reads: ["count_school", "school_name"],
  blames: ["count_school"],
  find: ({ records }) => {
    if (!records.base.some((row) => row.text("count_school") !== null)) return null;
    return records.parts.flatMap(({ base, form, reason, mergedInto }): Blame[] => {
      if (reason !== "mergedCampus" || base === null || (form === null && mergedInto !== null)) return [];
      if ((base.number("stu") ?? 0) <= 0) return [];
      const evidence = form === null ? [] : evidenceOf(form, ["school_name"]);
      return [blameRow(base, ["count_school"], ["school_name", "stu"], { evidence })];
    });
  },
});

export const COUNTING_RULES = [noSmallTeachingPoints, noOtherSponsors, campusIsMerged];
