import { largeClasses, sizeGroupOf, wholeSchools, type SizeGroup } from "../../../measures";
import type { Records } from "../../../records";
import type { Stage, Standard } from "../../../standards";
import type { Blame, TableRule } from "../../types";
import { blameFigure } from "../../blame";
import { countyRule, together, type Figures } from "./countyRule";

/** Rows of 表Ⅱ-2 of a stage; null without such a table, or while a row's stage is open. */
function rowsOf({ form, parts }: Records, stage: Stage): number | null {
  const rows = parts.filter((part) => part.form !== null);
  if (form.length === 0 || rows.some((part) => part.stage === null)) return null;
  return rows.filter((part) => part.stage === stage).length;
}

/** A row of 表Ⅱ-2 for every school that 表Ⅰ counts, 一贯制 in both stages. */
function rowCountRule(id: string, stage: Stage, fields: readonly string[]): TableRule {
  return countyRule({
    id,
    severity: "mustFix",
    basis: "derived",
    source: "优质均衡申报表 (form-2017-cells.json) 表Ⅱ-2注1",
    confidence: "medium",
    reads: fields,
    find: (figures, { records }) => {
      const counts = fields.map((field) => figures.get(field)).filter((count) => count !== undefined);
      const rows = rowsOf(records, stage);
      const [first, ...others] = counts;
      if (first === undefined || counts.length < fields.length || rows === null) return null;
      const sum = counts.reduce((total, { value }) => total + value, 0);
      return rows === sum ? [] : [blameFigure(first, others, { stage, parameters: { rows, sum } })];
    },
  });
}

/** A count that 表Ⅳ states against the one that the schools give; null where either is open. */
function compareCount(figures: Figures, field: string, count: () => number | null): readonly Blame[] | null {
  const stated = figures.get(field);
  const counted = stated === undefined ? null : count();
  if (stated === undefined || counted === null) return null;
  if (stated.value === counted) return [];
  return [blameFigure(stated, [], { expected: counted, parameters: { stated: stated.value, counted } })];
}

/** Classes above the limit of their stage; null where the bands leave them open or nobody tells. */
function countClasses({ parts }: Records, stage: Stage, { items }: Standard): number | null {
  if (items === null || parts.some((part) => part.counted && part.stage === null)) return null;
  const { count, open, told } = largeClasses(parts, stage, items.thresholds.classSize);
  return told === 0 || open.length > 0 ? null : count;
}

const classesCounted = countyRule({
  id: "X10",
  severity: "mustFix",
  basis: "derived",
  source: "优质均衡申报表 (form-2017-cells.json)",
  confidence: "high",
  reads: ["g_c45", "g_c50", "c50", "c55", "c60", "c65", "c66"],
  find: (figures, { records, standard }) =>
    together([
      compareCount(figures, "g_c45", () => countClasses(records, "primary", standard)),
      compareCount(figures, "g_c50", () => countClasses(records, "junior", standard)),
    ]),
});

/** Schools of a group above its size, whole schools and without concessions; null where one's size is open. */
function countSizes({ parts, base }: Records, group: SizeGroup, { items }: Standard): number | null {
  if (items === null || base.length === 0) return null;
  const schools = wholeSchools(parts.filter(({ counted }) => counted));
  if (schools.some((school) => school.pupils === null || sizeGroupOf(school) === null)) return null;
  const { single, continuous } = items.thresholds.size;
  const limit = group === "continuous" ? continuous : single;
  return schools.filter((school) => sizeGroupOf(school) === group && (school.pupils ?? 0) > limit).length;
}

const sizesCounted = countyRule({
  id: "X11",
  severity: "mustFix",
  basis: "derived",
  source: "优质均衡申报表 (form-2017-cells.json)",
  confidence: "high",
  reads: ["g_over_ps", "g_over_js", "g_over_9", "stu"],
  find: (figures, { records, standard }) =>
    together([
      compareCount(figures, "g_over_ps", () => countSizes(records, "primary", standard)),
      compareCount(figures, "g_over_js", () => countSizes(records, "junior", standard)),
      compareCount(figures, "g_over_9", () => countSizes(records, "continuous", standard)),
    ]),
});

export const COUNTY_COUNT_RULES = [
  rowCountRule("X08", "primary", ["n_ps", "n_9", "n_12", "n_pt50"]),
  rowCountRule("X09", "junior", ["n_js", "n_9", "n_ws", "n_12"]),
  classesCounted,
  sizesCounted,
];
