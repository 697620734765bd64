import {
  CITY_FIELDS,
  CITY_FORMULAS,
  FORM_2017,
  SCHOOL_CODES,
  SHANDONG_NOTICE,
  STATISTICS_NOTES,
  URBAN_CODES,
  within,
  type Source,
} from "./documents";

const TYPING: Source = {
  zh: "数据采集平台的填报注意事项：数值用半角数字，不带空格和文字",
  en: "Notes of systems that collect such data: half-width digits, no blanks, no words",
};
const GRADES: Source = {
  zh: "在校生数是各年级学生数之和",
  en: "the pupils of all grades are the pupils of the school",
};
const CLASS_BANDS: Source = {
  zh: "各班人数都在所填的班额区间之内",
  en: "each class has as many pupils as its band says",
};
const ARTS: Source = {
  zh: "教育事业统计报表教基4155（专任教师授课课程）的列结构：艺术“计”为各项之和",
  en: "Columns of the statistics (教基4155): 计 of the arts is the sum of its parts",
};

/** What follows from the words themselves, such as a part and its whole. */
function plain(zh: string, en: string): Source {
  return { zh, en };
}

/** A band of what is usual, which we have set. */
function usual(zh: string, en: string): Source {
  return { zh: `${zh}（正常范围由本软件设定）`, en: `${en} (a range set by Balance)` };
}

/** S, L01–L32 and E: rules about the row of one school. */
export const SCHOOL_SOURCES: Readonly<Record<string, Source>> = {
  S01: SCHOOL_CODES,
  S02: SCHOOL_CODES,
  S03: SCHOOL_CODES,
  S04: { zh: "国家标准GB/T 2260《中华人民共和国行政区划代码》", en: "National standard GB/T 2260, codes of counties" },
  S05: plain("一所学校在一个学段只有一行", "a school has one row in a stage"),
  S06: URBAN_CODES,
  S07: within(URBAN_CODES, "：11开头为城区，12开头为镇区，2开头为乡村", "11x town, 12x township, 2xx country"),
  S08: within(FORM_2017, "表Ⅱ-2注：举办者类型代码1–10", "note of 表Ⅱ-2: codes 1 to 10"),
  S09: TYPING,
  S10: TYPING,
  S11: within(CITY_FIELDS, "：人数、班数、间数为整数", "people, classes and rooms are whole numbers"),
  S12: within(CITY_FIELDS, "：面积、金额保留2位小数", "areas and amounts have 2 decimals"),
  S13: plain("人数、面积、金额都不会小于0", "people, areas and amounts are never below zero"),
  S14: within(FORM_2017, "表Ⅱ-2：七项指标要用到这些数据", "表Ⅱ-2: the seven indicators need these figures"),
  S15: plain("合计行是其上各行之和", "a total is the sum of the rows above it"),
  S16: plain("同名的两行可能是同一所学校填了两次", "two rows of one name may be one school typed twice"),
  S17: plain("校名通常反映办学类型", "a school's name usually says of what kind it is"),
  L01: within(FORM_2017, "表Ⅰ：教职工数“合计”与“其中专任教师”两栏的关系", "表Ⅰ: 专任教师 are a part of all staff"),
  L02: {
    zh: "教育事业统计报表教基4155、教基4156（专任教师学历）的列结构：各学历之和等于专任教师数",
    en: "Columns of the statistics (教基4155, 教基4156): the degrees add up to all teachers",
  },
  L03: within(CITY_FORMULAS, "：各学历教师合计不超过专任教师数", "the degrees are at most all teachers"),
  L04: within(STATISTICS_NOTES, "：县级以上骨干教师数不大于专任教师数", "backbone teachers are at most all teachers"),
  L05: plain("体育、艺术专任教师是专任教师的一部分", "teachers of sports and arts are part of the teachers"),
  L06: ARTS,
  L07: GRADES,
  L08: GRADES,
  L09: {
    zh: "国统制〔2008〕115号《小学基层统计报表》：各班额班数之和等于班数",
    en: "Statistics of primary schools, 国统制〔2008〕115号: the bands add up to all classes",
  },
  L10: CLASS_BANDS,
  L11: CLASS_BANDS,
  L12: usual("平均班额在1–70人以外的，多为漏填或错填", "means below 1 or above 70 are mostly a slip"),
  L13: within(SHANDONG_NOTICE, "：有学生的学校应有班级", "a school with pupils has classes"),
  L14: within(STATISTICS_NOTES, "：小学不超过6个年级，初中不超过3个年级", "6 grades at most, or 3 in 初中"),
  L15: within(STATISTICS_NOTES, "：每个年级不超过20轨", "at most 20 parallel classes in a grade"),
  L16: within(
    CITY_FORMULAS,
    "；教育统计口径中室内体育用房含在教学及辅助用房内",
    "and the statistics: indoor sports rooms are part of 教学及辅助用房",
  ),
  L17: usual("网络多媒体教室数一般不超过班数的3倍", "rarely more than 3 such rooms for a class"),
  L18: within(SHANDONG_NOTICE, "：缺少设备的学校须核实", "schools without equipment are looked into"),
  L19: within(
    STATISTICS_NOTES,
    "：实验仪器达标的学校，教学仪器设备值应大于0",
    "a school with its laboratories in order has equipment",
  ),
  L20: within(SHANDONG_NOTICE, "：核查“空壳学校”“三无学校”", "schools that exist on paper only are looked into"),
  L21: plain("随迁子女是在校生的一部分", "migrant children are part of the pupils"),
  L22: plain("划片范围内学生是在校生的一部分", "pupils of the zone are part of the pupils"),
  L23: plain("持证教师是专任教师的一部分", "certified teachers are part of the teachers"),
  L24: plain("完成360学时的教师是专任教师的一部分", "teachers with 360 hours are part of the teachers"),
  L25: plain("中级及以上职称教师是专任教师的一部分", "teachers of these ranks are part of the teachers"),
  L26: plain("达标音乐教室是音乐教室的一部分", "fit music rooms are part of the music rooms"),
  L27: plain("达标美术教室是美术教室的一部分", "fit art rooms are part of the art rooms"),
  L28: plain("教师培训经费从公用经费中列支", "funds for training are part of the running funds"),
  L29: plain("毕业生来自三年前入学和中途转入的学生", "those who graduate entered three years ago or came later"),
  L30: within(
    STATISTICS_NOTES,
    "：初中三年级在校生数等于预计毕业生数",
    "pupils in the third year of 初中 are those expected to graduate",
  ),
  L31: within(CITY_FORMULAS, "：只有中心城区学校可计入校外场地", "only crowded centres may count other grounds"),
  L32: within(
    CITY_FORMULAS,
    "：50–99人的农村小规模学校可计入走教、兼职教师",
    "rural schools of 50–99 pupils may count visiting teachers",
  ),
  E01: {
    zh: "教育事业统计报表（教基5176）以万元计，申报表以元计，容易混淆；正常范围由本软件设定",
    en: "The statistics (教基5176) are in 万元, the form in 元; the usual range is set by Balance",
  },
  E02: usual("生均面积一般在1–60平方米之间", "1 to 60 ㎡ a pupil"),
  E03: usual("生均面积一般在0.5–150平方米之间", "0.5 to 150 ㎡ a pupil"),
  E04: usual("生师比一般在3:1到40:1之间", "3 to 40 pupils a teacher"),
  E05: usual("生均图书一般在2–200册之间", "2 to 200 books a pupil"),
  E06: within(
    CITY_FORMULAS,
    "：骨干教师须有认定文件；60%的界限由本软件设定",
    "backbone teachers need documents; the limit of 60% is set by Balance",
  ),
  E07: {
    zh: "教育统计系统有两年数据对比；30%的界限由本软件设定",
    en: "The statistics compare two years; the limit of 30% is set by Balance",
  },
  E08: usual("超过同学段中位数5倍的多为单位或数位错误", "beyond 5 times the median it is mostly a unit or a digit"),
  E09: {
    zh: "教育统计口径变化：旧口径的体育馆、新口径的室内体育用房都含在教学及辅助用房内",
    en: "The statistics changed: 体育馆 then, 室内体育用房 now, both are part of 教学及辅助用房",
  },
};
