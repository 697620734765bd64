import type { CATALOGUE } from "../catalogue";
import { enrolment, totals, values } from "./parameters";
import { BOOKS, GROUPS, PUPILS } from "./sampleCounty";
import type { GroupTexts } from "./types";

export const breakdown: GroupTexts<(typeof CATALOGUE)["breakdown"]> = {
  title: { zh: "差异从何而来", en: "Where differences come from" },
  functions: {
    LORENZ: {
      description: {
        zh: "洛伦兹曲线的各点，两列：学生累计比例、资源累计比例，从0、0到1、1，可直接作图。",
        en: "Points of the Lorenz curve in two columns, share of pupils and share of the resource, from 0, 0 to 1, 1.",
      },
      remark: null,
      parameters: { values, enrolment },
      example: {
        given: [BOOKS, PUPILS],
        result: [
          [0, 0],
          [0.2517, 0.0836],
          [0.3742, 0.1553],
          [0.5232, 0.3011],
          [0.7053, 0.5112],
          [1, 1],
        ],
        decimals: 4,
      },
    },
    DECOMPOSE: {
      description: {
        zh: "把差异分解为组内（如城区学校之间）和组间（如城乡之间）两部分：泰尔指数T、泰尔指数L、差异系数的平方。",
        en: "Splits inequality into within groups (e.g. among urban schools) and between them (urban, rural): Theil T, Theil L, the coefficient's square.",
      },
      remark: {
        zh: "结果第一行为标题：指标、合计、组内、组间、组间占比。有学校为0时泰尔指数L为空。",
        en: "The first row of the result is titles: measure, in all, within, between, share between. Theil L stays blank where a school has nothing.",
      },
      parameters: {
        totals,
        enrolment,
        group: {
          zh: "各校组别，如城区、乡村，与前两个区域大小相同",
          en: "group of each school, e.g. urban, rural; of the same size",
        },
      },
      example: {
        given: [BOOKS, PUPILS, GROUPS],
        result: [
          ["指标", "合计", "组内", "组间", "组间占比"],
          ["泰尔指数T", 0.1436, 0.1359, 0.0077, 0.0539],
          ["泰尔指数L", 0.171, 0.1629, 0.0081, 0.0476],
          ["差异系数的平方", 0.2655, 0.2507, 0.0148, 0.0557],
        ],
        decimals: 4,
      },
    },
    CONTRIBUTION: {
      description: {
        zh: "各校对全县差异（方差）的贡献率，合计为1。",
        en: "Share of each school in the county's variance; together 1.",
      },
      remark: null,
      parameters: { totals, enrolment },
      example: { given: [BOOKS, PUPILS], result: [[0.0003], [0.0797], [0.4813], [0.4225], [0.0162]], decimals: 4 },
    },
    INFLUENCE: {
      description: {
        zh: "各校资源每增加一个单位，差异系数的变化；负数表示增加会使全县更均衡。",
        en: "Change of the coefficient for each unit that a school gets; negative where more makes the county more balanced.",
      },
      remark: null,
      parameters: { totals, enrolment },
      example: {
        given: [BOOKS, PUPILS],
        result: [[-0.000291], [-0.000691], [0.000399], [-0.000947], [-0.000113]],
        decimals: 6,
      },
    },
  },
};
