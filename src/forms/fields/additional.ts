import { decimal, fieldGroup, integer } from "./field";

const ENROLMENT = ["在校生数", "在校学生数", "在校生", "在校人数", "学生数", "学生人数"];
const LAST_YEAR = ["上年", "上年度", "去年", "上一年", "上一年度", "上学年", "上一学年"];

/** Fields of ours, beyond the published list: what the checks need and counties do keep. */
export const additionalPupils = fieldGroup(/学生|在校生|生数|学籍/, [
  integer("stu_prev", "上年在校生数", {
    unit: "人",
    minimum: 0,
    maximum: 20000,
    synonyms: LAST_YEAR.flatMap((year) => ENROLMENT.map((enrolment) => year + enrolment)),
  }),
  partEnrolment("stu_ps", "小学部在校生数", ["小学", "小学部", "小学段", "小学阶段"]),
  partEnrolment("stu_js", "初中部在校生数", ["初中", "初中部", "初中段", "初中阶段"]),
  partEnrolment("stu_hs", "高中部在校生数", ["高中", "高中部", "高中段", "高中阶段"]),
]);

/** 综合: the last column of 表Ⅱ-1 and 表Ⅲ. */
export const composite = fieldGroup(/综合/, [
  decimal("composite", "综合", {
    minimum: 0,
    synonyms: ["综合评估", "综合差异系数", "综合值", "综合评价", "综合达标"],
  }),
]);

/** Enrolment of one part of a 一贯制 school that stands undivided on one row. */
function partEnrolment(id: string, title: string, parts: readonly string[]) {
  const before = parts.flatMap((part) => ENROLMENT.map((enrolment) => part + enrolment));
  const after = parts.flatMap((part) => ENROLMENT.map((enrolment) => `${enrolment}>${part}`));
  return integer(id, title, { unit: "人", minimum: 0, maximum: 20000, synonyms: [...before, ...after] });
}
