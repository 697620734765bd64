import { plausibility, shown, within } from "../../plausibility";
import { rowRule } from "../../rule";
import { total } from "./sums";

const GRADES = "proposal; old form 小基3-1 has 分年级 columns";
const PRIMARY_GRADES = ["g1", "g2", "g3", "g4", "g5"] as const;
const JUNIOR_GRADES = ["g7", "g8", "g9"] as const;
/** 五四学制: five years of 小学, four of 初中. */
const FIVE_YEARS = 5;
const FOUR_YEARS = 4;
const LONGEST = { primary: 6, junior: 3 };
const MOST_PARALLEL_CLASSES = 20;

/**
 * 小学: the grades add up to the pupils. Under 五四学制 (年级数 5) grade 6 may stand in the row and belong to the 初中; but
 * 年级数 5 also means a small school without one grade, so either sum is right.
 */
const primaryGradesAddUp = rowRule({
  id: "L07",
  severity: "mustFix",
  basis: "proposal",
  source: GRADES,
  confidence: "high",
  reads: ["stu"],
  group: PRIMARY_GRADES,
  optional: ["g6", "grades"],
  blames: ["stu"],
  companions: ["L10", "P02"],
  applies: (_, row) => row.stage === "primary",
  check: (figures) => {
    const five = total(figures, PRIMARY_GRADES);
    return five + (figures.g6 ?? 0) === figures.stu || (figures.grades === FIVE_YEARS && five === figures.stu);
  },
  expected: (figures) => total(figures, [...PRIMARY_GRADES, "g6"]),
});

/** 初中: the grades add up to the pupils; under 五四学制 (年级数 4, or not given) with grade 6. */
const juniorGradesAddUp = rowRule({
  id: "L08",
  severity: "mustFix",
  basis: "proposal",
  source: GRADES,
  confidence: "high",
  reads: ["stu"],
  group: JUNIOR_GRADES,
  optional: ["g6", "grades"],
  blames: ["stu"],
  companions: ["L10", "P02"],
  applies: (_, row) => row.stage === "junior",
  check: (figures) => {
    const three = total(figures, JUNIOR_GRADES);
    const fourYears = figures.grades === null || figures.grades === FOUR_YEARS;
    return three === figures.stu || (fourYears && three + (figures.g6 ?? 0) === figures.stu);
  },
  expected: (figures) => total(figures, JUNIOR_GRADES) + (figures.grades === FOUR_YEARS ? (figures.g6 ?? 0) : 0),
});

/** 平均班额 is plausible. */
const classSizeIsPlausible = rowRule({
  id: "L12",
  severity: "explain",
  basis: "proposal",
  source: "proposal",
  confidence: "high",
  reads: ["stu", "classes"],
  blames: ["classes"],
  applies: ({ stu, classes }) => stu > 0 && classes > 0,
  check: ({ stu, classes }) => within(stu / classes, plausibility.pupilsPerClass),
  parameters: ({ stu, classes }) => ({ v: shown(stu / classes, 1) }),
});

/** Pupils are in classes, and classes have pupils. */
const pupilsAreInClasses = rowRule({
  id: "L13",
  severity: "mustFix",
  basis: "derived",
  source: "鲁教计处函〔2014〕14号 (jinan.baogaosu.com)",
  confidence: "high",
  reads: ["stu", "classes"],
  blames: ["classes"],
  check: ({ stu, classes }) => stu > 0 === classes > 0,
});

/** 年级数 is not above 学制: 小学 6, 初中 3, and 4 where grade 6 stands under 初中. */
const gradesWithinSystem = rowRule({
  id: "L14",
  severity: "explain",
  basis: "derived",
  source: "教育事业统计本卷须知 m.wnwk.com/doc/849453 (五四制需说明)",
  confidence: "medium",
  reads: ["grades"],
  optional: ["g6"],
  shows: ["stage"],
  blames: ["grades"],
  applies: (_, row) => row.stage !== null,
  check: ({ grades, g6 }, row) => {
    if (row.stage === "primary") return grades <= LONGEST.primary;
    return grades <= (g6 !== null && g6 > 0 ? FOUR_YEARS : LONGEST.junior);
  },
});

/** No more than 20 parallel classes a grade. */
const parallelClassesArePlausible = rowRule({
  id: "L15",
  severity: "explain",
  basis: "stated",
  source: "教育事业统计本卷须知 m.wnwk.com/doc/849453 三-2",
  confidence: "high",
  reads: ["classes", "grades"],
  blames: ["classes"],
  applies: ({ grades }) => grades > 0,
  check: ({ classes, grades }) => classes <= MOST_PARALLEL_CLASSES * grades,
});

/** 随迁子女 are pupils of the school. */
const migrantsWithinPupils = rowRule({
  id: "L21",
  severity: "mustFix",
  basis: "proposal",
  source: "proposal",
  confidence: "high",
  reads: ["stu_migrant", "stu"],
  blames: ["stu_migrant"],
  check: ({ stu_migrant, stu }) => stu_migrant <= stu,
});

/** Pupils from the school's own zone are pupils of the school. */
const zonePupilsWithinPupils = rowRule({
  id: "L22",
  severity: "mustFix",
  basis: "proposal",
  source: "proposal",
  confidence: "high",
  reads: ["stu_in_zone", "stu"],
  blames: ["stu_in_zone"],
  check: ({ stu_in_zone, stu }) => stu_in_zone <= stu,
});

/** Nobody graduates who did not enter, or come later and stay. */
const graduatesEntered = rowRule({
  id: "L29",
  severity: "mustFix",
  basis: "proposal",
  source: "proposal",
  confidence: "high",
  reads: ["grad", "g7_in"],
  group: ["tr_in", "tr_out", "dead"],
  blames: ["grad"],
  applies: (_, row) => row.stage === "junior",
  check: ({ grad, g7_in, tr_in, tr_out, dead }) => grad <= g7_in + (tr_in ?? 0) - (tr_out ?? 0) - (dead ?? 0),
  parameters: ({ g7_in, tr_in, tr_out, dead }) => ({ most: g7_in + (tr_in ?? 0) - (tr_out ?? 0) - (dead ?? 0) }),
});

/** The third year of 初中 is going to graduate. */
const thirdYearGraduates = rowRule({
  id: "L30",
  severity: "explain",
  basis: "stated",
  source: "教育事业统计本卷须知 m.wnwk.com/doc/849453 四-8",
  confidence: "high",
  reads: ["g9", "grad"],
  blames: ["grad"],
  companions: ["L08"],
  applies: (_, row) => row.stage === "junior",
  check: ({ g9, grad }) => g9 === grad,
  expected: ({ g9 }) => g9,
});

export const PUPIL_RULES = [
  primaryGradesAddUp,
  juniorGradesAddUp,
  classSizeIsPlausible,
  pupilsAreInClasses,
  gradesWithinSystem,
  parallelClassesArePlausible,
  migrantsWithinPupils,
  zonePupilsWithinPupils,
  graduatesEntered,
  thirdYearGraduates,
];
