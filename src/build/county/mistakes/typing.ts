import { keyOf } from "../form/content";
import type { County, SchoolRow } from "../generate/row";
import { reported, reportedAs, typedInBase } from "./change";
import { fullWidth } from "./fullWidth";
import type { Mistake } from "./mistake";
import { anyJunior, anyOrdinary, anyPrimary, largePoint, primaryOf, smallPoint } from "./suits";

function anotherSmallPoint(row: SchoolRow, county: County): SchoolRow | undefined {
  return county.rows.find((candidate) => smallPoint(candidate, county) && candidate.seq !== row.seq);
}

/** Mistakes of the hand: how a value is typed (rules S01 to S17). */
export const TYPING_MISTAKES: readonly Mistake[] = [
  {
    id: "full-width-number",
    rule: "S09",
    companions: [],
    what: { zh: "班级数用全角数字录入，成了文本", en: "Number of classes typed in full-width digits, so it is text" },
    suits: primaryOf(12),
    plant: typedInBase("classes", (row) => fullWidth(row.classes)),
  },
  {
    id: "number-with-blanks",
    rule: "S09",
    companions: [],
    what: { zh: "教职工数前后带空格，成了文本", en: "Number of staff with blanks around it, so it is text" },
    suits: anyJunior,
    plant: typedInBase("staff", (row) => ` ${String(row.staff)} `),
  },
  {
    id: "word-for-number",
    rule: "S10",
    companions: [],
    what: { zh: "校外租借体育场馆面积填了“无”", en: "“无” (none) typed where the rented ground's area belongs" },
    suits: anyPrimary,
    plant: typedInBase("a_rent", () => "无"),
  },
  {
    id: "half-a-computer",
    rule: "S11",
    companions: [],
    what: { zh: "教学用计算机台数填了小数", en: "A number of computers with decimals" },
    suits: anyPrimary,
    plant: typedInBase("pcs", (row) => row.pcs + 0.5),
  },
  {
    id: "three-decimals",
    rule: "S12",
    companions: [],
    what: { zh: "运动场地面积填了三位小数", en: "An area with three decimals" },
    suits: anyPrimary,
    plant: reported("a_field", (row) => ({ a_field: Math.round(row.a_field) + 0.125 })),
  },
  {
    id: "negative-number",
    rule: "S13",
    companions: [],
    what: { zh: "随迁子女在校生数填了负数", en: "A negative number of migrant workers' children" },
    suits: anyOrdinary,
    plant: typedInBase("stu_migrant", () => -3),
  },
  {
    id: "missing-area",
    rule: "S14",
    companions: [],
    what: { zh: "运动场地面积漏填", en: "Sports ground area left blank" },
    suits: anyPrimary,
    plant: typedInBase("a_field", () => null),
  },
  {
    id: "short-code",
    rule: "S01",
    companions: [],
    what: { zh: "学校标识码少了一位", en: "A school code one digit short" },
    suits: anyPrimary,
    plant: typedInBase("school_code", (row) => row.school_code.slice(0, -1)),
  },
  {
    id: "other-province",
    rule: "S03",
    companions: [],
    what: {
      zh: "学校标识码的省码与行政区划代码不一致",
      en: "Province digits of the school code differ from the region code",
    },
    suits: anyJunior,
    plant: typedInBase("school_code", (row) => `${row.school_code.slice(0, 2)}98${row.school_code.slice(4)}`),
  },
  {
    id: "unknown-urban-code",
    rule: "S06",
    companions: [],
    what: { zh: "城乡分类代码不在七个代码之内", en: "A 城乡分类 code that does not exist" },
    suits: (row, county) => anyPrimary(row, county) && row.urban_type === "镇区",
    plant: typedInBase("urban_code", () => "124"),
  },
  {
    id: "same-name-twice",
    rule: "S16",
    companions: [],
    what: { zh: "两个教学点校名只差一个空格", en: "Two teaching points whose names differ by a blank only" },
    suits: (row, county) => smallPoint(row, county) && anotherSmallPoint(row, county) !== undefined,
    partner: (row, county) => anotherSmallPoint(row, county)?.school_code ?? null,
    plant: (content, row, county) => {
      const other = anotherSmallPoint(row, county);
      if (other === undefined) throw new RangeError("the county has one small teaching point only");
      const { name } = county;
      const to = `${name} ${other.school_name.slice(name.length)}`;
      const changed = { ...row, school_name: to };
      const place = { table: "base", key: keyOf(row), field: "school_name" } as const;
      return { content: reportedAs(content, row, changed), place, from: row.school_name, to };
    },
  },
  {
    id: "point-called-school",
    rule: "S17",
    companions: [],
    what: { zh: "校名为教学点，办学类型填了小学", en: "A teaching point by its name, a primary school by its type" },
    suits: largePoint,
    plant: (content, row) => {
      const changed = { ...row, run_type: "小学", is_point: "否" };
      const place = { table: "base", key: keyOf(row), field: "run_type" } as const;
      return { content: reportedAs(content, row, changed), place, from: row.run_type, to: changed.run_type };
    },
  },
];
