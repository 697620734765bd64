import { wordOf } from "../arguments/word";

/** 在校生数 as counties spell it. */
const ENROLMENT = new Set([
  ...["在校生数", "在校学生数", "在校生", "在校学生", "在校生人数", "在校学生人数", "在校人数", "在校生总数"],
  ...[
    "在校学生总数",
    "在校生数合计",
    "学生数",
    "学生人数",
    "学生总数",
    "学生合计",
    "enrolment",
    "enrollment",
    "pupils",
  ],
]);

/** Columns of numbers that say which school it is. */
const IDENTITIES = new Set([
  ...["序号", "编号", "学校标识码", "标识码", "学校(机构)标识码", "学校代码", "行政区划代码", "城乡分类代码"],
  ...["举办者代码", "举办者类型", "年份", "no.", "code"],
]);

/** 合计 and the like, never a school. */
const TOTAL = /^(计|.*(合计|总计|小计|累计|平均|平均值|均值)|全[县区市旗](小学|初中|中小学|学校)?)$/;

/** A title without blanks, unit and width: 在校生数（人） and 在校生数. */
function titleKey(title: string): string {
  return wordOf(title).replace(/\((人|名|个|册|间|台|元|万元|平方米|m2|㎡|㎡\/人)\)$/, "");
}

export function isEnrolmentTitle(title: string): boolean {
  return ENROLMENT.has(titleKey(title));
}

export function isIdentityTitle(title: string): boolean {
  return IDENTITIES.has(titleKey(title));
}

/** True for the label of a row that sums others up: 合 计, 总计, （小计）, 全县. */
export function isTotalLabel(label: string): boolean {
  return TOTAL.test(wordOf(label).replace(/[():]/g, ""));
}
