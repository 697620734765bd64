import { text, type RuleTexts } from "./text";

/** S01 to S03, of 学校标识码: the worksheet function that looks at codes says them, too, and needs no other rule's. */
export const SCHOOL_CODE_TEXTS = {
  S01: {
    zh: text("学校标识码应为10位数字，当前为“{v}”", "请按教育事业统计的学校（机构）标识码填写10位半角数字"),
    en: text("学校标识码 must have 10 digits, not “{v}”", "Enter the 10 digits of the school code in the statistics"),
  },
  S02: {
    zh: text(
      "标识码前2位“{p}”不是学校类别码（21小学、31普通初中、34完全中学、51特教）",
      "请核对标识码；确属其他类别的，请填写说明",
    ),
    en: text(
      "The first two digits “{p}” of 学校标识码 name no known kind of school (21, 31, 34, 51)",
      "Check the code; if the school is of another kind, explain",
    ),
  },
  S03: {
    zh: text("标识码第3–4位（省码）与行政区划代码不一致", "请核对两个代码，改正填错的一个"),
    en: text(
      "Digits 3–4 of 学校标识码 (province) differ from 行政区划代码",
      "Compare both codes and correct the wrong one",
    ),
  },
} satisfies RuleTexts;
