import type { CellValue, SheetSnapshot } from "../../src/workbook";
import { sheetOf } from "../forms/snapshotOf";

/** An item as a test fills it in: its sentence, and what stands under 是否达标. */
export interface FilledItem {
  readonly conclusion?: string;
  readonly met?: CellValue;
}

const GOVERNMENT = [
  "县域内义务教育学校规划布局合理，符合国家规定要求",
  "县域内城乡义务教育学校建设标准统一、教师编制标准统一、生均公用经费基准定额统一、基本装备配置标准统一",
  "所有小学、初中每12个班级配备音乐、美术专用教室1间以上；其中，每间音乐专用教室面积不小于96平方米，每间美术专用教室面积不小于90平方米",
  "所有小学、初中学校规模不超过2000人，九年一贯制学校、十二年一贯制学校义务教育阶段规模不超过2500人",
  "小学、初中所有班级学生数分别不超过45人、50人",
  "不足100人的规模较小学校（包括乡镇中心校附设的村小）按不低于100人核定公用经费",
  "特殊教育学校生均公用经费不低于8000元",
  "全县义务教育学校教师平均工资收入水平不低于当地公务员平均工资收入水平，按规定足额核定教师绩效工资总量",
  "教师5年360学时培训完成率达到100%",
  "县级教育行政部门在核定的教职工编制总额和岗位总量内，统筹分配各校教职工编制和岗位数量",
  "全县每年交流轮岗教师的比例不低于符合交流轮岗条件教师总数的10%；其中，骨干教师不低于交流轮岗教师总数的20%",
  "专任教师持有教师资格证上岗率达到100%",
  "城区和镇区公办小学、初中（均不含寄宿制学校）就近划片入学比例分别达到100%、95%以上",
  "全县优质高中招生名额分配比例不低于50%，并向农村初中倾斜",
  "留守儿童关爱体系健全，全县符合条件的随迁子女在公办学校和政府购买服务的民办学校就读的比例不低于85%",
];
const QUALITY = [
  "全县初中三年巩固率达到95%以上",
  "全县残疾儿童少年入学率达到95%以上",
  "所有学校建立章程，实现学校管理与教学信息化",
  "全县所有学校按照不低于学校年度公用经费预算总额的5%安排教师培训经费",
  "教师能熟练运用信息化手段组织教学，设施设备利用率达到较高水平",
  "所有学校德育工作、校园文化建设达到良好以上",
  "课程开齐开足，教学秩序规范，综合实践活动有效开展",
  "无过重课业负担",
  "在国家义务教育质量监测中，相关科目学生学业水平达到Ⅲ级以上，且校际差异率低于0.15",
];

/** Sentences of an official form that meets every item. */
const SENTENCES: Readonly<Record<string, string>> = {
  S4: "超过2000人的小学0所，初中0所，超过2500人的一贯制学校0所",
  S5: "超过45人的小学班级0个，超过50人的初中班级0个",
  S6: "不足100人的规模较小学校学生数0人，公用经费0元。",
  S7: "特殊教育学校公用经费为120万元，特殊教育学生数为150人，特殊教育学校生均公用经费为8000元",
  S8: "全县义务教育学校教师年平均工资收入为98000元，当地公务员年平均工资收入96500元",
  S9: "完成360学时培训的教师352人，全县教师352人，教师培训完成率100%",
  S11: "全县符合交流轮岗条件教师总数500名，上一年度交流轮岗教师62名，交流轮岗教师占符合交流轮岗条件教师总数的比例12.4%；交流轮岗的骨干教师15名，占交流轮岗教师总数的比例24.2%",
  S12: "全县在岗专任教师352人，其中持有教师资格证的专任教师352人，占比100%",
  S13: "城区和镇区公办小学、初中（均不含寄宿制学校）就近划片入学比例分别100%、98.5%。",
  S14: "全县优质高中招生名额总数600人，分配名额330人，占比55%。其中分配农村学校的名额150人，占分配名额总数的45.5%",
  S15: "全县符合条件的随迁子女数300人，在公办学校就读270人，在政府购买服务的民办学校就读12人，合计282人，占比94%",
  E1: "全县初中毕业班学生数为605人，三年前该年级入学学生数为620人，毕业年级三年转入学生数为10人，死亡学生数为1人，转出学生数为14人，全县初中三年巩固率为98.4%",
  E2: "全县残疾儿童少年为40人，入学39人，入学率为97.5%。其中，在特殊教育学校就读12人，占比30.8%。",
  E9: "语文Ⅲ级、校际差异率0.12；数学Ⅲ级、校际差异率0.10;科学Ⅲ级、校际差异率0.08；体育Ⅳ级、校际差异率0.05;艺术Ⅲ级、校际差异率0.11；德育Ⅲ级、校际差异率0.09。",
};

const PEOPLE = ["S1", "S2", "S10", "S14", "E3", "E5", "E6", "E7", "E8"];

/** The items of a form that is rightly filled; people's own verdicts included, the others blank. */
export const FILLED_ITEMS: Readonly<Record<string, FilledItem>> = Object.fromEntries([
  ...Object.entries(SENTENCES).map(([id, conclusion]) => [id, { conclusion }]),
  ...PEOPLE.map((id) => [id, { conclusion: SENTENCES[id] ?? "", met: "是" }]),
]);

function itemRows(names: readonly string[], prefix: string, items: Readonly<Record<string, FilledItem>>) {
  return names.map((name, at): CellValue[] => {
    const { conclusion = "", met = null } = items[`${prefix}${String(at + 1)}`] ?? {};
    return [`${String(at + 1)}. ${name}`, conclusion === "" ? null : conclusion, met];
  });
}

const HEADER = ["名称", "指标值或简要结论", "是否达标"];

/** 表Ⅳ: item S1 stands in row 3. */
export function governmentSheet(items: Readonly<Record<string, FilledItem>>): SheetSnapshot {
  return sheetOf("表4", [["表Ⅳ 政府保障程度评估指标"], HEADER, ...itemRows(GOVERNMENT, "S", items)]);
}

/** 表Ⅴ: item E1 stands in row 3. */
export function qualitySheet(items: Readonly<Record<string, FilledItem>>): SheetSnapshot {
  return sheetOf("表5", [["表Ⅴ 教育质量评估指标"], HEADER, ...itemRows(QUALITY, "E", items)]);
}

/** 表Ⅵ: rows 6 (计) and 7 (家长), columns L1–L7 from B on. */
export function approvalSheet(
  all: readonly CellValue[],
  parents: readonly CellValue[],
  more: Partial<SheetSnapshot> = {},
): SheetSnapshot {
  const merge = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number) => ({
    firstRow,
    firstColumn,
    lastRow,
    lastColumn,
  });
  return {
    ...sheetOf("表6", [
      ["表Ⅵ 社会认可度调查情况"],
      [null, "问卷总数", null, null, "问卷调查综合满意度（%）", "实地走访人数", null, "实地走访满意度（%）"],
      [null, "计", "其中：回收有效问卷数", null, null, "计", "其中：满意人数", null],
      [null, null, "计", "其中：满意问卷数", null, null, null, null],
      [null, "L1", "L2", "L3", "L4", "L5", "L6", "L7"],
      ["计", ...all],
      ["其中：家长", ...parents],
    ]),
    merges: [merge(1, 1, 1, 3), merge(2, 2, 2, 3), merge(1, 5, 1, 6)],
    ...more,
  };
}
