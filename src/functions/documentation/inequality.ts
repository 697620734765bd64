import type { Bilingual } from "../../standards";
import type { CATALOGUE } from "../catalogue";
import { enrolment, values } from "./parameters";
import { BOOKS, PUPILS } from "./sampleCounty";
import type { Example, GroupTexts } from "./types";

const corrected: Bilingual = {
  zh: "TRUE时乘以n÷(n−1)，n为权数之和；不填为FALSE",
  en: "TRUE multiplies by n/(n − 1), n the sum of weights; FALSE if left out",
};
const aversion: Bilingual = {
  zh: "对不平等的厌恶程度ε，不小于0，不填为0.5",
  en: "aversion to inequality ε, 0 or above; 0.5 if left out",
};
const share: Bilingual = {
  zh: "0到1之间，如0.5为中位数；不填为0.5",
  en: "0 to 1, e.g. 0.5 for the median; 0.5 if left out",
};

/** The books of the sample county. */
function worked(result: number): Example {
  return { given: [BOOKS, PUPILS], result, decimals: 4 };
}

export const inequality: GroupTexts<(typeof CATALOGUE)["inequality"]> = {
  title: { zh: "不平等程度", en: "Inequality" },
  functions: {
    GINI: {
      description: {
        zh: "基尼系数：0为完全均衡，越大越不均衡。",
        en: "Gini coefficient: 0 for perfect balance, larger for less.",
      },
      remark: null,
      parameters: { values, enrolment, corrected },
      example: worked(0.2884),
    },
    "THEIL.T": {
      description: {
        zh: "泰尔指数T：对资源多的学校之间的差异更敏感。",
        en: "Theil's T: weighs differences among rich schools most.",
      },
      remark: null,
      parameters: { values, enrolment },
      example: worked(0.1436),
    },
    "THEIL.L": {
      description: {
        zh: "泰尔指数L：对资源少的学校之间的差异更敏感；有学校为0时无法计算。",
        en: "Theil's L: weighs differences among poor schools most; undefined where a school has nothing.",
      },
      remark: null,
      parameters: { values, enrolment },
      example: worked(0.171),
    },
    ATKINSON: {
      description: {
        zh: "阿特金森指数：若平均分配，可以节省多大比例的资源而福利不变。",
        en: "Atkinson's index: the share of the resource that equality would save at the same welfare.",
      },
      remark: null,
      parameters: { values, enrolment, aversion },
      example: worked(0.0759),
    },
    HOOVER: {
      description: {
        zh: "胡佛指数：要达到完全均衡，需要在学校间调剂的资源占总量的比例。",
        en: "Hoover's index: the share of the resource that would have to move for full equality.",
      },
      remark: null,
      parameters: { values, enrolment },
      example: worked(0.2221),
    },
    MCLOONE: {
      description: {
        zh: "麦克伦指数：较差一半学生实有的资源÷都达到中位数时应有的资源；1为最好。",
        en: "McLoone's index: what the poorer half of pupils have ÷ what they would have at the median; 1 is best.",
      },
      remark: null,
      parameters: { values, enrolment },
      example: worked(0.5689),
    },
    VERSTEGEN: {
      description: {
        zh: "维斯特根指数：较好一半学生实有的资源÷都为中位数时的资源；1为最好。",
        en: "Verstegen's index: what the richer half of pupils have ÷ what they would have at the median; 1 is best.",
      },
      remark: null,
      parameters: { values, enrolment },
      example: worked(1.4745),
    },
    FEDRANGE: {
      description: {
        zh: "联邦极差率：（第95百分位−第5百分位）÷第5百分位，以在校生数加权。",
        en: "Federal range ratio: (P95 − P5) ÷ P5, weighted with the enrolment.",
      },
      remark: null,
      parameters: { values, enrolment },
      example: worked(3.9902),
    },
    QUANTILE: {
      description: {
        zh: "加权分位数：每个学生计一次的生均值分位数。与Excel的PERCENTILE（插值）不同。",
        en: "Weighted quantile of figures per pupil, every pupil counting once; Excel's PERCENTILE interpolates and differs.",
      },
      remark: null,
      parameters: { values, enrolment, share },
      example: worked(6.2),
    },
    "RANGE.RATIO": {
      description: {
        zh: "极差率：生均最高的学校÷最低的学校。",
        en: "Range ratio: the highest figure per pupil ÷ the lowest.",
      },
      remark: null,
      parameters: { values, enrolment },
      example: worked(4.9902),
    },
    PALMA: {
      description: {
        zh: "帕尔马比值：最好10%学生的资源÷最差40%学生的资源；完全均衡时为0.25。",
        en: "Palma ratio: what the richest 10 % of pupils have ÷ what the poorest 40 % have; 0.25 for perfect balance.",
      },
      remark: null,
      parameters: { values, enrolment },
      example: worked(0.9187),
    },
  },
};
