import { fieldGroup, integer } from "./field";

/** 巩固率: what became of the pupils who entered three years ago. */
export const retention = fieldGroup(/毕业|巩固|转入|转出|死亡|三年/, [
  integer("grad", "初中毕业生数", {
    unit: "人",
    minimum: 0,
    maximum: 5000,
    synonyms: ["毕业学生人数", "本届毕业学生人数"],
  }),
  integer("g7_in", "三年前初一在校生数", {
    unit: "人",
    minimum: 0,
    maximum: 5000,
    synonyms: ["毕业年级三年前初一时在校学生人数", "毕业年级初一时在校学生数"],
  }),
  integer("tr_in", "三年转入学生数", {
    unit: "人",
    minimum: 0,
    maximum: 5000,
    synonyms: ["毕业年级三年转入学生人数", "毕业年级三年转入学生数"],
  }),
  integer("tr_out", "三年转出学生数", {
    unit: "人",
    minimum: 0,
    maximum: 5000,
    synonyms: ["毕业年级三年转出学生人数", "毕业年级三年转出学生数"],
  }),
  integer("dead", "三年死亡学生数", {
    unit: "人",
    minimum: 0,
    maximum: 100,
    synonyms: ["毕业年级三年死亡学生人数", "毕业年级三年死亡学生数"],
  }),
]);
