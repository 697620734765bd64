import type { SchoolPart, SchoolRow } from "../records";
import type { ByStage, NotCountedReason, Stage } from "../standards";

/** 班额: classes by the most pupils that their band allows; the last band is open. */
const BANDS: readonly (readonly [field: string, above: number])[] = [
  ["c25", 0],
  ["c30", 25],
  ["c35", 30],
  ["c40", 35],
  ["c45", 40],
  ["c50", 45],
  ["c55", 50],
  ["c60", 55],
  ["c65", 60],
  ["c66", 65],
];

/** Classes of a stage above their limit. */
export interface LargeClasses {
  /** Those that are sure. */
  readonly count: number;
  /** The schools that have such classes, and how many. */
  readonly schools: readonly { readonly name: string; readonly count: number }[];
  /** Schools whose bands leave open whether, or how many, classes are. */
  readonly open: readonly string[];
  /** Schools that say anything of the size of their classes. */
  readonly told: number;
}

/** Schools that are no 小学 or 初中, or have no pupils. */
const NO_CLASSES: ReadonlySet<NotCountedReason> = new Set(["specialEducation", "vocational", "noPupils"]);

interface RowClasses {
  readonly count: number;
  readonly open: boolean;
  readonly told: boolean;
}

/**
 * The classes of a row above a limit. Blank bands beside filled ones are empty; classes that no band shows are judged by
 * 最大班额, and without it left open.
 */
function classesOf(row: SchoolRow, limit: number): RowClasses {
  const largest = row.number("max_class");
  // Where 最大班额 keeps the limit, only the bands that could contradict it are looked at.
  const { count, shown, told } = inBands(row, limit, largest !== null && largest <= limit);
  if (largest !== null && largest <= limit) return { count, open: false, told: true };
  const classes = row.number("classes");
  const incomplete = !told || classes === null || shown < classes;
  if (largest === null) return { count, open: incomplete, told };
  return { count: Math.max(count, 1), open: incomplete || count === 0, told: true };
}

/** What the bands show: classes above the limit, and all of them. */
function inBands(row: SchoolRow, limit: number, onlyAbove: boolean): { count: number; shown: number; told: boolean } {
  let count = 0;
  let shown = 0;
  let told = false;
  for (const [field, above] of BANDS) {
    if (onlyAbove && above < limit) continue;
    const classes = row.number(field);
    if (classes === null) continue;
    told = true;
    shown += classes;
    if (above >= limit) count += classes;
  }
  return { count, shown, told };
}

/** A row that holds both stages shows classes of both, each with a limit of its own: whose they are stays open. */
function ofBothStages(row: SchoolRow, limits: ByStage<number>): RowClasses {
  const strict = classesOf(row, Math.min(limits.primary, limits.junior));
  const sure = classesOf(row, Math.max(limits.primary, limits.junior));
  return { ...sure, open: sure.open || strict.count > 0 };
}

/**
 * Classes above the limit of a stage, over all schools of 学校基础数据, 教学点 of every size included.
 *
 * @param limits pupils that no class may exceed
 */
export function largeClasses(parts: readonly SchoolPart[], stage: Stage, limits: ByStage<number>): LargeClasses {
  let count = 0;
  let told = 0;
  const schools: { name: string; count: number }[] = [];
  const open: string[] = [];
  for (const part of parts) {
    const { base, name, reason, split } = part;
    if (part.stage !== stage || base === null || (reason !== null && NO_CLASSES.has(reason))) continue;
    const undivided = split !== null && split.runType !== "completeSecondary";
    const own = undivided ? ofBothStages(base, limits) : classesOf(base, limits[stage]);
    count += own.count;
    if (own.told) told += 1;
    if (own.count > 0) schools.push({ name, count: own.count });
    if (own.open) open.push(name);
  }
  return { count, schools, open, told };
}
