import type { CATALOGUE } from "../catalogue";
import { enrolment, indicator, province, stage, totals } from "./parameters";
import type { GroupTexts } from "./types";

/** Teachers of PE and arts, and pupils, of three schools; the first is exactly at 0.9 a hundred. */
const TEACHERS = [[9], [8], [4]];
const SCHOOL_PUPILS = [[1000], [1000], [500]];

export const standard: GroupTexts<(typeof CATALOGUE)["standard"]> = {
  title: { zh: "标准与判定", en: "Standards and verdicts" },
  functions: {
    INDICATOR: {
      description: {
        zh: "由资源总量和在校生数计算各校指标值（生均或每百名学生），不取舍。",
        en: "Indicator of each school from its raw total and enrolment, per pupil or per hundred, unrounded.",
      },
      remark: {
        zh: "资源总量用指标自己的单位：教学仪器设备值以元计（统计报表为万元，须乘10000）。",
        en: "Totals are in the indicator's own unit: equipment in yuan (the statistics print 万元, 10,000 yuan).",
      },
      parameters: { totals, enrolment, indicator },
      example: { given: [TEACHERS, SCHOOL_PUPILS, "Q3"], result: [[0.9], [0.8], [0.8]], decimals: 4 },
    },
    REQUIREMENT: {
      description: {
        zh: "指标的标准值（2017年优质均衡）。2012年标准对单项没有标准值，返回#N/A。",
        en: "Requirement of an indicator (2017). The 2012 standard sets none for single indicators: #N/A.",
      },
      remark: null,
      parameters: { indicator, stage, province },
      example: { given: ["Q1", "小学"], result: 4.2, decimals: 4 },
    },
    "REQUIREMENT.FLOOR": {
      description: {
        zh: "标准值的85%：七项中允许不达标的一项也须达到。",
        en: "85 % of the requirement: what the one indicator that may miss it still has to reach.",
      },
      remark: null,
      parameters: { indicator, stage, province },
      example: { given: ["Q1", "小学"], result: 3.57, decimals: 4 },
    },
    CVLIMIT: {
      description: {
        zh: "差异系数的限值：2017年各单项（小学0.50、初中0.45）；指标填“综合”为2012年综合差异系数的限值。",
        en: "Limit of the coefficient: of a single indicator (2017); for 综合 that of the composite (2012).",
      },
      remark: null,
      parameters: { indicator, stage, province },
      example: { given: ["综合", "初中"], result: 0.55, decimals: 4 },
    },
    VERDICT: {
      description: {
        zh: "各校某项指标达标或不达标，按精确值判定，不受显示位数影响。",
        en: "达标 or 不达标 of each school for one indicator, decided on exact values, whatever is displayed.",
      },
      remark: {
        zh: "给出在校生数时按资源总量精确判定；只给指标值时按Excel保留的15位数字判定。结论用表中的原词，与界面语言无关。",
        en: "With the enrolment raw totals are decided exactly; indicator values on the 15 digits that Excel keeps. The words are those of the form in every language.",
      },
      parameters: {
        values: {
          zh: "各校指标值；给出在校生数时为资源总量",
          en: "indicator values; raw totals where the enrolment is given",
        },
        indicator,
        stage,
        enrolment,
        province,
      },
      example: {
        given: [TEACHERS, "Q3", "小学", SCHOOL_PUPILS],
        result: [["达标"], ["不达标"], ["不达标"]],
        decimals: 4,
      },
    },
    SCHOOL: {
      description: {
        zh: "按学校综合判定（至少六项达标，余下一项不低于85%），每校三列：结论、达标项数、备注。",
        en: "The school rule (at least six of seven met, the other at 85 %), three columns a school: verdict, count, remark.",
      },
      remark: {
        zh: "七项按表Ⅱ-2的顺序（L7–L13）。空白或文字（如“/”）按缺数据处理，缺数据不会判为达标；桌面版Excel把空白传为0，按低于85%处理。",
        en: "The seven stand in the form's order (L7–L13). A blank or a text such as “/” is missing, and never makes a school met; Excel's desktop hands a blank over as 0, which is below 85 %.",
      },
      parameters: {
        seven: {
          zh: "每校一行的七项指标值；给出在校生数时为七项资源总量",
          en: "a row of seven indicator values a school; raw totals where the enrolment is given",
        },
        stage: { zh: "学段：小学或初中，一个或每校一个", en: "stage: 小学 or 初中, once or once a school" },
        enrolment: { zh: "各校在校生数，一列", en: "pupils of each school, one column" },
        province,
      },
      example: {
        given: [
          [
            [4.31, 1.2, 0.9, 4.6, 7.8, 2105, 2.1],
            [3.4, 1.2, 0.95, 4.6, 7.8, 2105, 2.5],
          ],
          "小学",
        ],
        result: [
          ["达标", 6, "达标6项：L7、L8、L9、L10、L11、L12；达到85%：L13"],
          ["不达标", 6, "达标6项：L8、L9、L10、L11、L12、L13；低于85%：L7"],
        ],
        decimals: 4,
      },
    },
    CVTABLE: {
      description: {
        zh: "整张表的校际均衡情况：各列资源总量的全县平均值、差异系数、限值、结论，按精确值判定。",
        en: "County mean, coefficient, limit and verdict of every column of raw totals, decided exactly.",
      },
      remark: {
        zh: "结果五行：指标、全县平均值、差异系数、限值、结论。标题为指标名称的列，平均值用指标的单位（如每百名学生）；其他标题用2017年各项共同的限值。标准填“基本均衡”且八项齐全时，另有“综合”一列。",
        en: "Five rows: titles, county means, coefficients, limits, verdicts. Under an indicator's name the mean is in its unit (e.g. per hundred pupils); other titles get the limit that all indicators of 2017 share. For 基本均衡 (2012) with all eight there is a column for the composite.",
      },
      parameters: {
        table: {
          zh: "带标题的数据表，一行一校，各列为资源总量",
          en: "a table with titles, a row a school, columns of raw totals",
        },
        enrolment: {
          zh: "各校在校生数，一列，含或不含标题行",
          en: "pupils of each school, one column, with or without the row of titles",
        },
        stage,
        standard: { zh: "优质均衡（不填）或基本均衡", en: "优质均衡 (2017, if left out) or 基本均衡 (2012)" },
        province,
      },
      example: {
        given: [
          [
            ["图书", "体艺教师"],
            [279, 1],
            [137, 1],
            [935, 2],
            [160, 1],
            [402, 1],
          ],
          [[45], [37], [89], [76], [55]],
          "小学",
        ],
        result: [
          ["指标", "图书", "体艺教师"],
          ["全县平均值", 6.3344, 1.9868],
          ["差异系数", 0.5153, 0.2304],
          ["限值", 0.5, 0.5],
          ["结论", "不达标", "达标"],
        ],
        decimals: 4,
      },
    },
    GAP: {
      description: {
        zh: "各校距标准值的缺口：标准值×在校生数−资源总量，不缺为0，不取整。",
        en: "What each school lacks to the requirement, in the unit of its total; 0 where nothing, not rounded up.",
      },
      remark: null,
      parameters: {
        totals,
        enrolment,
        indicator,
        stage,
        requirementShare: {
          zh: "标准值的比例，如0.85；不填为1",
          en: "share of the requirement, e.g. 0.85; 1 if left out",
        },
        province,
      },
      example: { given: [TEACHERS, SCHOOL_PUPILS, "Q3", "小学"], result: [[0], [1], [0.5]], decimals: 4 },
    },
  },
};
