import type { RuleText } from "./text";
import { text, textWith, type RuleTexts } from "./text";

/** The sentences of C01–C07 differ by the indicator alone. */
function recomputed(zh: string, en: string): { readonly zh: RuleText; readonly en: RuleText } {
  return {
    zh: text(`${zh}与原始数据重算值{v}不符`, "请核对原始数据和本格数值，按公式计算并四舍五入到2位小数"),
    en: text(`${en} is {v} by the raw data`, "Check the raw data and this figure; it is rounded to 2 decimals"),
  };
}

/** C: figures that the form computes from others. */
export const COMPUTED_TEXTS: RuleTexts = {
  C01: recomputed("每百名学生拥有高于规定学历教师数", "Teachers above the required degree per 100 pupils"),
  C02: recomputed("每百名学生拥有县级以上骨干教师数", "Backbone teachers per 100 pupils"),
  C03: recomputed("每百名学生拥有体育、艺术（美术、音乐）专任教师数", "Sports and arts teachers per 100 pupils"),
  C04: recomputed("生均教学及辅助用房面积", "Teaching area per pupil"),
  C05: recomputed("生均体育运动场馆面积", "Sports area per pupil"),
  C06: recomputed("生均教学仪器设备值", "Equipment value per pupil"),
  C07: recomputed("每百名学生拥有网络多媒体教室数", "Multimedia rooms per 100 pupils"),
  C08: {
    zh: text("差异系数与按学生数加权重算值{v}不符（不能用STDEV/AVERAGE）", "请改用本软件的结果，或核对各校原始数据"),
    en: text(
      "The coefficient weighted by pupils is {v} (STDEV/AVERAGE gives another figure)",
      "Take the recomputed figure, or check the schools' raw data",
    ),
  },
  C09: {
    zh: text("全县平均值保留2位小数，差异系数保留3位小数", "请四舍五入后填写"),
    en: text("County means take 2 decimals, coefficients 3", "Round the figure"),
  },
  C10: {
    zh: text("综合差异系数应为8项差异系数的算术平均，重算为{v}", "请改填重算值，或核对各项差异系数"),
    en: text("综合 is the mean of the 8 coefficients: {v}", "Enter that mean, or check the coefficients"),
  },
  C11: {
    zh: text("综合差异系数重算为{v}", "请改填重算值；优质均衡不要求综合差异系数，也可填“——”"),
    en: text("综合 recomputed is {v}", "Enter that mean, or “——”: this standard asks for no composite"),
  },
  C12: {
    zh: text("表题为“基本均衡”但列为优质均衡7项（或相反）", "请换用与评估标准一致的申报表，或改正“{sheet}”的表题"),
    en: text(
      "The title names one standard, the columns are those of the other",
      "Use the form of the right standard, or correct the title on “{sheet}”",
    ),
  },
};

/** P and W: tables against each other, and what is going to be written. */
export const AGREEMENT_TEXTS: RuleTexts = {
  P01: {
    zh: text("{v}只出现在{sheet}，另一张表没有", "请在另一张表补填该校，并核对两表校名是否一致"),
    en: text("{v} stands on {sheet} only", "Add the school to the other table, or make both names alike"),
  },
  P02: {
    zh: text("{school}的{h}两表不一致：{left} 与 {right}", "请按教育事业统计数据改正其中一张表"),
    en: text("{h} of {school} differs between both tables: {left} and {right}", "Correct one as in the statistics"),
  },
  P03: {
    zh: text("学校名称或顺序与{sheet}不一致", "请按同一顺序排列两表的学校，或填写说明"),
    en: text("Schools stand in another order than on {sheet}", "Put both tables into one order, or explain"),
  },
  W01: {
    zh: textWith(
      "{cell}原填“{from}”，按规则应为“{to}”，填写时将替换",
      "{h}",
      "请核对；不同意替换的，请先改正原始数据，或在填写预览中取消勾选这一格",
    ),
    en: textWith(
      "{cell} holds “{from}”; by the rules it is “{to}”, which will replace it",
      "{h}",
      "If you disagree, correct the raw data first, or leave this cell out in the preview of the fill",
    ),
  },
  W02: {
    zh: textWith(
      "{cell}是公式{formula}，结果{v}；按学生数加权应为{to}",
      "{h}",
      "STDEV除以AVERAGE、只给一列数的BALANCE.CV都没有按学生数加权，BALANCE.CV的第一列须是总数而不是生均数。默认保留公式；请改正公式，或选择替换公式后再填写",
    ),
    en: textWith(
      "{cell} is the formula {formula} with the result {v}; weighted by pupils it is {to}",
      "{h}",
      "STDEV divided by AVERAGE, and BALANCE.CV of one column, are not weighted by pupils; the first column of BALANCE.CV holds totals, not figures per pupil. The formula stays by default: correct it, or choose to replace formulas",
    ),
  },
};
