import { fieldGroup, decimal, integer } from "./field";

/** 校舍与场地: rooms and grounds. */
export const premises = fieldGroup(/房|馆|场|校舍|面积|教室|占地/, [
  decimal("a_teach", "教学及辅助用房面积", {
    unit: "㎡",
    minimum: 0,
    maximum: 200000,
    required: true,
    synonyms: [
      "教学及辅助用房",
      "教学及辅助用房总面积",
      "教学及辅助用房面积(㎡)",
      "教学及辅助用房 计",
      "教学辅助用房面积",
      "教学及辅助用房合计",
    ],
  }),
  decimal("a_indoor", "室内体育用房面积", {
    unit: "㎡",
    minimum: 0,
    maximum: 50000,
    required: true,
    synonyms: ["室内体育用房", "体育馆", "体育馆面积", "学校体育馆面积"],
  }),
  decimal("a_field", "运动场地面积", {
    unit: "㎡",
    minimum: 0,
    maximum: 200000,
    required: true,
    synonyms: ["运动场地", "体育场面积", "校内体育场面积", "体育运动场面积"],
  }),
  decimal("a_other", "校内其他专用运动场地面积", {
    unit: "㎡",
    minimum: 0,
    maximum: 50000,
    synonyms: ["校园其他专用运动场地面积", "校内其他体育场面积"],
  }),
  decimal("a_rent", "校外租借体育场馆面积", {
    unit: "㎡",
    minimum: 0,
    maximum: 100000,
    synonyms: ["校外周边租借体育场馆面积", "校外租赁场馆面积", "就近便利到达的校外周边体育场馆面积"],
  }),
  decimal("a_sport", "体育运动场馆面积", {
    unit: "㎡",
    minimum: 0,
    maximum: 200000,
    synonyms: ["体育运动场馆", "体育场馆面积", "体育场馆总面积"],
  }),
  integer("media", "网络多媒体教室数", {
    unit: "间",
    minimum: 0,
    maximum: 500,
    required: true,
    synonyms: ["网络多媒体教室", "网络多媒体教室间数", "多媒体教室", "网络多媒体教室个数"],
  }),
  integer("r_mus", "音乐专用教室数", {
    unit: "间",
    minimum: 0,
    maximum: 100,
    synonyms: ["音乐教室总间数", "音乐专用教室", "音乐教室"],
  }),
  integer("r_mus_ok", "达标音乐专用教室数", {
    unit: "间",
    minimum: 0,
    maximum: 100,
    synonyms: ["单间面积≥96㎡的音乐教室间数"],
  }),
  integer("r_art", "美术专用教室数", {
    unit: "间",
    minimum: 0,
    maximum: 100,
    synonyms: ["美术教室总间数", "美术专用教室", "美术教室"],
  }),
  integer("r_art_ok", "达标美术专用教室数", {
    unit: "间",
    minimum: 0,
    maximum: 100,
    synonyms: ["单间面积≥90㎡的美术教室间数"],
  }),
]);
