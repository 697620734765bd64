import { plainText } from "../headerKey";

const TOTAL =
  /^(计|合计|总计|小计|累计|总合计|全[县区市旗](小学|初中|中小学|学校)?(合计|总计|小计|计|平均|平均值|均值)?|[\u4e00-\u9fff()、]{0,20}(小计|合计|总计|平均值))$/;
const PLACEHOLDER =
  /^((示例|样例|例如?)[:：]?.*|[.·…]+|(小学|初中|学校|中学|九年一贯制学校|一贯制学校|完全中学|教学点)(\d{1,3}|[一二三四五六七八九十]{1,2}|[a-z]|[x×○*某.]{1,3})?|[x×○*某_]{1,4}(小学|初中|学校|中学|一贯制学校|初级中学|教学点)(\.{3,})?)$/;

/** True for the label of a row that sums others up: 合 计, 总计, 全县, 县直小计; never a school. */
export function isTotal(label: string): boolean {
  return TOTAL.test(stripBrackets(plainText(label).replace(/:$/, "")));
}

/** True for what the blank form prints where a school shall be: 小学1, 初中 2, ××小学, ……. */
export function isPlaceholder(label: string): boolean {
  return PLACEHOLDER.test(plainText(label));
}

/** （合计） and 合计（小学） are totals like 合计. */
function stripBrackets(plain: string): string {
  return plain.replace(/^\(([^()]*)\)$/, "$1").replace(/\([^()]*\)$/, "");
}
