import { fieldGroup, decimal, integer } from "./field";

/** 设备: what teaching is done with. */
export const equipment = fieldGroup(/设备|图书|藏书|计算机|装备/, [
  decimal("equip_w", "教学仪器设备资产值", {
    unit: "万元",
    minimum: 0,
    maximum: 50000,
    required: true,
    synonyms: [
      "教学仪器设备资产值(万元)",
      "教学仪器设备资产值（账面原值）",
      "教学仪器设备值",
      "教学仪器设备值（万元）",
      "教学仪器设备",
      "教学仪器设备总值",
      "教学仪器设备资产总值",
    ],
  }),
  integer("pcs", "教学用计算机台数", {
    unit: "台",
    minimum: 0,
    maximum: 10000,
    synonyms: ["计算机台数", "学校计算机总台数", "计算机数", "教学用计算机", "计算机", "教学用计算机数"],
  }),
  integer("books", "图书册数", {
    unit: "册",
    minimum: 0,
    maximum: 1000000,
    synonyms: ["图书", "图书(册)", "藏书量", "图书总册数"],
  }),
]);
