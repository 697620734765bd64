import type { Bilingual, StandardId } from "../standards";
import type { TableId } from "./types";

export type TableNumber = "I" | "II" | "II-1" | "II-2" | "III" | "IV" | "V" | "VI" | "VII" | "VIII";

/** How an official table is called. */
export interface TableInfo {
  readonly id: TableId;
  /** null for a table that belongs to no standard. */
  readonly standard: StandardId | null;
  readonly number: TableNumber | null;
  readonly title: Bilingual;
  /** Matches the header key of what follows the number. */
  readonly words: RegExp;
  /** Matches the header key of a title without number: more is asked, since nothing else marks it as a title. */
  readonly aloneWords: RegExp;
}

const NOT_ALONE = /^(?!)/;
const ENDING = "(情况)?(统计|汇总|一览|登记)?表?(小学|初中)?$";

/** The tables of both forms; titles as in the forms (2012: as far as seen). */
export const TABLES: readonly TableInfo[] = [
  {
    id: "schools",
    standard: null,
    number: null,
    title: { zh: "学校基础数据", en: "School base data" },
    words: /学校(基础|基本)数据/,
    aloneWords: new RegExp(`学校(基础|基本)数据${ENDING}`),
  },
  {
    id: "2017.I",
    standard: "quality-2017",
    number: "I",
    title: { zh: "表Ⅰ 义务教育优质均衡发展县（市、区）基本情况", en: "Table I: the county at a glance (2017)" },
    words: /(均衡|县|区).*基本情况/,
    aloneWords: /优质均衡.*(县|区)基本情况表?$/,
  },
  {
    id: "2017.II-1",
    standard: "quality-2017",
    number: "II-1",
    title: {
      zh: "表Ⅱ-1 小学、初中资源配置基本情况",
      en: "Table II-1: resources, schools that meet the standard (2017)",
    },
    words: /资源配置(基本)?情况(?!.*分学?校)/,
    aloneWords: new RegExp(`小学初中资源配置(基本)?情况${ENDING}`),
  },
  {
    id: "2017.II-2",
    standard: "quality-2017",
    number: "II-2",
    title: { zh: "表Ⅱ-2 小学、初中资源配置基本情况（分学校）", en: "Table II-2: resources by school (2017)" },
    words: /资源配置(基本)?情况/,
    aloneWords: new RegExp(`资源配置(基本)?情况.*分学?校${ENDING}`),
  },
  {
    id: "2017.III",
    standard: "quality-2017",
    number: "III",
    title: { zh: "表Ⅲ 县域义务教育校际均衡情况", en: "Table III: balance between schools (2017)" },
    words: /校际均衡/,
    aloneWords: new RegExp(`校际均衡(情况|状况)${ENDING}`),
  },
  {
    id: "2017.IV",
    standard: "quality-2017",
    number: "IV",
    title: { zh: "表Ⅳ 政府保障程度评估指标", en: "Table IV: what the government ensures (2017)" },
    words: /政府保障程度/,
    aloneWords: new RegExp(`^政府保障程度(评估(指标)*|情况)${ENDING}`),
  },
  {
    id: "2017.V",
    standard: "quality-2017",
    number: "V",
    title: { zh: "表Ⅴ 教育质量评估指标", en: "Table V: quality of education (2017)" },
    words: /教育质量/,
    aloneWords: new RegExp(`^教育质量(评估(指标)*|情况)${ENDING}`),
  },
  {
    id: "2017.VI",
    standard: "quality-2017",
    number: "VI",
    title: { zh: "表Ⅵ 社会认可度调查情况", en: "Table VI: public approval (2017)" },
    words: /社会认可度/,
    aloneWords: new RegExp(`社会认可度(调查|评估)${ENDING}`),
  },
  {
    id: "2012.I",
    standard: "basic-2012",
    number: "I",
    title: { zh: "表Ⅰ 义务教育发展基本均衡县（市、区）基本情况", en: "Table I: the county at a glance (2012)" },
    words: /(均衡|县|区).*基本情况/,
    aloneWords: /基本均衡.*(县|区)基本情况表?$/,
  },
  {
    id: "2012.II-1",
    standard: "basic-2012",
    number: "II-1",
    title: {
      zh: "表Ⅱ-1 小学办学基本标准达标情况",
      en: "Table II-1: schools that meet the province's basic standard, primary (2012)",
    },
    words: /办学(基本)?(标准|条件).*达标/,
    aloneWords: new RegExp(`办学(基本)?(标准|条件)达标${ENDING}`),
  },
  {
    id: "2012.II-2",
    standard: "basic-2012",
    number: "II-2",
    title: {
      zh: "表Ⅱ-2 初中办学基本标准达标情况",
      en: "Table II-2: schools that meet the province's basic standard, junior (2012)",
    },
    words: /办学(基本)?(标准|条件).*达标/,
    aloneWords: new RegExp(`办学(基本)?(标准|条件)达标${ENDING}`),
  },
  {
    id: "2012.III",
    standard: "basic-2012",
    number: "III",
    title: { zh: "表Ⅲ 县域义务教育校际均衡情况", en: "Table III: balance between schools (2012)" },
    words: /校际均衡/,
    aloneWords: new RegExp(`校际均衡(情况|状况)${ENDING}`),
  },
  {
    id: "2012.IV",
    standard: "basic-2012",
    number: "IV",
    title: { zh: "表Ⅳ 县级人民政府推进义务教育均衡发展工作评估", en: "Table IV: the government's work (2012)" },
    words: /政府.*义务教育.*(工作|评估)/,
    aloneWords: NOT_ALONE,
  },
  {
    id: "2012.V",
    standard: "basic-2012",
    number: "V",
    title: { zh: "表Ⅴ 义务教育经费", en: "Table V: funding (2012)" },
    words: /教育经费/,
    aloneWords: new RegExp(`义务教育经费(投入)?${ENDING}`),
  },
  {
    id: "2012.VI",
    standard: "basic-2012",
    number: "VI",
    title: { zh: "表Ⅵ 公众满意度调查情况", en: "Table VI: public satisfaction (2012)" },
    words: /(公众|社会)满意度/,
    aloneWords: new RegExp(`公众满意度(调查)?${ENDING}`),
  },
  {
    id: "2012.VII",
    standard: "basic-2012",
    number: "VII",
    title: { zh: "表Ⅶ 推进义务教育均衡发展的措施和成效", en: "Table VII: measures and results (2012)" },
    words: /措施.*成效/,
    aloneWords: /均衡发展.*措施.*成效$/,
  },
];

/** The official title of a table, and an English one. */
export function tableTitle(id: TableId): Bilingual {
  return infoOf(id).title;
}

export function infoOf(id: TableId): TableInfo {
  const info = TABLES.find((table) => table.id === id);
  if (info === undefined) throw new RangeError(`No table ${id}`);
  return info;
}
