import type { CellValue } from "../../src/workbook";

/** The header of the official 表Ⅱ-2, 2017. */
export const HEADER_II2: readonly string[] = [
  "序 号",
  "学校名称",
  "举办者 类型",
  "在校生数",
  "年级数",
  "班级数",
  "每百名学生拥有高于规定学历教师数",
  "每百名学生拥有县级及以上骨干教师数",
  "每百名学生拥有体育、艺术(美术、音乐)专任教师数",
  "生均教学及辅助用房面积（㎡）",
  "生均体育运动场馆面积（㎡）",
  "生均教学仪器设备值(元)",
  "每百名学生拥有网络多媒体教室数",
  "该校综合评估是否达标",
  "备注（注明有哪几项指标达标，哪几项指标达到85%）",
];
export const TITLE_II2 = "表Ⅱ-2 小学、初中资源配置基本情况（分学校）";
export const CODES_II2: readonly string[] = Array.from({ length: 14 }, (_, index) => `L${String(index + 1)}`);
export const FIELDS_II2 = ["seq", "school_name", "sponsor_code", "stu", "grades", "classes", "y1", "y2", "y3", "y4", "y5", "y6", "y7", "y_pass", "y_note"]; // prettier-ignore

/** The indicators of 表Ⅲ, 2012. */
export const INDICATORS_2012: readonly string[] = [
  "生均教学及辅助用房面积",
  "生均体育运动场馆面积",
  "生均教学仪器设备值",
  "每百名学生拥有计算机台数",
  "生均图书册数",
  "师生比",
  "生均高于规定学历教师数",
  "生均中级及以上专业技术职务教师数",
];
export const INDICATORS_2017 = HEADER_II2.slice(6, 13);

/** A filled row of 表Ⅱ-2. */
export function schoolRow(sequence: number, name: string): readonly CellValue[] {
  return [sequence, name, 7, 800, 6, 18, 4.31, 1.2, 0.95, 4.6, 7.7, 2100, 2.4, null, null];
}
