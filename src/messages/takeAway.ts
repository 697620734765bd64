import type { InBoth } from "./language";

const zh = {
  title: "导出",
  findings: "校验发现（.xlsx）",
  json: "数据文件（JSON）",
  plan: "均衡规划…",
  jsonText: "数据内容（JSON）",
  jsonHint: "点“复制”后粘贴到文本文件中。也可以点“另存为文件”；如果没有出现文件，说明这个Excel不支持，请用“复制”。",
  jsonTooLong: "内容共 {count} 个字符，这里不逐字显示，请点“复制”。",
  copy: "复制",
  save: "另存为文件",
  close: "收起",
  copied: "已复制。",
  notCopied: "没有复制成功。请在文本框中按 Ctrl+A、Ctrl+C。",
  checkFirst: "校验之后工作簿有改动，请重新校验后再导出。",
  confirmFirst: "有特殊情况待确认：请先在“结论”页确认，再导出。",
};

const en: typeof zh = {
  title: "Export",
  findings: "Findings (.xlsx)",
  json: "Data (JSON)",
  plan: "Planning…",
  jsonText: "Data as text (JSON)",
  jsonHint:
    "Press Copy and paste it into a text file. Or press Save as a file; where no file appears, this Excel cannot save it, so use Copy.",
  jsonTooLong: "{count} characters are not shown one by one; press Copy.",
  copy: "Copy",
  save: "Save as a file",
  close: "Hide",
  copied: "Copied.",
  notCopied: "It was not copied. Press Ctrl+A and Ctrl+C in the text.",
  checkFirst: "The workbook was changed after the check. Check again, then export.",
  confirmFirst: "Claimed concessions wait to be confirmed: confirm them on the Verdict tab, then export.",
};

/** Sentences about what can be taken away of a check, and planned over it. */
export const TAKE_AWAY: InBoth<typeof zh> = { zh, en };
