import { countySheet, approvalSheet } from "./sheets/countyFigures";
import { coverSheet } from "./sheets/cover";
import { governmentSheet, qualitySheet } from "./sheets/items";
import { listSheet } from "./sheets/list";
import { schoolsSheet } from "./sheets/schools";
import { balanceSheet, countsSheet } from "./sheets/stages";
import { COLOURS, ROWS, SCHOOLS_FIRST } from "./sheets/guidance";
import type { TemplateSheet } from "./templateSheet";

/** The form of 2017: 封面, 学校基础数据 and the seven tables. */
export function quality2017Sheets(): TemplateSheet[] {
  return [
    coverSheet({
      title: "全国义务教育优质均衡发展县（市、区）申报表",
      standard: "优质均衡（教督〔2017〕6号）",
      guidance: [
        SCHOOLS_FIRST,
        "在表Ⅱ-2的“小学”“初中”两栏下分别填入学校，L1至L6由学校填写；L7至L13有学校基础数据的可以留空，由程序计算填入。",
        "表Ⅳ、表Ⅴ在句中“＿＿”处填数，不要改动其余文字；“是否达标”栏为白色的项目须由人判断，请自行选择。",
        COLOURS,
        ROWS,
      ],
    }),
    schoolsSheet(),
    countySheet(),
    countsSheet(),
    listSheet(),
    balanceSheet(),
    governmentSheet(),
    qualitySheet(),
    approvalSheet(),
  ];
}
