import type { InBoth } from "./language";

const zh = {
  title: "均衡 Balance",
  open: {
    title: "打开申报表",
    drop: "把申报表文件拖到这里",
    choose: "选择文件…",
    sample: "试用示例（虚构的县）",
    kinds: "可打开 .xlsx、.xlsm、.xls、.csv 和网页形式的表格。",
    paste: "或者粘贴从Excel、WPS复制的表格",
    pasteHint: "在这里按 Ctrl+V",
    pasted: "粘贴的表格.txt",
    sampleName: "示例县.xlsx",
    privacy: "文件只在本机的浏览器里处理，不会发送到任何地方，没有网络也能使用。",
    opening: "正在打开 {file}……",
    another: "另选文件",
    language: "English",
  },
  leaving: {
    title: "还有内容没有保存",
    filled: "填好的文件还没有下载。打开另一个文件后，填写的内容会丢失。",
    typed: "填写的说明还没有写入文件。打开另一个文件后，这些说明会丢失。",
    stay: "返回",
    go: "不保存，打开 {file}",
  },
  problem: "{file}：{problem}",
  noThread: "浏览器不允许后台处理，文件没有打开。请换用新版的Edge、Chrome或Firefox再试。",
  notReadable: "浏览器没有读到这个文件。请确认文件没有被移动或删除，然后再试。",
  partMissing: "页面的一部分没有加载成功，这次操作没有完成。请重新打开页面再试。",
  file: {
    bar: "文件",
    filled: "下载填好的文件",
    signed: "这个文件有数字签名，填写后签名会失效。需要时请重新签名。",
    readOnly: {
      legacyXls: "旧格式工作簿（.xls）只能校验，不能在其中填写。",
      htmlAsXls: "网页形式的表格只能校验，不能在其中填写。",
      text: "文本表格只能校验，不能在其中填写。",
    },
    carry: "转入空白申报表再填写",
    carried: "已用空白申报表新建工作簿：转入学校基础数据 {base} 行、表Ⅱ-2 {form} 行、其他单元格 {others} 个。",
    nothingLeft: "原文件的内容都已转入。",
    left: "以下内容在空白申报表中没有位置，没有转入（{count} 处），请核对：",
    leftSchools: "没有转入的学校：{names}。",
    leftLine: "{sheet} {cell}：{text}",
  },
  sheets: {
    title: "工作表",
    hidden: "{sheet}（隐藏）",
    empty: "（空白）",
    cell: "{cell}：{text}",
    noMark: "这个单元格没有发现问题。",
  },
};

type Page = typeof zh;

const en: Page = {
  title: "Balance",
  open: {
    title: "Open a form",
    drop: "Drop the file of the form here",
    choose: "Choose a file…",
    sample: "Try the sample (an invented county)",
    kinds: "Opens .xlsx, .xlsm, .xls, .csv and tables saved as web pages.",
    paste: "Or paste a table that was copied in Excel or WPS",
    pasteHint: "Press Ctrl+V here",
    pasted: "pasted.txt",
    sampleName: "sample-county.xlsx",
    privacy:
      "The file is handled in this browser, on this computer. Nothing is sent anywhere; it works without a network.",
    opening: "Opening {file} …",
    another: "Another file",
    language: "中文",
  },
  leaving: {
    title: "Something is not saved yet",
    filled: "The filled file was not downloaded yet. Opening another file loses what was filled in.",
    typed: "Explanations that you typed were not written into the file yet. Opening another file loses them.",
    stay: "Back",
    go: "Open {file} without saving",
  },
  problem: "{file}: {problem}",
  noThread:
    "The browser allows no work in the background, so the file was not opened. Try a recent Edge, Chrome or Firefox.",
  notReadable: "The browser could not read this file. Check that it was not moved or deleted, and try again.",
  partMissing: "A part of the page could not be loaded, so this was not completed. Open the page again and retry.",
  file: {
    bar: "File",
    filled: "Download the filled file",
    signed:
      "This file has a digital signature, which is not valid once the file is filled. Sign it again where needed.",
    readOnly: {
      legacyXls: "A workbook of the old format (.xls) can be checked but not filled.",
      htmlAsXls: "A table saved as a web page can be checked but not filled.",
      text: "A table of text can be checked but not filled.",
    },
    carry: "Carry it into the blank form to fill it",
    carried:
      "A new workbook was made from the blank form: {base} row(s) of 学校基础数据, {form} of 表Ⅱ-2 and {others} other cell(s) were carried over.",
    nothingLeft: "Everything in the file was carried over.",
    left: "These have no place in the blank form and were not carried over ({count}); please review them:",
    leftSchools: "Schools that were not carried over: {names}.",
    leftLine: "{sheet} {cell}: {text}",
  },
  sheets: {
    title: "Sheets",
    hidden: "{sheet} (hidden)",
    empty: "(blank)",
    cell: "{cell}: {text}",
    noMark: "Nothing was found in this cell.",
  },
};

/** What the browser page says around the pane. */
export const PAGE: InBoth<Page> = { zh, en };
