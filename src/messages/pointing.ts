import type { InBoth } from "./language";

const zh = {
  title: "没有认出的列和工作表",
  quietTitle: "指定列和工作表",
  explained: "指定后立即按指定的内容重新判定，不改动工作簿。所作的指定只记在这台电脑上，下次打开这个文件时仍然有效。",
  unknownHeader: "表头“{text}”没有认出{nearest}",
  duplicateHeader: "表头“{text}”重复，只采用第一个{nearest}",
  replacedHeader: "表头“{text}”没有采用：您已指定另一列{nearest}",
  unknownSheet: "工作表像申报表（“{text}”），但没有认出{nearest}",
  nearest: "，最接近的是“{nearest}”",
  isThat: "就是“{title}”",
  isThatOf: "{place}就是“{title}”",
  choose: "这一列是",
  chooseOf: "{place}“{text}”是",
  chooseFirst: "请选择栏目",
  required: "必填栏目",
  others: "其他栏目",
  take: "确定",
  takeOf: "确定{place}的栏目",
  notOurs: "不是本表的列",
  notOursOf: "{place}不是本表的列",
  sheets: {
    title: "指定工作表",
    explained: "没有认出的工作表，可以在这里说明它是哪张表；封面、说明等不用指定。",
    sheet: "没有认出的工作表",
    table: "它是",
    chooseSheet: "请选择工作表",
    chooseTable: "请选择表",
    take: "按这张表判定",
  },
  pointed: {
    title: "已指定",
    column: "表头“{text}”是“{title}”",
    anyColumn: "是“{title}”",
    notOurs: "表头“{text}”不是本表的列",
    notOursAny: "不是本表的列",
    sheet: "工作表“{sheet}”是“{title}”",
    cancel: "取消",
    cancelOf: "取消指定：{what}",
  },
  outcomes: {
    gone: "上次指定的列 {place}“{text}”已不在，或表头已改，没有采用。请重新指定。",
    goneAny: "指定的单元格 {place} 没有表头，没有采用。请核对单元格。",
    contradicted: "{place} 的指定与另一处指定矛盾，都没有采用。请只保留一处。",
    foreignField: "{place} 所在的表没有“{title}”这一栏，没有采用。请改指其他栏目。",
    countyTable: "{place} 所在的是全县的表，只按官方表头读取，不能逐列指定，没有采用。请把表头改成官方写法。",
    noTable: "{place} 所在的工作表还没有认出是哪张表，指定暂未采用。请先指定工作表。",
  },
  sheetOutcomes: {
    gone: "上次指定的工作表“{sheet}”已不在，没有采用。请重新指定。",
    contradicted: "工作表“{sheet}”被指定为不同的表，都没有采用。请只保留一处。",
    noNames: "工作表“{sheet}”还不能当作“{title}”：没有认出“学校名称”一列。请指定这一列；如没有这一列，请取消。",
    otherLayout: "工作表“{sheet}”的格式与“{title}”不同，不能当作这张表。请核对后改选，或按空白申报表重新填写。",
  },
};

const en: typeof zh = {
  title: "Columns and sheets that were not recognised",
  quietTitle: "Columns and sheets you identify",
  explained:
    "The workbook is judged by it at once and is not changed. What you identify is remembered on this computer only, for the next time this file is opened.",
  unknownHeader: "header “{text}” is not known{nearest}",
  duplicateHeader: "header “{text}” stands there twice; the first one is used{nearest}",
  replacedHeader: "header “{text}” is not used: you identified another column as this{nearest}",
  unknownSheet: "looks like a form (“{text}”) but was not recognised{nearest}",
  nearest: "; the nearest is “{nearest}”",
  isThat: "It is “{title}”",
  isThatOf: "It is “{title}”: {place}",
  choose: "This column is",
  chooseOf: "{place} “{text}” is",
  chooseFirst: "Choose a field",
  required: "Required",
  others: "Others",
  take: "Confirm",
  takeOf: "Confirm the field of {place}",
  notOurs: "No column of this table",
  notOursOf: "{place} is no column of this table",
  sheets: {
    title: "Identify a sheet",
    explained: "Where a sheet was not recognised, choose here which table it is; covers and notes can be left.",
    sheet: "Sheet not recognised",
    table: "It is",
    chooseSheet: "Choose a sheet",
    chooseTable: "Choose a table",
    take: "Judge it as that",
  },
  pointed: {
    title: "Identified by you",
    column: "header “{text}” is “{title}”",
    anyColumn: "is “{title}”",
    notOurs: "header “{text}” is no column of this table",
    notOursAny: "is no column of this table",
    sheet: "Sheet “{sheet}” is “{title}”",
    cancel: "Cancel",
    cancelOf: "Cancel: {what}",
  },
  outcomes: {
    gone: "The column identified before, {place} “{text}”, is gone or has another header; this is not used. Identify it again.",
    goneAny: "{place} holds no header; what was said of it is not used. Check the cell.",
    contradicted:
      "What was said of {place} contradicts something else that was said; neither is used. Keep one of them.",
    foreignField: "The table at {place} has no field “{title}”; this is not used. Choose another field.",
    countyTable:
      "{place} is in a table of the county, which is read by the official headers only; this is not used. Write the official header.",
    noTable: "The sheet of {place} is not recognised as a table yet, so this is not used. Identify the sheet first.",
  },
  sheetOutcomes: {
    gone: "The sheet “{sheet}” identified before is gone; this is not used. Identify it again.",
    contradicted: "The sheet “{sheet}” is said to be different tables; neither is used. Keep one of them.",
    noNames:
      "The sheet “{sheet}” cannot be “{title}” yet: it has no known column 学校名称 (school name). Identify that column, or cancel this if there is none.",
    otherLayout:
      "The sheet “{sheet}” is laid out differently from “{title}” and cannot be that table. Choose another one, or use the blank form.",
  },
};

/** Sentences about what was not recognised and what the user says it is; of the pane and of the command line. */
export const POINTING: InBoth<typeof zh> = { zh, en };
