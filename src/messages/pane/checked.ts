import type { InBoth } from "../language";

const zh = {
  tabs: {
    findings: "发现（{count}）",
    result: "结论",
    pictures: "图示",
    planning: "规划",
    recognition: "识别",
    fetching: "正在加载…",
  },
  recognition: {
    standard: "标准",
    procedure: "评估依据",
    county: "县（市、区）",
    unnamedCounty: "封面未填写",
    tables: "识别到的表",
    table: "表",
    place: "位置",
    notAssessed: "因缺少所需栏目或数据，以下规则未能校验：{rules}",
  },
  findings: {
    none: "没有发现问题。",
    mustFix: "逻辑校验（必须修改）",
    explain: "经验校验（修改或填写说明）",
    noPlace: "没有对应的单元格",
  },
};

const en: typeof zh = {
  tabs: {
    findings: "Findings ({count})",
    result: "Verdict",
    pictures: "Charts",
    planning: "Planning",
    recognition: "Recognised",
    fetching: "Loading…",
  },
  recognition: {
    standard: "Standard",
    procedure: "Procedure",
    county: "County",
    unnamedCounty: "not given on the cover",
    tables: "Tables recognised",
    table: "Table",
    place: "Place",
    notAssessed: "Rules that could not be checked, because columns or data are missing: {rules}",
  },
  findings: {
    none: "No findings.",
    mustFix: "Must be corrected",
    explain: "Correct or explain",
    noPlace: "No cell of its own",
  },
};

/** Sentences of the pane about what a check found out. */
export const PANE_CHECKED: InBoth<typeof zh> = { zh, en };
