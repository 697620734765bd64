import { rowRule } from "../../rule";
import { total } from "./sums";

interface ClassBand {
  readonly field: (typeof FIELDS)[number];
  readonly lower: number;
  /** null: open. */
  readonly upper: number | null;
}

const FIELDS = ["c25", "c30", "c35", "c40", "c45", "c50", "c55", "c60", "c65", "c66"] as const;

/** 班额 bands, smallest first. */
const BANDS: readonly ClassBand[] = [
  { field: "c25", lower: 1, upper: 25 },
  { field: "c30", lower: 26, upper: 30 },
  { field: "c35", lower: 31, upper: 35 },
  { field: "c40", lower: 36, upper: 40 },
  { field: "c45", lower: 41, upper: 45 },
  { field: "c50", lower: 46, upper: 50 },
  { field: "c55", lower: 51, upper: 55 },
  { field: "c60", lower: 56, upper: 60 },
  { field: "c65", lower: 61, upper: 65 },
  { field: "c66", lower: 66, upper: null },
];

type ClassCounts = Readonly<Record<(typeof FIELDS)[number], number | null>>;

/** The fewest and the most pupils that classes of these sizes can have; `most` is infinite with a class of 66 or more. */
function pupilsIn(counts: ClassCounts): { fewest: number; most: number } {
  let fewest = 0;
  let most = 0;
  for (const { field, lower, upper } of BANDS) {
    const classes = counts[field] ?? 0;
    if (classes === 0) continue;
    fewest += lower * classes;
    most += (upper ?? Infinity) * classes;
  }
  return { fewest, most };
}

/** The band of the largest classes, or null where there is no class. */
function highestBand(counts: ClassCounts): ClassBand | null {
  let highest: ClassBand | null = null;
  for (const band of BANDS) if ((counts[band.field] ?? 0) > 0) highest = band;
  return highest;
}

const endOf = (upper: number | null): string | number => (upper === null || upper === Infinity ? "∞" : upper);

/** The classes of all sizes are all the classes. */
const bandsAddUp = rowRule({
  id: "L09",
  severity: "mustFix",
  basis: "stated",
  source: "小学基层统计报表 国统制[2008]115号 列关系(1)=(2)+…+(8)",
  confidence: "high",
  reads: ["classes"],
  group: FIELDS,
  quietZeros: true,
  blames: ["classes"],
  companions: ["L10", "L11", "P02"],
  check: (figures) => total(figures, FIELDS) === figures.classes,
  expected: (figures) => total(figures, FIELDS),
});

/** As many pupils as classes of these sizes can hold. */
const bandsHoldPupils = rowRule({
  id: "L10",
  severity: "mustFix",
  basis: "derived",
  source: "own interval logic; WN 三-5 states a cruder form (班额乘以班数不能超过本年级学生数)",
  confidence: "high",
  reads: ["stu"],
  group: FIELDS,
  quietZeros: true,
  blames: ["stu"],
  companions: ["L07", "L08", "L09", "P02"],
  check: (figures) => {
    const { fewest, most } = pupilsIn(figures);
    return fewest <= figures.stu && figures.stu <= most;
  },
  parameters: (figures) => {
    const { fewest, most } = pupilsIn(figures);
    return { lo: fewest, hi: endOf(most) };
  },
});

/** 最大班额 lies in the band of the largest classes. */
const largestClassInHighestBand = rowRule({
  id: "L11",
  severity: "mustFix",
  basis: "proposal",
  source: "proposal",
  confidence: "high",
  reads: ["max_class"],
  group: FIELDS,
  quietZeros: true,
  blames: ["max_class"],
  applies: (figures) => highestBand(figures) !== null,
  check: (figures) => {
    const band = highestBand(figures);
    return band === null || (figures.max_class >= band.lower && figures.max_class <= (band.upper ?? Infinity));
  },
  parameters: (figures) => {
    const band = highestBand(figures);
    return { lo: band?.lower ?? 0, hi: endOf(band?.upper ?? null) };
  },
});

export const CLASS_RULES = [bandsAddUp, bandsHoldPupils, largestClassInHighestBand];
