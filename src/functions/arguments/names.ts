import type { Bilingual } from "../../standards";

/** The arguments by the names under which the user sees them while typing a formula, and in sentences. */
export const ARGUMENT = {
  values: { zh: "数值", en: "values" },
  totals: { zh: "资源总量", en: "totals" },
  rates: { zh: "生均值", en: "rates" },
  enrolment: { zh: "在校生数", en: "enrolment" },
  coefficients: { zh: "差异系数", en: "coefficients" },
  corrected: { zh: "是否修正", en: "corrected" },
  aversion: { zh: "厌恶参数", en: "aversion" },
  share: { zh: "学生比例", en: "share" },
  group: { zh: "组别", en: "group" },
  indicator: { zh: "指标", en: "indicator" },
  stage: { zh: "学段", en: "stage" },
  province: { zh: "省份", en: "province" },
  standard: { zh: "标准", en: "standard" },
  seven: { zh: "七项指标", en: "indicators" },
  table: { zh: "数据表", en: "table" },
  primaryPupils: { zh: "小学生数", en: "primary_pupils" },
  juniorPupils: { zh: "初中生数", en: "junior_pupils" },
  seniorPupils: { zh: "高中生数", en: "senior_pupils" },
  requirementShare: { zh: "标准比例", en: "requirement_share" },
  earlier: { zh: "前期值", en: "earlier" },
  later: { zh: "后期值", en: "later" },
  years: { zh: "年数", en: "years" },
  sizes: { zh: "班额", en: "sizes" },
  codes: { zh: "标识码", en: "codes" },
  region: { zh: "行政区划代码", en: "region" },
  limit: { zh: "限值", en: "limit" },
  unit: { zh: "单位", en: "unit" },
  floors: { zh: "下限", en: "floors" },
  caps: { zh: "上限", en: "caps" },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What the functions call an argument; never seen by a user. */
export type ArgumentName = keyof typeof ARGUMENT;
