import { nameStem, readNumber, type Records, type SchoolPart, type SchoolRow } from "../../../records";
import { STAGES, type Stage } from "../../../standards";
import { displayValue } from "../../../workbook";
import { blameRow, evidenceOf } from "../../blame";
import { tableRule } from "../../rule";
import type { Blame } from "../../types";

/** A part that stands in both 学校基础数据 and 表Ⅱ-2. */
interface JoinedPart extends SchoolPart {
  readonly base: SchoolRow;
  readonly form: SchoolRow;
}

const isJoined = (part: SchoolPart): part is JoinedPart => part.base !== null && part.form !== null;

/** Both tables with schools in them; a form that is still empty disagrees with nothing. */
function bothFilled({ base, form }: Records): boolean {
  return base.length > 0 && form.length > 0;
}

/** Every school that counts stands in both tables. Where a row's stage is open, it is the stage that is wrong: R01, R02. */
const schoolsInBothTables = tableRule({
  id: "P01",
  severity: "mustFix",
  basis: "proposal",
  source: "一致性",
  confidence: "high",
  scope: "workbook",
  reads: ["school_name"],
  blames: ["school_name"],
  companions: ["X08", "X09"],
  find: ({ records }) => {
    if (!bothFilled(records)) return null;
    const open = new Set(records.parts.filter((part) => part.stage === null).map((part) => nameStem(part.name)));
    return records.parts.flatMap((part): Blame[] => {
      const { base, form, counted, name, stage } = part;
      const row = base ?? form;
      if (!counted || stage === null || row === null || isJoined(part)) return [];
      if (open.size > 0 && open.has(nameStem(name))) return [];
      return [blameRow(row, ["school_name"], [], { stage, parameters: { v: name, sheet: row.table.sheet } })];
    });
  },
});

/** What 学校基础数据 gives for a part of a school; null where it gives nothing for this part alone. */
function baseFigure(part: JoinedPart, field: string): number | null {
  if (part.split === null || field === "sponsor_code") return part.base.number(field);
  return field === "stu" ? part.split.enrolment : null;
}

const COMPARED = ["stu", "classes", "sponsor_code"];
/** What a school and its campuses have together. */
const ADDED_UP: readonly string[] = ["stu", "classes"];

/**
 * The figures that 表Ⅱ-2 may show for a part, the best first: those with its campuses that are no schools of their own, or
 * the main school's alone. The statistics merge them; no official text on how the form does has been seen.
 */
function rightFigures(part: JoinedPart, field: string): readonly number[] {
  const own = baseFigure(part, field);
  if (own === null) return [];
  if (part.campuses.length === 0 || !ADDED_UP.includes(field)) return [own];
  return [part.campuses.reduce((sum, campus) => sum + (campus.number(field) ?? 0), own), own];
}

/** 在校生数, 班级数 and 举办者 are the same in both tables. */
const figuresAgree = tableRule({
  id: "P02",
  severity: "mustFix",
  basis: "derived",
  source: "“相关数据要与事业报表完全一致”",
  confidence: "high",
  scope: "workbook",
  reads: COMPARED,
  blames: COMPARED,
  companions: ["C01", "C02", "C03", "C04", "C05", "C06", "C07", "L12", "L13", "S08"],
  find: ({ records }) => {
    const blames: Blame[] = [];
    let assessed = false;
    for (const part of records.parts) {
      if (!isJoined(part)) continue;
      const { base, form, stage, name } = part;
      for (const field of COMPARED) {
        const allowed = rightFigures(part, field);
        const [left] = allowed;
        const right = readNumber(form.value(field));
        if (left === undefined || right.kind !== "number") continue;
        assessed = true;
        if (allowed.includes(right.value)) continue;
        const more = { school: name, left, right: displayValue(form.value(field)) };
        const evidence = [base, ...part.campuses].flatMap((row) => evidenceOf(row, [field]));
        blames.push(blameRow(form, [field], [field], { stage, expected: left, evidence, parameters: more }));
      }
    }
    return assessed ? blames : null;
  },
});

/** Schools of a stage in the order of 表Ⅱ-2. */
function inFormOrder(parts: readonly JoinedPart[]): JoinedPart[] {
  return [...parts].sort(
    ({ form: one }, { form: other }) => one.table.sheetIndex - other.table.sheetIndex || one.row - other.row,
  );
}

function outOfOrder(parts: readonly JoinedPart[], stage: Stage): Blame[] {
  const ordered = inFormOrder(parts);
  const position = ordered.findIndex((part, index) => part !== parts[index]);
  const part = ordered[position];
  const expected = parts[position];
  if (part === undefined || expected === undefined) return [];
  const parameters = { sheet: part.base.table.sheet };
  const evidence = evidenceOf(expected.base, ["school_name"]);
  return [blameRow(part.form, ["school_name"], [], { stage, expected: expected.name, evidence, parameters })];
}

/** The schools of a stage stand in the same order in both tables; the first that does not is named. */
const sameOrder = tableRule({
  id: "P03",
  severity: "explain",
  basis: "stated",
  source: "山东 application instructions (edu.zaozhuang.gov.cn, 2016)",
  confidence: "medium",
  scope: "workbook",
  reads: ["school_name"],
  blames: ["school_name"],
  find: ({ records }) => {
    const joined = records.parts.filter(isJoined);
    if (joined.length === 0) return null;
    return STAGES.flatMap((stage) =>
      outOfOrder(
        joined.filter((part) => part.stage === stage),
        stage,
      ),
    );
  },
});

export const AGREEMENT_RULES = [schoolsInBothTables, figuresAgree, sameOrder];
