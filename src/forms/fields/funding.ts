import { fieldGroup, decimal } from "./field";

/** 经费: budgets and accounts of the year before. */
export const funding = fieldGroup(/经费|预算|决算/, [
  decimal("pub_budget", "上年度公用经费预算总额", {
    unit: "万元",
    minimum: 0,
    maximum: 100000,
    synonyms: ["上一年度公用经费预算总额", "公用经费预算", "校公用经费总数"],
  }),
  decimal("pub_final", "上年度公用经费决算总额", {
    unit: "万元",
    minimum: 0,
    maximum: 100000,
    synonyms: ["上一年度公用经费决算总额"],
  }),
  decimal("train_budget", "教师培训经费预算总额", {
    unit: "万元",
    minimum: 0,
    maximum: 100000,
    synonyms: ["上一年度教师培训经费预算总额", "上年度教师培训经费决算总额"],
  }),
]);
