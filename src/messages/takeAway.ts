import type { InBoth } from "./language";

const zh = {
  title: "带走",
  findings: "校验发现（.xlsx）",
  json: "JSON",
  plan: "均衡规划…",
  jsonText: "JSON文本",
  jsonHint: "点“复制”后粘贴到文本文件中。也可试“另存为文件”：有的Excel不能保存，也不会提示。",
  jsonTooLong: "内容共 {count} 个字符，这里不逐字显示，请点“复制”。",
  copy: "复制",
  save: "另存为文件",
  close: "收起",
  copied: "已复制。",
  notCopied: "没有复制成功。请在文本框中按 Ctrl+A、Ctrl+C。",
  checkFirst: "表格在校验后已写入或改动，请重新校验。",
};

const en: typeof zh = {
  title: "Take away",
  findings: "Findings (.xlsx)",
  json: "JSON",
  plan: "Planning…",
  jsonText: "JSON text",
  jsonHint:
    "Press Copy and paste it into a text file. Or try Save as a file: some Excels cannot, and say nothing of it.",
  jsonTooLong: "{count} characters are not shown one by one; press Copy.",
  copy: "Copy",
  save: "Save as a file",
  close: "Fold away",
  copied: "Copied.",
  notCopied: "It was not copied. Press Ctrl+A and Ctrl+C in the text.",
  checkFirst: "The form was written or changed after the check. Check again.",
};

/** Sentences about what can be taken away of a check, and planned over it. */
export const TAKE_AWAY: InBoth<typeof zh> = { zh, en };
