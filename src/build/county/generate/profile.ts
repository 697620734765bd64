import type { ClassPlan } from "./enrolment";
import type { Setting } from "./names";
import type { Random } from "./random";
import type { SchoolKind } from "./row";

export type StageOfRow = "primary" | "junior";

/** What the kind of a school decides about its rows. */
export interface Profile {
  /** 办学类型 as the statistics print it. */
  readonly runType: string;
  /** 类别 digits of the 标识码. */
  readonly category: "21" | "31" | "34" | "51";
  readonly stages: readonly StageOfRow[];
  readonly isPrivate: boolean;
  readonly settings: readonly Setting[];
  plan(stage: StageOfRow, setting: Setting, random: Random): ClassPlan;
}

type Span = readonly [number, number];

interface Size {
  readonly tracks: Record<Setting, Span>;
  readonly class: Record<Setting, Span>;
}

const PRIMARY: Size = {
  tracks: { seat: [3, 6], town: [2, 3], village: [1, 1] },
  class: { seat: [36, 45], town: [30, 43], village: [17, 33] },
};
const JUNIOR: Size = {
  tracks: { seat: [5, 10], town: [2, 5], village: [2, 2] },
  class: { seat: [40, 50], town: [36, 48], village: [34, 44] },
};
/** Tracks of a 一贯制 school: the primary part is clearly the larger one, as it has twice the grades. */
const TWO_STAGES: Size = {
  tracks: { seat: [2, 3], town: [1, 2], village: [1, 1] },
  class: { seat: [36, 44], town: [34, 42], village: [32, 40] },
};

function planFrom(size: Size, grades: number, setting: Setting, random: Random): ClassPlan {
  const [fewest, most] = size.tracks[setting];
  const [smallest, largest] = size.class[setting];
  return { grades, classesPerGrade: random.integer(fewest, most), smallest, largest };
}

function profile(
  runType: string,
  category: Profile["category"],
  stages: readonly StageOfRow[],
  settings: readonly Setting[],
  plan: Profile["plan"],
  isPrivate = false,
): Profile {
  return { runType, category, stages, settings, plan, isPrivate };
}

const primaryPlan: Profile["plan"] = (_, setting, random) => planFrom(PRIMARY, 6, setting, random);
const juniorPlan: Profile["plan"] = (_, setting, random) => planFrom(JUNIOR, 3, setting, random);
const twoStagePlan: Profile["plan"] = (stage, setting) => {
  const [tracks] = TWO_STAGES.tracks[setting];
  const [smallest, largest] = TWO_STAGES.class[setting];
  return { grades: stage === "primary" ? 6 : 3, classesPerGrade: tracks, smallest, largest };
};
const smallClasses =
  (grades: number, smallest: number, largest: number): Profile["plan"] =>
  () => ({ grades, classesPerGrade: 1, smallest, largest });

export const PROFILES: Readonly<Record<SchoolKind, Profile>> = {
  primary: profile("小学", "21", ["primary"], ["seat", "town", "town", "village", "village"], primaryPlan),
  privatePrimary: profile("小学", "21", ["primary"], ["seat"], primaryPlan, true),
  campus: profile("小学", "21", ["primary"], ["town"], smallClasses(6, 18, 30)),
  largePoint: profile("小学教学点", "21", ["primary"], ["village"], smallClasses(6, 10, 15)),
  smallPoint: profile("小学教学点", "21", ["primary"], ["village"], smallClasses(4, 8, 12)),
  nineYear: profile("九年一贯制学校", "31", ["primary", "junior"], ["seat", "town", "village"], twoStagePlan),
  privateNineYear: profile("九年一贯制学校", "31", ["primary", "junior"], ["seat"], twoStagePlan, true),
  twelveYear: profile("十二年一贯制学校", "34", ["primary", "junior"], ["seat"], twoStagePlan),
  junior: profile("初级中学", "31", ["junior"], ["seat", "town", "town"], juniorPlan),
  completeSecondary: profile("完全中学", "34", ["junior"], ["seat"], juniorPlan),
  special: profile("特殊教育学校", "51", ["primary"], ["seat"], smallClasses(6, 9, 12)),
};
