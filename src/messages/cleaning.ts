import type { InBoth } from "./language";

const zh = {
  kinds: { textNumber: "文本数字", fullWidth: "全角数字", spaces: "多余空格" },
  kindCount: "{kind} {count}",
  offer: "有 {count} 格可以安全整理（{kinds}）。",
  show: "查看并整理…",
  hide: "收起",
  hint: "整理只改写法，不改数值和名称；原来的内容记入工作表“校验结果”，整理后可以撤销。",
  hintWithoutReport: "整理只改写法，不改数值和名称；工作簿结构受保护，原来的内容不能记入“校验结果”，整理后可以撤销。",
  list: "可以整理的单元格",
  chooseAll: "整理全部单元格",
  choose: "整理{place}",
  change: "“{from}” → {to}",
  text: "“{text}”",
  clean: "整理 {count} 格",
  done: "已整理 {count} 格，并已重新校验。需要时可点“撤销整理”恢复原样。",
  nothingDone: "没有整理任何单元格。",
  confirmFirst: "有特殊情况待确认：请先在“结论”页确认，再整理。",
  changed: "校验之后工作簿有改动，没有整理任何单元格。已按现在的内容重新校验，请核对后再整理。",
  notWritten: "没有整理的单元格",
};

const en: typeof zh = {
  kinds: { textNumber: "numbers as text", fullWidth: "full-width digits", spaces: "stray spaces" },
  kindCount: "{kind}: {count}",
  offer: "{count} cell(s) can be cleaned safely ({kinds}).",
  show: "Review and clean…",
  hide: "Hide",
  hint: "Cleaning changes only how a cell is written, never a figure or a name. What stood there is kept on the sheet 校验结果, and cleaning can be undone.",
  hintWithoutReport:
    "Cleaning changes only how a cell is written, never a figure or a name. The structure of the workbook is protected, so what stood there cannot be kept on 校验结果; cleaning can be undone.",
  list: "Cells that can be cleaned",
  chooseAll: "Clean all cells",
  choose: "Clean {place}",
  change: "“{from}” → {to}",
  text: "“{text}”",
  clean: "Clean {count} cell(s)",
  done: "{count} cell(s) were cleaned, and the workbook was checked again. Undo cleaning puts everything back.",
  nothingDone: "No cell was cleaned.",
  confirmFirst: "Claimed concessions wait to be confirmed: confirm them on the Verdict tab, then clean.",
  changed:
    "The workbook was changed after the check, so nothing was cleaned. It was checked again as it is now; please review it before you clean.",
  notWritten: "Cells that were not cleaned",
};

/** Sentences about cells that can be mended without doubt. */
export const CLEANING: InBoth<typeof zh> = { zh, en };
