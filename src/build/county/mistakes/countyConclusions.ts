import { typedInCounty } from "./change";
import type { Mistake } from "./mistake";

const YUAN_PER_WAN = 10_000;

function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Wrong figures in the sentences of 表Ⅳ and 表Ⅴ (rules X10–X16, X21, X22, X27, X28, R07). */
export const CONCLUSION_MISTAKES: readonly Mistake[] = [
  {
    id: "large-classes-invented",
    rule: "X10",
    companions: [],
    what: {
      zh: "表Ⅳ超过45人的小学班级填2个，各校班额中没有",
      en: "表Ⅳ has two large primary classes, the schools have none",
    },
    suits: null,
    plant: typedInCounty("g_c45", () => 2),
  },
  {
    id: "large-school-invented",
    rule: "X11",
    companions: [],
    what: {
      zh: "表Ⅳ超过2500人的一贯制学校填1所，各校数据中没有",
      en: "表Ⅳ has a large nine-year school, the schools have none",
    },
    suits: null,
    plant: typedInCounty("g_over_9", () => 1),
  },
  {
    id: "funds-in-wan-yuan",
    rule: "R07",
    companions: [],
    what: {
      zh: "表Ⅳ规模较小学校公用经费以万元填报，应为元",
      en: "Funds of small schools in 表Ⅳ in 万元 instead of 元",
    },
    suits: null,
    plant: typedInCounty("g_small_f", (_, own) => `${String(own / YUAN_PER_WAN)}万`),
  },
  {
    id: "wage-in-wan-yuan",
    rule: "X21",
    companions: [],
    what: { zh: "表Ⅳ教师平均工资以万元填报，应为元", en: "Teachers' wages of 表Ⅳ in 万元 instead of 元" },
    suits: null,
    plant: typedInCounty("g_wage_t", (_, own) => own / YUAN_PER_WAN),
  },
  {
    id: "more-core-than-rotated",
    rule: "X12",
    companions: [],
    what: { zh: "表Ⅳ交流轮岗的骨干教师多于交流轮岗教师", en: "More backbone teachers rotated than teachers (表Ⅳ)" },
    suits: null,
    plant: typedInCounty("g_exch_core", (figureOf) => figureOf("g_exch") + 4),
  },
  {
    id: "more-certified-than-county",
    rule: "X27",
    companions: [],
    what: { zh: "表Ⅳ持有教师资格证的教师多于在岗专任教师", en: "More certified teachers than teachers (表Ⅳ)" },
    suits: null,
    plant: typedInCounty("g_cert", (figureOf) => figureOf("g_ft") + 2),
  },
  {
    id: "share-as-fraction",
    rule: "X22",
    companions: [],
    what: { zh: "表Ⅳ初中就近划片入学比例填成小数", en: "Share of catchment places of 表Ⅳ typed as a fraction" },
    suits: null,
    plant: typedInCounty("g_near_j", (_, own) => own / 100),
  },
  {
    id: "more-rural-places-than-shared",
    rule: "X13",
    companions: [],
    what: { zh: "表Ⅳ分配农村学校的名额多于分配名额", en: "More places for rural schools than were allotted (表Ⅳ)" },
    suits: null,
    plant: typedInCounty("g_hs_r", (figureOf) => figureOf("g_hs_q") + 90),
  },
  {
    id: "more-migrants-in-school",
    rule: "X14",
    companions: [],
    what: { zh: "表Ⅳ随迁子女就读合计多于随迁子女数", en: "More migrant children in school than there are (表Ⅳ)" },
    suits: null,
    plant: typedInCounty("g_mig_pri", (figureOf) => figureOf("g_mig") - figureOf("g_mig_pub") + 3),
  },
  {
    id: "wrong-retention",
    rule: "X16",
    companions: [],
    what: {
      zh: "表Ⅴ巩固率用毕业班除以入学数计算，没有扣除转入、转出和死亡",
      en: "Retention of 表Ⅴ from graduates over entrants alone, transfers and deaths left out",
    },
    suits: null,
    plant: typedInCounty("q_ret", (figureOf) => oneDecimal((figureOf("q_grad") / figureOf("q_in")) * 100)),
  },
  {
    id: "more-disabled-in-school",
    rule: "X15",
    companions: [],
    what: { zh: "表Ⅴ残疾儿童少年入学数大于总数", en: "More disabled children in school than there are (表Ⅴ)" },
    suits: null,
    plant: typedInCounty("q_dis_in", (figureOf) => figureOf("q_dis") + 4),
  },
  {
    id: "difference-in-percent",
    rule: "X28",
    companions: [],
    what: { zh: "表Ⅴ校际差异率以百分数填报，应为小数", en: "Difference between schools of 表Ⅴ in percent" },
    suits: null,
    plant: typedInCounty("q_mon_chinese_diff", (_, own) => Math.round(own * 100)),
  },
];
