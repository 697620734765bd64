import { text, textWith, type RuleTexts } from "./text";

/** L07–L15, L21, L22, L29, L30: pupils, grades and classes. */
export const PUPIL_TEXTS: RuleTexts = {
  L07: {
    zh: text("分年级学生数之和不等于在校生数", "请核对各年级人数，其和为{expected}；五四学制的六年级填在初中行"),
    en: text("The grades do not add up to the pupils", "Check the grades: they add up to {expected}"),
  },
  L08: {
    zh: text("分年级学生数之和不等于在校生数", "请核对各年级人数，其和为{expected}；五四学制的六年级填在初中行"),
    en: text("The grades do not add up to the pupils", "Check the grades: they add up to {expected}"),
  },
  L09: {
    zh: text("各班额区间班数之和不等于班级数", "请核对各班额区间的班数，其和为{expected}，应等于班级数"),
    en: text(
      "The classes by size do not add up to all classes",
      "Check the classes by size: they add up to {expected}",
    ),
  },
  L10: {
    zh: text("班额分布与在校生数矛盾（按班额推算应在{lo}–{hi}人之间）", "请核对在校生数和各班额区间的班数"),
    en: text(
      "Classes of these sizes cannot hold these pupils (they hold {lo}–{hi})",
      "Check the pupils and the classes by size",
    ),
  },
  L11: {
    zh: text("最大班额与班额分布不符", "人数最多的班在{lo}–{hi}人的区间，请改正最大班额或班数"),
    en: text(
      "最大班额 does not fit the classes by size",
      "The largest class has {lo}–{hi} pupils: correct one of them",
    ),
  },
  L12: {
    zh: text("平均班额{v}人，异常", "请核对在校生数和班级数；情况属实的，请填写说明"),
    en: text("{v} pupils a class is unusual", "Check pupils and classes; if both are right, explain"),
  },
  L13: {
    zh: text("有学生无班级（或有班级无学生）", "请补填或改正班级数、在校生数"),
    en: text("Pupils without classes, or classes without pupils", "Correct the pupils or the classes"),
  },
  L14: {
    zh: textWith("年级数超出学制", "{cell}为{v}", "小学不超过6个年级，初中不超过3个年级；五四学制的，请填写说明"),
    en: textWith(
      "More grades than the stage has",
      "{cell} is {v}",
      "At most 6 grades (primary) or 3 (junior); where five and four years apply, explain",
    ),
  },
  L15: {
    zh: text("轨数超过20，请核实", "请核对班级数和年级数；情况属实的，请填写说明"),
    en: text("More than 20 parallel classes a grade", "Check classes and grades; if both are right, explain"),
  },
  L21: {
    zh: text("随迁子女数大于在校生数", "随迁子女是在校生的一部分，请核对两项人数"),
    en: text("More migrant children than pupils", "They are part of the pupils: check both numbers"),
  },
  L22: {
    zh: text("划片范围内学生数大于在校生数", "划片范围内学生是在校生的一部分，请核对两项人数"),
    en: text("More pupils from the school's zone than pupils", "They are part of the pupils: check both numbers"),
  },
  L29: {
    zh: text("毕业生数大于三年前入学+转入−转出−死亡", "请核对毕业生数和学籍变动，毕业生最多为{most}人"),
    en: text(
      "More graduates than entered and stayed",
      "Check the graduates and the changes: at most {most} can graduate",
    ),
  },
  L30: {
    zh: text("三年级在校生与预计毕业生不等", "请核对九年级学生数和毕业生数；情况属实的，请填写说明"),
    en: text("Pupils of grade 9 and graduates differ", "Check both numbers; if both are right, explain"),
  },
};
