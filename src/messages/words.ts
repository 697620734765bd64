import type { InBoth } from "./language";

const zh = {
  stage: { primary: "小学", junior: "初中", unknown: "学段待定" },
  severity: { mustFix: "逻辑校验", explain: "经验校验" },
  verdict: { met: "达标", unmet: "不达标", undetermined: "无法判定" },
  measure: { mean: "全县平均值", deviation: "标准差", coefficient: "差异系数", composite: "综合差异系数" },
  list: "、",
  clause: "；",
  colon: "：",
  stop: "。",
  ofStage: "{name}（{stage}）",
  equals: "{label}（{cell}）{value}",
  equalsWithoutCell: "{label} {value}",
  blank: "空白",
};

type Words = typeof zh;

const en: Words = {
  stage: { primary: "primary", junior: "junior secondary", unknown: "stage not decided" },
  severity: { mustFix: "must be corrected", explain: "correct or explain" },
  verdict: { met: "met", unmet: "not met", undetermined: "undetermined" },
  measure: { mean: "county mean", deviation: "deviation", coefficient: "coefficient", composite: "composite" },
  list: ", ",
  clause: "; ",
  colon: ": ",
  stop: ". ",
  ofStage: "{name} ({stage})",
  equals: "{label} ({cell}) {value}",
  equalsWithoutCell: "{label} {value}",
  blank: "blank",
};

/** The field's words and the punctuation that joins them. */
export const WORDS: InBoth<Words> = { zh, en };
