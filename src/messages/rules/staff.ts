import { text, type RuleTexts } from "./text";

/** L01–L06, L23–L25, L32: teachers. */
export const STAFF_TEXTS: RuleTexts = {
  L01: {
    zh: text("专任教师数大于教职工数", "专任教师是教职工的一部分，请核对两项人数"),
    en: text("More teachers than staff", "Teachers are part of the staff: check both numbers"),
  },
  L02: {
    zh: text("各学历专任教师之和与专任教师数不等", "请核对各学历人数，其和为{expected}，应等于专任教师数"),
    en: text("Teachers by degree do not add up to all teachers", "Check the degrees: they add up to {expected}"),
  },
  L03: {
    zh: text("各学历教师之和超过专任教师数", "请核对各学历人数，每名教师只按最高学历计一次"),
    en: text("More teachers with degrees than teachers", "Check the degrees: each teacher counts once, by the highest"),
  },
  L04: {
    zh: text("县级及以上骨干教师数大于专任教师数", "请核对骨干教师数，一人有多个称号的只计一次"),
    en: text("More backbone teachers than teachers", "Check the number: a teacher with several titles counts once"),
  },
  L05: {
    zh: text("体育、艺术专任教师合计超过专任教师数", "请核对体育、艺术教师数，兼课教师不计"),
    en: text(
      "More teachers of sports and arts than teachers",
      "Check both numbers: teachers of other subjects do not count",
    ),
  },
  L06: {
    zh: text(
      "音乐+美术+艺术之和与艺术教师（计）不等，可能重复计入",
      "请核对，三项之和为{expected}，应等于艺术专任教师数（计）",
    ),
    en: text(
      "Teachers of music, fine arts and arts do not add up to all arts teachers; some may be counted twice",
      "Check the numbers: the three add up to {expected}",
    ),
  },
  L23: {
    zh: text("持证教师数大于专任教师数", "请核对持教师资格证的专任教师数"),
    en: text("More certified teachers than teachers", "Check the number of certified teachers"),
  },
  L24: {
    zh: text("完成360学时教师数大于专任教师数", "请核对完成培训的专任教师数，按人计，不按人次"),
    en: text("More teachers with 360 hours of training than teachers", "Check the number: people count, not courses"),
  },
  L25: {
    zh: text("中级及以上职称教师数大于专任教师数", "请核对中级及以上专业技术职务教师数"),
    en: text("More teachers of intermediate or higher rank than teachers", "Check the number of ranked teachers"),
  },
  L32: {
    zh: text(
      "只有50–99人的农村小规模学校可计入走教、兼职体艺教师",
      "不属于农村小规模学校的，请删去该项；属于的请填写说明",
    ),
    en: text(
      "Only small rural schools of 50–99 pupils may count visiting arts and sports teachers",
      "Clear the number, or explain",
    ),
  },
};
