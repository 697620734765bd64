import type { InBoth } from "../language";

const zh = {
  tabs: { findings: "发现（{count}）", result: "结论", pictures: "图示", recognition: "识别", fetching: "正在加载…" },
  recognition: {
    standard: "标准",
    procedure: "依据",
    county: "县（市、区）",
    unnamedCounty: "封面未填写",
    tables: "识别到的表",
    table: "表",
    place: "位置",
    schools: "学校",
    counted: "{stage}：计入 {counted} 所，不计入 {left} 所",
    notCounted: "不计入的学校",
    notCountedLine: "{school}：{reason}",
    notAssessed: "因缺少所需栏目或数据，以下规则未能校验：{rules}",
  },
  findings: {
    none: "没有发现问题。",
    mustFix: "逻辑校验（必须修改）",
    explain: "经验校验（修改或填写说明）",
    noPlace: "没有对应的单元格",
  },
  result: {
    verdict: "全县结论",
    schools: "计入 {schools} 所：达标 {met}，不达标 {unmet}，无法判定 {undetermined}",
    indicator: "指标",
    mean: "均值",
    coefficient: "差异系数",
    limit: "限值",
    conclusion: "结论",
    composite: "综合",
    none: "——",
    unchecked: "须由人工确认",
  },
};

const en: typeof zh = {
  tabs: {
    findings: "Findings ({count})",
    result: "Verdict",
    pictures: "Charts",
    recognition: "Form",
    fetching: "Loading…",
  },
  recognition: {
    standard: "Standard",
    procedure: "Basis",
    county: "County",
    unnamedCounty: "not given on the cover",
    tables: "Tables recognised",
    table: "Table",
    place: "Place",
    schools: "Schools",
    counted: "{stage}: {counted} counted, {left} not counted",
    notCounted: "Schools not counted",
    notCountedLine: "{school}: {reason}",
    notAssessed: "Not assessable for want of columns or data: {rules}",
  },
  findings: {
    none: "Nothing found.",
    mustFix: "Must be corrected",
    explain: "Correct or explain",
    noPlace: "No cell of its own",
  },
  result: {
    verdict: "County",
    schools: "{schools} counted: {met} met, {unmet} not met, {undetermined} undetermined",
    indicator: "Indicator",
    mean: "Mean",
    coefficient: "Coefficient",
    limit: "Limit",
    conclusion: "Verdict",
    composite: "Composite",
    none: "—",
    unchecked: "For people to confirm",
  },
};

/** Sentences of the pane about what a check found out. */
export const PANE_CHECKED: InBoth<typeof zh> = { zh, en };
