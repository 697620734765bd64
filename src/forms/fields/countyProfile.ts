import type { Field } from "../types";
import { decimal, integer } from "./field";

/** Titles of the groups of 表Ⅰ, and what stands below them; the same 小学 and 初中 mean another figure in each group. */
const SCHOOLS = ["普通中小学校数", "普通中小学学校数", "中小学校数", "学校数", "普通中小学"];
const CLASSES = ["教学班数", "班级数", "教学班", "班数"];
const PUPILS = ["在校学生数", "在校生数", "在校生", "学生数"];
const STAFF = ["教职工数", "教职工", "教职工人数"];
const TEACHERS = ["专任教师", "专任教师数"];
const PRIMARY = ["小学", "普通小学"];
const JUNIOR = ["初中", "普通初中", "初级中学"];

/** 表Ⅰ: the county at a glance, in the order of its columns L1–L24. */
export const countyProfile: readonly Field[] = [
  decimal("n_pop", "人口总数", {
    unit: "万人",
    minimum: 0,
    maximum: 400,
    required: true,
    synonyms: ["人口 总数 (万人)", "人口数", "常住人口总数"],
  }),
  decimal("n_agri", "农业人口数", {
    unit: "万人",
    minimum: 0,
    maximum: 400,
    required: true,
    synonyms: ["农业人口", "乡村人口数"],
  }),
  integer("n_town", "乡镇数", {
    unit: "个",
    minimum: 0,
    maximum: 200,
    required: true,
    synonyms: ["乡镇个数", "乡（镇）数", "乡镇（街道）数"],
  }),
  integer("n_vill", "行政村数", {
    unit: "个",
    minimum: 0,
    maximum: 3000,
    required: true,
    synonyms: ["行政村个数", "村委会数"],
  }),
  integer("n_gdp", "年人均国内生产总值", {
    unit: "元",
    minimum: 1000,
    maximum: 1000000,
    required: true,
    synonyms: ["人均国内生产总值", "年人均GDP", "人均GDP", "年人均生产总值"],
  }),
  integer("n_fisc", "年人均地方财政收入", {
    unit: "元",
    minimum: 0,
    maximum: 300000,
    required: true,
    synonyms: ["人均地方财政收入", "年人均财政收入"],
  }),
  integer("n_farm", "农民年人均纯收入", {
    unit: "元",
    minimum: 500,
    maximum: 200000,
    required: true,
    synonyms: ["农民人均纯收入", "农村居民年人均纯收入", "农村居民年人均可支配收入"],
  }),
  integer("n_city", "城镇居民年人均可支配收入", {
    unit: "元",
    minimum: 1000,
    maximum: 300000,
    required: true,
    synonyms: ["城镇居民可年人均可支配收入", "城镇居民人均可支配收入"],
  }),
  integer("n_ps", "小学数", {
    unit: "所",
    minimum: 0,
    maximum: 2000,
    required: true,
    synonyms: ["普通小学", "小学", ...below(SCHOOLS, PRIMARY)],
  }),
  integer("n_9", "九年一贯制学校数", {
    unit: "所",
    minimum: 0,
    maximum: 500,
    required: true,
    synonyms: [
      "一贯制学校",
      "九年一贯制学校",
      ...below(SCHOOLS, ["九年一贯制学校", "九年一贯制", "一贯制学校", "九年一贯"]),
    ],
  }),
  integer("n_js", "初中数", {
    unit: "所",
    minimum: 0,
    maximum: 500,
    required: true,
    synonyms: ["独立初中", "初中", "初级中学", ...below(SCHOOLS, JUNIOR)],
  }),
  integer("n_ws", "完全中学数", {
    unit: "所",
    minimum: 0,
    maximum: 200,
    required: true,
    synonyms: ["完中", "完全中学", ...below(SCHOOLS, ["完全中学", "完中"])],
  }),
  integer("n_12", "十二年一贯制学校数", {
    unit: "所",
    minimum: 0,
    maximum: 100,
    required: true,
    synonyms: [
      "十二年一贯制学校",
      ...below(SCHOOLS, ["十二年一贯制学校", "十二年一贯制", "12年一贯制学校", "十二年一贯"]),
    ],
  }),
  integer("n_sp", "特殊教育学校数", {
    unit: "所",
    minimum: 0,
    maximum: 50,
    required: true,
    synonyms: [
      "特殊教育学校",
      "特教学校",
      "特教学校数",
      "特殊教育学校个数",
      ...below(SCHOOLS, ["特殊教育学校", "特教学校"]),
    ],
  }),
  integer("n_pt", "小学教学点数", {
    unit: "个",
    minimum: 0,
    maximum: 2000,
    required: true,
    synonyms: ["小学教学点数 计", "教学点数", "教学点", "小学教学点"],
  }),
  integer("n_pt50", "50人及以上教学点数", {
    unit: "个",
    minimum: 0,
    maximum: 2000,
    required: true,
    synonyms: [
      "其中：50人及以上",
      "50人及以上小学教学点数",
      "50人及以上",
      "教学点数>50人及以上",
      "小学教学点数>50人及以上",
      "小学教学点>50人及以上",
      "小学教学点数>50人以上教学点",
    ],
  }),
  integer("k_ps", "小学教学班数", {
    unit: "个",
    minimum: 0,
    maximum: 20000,
    required: true,
    synonyms: [...both(CLASSES, PRIMARY)],
  }),
  integer("k_js", "初中教学班数", {
    unit: "个",
    minimum: 0,
    maximum: 10000,
    required: true,
    synonyms: [...both(CLASSES, JUNIOR)],
  }),
  integer("s_ps", "小学在校学生数", {
    unit: "人",
    minimum: 0,
    maximum: 1000000,
    required: true,
    synonyms: [...both(PUPILS, PRIMARY)],
  }),
  integer("s_js", "初中在校学生数", {
    unit: "人",
    minimum: 0,
    maximum: 500000,
    required: true,
    synonyms: [...both(PUPILS, JUNIOR)],
  }),
  integer("f_ps", "小学教职工数", {
    unit: "人",
    minimum: 0,
    maximum: 100000,
    required: true,
    synonyms: [...staffTitles(PRIMARY)],
  }),
  integer("t_ps", "小学专任教师数", {
    unit: "人",
    minimum: 0,
    maximum: 100000,
    required: true,
    synonyms: [...teacherTitles(PRIMARY)],
  }),
  integer("f_js", "初中教职工数", {
    unit: "人",
    minimum: 0,
    maximum: 100000,
    required: true,
    synonyms: [...staffTitles(JUNIOR)],
  }),
  integer("t_js", "初中专任教师数", {
    unit: "人",
    minimum: 0,
    maximum: 100000,
    required: true,
    synonyms: [...teacherTitles(JUNIOR)],
  }),
];

function below(groups: readonly string[], titles: readonly string[]): readonly string[] {
  return groups.flatMap((group) => titles.map((title) => `${group}>${title}`));
}

/** 教学班数 over 小学, or 小学 over 教学班数. */
function both(groups: readonly string[], titles: readonly string[]): readonly string[] {
  return [...below(groups, titles), ...below(titles, groups)];
}

function staffTitles(stages: readonly string[]): readonly string[] {
  return both(STAFF, stages);
}

function teacherTitles(stages: readonly string[]): readonly string[] {
  return [...below(both(STAFF, stages), TEACHERS), ...both(TEACHERS, stages), ...below(STAFF, below(TEACHERS, stages))];
}
