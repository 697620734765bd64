import type { Field } from "../types";
import { decimal } from "./field";

const VALUES = ["拨款值", "拨款", "收入", "收入值", "工资", "金额", "数额", "数值"];
const GROWTHS = [
  "比上年增长",
  "比上年增长比例",
  "比上年增长率",
  "比上年增长百分比",
  "增长比例",
  "增长率",
  "增长",
  "较上年增长",
];

const APPROPRIATION = [
  "义务教育预算内经费拨款",
  "预算内义务教育经费拨款",
  "义务教育经费预算内拨款",
  "义务教育经费拨款",
];
const REVENUE = ["地方财政经常性收入", "财政经常性收入"];
const SPENDING = ["生均预算内教育事业费", "生均教育事业费", "生均预算内事业费"];
const RUNNING_COSTS = ["生均预算内公用经费", "生均公用经费"];
const WAGE = ["教职工年人均工资", "年人均工资", "教职工人均年工资", "教职工人均工资"];

/** 小学 above, below or before what it is about. */
function ofStage(stage: string, subjects: readonly string[]): readonly string[] {
  return subjects.flatMap((subject) => [`${stage}${subject}`, `${subject}>${stage}`]);
}

function amount(id: string, title: string, unit: string, subjects: readonly string[], more: readonly string[] = []) {
  const synonyms = subjects.flatMap((subject) => [subject, ...VALUES.map((value) => `${subject}>${value}`)]);
  return decimal(id, title, { unit, required: true, synonyms: [...more, ...synonyms] });
}

function growth(id: string, title: string, subjects: readonly string[], more: readonly string[] = []) {
  const synonyms = subjects.flatMap((subject) => GROWTHS.map((word) => `${subject}>${word}`));
  return decimal(id, title, { unit: "%", required: true, synonyms: [...more, ...synonyms] });
}

/**
 * 表Ⅴ 义务教育经费 of the form of 2012, a row a year.
 *
 * The columns are known from a flattened text: their titles surely, their order (L1–L15) only by inference (confidence
 * low). So a column is told by its titles and never by its code.
 */
export const countyFunding: readonly Field[] = [
  decimal("e_pct", "预算内教育经费占财政支出比例", {
    unit: "%",
    required: true,
    synonyms: ["预算内教育经费占比", "预算内教育经费占财政支出的比例", "预算内教育经费占财政总支出比例"],
  }),
  amount("e_app", "义务教育预算内经费拨款", "千元", APPROPRIATION, ["拨款值(千元)"]),
  growth("e_app_g", "义务教育预算内经费拨款比上年增长", APPROPRIATION, ["比上年增长比例(%)"]),
  amount("e_rev", "地方财政经常性收入", "千元", REVENUE, ["收入(千元)"]),
  growth("e_rev_g", "地方财政经常性收入比上年增长", REVENUE),
  amount("e_biz_p", "小学生均预算内教育事业费", "元", ofStage("小学", SPENDING), ["生均预算内教育事业费 小学"]),
  growth("e_biz_p_g", "小学生均预算内教育事业费比上年增长", ofStage("小学", SPENDING)),
  amount("e_biz_j", "初中生均预算内教育事业费", "元", ofStage("初中", SPENDING), ["生均预算内教育事业费 初中"]),
  growth("e_biz_j_g", "初中生均预算内教育事业费比上年增长", ofStage("初中", SPENDING)),
  amount("e_pub_p", "小学生均预算内公用经费", "元", ofStage("小学", RUNNING_COSTS), ["生均预算内公用经费 小学"]),
  growth("e_pub_p_g", "小学生均预算内公用经费比上年增长", ofStage("小学", RUNNING_COSTS)),
  amount("e_pub_j", "初中生均预算内公用经费", "元", ofStage("初中", RUNNING_COSTS), ["生均预算内公用经费 初中"]),
  growth("e_pub_j_g", "初中生均预算内公用经费比上年增长", ofStage("初中", RUNNING_COSTS)),
  amount("e_wage", "教职工年人均工资", "元", WAGE),
  growth("e_wage_g", "教职工年人均工资比上年增长", WAGE),
];
