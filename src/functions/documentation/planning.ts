import type { CATALOGUE } from "../catalogue";
import { caps, enrolment, limit, totals, unit } from "./parameters";
import { BOOKS, PUPILS } from "./sampleCounty";
import type { GroupTexts } from "./types";

export const planning: GroupTexts<(typeof CATALOGUE)["planning"]> = {
  title: { zh: "测算方案", en: "Planning" },
  functions: {
    "PLAN.ADD": {
      description: {
        zh: "使差异系数不超过限值所需增加的最少数量（整单位），列出各校各增加多少。",
        en: "The fewest whole units to add until the coefficient keeps a limit: how many each school gets.",
      },
      remark: {
        zh: "整数最优，按精确值判定。达不到限值时返回#N/A并说明原因。数量过大（如以元计的仪器设备）时请用更大的单位。",
        en: "The exact minimum in whole units. #N/A with the reason where the limit cannot be kept. Use a larger unit for large amounts, such as equipment in yuan.",
      },
      parameters: {
        totals,
        enrolment,
        limit,
        unit,
        floors: {
          zh: "各校至少应有的总量，如标准值×在校生数",
          en: "least that each school shall have, e.g. its requirement in all",
        },
        caps,
      },
      example: { given: [BOOKS, PUPILS, 0.5], result: [[0], [0], [0], [17], [0]], decimals: 0 },
    },
    "PLAN.MOVE": {
      description: {
        zh: "总量不变时，使差异系数不超过限值所需在学校间调剂的最少数量（如教师交流轮岗）；正数调入，负数调出。",
        en: "The fewest whole units to move between schools until the coefficient keeps a limit; negative where a school gives.",
      },
      remark: {
        zh: "整数最优，按精确值判定。给出下限时，调出学校不会低于它。达不到限值时返回#N/A并说明原因。",
        en: "The exact minimum in whole units. With floors no school that gives falls below its own. #N/A with the reason where the limit cannot be kept.",
      },
      parameters: {
        totals,
        enrolment,
        limit,
        unit,
        floors: {
          zh: "各校调出后至少保留的总量，如标准值×在校生数",
          en: "least that a school keeps when it gives, e.g. its requirement in all",
        },
        caps,
      },
      example: { given: [BOOKS, PUPILS, 0.5], result: [[0], [0], [-12], [12], [0]], decimals: 0 },
    },
  },
};
