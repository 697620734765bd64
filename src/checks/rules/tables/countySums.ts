import type { NotCountedReason, Stage } from "../../../standards";
import type { Records, SchoolPart } from "../../../records";
import { exactSum } from "../../../statistics";
import { shown } from "../../plausibility";
import type { Blame, TableRule } from "../../types";
import { blameFigure } from "../../blame";
import { countyRule, together, type Figures } from "./countyRule";

/** Schools that 表Ⅰ counts apart from 小学 and 初中. */
const APART: ReadonlySet<NotCountedReason> = new Set(["specialEducation", "vocational"]);

/** Double sums of figures that people type agree closer than this. */
const NOISE = 1e-9;

/** What the schools of a stage have together. */
interface StageSum {
  readonly sum: number;
  /** Whether every school's figure is in it, and every school: only then may the county have no more. */
  readonly complete: boolean;
}

/** What a part has of a field by its own row; campuses that are no schools of their own are parts of their own. */
function figureOf({ base, split }: SchoolPart, field: string): number | null {
  if (split !== null) return field === "stu" ? split.enrolment : null;
  return base?.number(field) ?? null;
}

function sumOf({ parts, base }: Records, stage: Stage, field: string): StageSum | null {
  const listed = parts.filter(({ reason }) => reason === null || !APART.has(reason));
  const own = listed.filter((part) => part.stage === stage);
  // 表Ⅱ-2 leaves out the small 教学点, so that its sum is only the least that the county has.
  const fromForm = base.length === 0;
  const values = own
    .filter((part) => fromForm || part.base !== null)
    .map((part) => (fromForm ? (part.form?.number(field) ?? null) : figureOf(part, field)));
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return null;
  const undecided = listed.some((part) => part.counted && part.stage === null);
  return {
    sum: exactSum(
      known,
      known.map(() => 1),
    ),
    complete: !fromForm && !undecided && known.length === values.length,
  };
}

function compareSum(figures: Figures, records: Records, county: string, stage: Stage, field: string) {
  const stated = figures.get(county);
  const total = stated === undefined ? null : sumOf(records, stage, field);
  if (stated === undefined || total === null) return null;
  const { sum, complete } = total;
  const noise = NOISE * Math.abs(sum);
  const tooFew = stated.value < sum - noise;
  if (!tooFew && !complete) return null;
  if (!tooFew && stated.value <= sum + noise) return [];
  const expected = complete ? shown(sum) : null;
  const parameters = { stated: stated.value, sum: shown(sum), relation: complete ? "≠" : "<" };
  return [blameFigure(stated, [], { stage, expected, parameters })] satisfies readonly Blame[];
}

type Compared = readonly [county: string, stage: Stage];

function sumRule(id: string, source: string, field: string, compared: readonly Compared[]): TableRule {
  return countyRule({
    id,
    severity: "mustFix",
    basis: "derived",
    source,
    confidence: "high",
    reads: [...compared.map(([county]) => county), field],
    find: (figures, { records }) =>
      together(compared.map(([county, stage]) => compareSum(figures, records, county, stage, field))),
  });
}

const NOTES = "填报说明 xiaomilidoc p-11662321 / diyifanwen c70jwe…_4";

/** 表Ⅰ holds what the schools have together, 教学点 of every size included. */
export const COUNTY_SUM_RULES = [
  sumRule("X01", `${NOTES} 一-4`, "stu", [["s_ps", "primary"]]),
  sumRule("X02", `${NOTES} 一-4`, "stu", [["s_js", "junior"]]),
  sumRule("X03", NOTES, "classes", [
    ["k_ps", "primary"],
    ["k_js", "junior"],
  ]),
  sumRule("X04", NOTES, "teachers", [
    ["t_ps", "primary"],
    ["t_js", "junior"],
  ]),
];
