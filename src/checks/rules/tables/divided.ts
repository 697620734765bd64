import { nameStem, runTypeOf, type Records, type SchoolPart, type SchoolRow } from "../../../records";
import type { RunType, Stage } from "../../../standards";
import { blameRow, evidenceOf } from "../../blame";
import { tableRule } from "../../rule";
import type { Blame } from "../../types";
import { oncePer } from "./once";

/** The rows that a school of several stages needs: 高中 has none. */
const STAGES_OF: Readonly<Record<RunType, readonly Stage[]>> = {
  nineYear: ["primary", "junior"],
  twelveYear: ["primary", "junior"],
  completeSecondary: ["junior"],
};

/** What is shared out between the stages of a school (2017: four totals). */
const SHARED_TOTALS = ["a_teach", "a_field", "equip_w", "media"] as const;
/** Two equal totals are no chance any more. */
const ENOUGH_EQUAL = 2;

interface BasePart extends SchoolPart {
  readonly base: SchoolRow;
}

/** A school of several stages with its parts in 学校基础数据. */
interface DividedSchool {
  readonly runType: RunType;
  readonly parts: BasePart[];
}

const hasBase = (part: SchoolPart): part is BasePart => part.base !== null;

/**
 * The 一贯制 schools and 完中, with all their rows; null where no row gives 办学类型. Rows belong together by their code or
 * by their name without the stage, since one of them may be mistyped. Campuses that do not count belong to a main school.
 */
const dividedSchools = oncePer(({ parts }: Records): readonly DividedSchool[] | null => {
  const own = parts.filter(hasBase).filter(({ reason }) => reason !== "mergedCampus");
  const schools = new Set<DividedSchool>();
  const byKey = new Map<string, DividedSchool>();
  let typed = false;
  for (const part of own) {
    const text = part.base.text("run_type");
    typed ||= text !== null;
    const runType = runTypeOf(text);
    if (runType === null) continue;
    const [code, stem] = keysOf(part);
    const school = byKey.get(code) ?? byKey.get(stem) ?? { runType, parts: [] };
    schools.add(school);
    byKey.set(code, school).set(stem, school);
  }
  if (!typed) return null;
  if (schools.size > 0) {
    for (const part of own) {
      const [code, stem] = keysOf(part);
      (byKey.get(code) ?? byKey.get(stem))?.parts.push(part);
    }
  }
  return [...schools];
});

function keysOf(part: BasePart): readonly [string, string] {
  return [part.school, `name ${nameStem(part.name)}`];
}

function isDivided({ runType, parts }: DividedSchool): boolean {
  const needed = STAGES_OF[runType];
  const undivided = needed.length > 1 && parts.some((part) => part.split !== null);
  // With several rows and one of unknown stage, it is the stage that is wrong: R01, R02.
  const unknown = parts.length > 1 && parts.some((part) => part.stage === null);
  return !undivided && (unknown || needed.every((stage) => parts.some((part) => part.stage === stage)));
}

/** Each stage of a school of several stages has a row of its own. */
const stagesHaveOwnRows = tableRule({
  id: "L33",
  severity: "mustFix",
  basis: "stated",
  source: "填报说明 xiaomilidoc p-11662321 / diyifanwen c70jwe…_4 二-4",
  confidence: "high",
  scope: "sheet",
  reads: ["run_type", "stage"],
  blames: ["run_type"],
  companions: ["R02", "P01", "P02"],
  find: ({ records }) => {
    const schools = dividedSchools(records);
    if (schools === null) return null;
    return schools.flatMap((school): Blame[] => {
      const [first] = school.parts;
      if (first === undefined || isDivided(school)) return [];
      return [blameRow(first.base, ["run_type"], ["school_name", "stage", "stu"], { parameters: { v: first.name } })];
    });
  },
});

function looksShared(one: SchoolRow, other: SchoolRow): boolean | null {
  let equal = 0;
  let different = 0;
  for (const field of SHARED_TOTALS) {
    const left = one.number(field) ?? 0;
    const right = other.number(field) ?? 0;
    if (left <= 0 || right <= 0) continue;
    if (left === right) equal += 1;
    else different += 1;
  }
  if (equal + different < ENOUGH_EQUAL) return null;
  return different > 0;
}

/**
 * The two rows of a school do not both show the whole school's totals.
 *
 * Fires where every total that both rows give is the same in both. The proportion 1:1.1 of the published relation is not
 * demanded of rows that differ: it is for totals nobody can measure by stage, and a school whose 小学部 has a building of
 * its own rightly gives what stands there.
 */
const totalsAreSharedOut = tableRule({
  id: "L34",
  severity: "mustFix",
  basis: "stated",
  source: "dyhzdl da4bfb84; 优质均衡指标计算公式.xlsx (GitHub, 沈阳) I5",
  confidence: "high",
  scope: "sheet",
  reads: ["run_type", ...SHARED_TOTALS, "stu"],
  blames: ["a_teach", "a_field", "equip_w", "media"],
  companions: ["C04", "C05", "C06", "C07", "E08", "L16", "L17"],
  find: ({ records }) => {
    const blames: Blame[] = [];
    let assessed = false;
    for (const { runType, parts } of dividedSchools(records) ?? []) {
      const primary = parts.find((part) => part.stage === "primary" && part.split === null);
      const junior = parts.find((part) => part.stage === "junior" && part.split === null);
      if (runType === "completeSecondary" || primary === undefined || junior === undefined) continue;
      const fine = looksShared(primary.base, junior.base);
      assessed ||= fine !== null;
      if (fine !== false) continue;
      const evidence = evidenceOf(primary.base, SHARED_TOTALS);
      const blame = blameRow(junior.base, SHARED_TOTALS, SHARED_TOTALS, { evidence, parameters: { v: junior.name } });
      blames.push(blame);
    }
    return assessed ? blames : null;
  },
});

export const DIVIDED_RULES = [stagesHaveOwnRows, totalsAreSharedOut];
