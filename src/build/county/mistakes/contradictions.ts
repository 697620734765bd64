import type { County, SchoolRow } from "../generate/row";
import { keyOf } from "../form/content";
import { reported, reportedAs, typedInBase } from "./change";
import type { Mistake } from "./mistake";
import { anyJunior, anyOrdinary, anyPrimary, nineYearPrimary, primaryOf } from "./suits";

const YUAN_PER_WAN = 10_000;
/** Far above what any school has; 图书 a pupil. */
const IMPOSSIBLE_BOOKS = 260;
const MOVED_CLASSES = 8;
/** L17. */
const MOST_ROOMS_PER_CLASS = 3;

function hundredths(amount: number): number {
  return Math.round(amount * 100) / 100;
}

/** The row of the same school's other stage. */
function otherPart(row: SchoolRow, county: County): SchoolRow | undefined {
  return county.rows.find((one) => one.school_code === row.school_code && one.stage !== row.stage);
}

/** Whether all multimedia rooms of the school would still be believed of either of its parts. */
function fewRooms(row: SchoolRow, other: SchoolRow | undefined): boolean {
  if (other === undefined) return false;
  return row.media + other.media <= MOST_ROOMS_PER_CLASS * Math.min(row.classes, other.classes);
}

/** The whole school's buildings, grounds and equipment, as a row reports them that was not split. */
function undivided(own: SchoolRow, other: SchoolRow): SchoolRow {
  const whole = (field: "a_teach" | "a_indoor" | "a_field" | "a_sport" | "equip_w"): number =>
    hundredths(own[field] + other[field]);
  return {
    ...own,
    a_teach: whole("a_teach"),
    a_indoor: whole("a_indoor"),
    a_field: whole("a_field"),
    a_sport: whole("a_sport"),
    equip_w: whole("equip_w"),
    media: own.media + other.media,
  };
}

/** Figures that contradict each other or common sense (rules L and E). */
export const CONTRADICTIONS: readonly Mistake[] = [
  {
    id: "more-teachers-than-staff",
    rule: "L01",
    companions: [],
    what: { zh: "专任教师数大于教职工数", en: "More full-time teachers than staff" },
    suits: anyPrimary,
    plant: typedInBase("staff", (row) => row.teachers - 2),
  },
  {
    id: "degrees-do-not-add-up",
    rule: "L02",
    companions: [],
    what: { zh: "各学历专任教师之和与专任教师数不等", en: "Teachers by degree do not add up to all teachers" },
    suits: anyPrimary,
    plant: typedInBase("t_sec", (row) => row.t_sec + 2),
  },
  {
    id: "arts-counted-twice",
    rule: "L06",
    companions: [],
    what: {
      zh: "音乐教师多计1人，分科之和与艺术教师（计）不等",
      en: "A music teacher counted twice among the arts teachers",
    },
    suits: primaryOf(12),
    plant: typedInBase("t_mus", (row) => row.t_mus + 1),
  },
  {
    id: "grades-do-not-add-up",
    rule: "L07",
    companions: [],
    what: { zh: "分年级学生数之和不等于在校生数", en: "Pupils by grade do not add up to the enrolment" },
    suits: anyPrimary,
    plant: typedInBase("g3", (row) => (row.g3 ?? 0) + 5),
  },
  {
    id: "classes-do-not-add-up",
    rule: "L09",
    companions: [],
    what: { zh: "班额分布比班级数多出1个班", en: "Class-size bands hold one class more than there are" },
    suits: primaryOf(12),
    plant: typedInBase("c25", (row) => row.c25 + 1),
  },
  {
    id: "bands-too-low",
    rule: "L10",
    companions: [],
    what: {
      zh: "8个班填错了班额区间，按班额推算的人数少于在校生数",
      en: "Eight classes in too low a band: fewer pupils than enrolled",
    },
    suits: (row, county) => anyPrimary(row, county) && row.c40 > MOVED_CLASSES && row.c45 > 0 && row.classes <= 30,
    plant: (content, row) => {
      const changed = { ...row, c25: row.c25 + MOVED_CLASSES, c40: row.c40 - MOVED_CLASSES };
      const place = { table: "base", key: keyOf(row), field: "c40" } as const;
      return { content: reportedAs(content, row, changed), place, from: row.c40, to: changed.c40 };
    },
  },
  {
    id: "largest-class-outside-bands",
    rule: "L11",
    companions: [],
    what: { zh: "最大班额与班额分布不符", en: "The largest class lies in a band without classes" },
    suits: anyJunior,
    plant: typedInBase("max_class", (row) => row.max_class + 12),
  },
  {
    id: "certified-beyond-teachers",
    rule: "L23",
    companions: [],
    what: { zh: "持教师资格证人数大于专任教师数", en: "More certified teachers than teachers" },
    suits: anyOrdinary,
    plant: typedInBase("t_cert", (row) => row.teachers + 3),
  },
  {
    id: "more-leave-than-came",
    rule: "L29",
    companions: [],
    what: { zh: "毕业生数大于三年前入学加转入减转出", en: "More pupils finish than entered three years ago" },
    suits: anyJunior,
    plant: typedInBase("g7_in", (row) => (row.grad ?? 0) - 20),
  },
  {
    id: "rented-ground",
    rule: "L31",
    companions: [],
    what: { zh: "非中心城区学校填了校外租借场馆面积", en: "A rented ground at a school outside a dense centre" },
    suits: anyPrimary,
    plant: typedInBase("a_rent", () => 1200),
  },
  {
    id: "undivided-school",
    rule: "L34",
    companions: [],
    what: {
      zh: "九年一贯制学校的面积和设备没有按1:1.1拆分，两行都填了全校数",
      en: "Areas and equipment of a nine-year school not split: both rows carry the whole school's",
    },
    suits: (row, county) => nineYearPrimary(row, county) && fewRooms(row, otherPart(row, county)),
    plant: (content, row, county) => {
      const other = otherPart(row, county);
      if (other === undefined) throw new RangeError(`${row.school_name} has one row only`);
      const whole = undivided(row, other);
      const both = reportedAs(reportedAs(content, row, whole), other, undivided(other, row));
      const place = { table: "base", key: keyOf(row), field: "a_teach" } as const;
      return { content: both, place, from: row.a_teach, to: whole.a_teach };
    },
  },
  {
    id: "yuan-for-wan-yuan",
    rule: "E01",
    companions: ["E08", "C06"],
    what: { zh: "教学仪器设备资产值以元填报，应为万元", en: "Equipment reported in yuan instead of ten thousand yuan" },
    suits: anyPrimary,
    plant: typedInBase("equip_w", (row) => Math.round(row.equip_w * YUAN_PER_WAN)),
  },
  {
    id: "too-many-books",
    rule: "E05",
    companions: [],
    what: { zh: "图书册数多录入一位", en: "A number of books far beyond belief" },
    suits: anyPrimary,
    plant: reported("books", (row) => ({ books: row.stu * IMPOSSIBLE_BOOKS })),
  },
];
