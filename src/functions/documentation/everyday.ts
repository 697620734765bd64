import type { Bilingual } from "../../standards";
import type { CATALOGUE } from "../catalogue";
import { version } from "../version";
import type { GroupTexts } from "./types";

function pupilsOf(zh: string, en: string): Bilingual {
  return { zh: `各校${zh}数，一列`, en: `${en} pupils of each school, one column` };
}

export const everyday: GroupTexts<(typeof CATALOGUE)["everyday"]> = {
  title: { zh: "填报中常用", en: "Everyday reporting" },
  functions: {
    "SPLIT.STAGE": {
      description: {
        zh: "把一贯制学校的总量按加权学生数拆分为小学、初中两列（九年一贯1:1.1，完全中学1:1.2，十二年一贯1:1.1:1.32）。",
        en: "Shares out what an undivided school has between 小学 and 初中, two columns, by weighted pupils (1 : 1.1, 1 : 1.2, 1 : 1.1 : 1.32).",
      },
      remark: {
        zh: "教师数按学段统计，不拆分。办学类型由各学段学生数看出；高中部分不列出。",
        en: "Teachers are reported by stage and never split. The kind of school shows in its pupils; the senior part is not listed.",
      },
      parameters: {
        totals: { zh: "各校全校总量，一列", en: "total of each whole school, one column" },
        primaryPupils: pupilsOf("小学生", "primary"),
        juniorPupils: pupilsOf("初中生", "junior"),
        seniorPupils: pupilsOf("高中生", "senior"),
      },
      example: { given: [[[4200]], [[600]], [[300]]], result: [[2709.6774, 1490.3226]], decimals: 4 },
    },
    GROWTHRATE: {
      description: {
        zh: "增长率：后期÷前期−1；给出年数时为年均增长率。",
        en: "Growth from an earlier to a later figure; with years between them the yearly rate.",
      },
      remark: { zh: "结果为小数，0.05即5%。", en: "The result is a share: 0.05 is 5 %." },
      parameters: {
        earlier: { zh: "前期数值", en: "earlier figures" },
        later: { zh: "后期数值，与前期大小相同", en: "later figures, of the same size" },
        years: { zh: "相隔年数，不填为1", en: "years between them; 1 if left out" },
      },
      example: {
        given: [
          [[1200], [1150]],
          [[1260], [1104]],
        ],
        result: [[0.05], [-0.04]],
        decimals: 4,
      },
    },
    CLASSBAND: {
      description: {
        zh: "班额分档：45人及以下正常，46–55偏大，56–65大班额，66及以上超大班额。",
        en: "Band of each class by its pupils: 正常 up to 45, 偏大 up to 55, 大班额 up to 65, 超大班额 above.",
      },
      remark: null,
      parameters: { sizes: { zh: "各班学生数", en: "pupils of each class" } },
      example: {
        given: [[[45], [46], [56], [66]]],
        result: [["正常"], ["偏大"], ["大班额"], ["超大班额"]],
        decimals: 0,
      },
    },
    CHECKCODE: {
      description: {
        zh: "校验学校标识码：10位数字、学校类别、所在省份；正确时返回“正确”，否则说明错在哪里。",
        en: "Checks school codes: ten digits, kind of school, province. 正确, or what is wrong.",
      },
      remark: null,
      parameters: {
        codes: { zh: "学校标识码", en: "school codes" },
        region: {
          zh: "本县行政区划代码（6位），不填则不校验省份",
          en: "code of the county, 6 digits; without it the province is not checked",
        },
      },
      example: {
        given: [[["2141000001"], ["214100001"]], "410881"],
        result: [["正确"], ["学校标识码应为10位数字，当前为“214100001”"]],
        decimals: 0,
      },
    },
    VERSION: {
      description: { zh: "Balance的版本号。", en: "Version of Balance." },
      remark: null,
      parameters: {},
      example: { given: [], result: version(), decimals: 0 },
    },
  },
};
