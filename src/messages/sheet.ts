import type { InBoth } from "./language";

const zh = {
  grid: "工作表 {sheet}，只读",
  rowNumbers: "行号",
  mustFix: "必须修改",
  explain: "修改或说明",
  hiddenRows: "这里有 {count} 行隐藏",
  hiddenColumns: "这里有 {count} 列隐藏",
  hiddenRow: "这一行在工作簿中是隐藏的",
  hiddenColumn: "这一列在工作簿中是隐藏的",
};

type Sheet = typeof zh;

const en: Sheet = {
  grid: "Sheet {sheet}, read-only",
  rowNumbers: "Row numbers",
  mustFix: "Must be corrected",
  explain: "Correct or explain",
  hiddenRows: "{count} row(s) hidden here",
  hiddenColumns: "{count} column(s) hidden here",
  hiddenRow: "This row is hidden in the workbook",
  hiddenColumn: "This column is hidden in the workbook",
};

/** What the view of a sheet says. */
export const SHEET: InBoth<Sheet> = { zh, en };
