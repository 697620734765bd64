import type { InBoth } from "../../language";

/** What a rule rests on, in words that a county officer knows. */
export type Source = InBoth<string>;

/** A place in a document, or what it says there. */
export function within(document: Source, zh: string, en: string): Source {
  return { zh: `${document.zh}${zh}`, en: `${document.en}, ${en}` };
}

/** The form that counties hand in for 优质均衡. */
export const FORM_2017: Source = {
  zh: "《全国义务教育优质均衡发展县（市、区）申报表》",
  en: "The form of 优质均衡 (2017)",
};

/** The form that counties hand in for 基本均衡. */
export const FORM_2012: Source = {
  zh: "《全国义务教育发展基本均衡县（市、区）申报表》",
  en: "The form of 基本均衡 (2012)",
};

/** Its instructions. */
export const NOTES_2012 = within(FORM_2012, "填报说明", "its instructions (填报说明)");

/** Formulas and fields of a city's own system: used by many, law for nobody. */
export const CITY_FORMULAS: Source = {
  zh: "沈阳市优质均衡填报系统所附《优质均衡指标计算公式》（地方口径，国家文件中未见原文）",
  en: "Formulas of a city's system for 优质均衡 (Shenyang; not seen in a national document)",
};
export const CITY_FIELDS: Source = {
  zh: "沈阳市优质均衡填报系统的填报要求（地方口径）",
  en: "Fields of a city's system for 优质均衡 (Shenyang)",
};

/** What the statistics of education say of their own tables. */
export const STATISTICS_NOTES: Source = {
  zh: "《教育事业统计本卷须知》（校验要求）",
  en: "Checks of the statistics of education (《教育事业统计本卷须知》)",
};

/** The notice on pooling the statistics, with the kinds of doubtful schools. */
export const SHANDONG_NOTICE: Source = {
  zh: "鲁教计处函〔2014〕14号（山东省教育事业统计汇总通知）",
  en: "Shandong's notice 鲁教计处函〔2014〕14号 on the statistics of education",
};

/** How the digits of 学校标识码 are made up. */
export const SCHOOL_CODES: Source = {
  zh: "学校（机构）标识码编码规则：2位类别码＋2位省码＋6位顺序码",
  en: "The rule of 学校标识码: 2 digits for the kind, 2 for the province, 6 for the school",
};

/** The seven codes of town and country. */
export const URBAN_CODES: Source = {
  zh: "教育事业统计所用的城乡分类代码表",
  en: "The list of 城乡分类代码 that the statistics of education use",
};
