import { text, textWith, type RuleTexts } from "./text";

const CHECK_BOTH = "请按教育事业统计数据核对两处，改正不实的一处";
const CORRECT_ONE = "Check both against the statistics and correct the wrong one";
const SUM_ZH = "{h}填{stated}，分校合计{sum}";
const SUM_EN = "{h} is {stated}, the schools together have {sum}";
const SUM_FIX_ZH = "请按教育事业统计数据核对表Ⅰ和各校数据（含各类教学点）";
const SUM_FIX_EN = "Check 表Ⅰ and the schools against the statistics (teaching points of every size included)";
const ROWS_ZH = "表Ⅰ相应校数合计{sum}，表Ⅱ-2有{rows}行";
const ROWS_EN = "表Ⅰ counts {sum}, 表Ⅱ-2 has {rows} rows";
const ROWS_FIX_ZH = "请核对表Ⅰ校数；一贯制学校小学部、初中部各占一行，50人及以上教学点计入小学";
const ROWS_FIX_EN =
  "Check the counts: a nine-year school has a row in each stage, points of 50 pupils count as primary";
const COUNT_ZH = "{h}填{stated}，按分校数据为{counted}";
const COUNT_EN = "{h} is {stated}, by the schools' data {counted}";
const PERCENT_FIX_ZH = "请改填重算值，或核对计算所用的数";
const PERCENT_FIX_EN = "Enter the recomputed figure, or check the numbers behind it";

/** X01–X11: 表Ⅰ and 表Ⅳ against the schools, and against themselves. */
export const COUNTY_SCHOOL_TEXTS: RuleTexts = {
  X01: {
    zh: textWith("表Ⅰ小学在校生数与分校合计不等", SUM_ZH, SUM_FIX_ZH),
    en: textWith("Primary pupils of 表Ⅰ are not those of the schools", SUM_EN, SUM_FIX_EN),
  },
  X02: {
    zh: textWith("表Ⅰ初中在校生数与分校合计不等", SUM_ZH, SUM_FIX_ZH),
    en: textWith("Junior pupils of 表Ⅰ are not those of the schools", SUM_EN, SUM_FIX_EN),
  },
  X03: {
    zh: textWith("教学班数与分校合计不等", SUM_ZH, SUM_FIX_ZH),
    en: textWith("Classes of 表Ⅰ are not those of the schools", SUM_EN, SUM_FIX_EN),
  },
  X04: {
    zh: textWith("专任教师数与分校合计不等", SUM_ZH, SUM_FIX_ZH),
    en: textWith("Full-time teachers of 表Ⅰ are not those of the schools", SUM_EN, SUM_FIX_EN),
  },
  X05: {
    zh: text("表Ⅰ专任教师数大于教职工数", CHECK_BOTH),
    en: text("表Ⅰ has more full-time teachers than staff", CORRECT_ONE),
  },
  X06: {
    zh: text("50人及以上教学点数大于教学点数", CHECK_BOTH),
    en: text("More teaching points of 50 pupils than teaching points", CORRECT_ONE),
  },
  X07: {
    zh: text("农业人口大于人口总数", "请核对两数，均按常住人口、以万人填写"),
    en: text("More farming population than population", "Check both: residents, in units of 10,000"),
  },
  X08: {
    zh: textWith("表Ⅱ-2小学行数与表Ⅰ校数不符", ROWS_ZH, ROWS_FIX_ZH),
    en: textWith("Primary rows of 表Ⅱ-2 are not the schools of 表Ⅰ", ROWS_EN, ROWS_FIX_EN),
  },
  X09: {
    zh: textWith("表Ⅱ-2初中行数与表Ⅰ校数不符", ROWS_ZH, "请核对表Ⅰ校数；一贯制学校和完全中学的初中部各占一行"),
    en: textWith("Junior rows of 表Ⅱ-2 are not the schools of 表Ⅰ", ROWS_EN, ROWS_FIX_EN),
  },
  X10: {
    zh: textWith("表Ⅳ超标班数与分校班额不符", COUNT_ZH, "请核对各校班额分布，改正表Ⅳ第5项或学校数据"),
    en: textWith(
      "Large classes of 表Ⅳ are not those of the schools",
      COUNT_EN,
      "Check the schools' classes and item 5",
    ),
  },
  X11: {
    zh: textWith("表Ⅳ超规模校数与分校数据不符", COUNT_ZH, "请核对各校在校生数（一贯制按全校计），改正表Ⅳ第4项"),
    en: textWith("Large schools of 表Ⅳ are not those of the schools", COUNT_EN, "Check the schools' pupils and item 4"),
  },
};

/** R06, R07: what could not be read, and what was read in another unit. */
export const COUNTY_READING_TEXTS: RuleTexts = {
  R06: {
    zh: textWith("这一格的内容读不出数据", "“{v}”（{fields}）", "请按申报表原句只在空白处填数，文字说明另行填写"),
    en: textWith(
      "No figures can be read from this cell",
      "“{v}” ({fields})",
      "Keep the form's own sentence and fill in its blanks; put explanations elsewhere",
    ),
  },
  R07: {
    zh: textWith(
      "{h}的单位是{unit}，申报表单位为{own}",
      "填{typed}{unit}，已按{v}{own}计算",
      "请改按{own}填写；确以{unit}填报的请填写说明",
    ),
    en: textWith(
      "{h} is in {unit}, the form asks for {own}",
      "{typed} {unit} was taken as {v} {own}",
      "Enter it in {own}, or explain that it is in {unit}",
    ),
  },
};

/** X12–X28: figures of 表Ⅳ, 表Ⅴ and 表Ⅵ against each other. */
export const COUNTY_FIGURE_TEXTS: RuleTexts = {
  X12: {
    zh: text("交流轮岗人数逻辑错误", "交流轮岗骨干教师数≤交流轮岗教师数≤符合条件教师总数，请核对"),
    en: text("Figures of teacher rotation contradict", "Backbone ≤ rotated ≤ those who may: check them"),
  },
  X13: {
    zh: text("优质高中名额逻辑错误", "分配农村学校名额≤分配名额≤名额总数，请核对"),
    en: text("Places at good senior schools contradict", "Rural ≤ allotted ≤ all places: check them"),
  },
  X14: {
    zh: text("随迁子女就读数大于总数", "公办与政府购买服务就读合计不得大于符合条件的随迁子女数，请核对"),
    en: text(
      "More migrant children in school than there are",
      "Public and paid places together are at most all: check",
    ),
  },
  X15: {
    zh: text("残疾儿童少年人数逻辑错误", "特殊教育学校就读数≤入学数≤残疾儿童少年数，请核对"),
    en: text("Figures of disabled children contradict", "In special schools ≤ in school ≤ all: check them"),
  },
  X16: {
    zh: text("巩固率重算为{v}%", "（毕业班－转入＋转出）÷（三年前入学－死亡），请改填重算值，或核对各数"),
    en: text(
      "The retention rate is {v}% by its numbers",
      "It is (graduating − in + out) ÷ (entered − died): enter that figure, or check the numbers",
    ),
  },
  X17: {
    zh: text("问卷数逻辑错误", "满意问卷数≤有效问卷数≤问卷总数，请核对"),
    en: text("Numbers of questionnaires contradict", "Satisfied ≤ valid ≤ all: check them"),
  },
  X18: {
    zh: text("满意度重算为{v}%", PERCENT_FIX_ZH),
    en: text("Satisfaction is {v}% by its numbers", PERCENT_FIX_EN),
  },
  X19: {
    zh: text("走访满意度重算为{v}%", PERCENT_FIX_ZH),
    en: text("Satisfaction of those visited is {v}% by its numbers", PERCENT_FIX_EN),
  },
  X20: {
    zh: text("家长问卷不足一半", "请核对问卷数；确属如此的请填写说明"),
    en: text("Less than half of the questionnaires are from parents", "Check the numbers, or explain"),
  },
  X21: {
    zh: text("工资疑似以万元填报，申报表单位为元", "请换算为元后填写"),
    en: text("A wage seems to be in units of 10,000; the form asks for yuan", "Enter it in yuan"),
  },
  X22: {
    zh: text("比例疑似填成小数（0.95应填95.0）", "请按百分数填写，应大于1且不超过100"),
    en: text("A percentage seems to be a fraction (95.0, not 0.95)", "Enter percent, above 1 and up to 100"),
  },
  X27: {
    zh: text("完成数大于教师总数", "请核对完成培训、持证的教师数与教师总数"),
    en: text("More teachers trained or certified than there are", "Check the numbers of teachers"),
  },
  X28: {
    zh: text("校际差异率填了{v}，疑似以百分数填报（应为小数，限值0.15）", "请改填小数，如12%填0.12"),
    en: text(
      "A difference between schools of {v} seems to be percent (a decimal is asked for, limit 0.15)",
      "Enter a decimal: 0.12 for 12%",
    ),
  },
};
