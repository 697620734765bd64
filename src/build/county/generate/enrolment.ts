import type { Random } from "./random";

/** Upper bounds of the class-size bands of the form; the last band (66人及以上) is open. */
const BANDS = [
  ["c25", 25],
  ["c30", 30],
  ["c35", 35],
  ["c40", 40],
  ["c45", 45],
  ["c50", 50],
  ["c55", 55],
  ["c60", 60],
  ["c65", 65],
  ["c66", Infinity],
] as const;

export type Band = (typeof BANDS)[number][0];

/** How many classes a grade has and how full they are. */
export interface ClassPlan {
  readonly grades: number;
  readonly classesPerGrade: number;
  readonly smallest: number;
  readonly largest: number;
}

/** Pupils and classes of one stage of a school. */
export interface Enrolment {
  readonly pupils: number;
  /** Pupils by grade, the first grade of the stage first. */
  readonly byGrade: readonly number[];
  readonly classes: number;
  readonly bands: Readonly<Record<Band, number>>;
  readonly largestClass: number;
}

function bandOf(size: number): Band {
  return BANDS.find(([, upper]) => size <= upper)?.[0] ?? "c66";
}

/** Fills classes one by one, so that grades, bands and the largest class follow from the same pupils. */
export function enrol(plan: ClassPlan, random: Random): Enrolment {
  const bands = { c25: 0, c30: 0, c35: 0, c40: 0, c45: 0, c50: 0, c55: 0, c60: 0, c65: 0, c66: 0 };
  const byGrade: number[] = [];
  let largestClass = 0;
  for (let grade = 0; grade < plan.grades; grade += 1) {
    let pupils = 0;
    for (let number = 0; number < plan.classesPerGrade; number += 1) {
      const size = random.integer(plan.smallest, plan.largest);
      bands[bandOf(size)] += 1;
      largestClass = Math.max(largestClass, size);
      pupils += size;
    }
    byGrade.push(pupils);
  }
  return {
    pupils: byGrade.reduce((sum, pupils) => sum + pupils, 0),
    byGrade,
    classes: plan.grades * plan.classesPerGrade,
    bands,
    largestClass,
  };
}
