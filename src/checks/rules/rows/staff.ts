import { rowRule } from "../../rule";
import { total } from "./sums";

const DEGREES = ["t_doc", "t_mas", "t_bac", "t_col", "t_sec"] as const;
const ARTS = ["t_mus", "t_fin", "t_artx"] as const;
/** 农村小规模学校: pupils from which and below which visiting teachers may count. */
const SMALL_RURAL = { from: 50, below: 100 };

/** 专任教师数不得大于教职工数。 */
const teachersWithinStaff = rowRule({
  id: "L01",
  severity: "mustFix",
  basis: "derived",
  source: "definition; 表Ⅰ layout 合计/其中专任教师",
  confidence: "high",
  reads: ["teachers", "staff"],
  blames: ["teachers"],
  companions: ["L02"],
  check: ({ teachers, staff }) => teachers <= staff,
});

/** Every teacher has one highest degree. */
const degreesAddUp = rowRule({
  id: "L02",
  severity: "mustFix",
  basis: "derived",
  source: "教基4155/4156 column structure",
  confidence: "medium",
  reads: ["teachers"],
  group: DEGREES,
  blames: ["teachers"],
  companions: ["L03", "C01"],
  check: (figures) => total(figures, DEGREES) === figures.teachers,
  expected: (figures) => total(figures, DEGREES),
});

/** Teachers with a degree are teachers. 博士 may have no column. */
const degreesWithinTeachers = rowRule({
  id: "L03",
  severity: "mustFix",
  basis: "stated",
  source: "优质均衡指标计算公式.xlsx (GitHub, 沈阳) G2",
  confidence: "high",
  reads: ["t_mas", "t_bac", "t_col", "teachers"],
  optional: ["t_doc"],
  blames: ["teachers"],
  companions: ["L02", "C01"],
  check: ({ t_doc, t_mas, t_bac, t_col, teachers }) => (t_doc ?? 0) + t_mas + t_bac + t_col <= teachers,
});

/** 骨干教师 are teachers. */
const backboneWithinTeachers = rowRule({
  id: "L04",
  severity: "mustFix",
  basis: "stated",
  source: "教育事业统计本卷须知 m.wnwk.com/doc/849453",
  confidence: "high",
  reads: ["t_core", "teachers"],
  blames: ["t_core"],
  companions: ["E06", "E08", "C02"],
  check: ({ t_core, teachers }) => t_core <= teachers,
});

/** Teachers of sports and arts are teachers. */
const artsAndSportsWithinTeachers = rowRule({
  id: "L05",
  severity: "mustFix",
  basis: "proposal",
  source: "proposal",
  confidence: "high",
  reads: ["t_pe", "t_art", "teachers"],
  blames: ["t_pe"],
  companions: ["L06", "E08", "C03"],
  check: ({ t_pe, t_art, teachers }) => t_pe + t_art <= teachers,
});

/** 音乐, 美术 and 艺术 (未分科) are all the arts. */
const artsAddUp = rowRule({
  id: "L06",
  severity: "mustFix",
  basis: "derived",
  source: "教基4155 艺术>计",
  confidence: "medium",
  reads: ["t_art"],
  group: ARTS,
  blames: ["t_art"],
  companions: ["L05", "C03"],
  check: (figures) => total(figures, ARTS) === figures.t_art,
  expected: (figures) => total(figures, ARTS),
});

/** 持证教师 are teachers. */
const certifiedWithinTeachers = rowRule({
  id: "L23",
  severity: "mustFix",
  basis: "proposal",
  source: "proposal",
  confidence: "high",
  reads: ["t_cert", "teachers"],
  blames: ["t_cert"],
  check: ({ t_cert, teachers }) => t_cert <= teachers,
});

/** Teachers with 360 hours of training are teachers. */
const trainedWithinTeachers = rowRule({
  id: "L24",
  severity: "mustFix",
  basis: "proposal",
  source: "proposal",
  confidence: "high",
  reads: ["t_360", "teachers"],
  blames: ["t_360"],
  check: ({ t_360, teachers }) => t_360 <= teachers,
});

/** Teachers of 中级及以上职称 are teachers. */
const seniorWithinTeachers = rowRule({
  id: "L25",
  severity: "mustFix",
  basis: "proposal",
  source: "proposal",
  confidence: "high",
  reads: ["t_mid", "teachers"],
  blames: ["t_mid"],
  check: ({ t_mid, teachers }) => t_mid <= teachers,
});

/** Visiting teachers of sports and arts count for small rural schools only. */
const visitorsAtSmallSchools = rowRule({
  id: "L32",
  severity: "explain",
  basis: "stated",
  source: "优质均衡指标计算公式.xlsx (GitHub, 沈阳) E4",
  confidence: "high",
  reads: ["stu"],
  optional: ["t_pea_x"],
  texts: ["t_pea_x"],
  blames: ["t_pea_x"],
  check: ({ t_pea_x, stu }) => (t_pea_x ?? 0) <= 0 || (stu >= SMALL_RURAL.from && stu < SMALL_RURAL.below),
});

export const STAFF_RULES = [
  teachersWithinStaff,
  degreesAddUp,
  degreesWithinTeachers,
  backboneWithinTeachers,
  artsAndSportsWithinTeachers,
  artsAddUp,
  certifiedWithinTeachers,
  trainedWithinTeachers,
  seniorWithinTeachers,
  visitorsAtSmallSchools,
];
