import type { InBoth } from "../language";

const zh = {
  preview: {
    title: "将要填写的单元格",
    nothing: "表内结论已是最新，没有需要填写的单元格。",
    report: "另将写入工作表“校验结果”，列出全部发现；您在其中填写的说明会保留。",
    noReport: "工作簿结构受保护，不能加入工作表“校验结果”。",
    changed: "校验之后工作簿有改动，没有写入任何内容。已按现在的内容重新校验，请核对后再确认。",
    changes: "改动的内容",
    changedCell: "原为“{from}”，现为“{to}”",
    changedToBlank: "原为“{from}”，现为空白",
    changedFromBlank: "原为空白，现为“{to}”",
    sheetNew: "新增或改名的工作表",
    sheetGone: "删除或改名的工作表",
    sheet: "{sheet}（{count} 格）",
    cell: "单元格",
    from: "现填",
    to: "改为",
    blank: "（空白）",
    dark: "（深色底纹）",
    skipped: "不填写的单元格",
  },
  filled: {
    title: "填写完成",
    applied: "已填写 {count} 格。",
    nothing: "没有单元格需要改动。",
    report: "全部发现已列入工作表“校验结果”，可在其中填写说明。",
    noReport: "工作簿结构受保护，没有加入工作表“校验结果”。",
    undo: "需要时可点“撤销填写”恢复原样，关闭文件后再打开也可以。",
    notWritten: "没有写入的单元格",
  },
  notWritten: {
    protected: "工作表受保护",
    formula: "格内是公式；要替换请在“设置”中勾选",
    merged: "属于合并单元格的隐藏部分",
    stale: "校验后内容已改变",
    unsupported: "该单元格不能写入",
    failed: "Excel没有写入，请重新校验后再填写",
  },
  restored: {
    title: "已撤销填写",
    all: "填写过的单元格都已恢复原样。",
    left: "以下单元格在填写后又有改动，保留现在的内容：",
  },
  nothingToRestore: "没有可以撤销的填写。",
};

const en: typeof zh = {
  preview: {
    title: "Cells to be filled",
    nothing: "The form is up to date; no cell has to be filled.",
    report: "The sheet 校验结果 will list every finding; explanations that you typed there stay.",
    noReport: "The structure of the workbook is protected; the sheet 校验结果 cannot be added.",
    changed:
      "The workbook was changed after the check, so nothing was written. It was checked again as it is now; please look before you agree.",
    changes: "What was changed",
    changedCell: "was “{from}”, is “{to}”",
    changedToBlank: "was “{from}”, is blank",
    changedFromBlank: "was blank, is “{to}”",
    sheetNew: "sheet added or renamed",
    sheetGone: "sheet deleted or renamed",
    sheet: "{sheet} ({count} cells)",
    cell: "Cell",
    from: "Now",
    to: "Becomes",
    blank: "(blank)",
    dark: "(dark fill)",
    skipped: "Cells that are not filled",
  },
  filled: {
    title: "Filled",
    applied: "{count} cell(s) were written.",
    nothing: "No cell had to be changed.",
    report: "Every finding is on the sheet 校验结果, with room for your explanations.",
    noReport: "The structure of the workbook is protected; the sheet 校验结果 was not added.",
    undo: "Undo fill puts everything back, also after the file was closed and opened again.",
    notWritten: "Cells that were not written",
  },
  notWritten: {
    protected: "the sheet is protected",
    formula: "holds a formula; tick the setting to replace it",
    merged: "hidden part of a merged cell",
    stale: "changed since the check",
    unsupported: "cannot be written",
    failed: "Excel did not write it; check again, then fill",
  },
  restored: {
    title: "Fill undone",
    all: "Every cell that was filled is as it was before.",
    left: "These cells were changed after the fill and keep what they hold:",
  },
  nothingToRestore: "There is no fill to undo.",
};

/** Sentences of the pane about what will be and was written. */
export const PANE_FILL: InBoth<typeof zh> = { zh, en };
