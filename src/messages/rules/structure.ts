import { SCHOOL_CODE_TEXTS } from "./schoolCode";
import { text, textWith, type RuleTexts } from "./text";

/** S: codes, names, the form of cells, totals. */
export const STRUCTURE_TEXTS: RuleTexts = {
  ...SCHOOL_CODE_TEXTS,
  S04: {
    zh: textWith("行政区划代码应为6位数字", "当前为“{v}”", "请填写本县（市、区）的6位行政区划代码"),
    en: textWith("行政区划代码 must have 6 digits", "it is “{v}”", "Enter the 6 digits of the county's code"),
  },
  S05: {
    zh: text("同一学校同一学段重复出现：{v}", "请删除重复的一行，或改正填错的标识码、学段"),
    en: text("The same school stands twice in one stage: {v}", "Remove one row, or correct the code or the stage"),
  },
  S06: {
    zh: textWith(
      "城乡分类代码无效（应为111/112/121/122/123/210/220）",
      "当前为“{v}”",
      "请按国家统计局城乡分类填写3位代码",
    ),
    en: textWith(
      "城乡分类代码 does not exist (111/112/121/122/123/210/220)",
      "it is “{v}”",
      "Enter one of these 3-digit codes",
    ),
  },
  S07: {
    zh: text("城乡分类代码与城乡类型文字不一致", "111、112为城区，121、122、123为镇区，210、220为乡村，请改正其一"),
    en: text("城乡分类代码 and 城乡类型 disagree", "Correct one of them: 11x is 城区, 12x is 镇区, 2xx is 乡村"),
  },
  S08: {
    zh: textWith("举办者类型应填代码1–10（县级教育部门为7，民办为10）", "当前为“{v}”", "请改填表注所列的举办者代码"),
    en: textWith(
      "举办者类型 must be a code from 1 to 10 (7 is the county's education office, 10 is 民办)",
      "it is “{v}”",
      "Enter the code that the form's note lists",
    ),
  },
  S09: {
    zh: textWith(
      "{h}为文本型数字或含空格/全角字符，不会参与求和",
      "{cell}为“{v}”",
      "请改为半角数字，单元格格式设为数值",
    ),
    en: textWith(
      "{h} is a number typed as text, with blanks or full-width digits, and is left out of sums",
      "{cell} is “{v}”",
      "Type the number again in half-width digits and format the cell as a number",
    ),
  },
  S10: {
    zh: text("{h}填了“{v}”，数值列不能填文字；无数据请留空并说明", "请改填数字；没有的填0，不掌握的留空"),
    en: text(
      "{h} holds “{v}” where only a number belongs",
      "Enter a number: 0 for none, nothing where it is not known",
    ),
  },
  S11: {
    zh: textWith("{h}应为整数", "{cell}为{v}", "请按实际个数改为整数"),
    en: textWith("{h} must be a whole number", "{cell} is {v}", "Enter the whole number"),
  },
  S12: {
    zh: textWith("{h}最多保留2位小数", "{cell}为{v}", "请四舍五入到2位小数，或填写说明"),
    en: textWith("{h} takes 2 decimals at most", "{cell} is {v}", "Round it to 2 decimals, or explain"),
  },
  S13: {
    zh: textWith("{h}不能为负数", "{cell}为{v}", "请核对原始数据，改正数值"),
    en: textWith("{h} must not be negative", "{cell} is {v}", "Check the source and correct the number"),
  },
  S14: {
    zh: text("{h}漏填", "请补填；确实没有的填0"),
    en: text("{h} is missing", "Fill it in; enter 0 if there is none"),
  },
  S15: {
    zh: textWith(
      "“{v}”行与其上各行之和不等（合计行不参与差异系数计算）",
      "{h}填{stated}，各行之和为{sum}",
      "请改正该行，或核对其上各校的数据",
    ),
    en: textWith(
      "Row “{v}” is not the sum of the rows above it (totals never enter a coefficient)",
      "{h} says {stated}, the rows add up to {sum}",
      "Correct the total, or check the schools above it",
    ),
  },
  S16: {
    zh: text("学校名称重复或仅空格不同：{v}", "是同一所学校的，请删除重复行；是两所学校的，请用全称区分"),
    en: text(
      "A school's name stands twice, or differs by blanks only: {v}",
      "Remove the row that repeats it, or use full names for two schools",
    ),
  },
  S17: {
    zh: text("校名与办学类型不符，请核对", "请按统计口径改正办学类型或校名，或填写说明"),
    en: text("The school's name and 办学类型 disagree", "Correct one of them as in the statistics, or explain"),
  },
};
