import type { InBoth, Language } from "../language";
import { PANE, type PaneTexts } from "../pane";

/** Some of what the pane says, in other words. */
type Reworded = {
  readonly [Part in keyof PaneTexts]?: PaneTexts[Part] extends string ? string : Readonly<Partial<PaneTexts[Part]>>;
};

const zh = {
  introduction: "先列出全部发现，不改动任何单元格；填写前会逐格列出，由您确认。",
  buttons: { openTemplate: "下载空白申报表" },
  phases: {
    reading: "正在读取文件……",
    filling: "正在填写，请不要关闭页面……",
  },
  filled: {
    undo: "填写的是页面中的副本，您的原文件没有改动。请点“下载填好的文件”保存；关闭页面前可点“撤销填写”恢复原样。",
  },
  notWritten: { failed: "没有写入，请重新校验后再填写" },
  withoutWorker: "浏览器不允许后台计算，计算在页面内进行，期间页面会暂时没有响应。",
  templateOpened: "空白申报表已交给浏览器下载，填好后可在这里打开。",
  templateUnavailable: "空白申报表没有加载成功。请重新打开页面再试，或向管理员索取空白表。",
  partsMissing: "页面的一部分没有加载成功（{detail}）。请重新打开页面再试。",
  takenAway: "已交给浏览器下载：{name}",
  jsonSaved: "已交给浏览器下载：{name}",
} satisfies Reworded;

const en = {
  introduction:
    "Every finding is listed and no cell is changed. Before anything is filled, each cell is shown for you to agree.",
  buttons: { openTemplate: "Download the blank form" },
  phases: {
    reading: "Reading the file …",
    filling: "Filling; please keep the page open …",
  },
  filled: {
    undo: "The copy in this page was filled; your own file is as it was. Save it with “Download the filled file”. Until the page is closed, Undo fill puts everything back.",
  },
  notWritten: { failed: "was not written; check again, then fill" },
  withoutWorker: "The browser allows no background work: the page does not answer while it computes.",
  templateOpened: "The blank form was handed to the browser to save. Open it here once it is filled in.",
  templateUnavailable:
    "The blank form could not be loaded. Open the page again and retry, or ask your administrator for it.",
  partsMissing: "A part of the page could not be loaded ({detail}). Open the page again and retry.",
  takenAway: "Handed to the browser to save: {name}",
  jsonSaved: "Handed to the browser to save: {name}",
} satisfies Reworded & typeof zh;

function reworded(language: Language): PaneTexts {
  const [texts, other] = [PANE[language], { zh, en }[language]];
  return {
    ...texts,
    ...other,
    buttons: { ...texts.buttons, ...other.buttons },
    phases: { ...texts.phases, ...other.phases },
    filled: { ...texts.filled, ...other.filled },
    notWritten: { ...texts.notWritten, ...other.notWritten },
  };
}

/** `PANE` where a page of the browser holds the file. */
export const FILE_PANE: InBoth<PaneTexts> = { zh: reworded("zh"), en: reworded("en") };
