import { HOST_PROBLEMS, type HostProblems } from "../hostProblems";
import type { InBoth } from "../language";

const zh: HostProblems = {
  ...HOST_PROBLEMS.zh,
  cellEditMode: "文件暂时不能读取或写入。请稍等几秒，然后再试。",
  protected:
    "工作表{sheet}或工作簿结构受保护，不能写入。本软件不会解除保护。请撤消保护并另存后再打开，或只查看校验结果。",
  readOnly: "这种文件只能校验，不能在其中填写。可点“转入空白申报表再填写”。",
  tooLarge: "工作表的单元格过多，不能读取或写入。请删除申报表以外的工作表和空白行后再试。",
  busy: "没有完成这次操作。请稍等几秒，然后再试。",
  unsupported: "浏览器缺少所需的功能。请换用新版的Edge、Chrome或Firefox再试。",
  unknown: "没有完成这次操作（{detail}）。请再试一次；已写入的内容可用“撤销填写”恢复。",
};

const en: HostProblems = {
  ...HOST_PROBLEMS.en,
  cellEditMode: "The file cannot be read or written just now. Wait some seconds and try again.",
  protected:
    "The sheet {sheet} or the structure of the workbook is protected. Nothing is ever unprotected here: unprotect it, save, and open it again, or just look at the results.",
  readOnly: "A file of this kind can be checked but not filled. It can be carried into the blank form.",
  tooLarge:
    "The sheets have too many cells to be read or written. Delete sheets and empty rows that are not part of the form.",
  busy: "It was not finished. Wait some seconds and try again.",
  unsupported: "The browser lacks what is needed. Try a recent Edge, Chrome or Firefox.",
  unknown: "It was not finished ({detail}). Try again; what was written can be taken back with Undo fill.",
};

/** `HOST_PROBLEMS` where a page of the browser holds the file. */
export const FILE_HOST_PROBLEMS: InBoth<HostProblems> = { zh, en };
