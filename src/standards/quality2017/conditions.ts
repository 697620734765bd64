import { ADDRESS } from "../address";
import type { Eligibility, Source } from "../types";
import { shenyangForm } from "./sources";

const hebei: Source = {
  clause: "教督〔2017〕6号（河北省具体办法所载）",
  confidence: "verbatim",
  addresses: [ADDRESS.hebei2017],
};
const press: Source = {
  clause: "教督〔2017〕6号（新闻摘要）",
  confidence: "verbatim",
  addresses: [ADDRESS.pressVetoes],
};
const government: Source = { ...shenyangForm, clause: "教督〔2017〕6号 第二章 政府保障程度（条号未见）" };
const quality: Source = { ...shenyangForm, clause: "教督〔2017〕6号 第二章 教育质量（条号未见）" };

/** 申报条件 */
export const eligibility: readonly Eligibility[] = [
  {
    id: "ELIG1",
    text: {
      zh: "通过国家义务教育基本均衡发展认定三年以上",
      en: "recognised for basic balance at least three years ago",
    },
    source: { ...hebei, addresses: [ADDRESS.hebei2017, ADDRESS.jiulongpo] },
  },
  {
    id: "ELIG2",
    text: {
      zh: "基本均衡发展认定后年度监测持续保持较高水平",
      en: "yearly monitoring since then has stayed at a high level",
    },
    source: hebei,
  },
];

/** 一票否决, as one province's form prints the list; the press names the first three for the whole country. */
export const vetoes: readonly Eligibility[] = [
  { id: "VETO1", text: { zh: "以考试方式招生", en: "admission by examination" }, source: press },
  { id: "VETO2", text: { zh: "违规择校", en: "school choice against the rules" }, source: press },
  { id: "VETO3", text: { zh: "重点校/重点班", en: "key schools or key classes" }, source: press },
  {
    id: "VETO4",
    text: {
      zh: "有编不补或长期聘用编外教师",
      en: "posts left vacant, or teachers employed off the establishment for long",
    },
    source: shenyangForm,
  },
  {
    id: "VETO5",
    text: { zh: "重大安全责任事故、弄虚作假", en: "grave safety accidents, falsified figures" },
    source: shenyangForm,
  },
  {
    id: "VETO6",
    text: {
      zh: "校外培训治理及减负不力",
      en: "failure to regulate private tutoring and to reduce the burden on pupils",
    },
    source: shenyangForm,
  },
];

/** Items that only people can judge. */
export const unchecked: readonly Eligibility[] = [
  { id: "S1", text: { zh: "规划布局", en: "planning and distribution of schools" }, source: government },
  { id: "S2", text: { zh: "四统一", en: "the four unified standards" }, source: government },
  {
    id: "S10",
    text: { zh: "编制统筹", en: "posts allotted across schools by the county" },
    source: { ...government, note: "one transcription of the form has no item 10" },
  },
  {
    id: "S14",
    text: { zh: "优质高中名额向农村初中倾斜", en: "places at good senior schools lean towards rural schools" },
    source: { ...government, note: "the share can be read, the intention not" },
  },
  { id: "E3", text: { zh: "章程与信息化", en: "school charters and digital management" }, source: quality },
  { id: "E5", text: { zh: "信息化教学", en: "teaching with digital means" }, source: quality },
  { id: "E6", text: { zh: "德育与校园文化", en: "moral education and school culture" }, source: quality },
  { id: "E7", text: { zh: "课程", en: "curriculum taught in full" }, source: quality },
  { id: "E8", text: { zh: "课业负担", en: "no excessive schoolwork" }, source: quality },
];
