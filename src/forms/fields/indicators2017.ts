import { fieldGroup, decimal, text } from "./field";

/** 表Ⅱ-2, 2017: the seven indicators of a school and its verdict. */
export const indicators2017 = fieldGroup(/指标|资源配置|达标/, [
  decimal("y1", "每百名学生拥有高于规定学历教师数", {
    unit: "人",
    minimum: 0,
    required: true,
    synonyms: ["每百生高于规定学历教师数", "每百名学生高学历教师数", "高于规定学历教师数(每百名)"],
  }),
  decimal("y2", "每百名学生拥有县级以上骨干教师数", {
    unit: "人",
    minimum: 0,
    required: true,
    synonyms: [
      "每百名学生拥有县级及以上骨干教师数",
      "每百名学生拥有区级及以上骨干教师数",
      "每百生骨干教师数",
      "每百名学生骨干教师数",
    ],
  }),
  decimal("y3", "每百名学生拥有体育、艺术（美术、音乐）专任教师数", {
    unit: "人",
    minimum: 0,
    required: true,
    synonyms: [
      "每百名学生拥有体育、艺术(美术、音乐)专任教师数",
      "每百生体育、艺术专任教师数",
      "每百名学生艺体教师数",
      "每百名学生拥有体育艺术教师数",
    ],
  }),
  decimal("y4", "生均教学及辅助用房面积", {
    unit: "㎡",
    minimum: 0,
    required: true,
    synonyms: ["生均教学及辅助用房面积(㎡)", "生均教学用房面积"],
  }),
  decimal("y5", "生均体育运动场馆面积", {
    unit: "㎡",
    minimum: 0,
    required: true,
    synonyms: ["生均体育运动场馆面积(㎡)", "生均运动场馆面积"],
  }),
  decimal("y6", "生均教学仪器设备值", {
    unit: "元",
    minimum: 0,
    required: true,
    synonyms: ["生均教学仪器设备值(元)", "生均教学仪器设备"],
  }),
  decimal("y7", "每百名学生拥有网络多媒体教室数", {
    unit: "间",
    minimum: 0,
    required: true,
    synonyms: ["每百名学生多媒体教室数", "每百生网络多媒体教室数"],
  }),
  text("y_pass", "该校综合评估是否达标", {
    required: true,
    synonyms: [
      "综合评估是否达标",
      "综合达标",
      "达标结论",
      "该校是否达标",
      "是否达标",
      "达标",
      "达标情况",
      "综合评估结果",
      "综合评估",
    ],
  }),
  text("y_note", "备注（注明有哪几项指标达标，哪几项指标达到85%）", { synonyms: ["备注"] }),
]);
