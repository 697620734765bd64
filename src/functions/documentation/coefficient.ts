import type { CATALOGUE } from "../catalogue";
import { enrolment, values } from "./parameters";
import { BOOKS, BOOKS_PER_PUPIL, PUPILS } from "./sampleCounty";
import type { GroupTexts } from "./types";

type Texts = GroupTexts<(typeof CATALOGUE)["coefficient"]>;

/** What both names of the coefficient share. */
const officialCoefficient: Texts["functions"]["COEFFICIENT"] = {
  description: {
    zh: "差异系数。给出资源总量和在校生数，或选入带“在校生数”标题的整张表，为官方口径；只给一组数值时不加权，不是官方数值。",
    en: "Difference coefficient. Official with raw totals and enrolment, or of a table with a column 在校生数; bare numbers give the unweighted figure, which is not official.",
  },
  remark: {
    zh: "官方口径是以在校生数加权的总体标准差除以全县生均值（教督〔2012〕3号附件2）。三种常见误用：把生均值当作总量与在校生数一起给出（生均值请用CV.RATE）；只给一列生均值；用STDEV.S÷AVERAGE（即CV.SAMPLE）。三者都可能使不达标的县看起来达标。带标题的表：第一行为标题，一行一校；合计行、序号、标识码等列自动略过；结果为各列标题及其差异系数，两行。",
    en: "The official figure is the enrolment-weighted population deviation divided by the county ratio. Three misuses: rates in place of totals together with the enrolment (use CV.RATE for rates); one range of rates alone; STDEV.S ÷ AVERAGE (CV.SAMPLE). Each may let a county pass that does not. A table has titles in its first row and a row for each school; rows of totals and columns such as 序号 and 学校标识码 are passed over; the result is two rows, the titles and their coefficients.",
  },
  parameters: {
    values: {
      zh: "各校资源总量；或带标题（其中一列为在校生数）的整张表；或一组数值（不加权）",
      en: "raw totals; or a table with titles, one of them 在校生数; or bare numbers (unweighted)",
    },
    enrolment,
  },
  example: { given: [BOOKS, PUPILS], result: 0.5153, decimals: 4 },
};

export const coefficient: Texts = {
  title: { zh: "差异系数", en: "Difference coefficient" },
  functions: {
    COEFFICIENT: officialCoefficient,
    COEFVAR: {
      ...officialCoefficient,
      remark: {
        zh: "与CV完全相同，供不接受两个字母函数名的Excel使用。",
        en: "The same as CV, for an Excel that refuses names of two letters.",
      },
    },
    "CV.RATE": {
      description: {
        zh: "只有生均值（如表Ⅱ-2的L7–L13）时的差异系数，以在校生数加权。生均值已四舍五入的，结果也是近似值。",
        en: "Difference coefficient where only figures per pupil are known, weighted with the enrolment; of rounded figures it is approximate.",
      },
      remark: null,
      parameters: { rates: { zh: "各校生均值", en: "figure per pupil of each school" }, enrolment },
      example: { given: [BOOKS_PER_PUPIL, PUPILS], result: 0.5151, decimals: 4 },
    },
    "CV.SAMPLE": {
      description: {
        zh: "样本变异系数，即STDEV.S÷AVERAGE，不加权。不是官方差异系数。",
        en: "Sample coefficient of variation, STDEV.S ÷ AVERAGE, unweighted. Not the official figure.",
      },
      remark: null,
      parameters: { values: { zh: "一组数值", en: "bare numbers" } },
      example: { given: [BOOKS_PER_PUPIL], result: 0.5464, decimals: 4 },
    },
    COMPOSITE: {
      description: {
        zh: "综合差异系数：同一学段各项差异系数的简单平均。2012年标准限制它，2017年标准逐项限制。",
        en: "Composite coefficient: the mean of one stage's single coefficients. The 2012 standard limits it; that of 2017 limits each.",
      },
      remark: null,
      parameters: { coefficients: { zh: "各项差异系数", en: "the single coefficients" } },
      example: { given: [[[0.41, 0.52, 0.36, 0.47]]], result: 0.44, decimals: 4 },
    },
    MEAN: {
      description: {
        zh: "全县平均值：资源总量合计÷在校生数合计，不是各校生均值的平均。不给在校生数时为简单平均。",
        en: "County mean: Σ totals ÷ Σ enrolment, not the mean of the schools' figures. Without the enrolment the plain mean.",
      },
      remark: null,
      parameters: { values, enrolment },
      example: { given: [BOOKS, PUPILS], result: 6.3344, decimals: 4 },
    },
    STANDARDDEVIATION: {
      description: {
        zh: "标准差：以在校生数加权，围绕全县平均值（总体）。不给在校生数时为不加权的总体标准差。",
        en: "Standard deviation around the county mean, weighted with the enrolment (population form). Without the enrolment unweighted.",
      },
      remark: null,
      parameters: { values, enrolment },
      example: { given: [BOOKS, PUPILS], result: 3.2639, decimals: 4 },
    },
  },
};
