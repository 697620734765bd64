import { fieldGroup, decimal } from "./field";

/** 表Ⅱ-2 and 表Ⅲ, 2012: the eight indicators. */
export const indicators2012 = fieldGroup(/指标|办学条件|达标/, [
  decimal("b1", "生均教学及辅助用房面积", { unit: "㎡", minimum: 0, required: true, synonyms: ["生均教学用房面积"] }),
  decimal("b2", "生均体育运动场馆面积", { unit: "㎡", minimum: 0, required: true, synonyms: ["生均运动场馆面积"] }),
  decimal("b3", "生均教学仪器设备值", {
    unit: "元",
    minimum: 0,
    required: true,
    synonyms: ["生均教学仪器设备(元)", "生均教学仪器设备"],
  }),
  decimal("b4", "每百名学生拥有计算机台数", {
    unit: "台",
    minimum: 0,
    required: true,
    synonyms: [
      "每百名学生教学用计算机台数(台)",
      "百名学生计算机台数",
      "每百名学生计算机台数",
      "每百名学生拥有计算机",
      "百名学生拥有计算机台数",
    ],
  }),
  decimal("b5", "生均图书册数", { unit: "册", minimum: 0, required: true, synonyms: ["生均图书", "生均图书册数(册)"] }),
  decimal("b6", "师生比", { minimum: 0, required: true, synonyms: ["专任教师与学生比", "教师学生比"] }),
  decimal("b7", "生均高于规定学历教师数", {
    unit: "人",
    minimum: 0,
    required: true,
    synonyms: ["生均高于规定学历专任教师数"],
  }),
  decimal("b8", "生均中级及以上专业技术职务教师数", {
    unit: "人",
    minimum: 0,
    required: true,
    synonyms: ["生均中级及以上专任教师数", "生均中级及以上职称教师数"],
  }),
]);
