import type { Field } from "../types";
import { decimal, integer, percent } from "./field";

/** Subjects of the 国家义务教育质量监测 as 表Ⅴ item 9 names them. */
const SUBJECTS = [
  ["chinese", "语文"],
  ["math", "数学"],
  ["science", "科学"],
  ["pe", "体育"],
  ["art", "艺术"],
  ["moral", "德育"],
] as const;

/**
 * 表Ⅴ: the blanks of its sentences.
 *
 * Ours beyond the published list: q_dis_pct, q_dis_sp_pct, and for every subject its level (Ⅲ is 3) and its 校际差异率,
 * q_mon_chinese_level, q_mon_chinese_diff and so on for math, science, pe, art, moral.
 */
export const countyQuality: readonly Field[] = [
  integer("q_grad", "全县初中毕业班学生数", { unit: "人", minimum: 0, maximum: 100000, required: true }),
  integer("q_in", "三年前该年级入学学生数", { unit: "人", minimum: 0, maximum: 100000, required: true }),
  integer("q_trin", "三年转入学生数(县)", { unit: "人", minimum: 0, maximum: 100000, required: true }),
  integer("q_dead", "三年死亡学生数(县)", { unit: "人", minimum: 0, maximum: 1000, required: true }),
  integer("q_trout", "三年转出学生数(县)", { unit: "人", minimum: 0, maximum: 100000, required: true }),
  percent("q_ret", "初中三年巩固率", {
    unit: "%",
    minimum: 0,
    maximum: 110,
    required: true,
    synonyms: ["九年义务教育巩固率"],
  }),
  integer("q_dis", "残疾儿童少年数", {
    unit: "人",
    minimum: 0,
    maximum: 20000,
    required: true,
    synonyms: ["适龄残疾儿童少年总数", "适龄残疾儿童少年人口总数"],
  }),
  integer("q_dis_in", "残疾儿童少年入学数", {
    unit: "人",
    minimum: 0,
    maximum: 20000,
    required: true,
    synonyms: ["适龄残疾儿童少年入学总人数"],
  }),
  percent("q_dis_pct", "残疾儿童少年入学率", { unit: "%", minimum: 0, maximum: 100 }),
  integer("q_dis_sp", "其中特殊教育学校就读数", { unit: "人", minimum: 0, maximum: 20000, required: true }),
  percent("q_dis_sp_pct", "特殊教育学校就读比例", { unit: "%", minimum: 0, maximum: 100 }),
  percent("q_train_pct", "教师培训经费占公用经费比例", { unit: "%", minimum: 0, maximum: 100, required: true }),
  ...SUBJECTS.flatMap(([id, subject]) => [
    integer(`q_mon_${id}_level`, `${subject}学业水平等级`, { unit: "级", minimum: 1, maximum: 5 }),
    decimal(`q_mon_${id}_diff`, `${subject}校际差异率`, { minimum: 0, maximum: 1 }),
  ]),
];
