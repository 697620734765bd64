import { fieldGroup, integer } from "./field";

/** 班级与班额: how many classes, and how large they are. */
export const classes = fieldGroup(/班/, [
  integer("grades", "年级数", { unit: "个", minimum: 1, maximum: 12, required: true, synonyms: ["年级"] }),
  integer("classes", "班级数", {
    unit: "个",
    minimum: 0,
    maximum: 300,
    required: true,
    synonyms: ["班数", "教学班数", "班级总数", "班数(个)", "教学班", "班级个数", "教学班个数"],
  }),
  integer("c25", "25人及以下班数", {
    unit: "个",
    minimum: 0,
    maximum: 300,
    synonyms: ["每班25人以下班级个数", "25人及以下"],
  }),
  integer("c30", "26-30人班数", { unit: "个", minimum: 0, maximum: 300, synonyms: ["每班26-30人班级个数", "26-30人"] }),
  integer("c35", "31-35人班数", { unit: "个", minimum: 0, maximum: 300, synonyms: ["每班31-35人班级个数", "31-35人"] }),
  integer("c40", "36-40人班数", { unit: "个", minimum: 0, maximum: 300, synonyms: ["每班36-40人班级个数", "36-40人"] }),
  integer("c45", "41-45人班数", { unit: "个", minimum: 0, maximum: 300, synonyms: ["每班41-45人班级个数", "41-45人"] }),
  integer("c50", "46-50人班数", { unit: "个", minimum: 0, maximum: 300, synonyms: ["每班46-50人班级个数", "46-50人"] }),
  integer("c55", "51-55人班数", { unit: "个", minimum: 0, maximum: 300, synonyms: ["每班51-55人班级个数", "51-55人"] }),
  integer("c60", "56-60人班数", { unit: "个", minimum: 0, maximum: 300, synonyms: ["每班56-60人班级个数", "56-60人"] }),
  integer("c65", "61-65人班数", { unit: "个", minimum: 0, maximum: 300, synonyms: ["每班61-65人班级个数", "61-65人"] }),
  integer("c66", "66人及以上班数", {
    unit: "个",
    minimum: 0,
    maximum: 300,
    synonyms: ["每班66人以上班级个数", "66人及以上"],
  }),
  integer("max_class", "最大班额", { unit: "人", minimum: 0, maximum: 120, synonyms: ["最大班额学生数", "班额"] }),
]);
