import { CITY_FORMULAS, FORM_2012, FORM_2017, NOTES_2012, within, type Source } from "./documents";

const RECOMPUTED = within(CITY_FORMULAS, "：本项指标的计算公式", "the formula of this indicator");
const RECOMPUTED_UNITS = within(
  CITY_FORMULAS,
  "：本项指标的计算公式（原文漏写的×100、×10000按指标单位补上）",
  "the formula of this indicator (×100 and ×10,000, which it leaves out, follow from the unit)",
);
const COEFFICIENT: Source = {
  zh: "《义务教育均衡发展差异系数计算方法及数据来源》：按在校生数加权；与公开的计算实例一致",
  en: "The published way to compute 差异系数, weighted by pupils; a published example gives the same",
};
const COUNTED_ONCE = within(
  NOTES_2012,
  "一：表Ⅰ数据取自教育事业统计，含一贯制学校各学段和教学点",
  "1: 表Ⅰ holds the statistics, 一贯制 schools and teaching points included",
);
const SHEET_ROWS = within(
  FORM_2017,
  "表Ⅱ-2注1：小学含一贯制学校小学部和50人及以上教学点，初中含一贯制学校和完全中学初中部",
  "note 1 of 表Ⅱ-2: which schools and teaching points have a row",
);
const TABLE_4 = within(FORM_2017, "表Ⅳ：与各校数据出自同一统计", "表Ⅳ: it counts what the schools' data count");
const TABLE_6_SHARE = within(
  FORM_2017,
  "表Ⅵ：满意度＝满意数÷有效问卷数（或走访人数）",
  "表Ⅵ: satisfied ÷ valid questionnaires, or people visited",
);
const FUNDING = within(FORM_2012, "表Ⅴ义务教育经费：“三个增长”要求", "表Ⅴ: the three growths (三个增长) that it shows");
/** What a chain of counts says by itself: each is part of the next. */
const PARTS: Source = { zh: "前一项是后一项的一部分，不会更大", en: "each figure is a part of the next" };
const READING: Source = {
  zh: "提示本软件读取表格时的疑问，以免按错误的理解判定",
  en: "tells of a doubt in reading the form, so that nothing is judged on a guess",
};
const WRITING: Source = {
  zh: "填写前提示将被替换或与公式不同的内容，以免无声改动",
  en: "tells before a fill what would be replaced or differs from a formula",
};

/** L33–L37, C, X, P, R and W: rules about tables, about the county, and about reading and filling the form. */
export const COUNTY_SOURCES: Readonly<Record<string, Source>> = {
  L33: within(
    NOTES_2012,
    "二第4项：一贯制学校小学部、初中部和完全中学初中部各填一行",
    "2, no. 4: each stage of 一贯制 schools and the 初中 of 完全中学 has a row",
  ),
  L34: {
    zh: "公开的拆分方法：按学生数加权拆分，九年一贯制小学∶初中＝1∶1.1，完全中学初中∶高中＝1∶1.2（国家文件中未见原文）",
    en: "The published way to share out by pupils: 1 to 1.1 in nine-year schools, 1 to 1.2 in 完全中学 (not seen in a national document)",
  },
  L35: {
    zh: `2017年：公开的省级实施办法，不足50人的教学点不计入；2012年：${NOTES_2012.zh}二第5项，教学点不计入`,
    en: `2017: a province's rules, points below 50 pupils do not count; 2012: ${NOTES_2012.en}, 2, no. 5`,
  },
  L36: within(
    NOTES_2012,
    "二第5项：民办、省（市）直属、高校附属、企业办学校不计入",
    "2, no. 5: private schools and those that others run do not count",
  ),
  L37: {
    zh: "教育事业统计的“是否计校数”栏：不计校数的校区属于主校",
    en: "是否计校数 of the statistics: a campus that is no school of its own belongs to its school",
  },
  C01: RECOMPUTED,
  C02: RECOMPUTED,
  C03: RECOMPUTED_UNITS,
  C04: RECOMPUTED,
  C05: RECOMPUTED,
  C06: RECOMPUTED_UNITS,
  C07: RECOMPUTED,
  C08: COEFFICIENT,
  C09: within(FORM_2017, "表Ⅲ注：均值保留两位小数，差异系数保留三位小数", "note of 表Ⅲ: 2 and 3 decimals"),
  C10: {
    zh: "公开的省级结果表：综合差异系数都等于8项的算术平均",
    en: "Published results of provinces: 综合 is everywhere the plain mean of the eight",
  },
  C11: {
    zh: "公开的县级结果表：所列综合差异系数等于7项的算术平均",
    en: "Published results of a county: 综合 is the plain mean of the seven",
  },
  C12: {
    zh: "两种申报表的栏目：基本均衡8项，优质均衡7项",
    en: "The columns of the two forms: eight for 基本均衡, seven for 优质均衡",
  },
  X01: COUNTED_ONCE,
  X02: COUNTED_ONCE,
  X03: COUNTED_ONCE,
  X04: COUNTED_ONCE,
  X05: { zh: "专任教师是教职工的一部分", en: "teachers are a part of the staff" },
  X06: within(FORM_2017, "表Ⅰ：教学点“计”与“50人及以上”两栏的关系", "表Ⅰ: points of 50 pupils are part of all"),
  X07: { zh: "农业人口是人口总数的一部分", en: "farming population is a part of the population" },
  X08: SHEET_ROWS,
  X09: SHEET_ROWS,
  X10: TABLE_4,
  X11: TABLE_4,
  X12: PARTS,
  X13: PARTS,
  X14: {
    zh: "公办与政府购买服务就读的，都是符合条件的随迁子女",
    en: "those in public and in paid places are all migrant children",
  },
  X15: PARTS,
  X16: within(
    CITY_FORMULAS,
    "：巩固率＝（毕业班－转入＋转出）÷（三年前入学－死亡）×100%",
    "(graduating − in + out) ÷ (entered − died)",
  ),
  X17: within(FORM_2017, "表Ⅵ：满意、有效、问卷总数依次包含", "表Ⅵ: satisfied, valid, all"),
  X18: TABLE_6_SHARE,
  X19: TABLE_6_SHARE,
  X20: {
    zh: "公开的社会认可度（满意度）调查方案：家长问卷不少于一半；申报表没有写明，尚待核实",
    en: "Published plans of such surveys: half of the questionnaires go to parents; the form does not say so, to be confirmed",
  },
  X21: within(
    FORM_2017,
    "表Ⅳ第8项以元为单位；地方采集表常以万元为单位",
    "表Ⅳ, item 8 is in 元; local sheets are often in 万元",
  ),
  X22: { zh: "申报表的比例以百分数填写", en: "the form's shares are percentages" },
  X23: FUNDING,
  X24: FUNDING,
  X25: within(FORM_2012, "表Ⅴ：比上年增长＝（当年÷上年－1）×100%", "表Ⅴ: (year ÷ year before − 1) × 100"),
  X26: within(
    FORM_2012,
    "表Ⅴ：金额单位为千元；正常范围由本软件设定",
    "表Ⅴ: amounts are in 1,000 yuan; the usual range is set by Balance",
  ),
  X27: { zh: "完成培训、持证的教师都在教师总数之内", en: "those trained or certified are among all teachers" },
  X28: within(
    FORM_2017,
    "表Ⅴ第9项：校际差异率小于0.15；地方采集表以百分数填写",
    "表Ⅴ, item 9: below 0.15; local sheets take percent",
  ),
  P01: { zh: "两张表填报的是同一批学校", en: "both tables list the same schools" },
  P02: {
    zh: "公开的填报要求：“相关数据要与事业报表完全一致”",
    en: "A published demand: the data have to be those of the statistics",
  },
  P03: {
    zh: "山东省2016年申报要求：各表校名和顺序一致",
    en: "Shandong's demand of 2016: schools and their order are the same in all tables",
  },
  R01: READING,
  R02: READING,
  R03: READING,
  R04: READING,
  R05: READING,
  R06: READING,
  R07: READING,
  R08: READING,
  W01: WRITING,
  W02: WRITING,
};
