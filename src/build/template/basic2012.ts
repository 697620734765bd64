import { basicBalanceSheet } from "./sheets/basicBalance";
import { coverSheet } from "./sheets/cover";
import { COLOURS, ROWS, SCHOOLS_FIRST } from "./sheets/guidance";
import { schoolsSheet } from "./sheets/schools";
import type { TemplateSheet } from "./templateSheet";

/**
 * The form of 2012 as far as its layout is known: 封面, 学校基础数据, 表Ⅲ. The columns of its 表Ⅱ are each province's own, and
 * its other tables were not seen whole.
 */
export function basic2012Sheets(): TemplateSheet[] {
  return [
    coverSheet({
      title: "全国义务教育发展基本均衡县（市、区）申报表",
      standard: "基本均衡（教督〔2012〕3号）",
      guidance: [SCHOOLS_FIRST, "表Ⅲ由程序根据学校基础数据计算填入；其余各表按本省的格式另行填报。", COLOURS, ROWS],
    }),
    schoolsSheet(),
    basicBalanceSheet(),
  ];
}
