import type { InBoth } from "./language";

const zh = {
  cellEditMode: "正在编辑单元格，Excel暂时不能响应。请按 Enter 键完成输入（或按 Esc 键取消），然后再试。",
  protected:
    "工作表{sheet}或工作簿结构受保护，不能写入。本软件不会解除保护。请在“审阅”中撤消保护后再试，或只查看校验结果。",
  readOnly: "工作簿以只读方式打开，不能写入。请点“启用编辑”，或另存一份后再试。",
  tooLarge: "工作表的单元格过多，Excel拒绝读取或写入。请删除申报表以外的工作表和空白行后再试。",
  busy: "Excel正忙，没有完成这次操作。请稍等几秒，然后再试。",
  gone: "原来的工作表或单元格{sheet}找不到了，可能已被删除。请重新校验。",
  changed: "校验之后工作簿又有改动，没有写入任何内容。请重新校验后再填写。",
  unsupported: "这个版本的Excel缺少所需的功能。请更新Excel，或用浏览器版打开申报表文件。",
  unknown: "Excel没有完成这次操作（{detail}）。请再试一次；已写入的内容可用“撤销填写”恢复。",
};

export type HostProblems = typeof zh;

const en: HostProblems = {
  cellEditMode: "A cell is being edited, so Excel cannot answer. Press Enter (or Esc to cancel), then try again.",
  protected:
    "The sheet {sheet} or the structure of the workbook is protected. Nothing is ever unprotected here: unprotect it under Review and try again, or just look at the results.",
  readOnly: "The workbook is open for reading only. Choose Enable Editing, or save a copy, and try again.",
  tooLarge:
    "The sheets have too many cells for Excel to read or write. Delete sheets and empty rows that are not part of the form.",
  busy: "Excel is busy and did not finish. Wait some seconds and try again.",
  gone: "A sheet or cell {sheet} that was there is not found any more; it may have been deleted. Check again.",
  changed: "The workbook was changed after the check, so nothing was written. Check again, then fill.",
  unsupported: "This version of Excel lacks what is needed. Update Excel, or open the file in the browser version.",
  unknown: "Excel did not finish ({detail}). Try again; what was written can be taken back with Undo fill.",
};

/**
 * Why a host could not do what it was asked, and what to do, by the problem that it names. `{sheet}` is the sheet's name
 * in quotes, or nothing; `{detail}` is the application's own code.
 */
export const HOST_PROBLEMS: InBoth<HostProblems> = { zh, en };
