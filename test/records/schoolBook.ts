import { recognise } from "../../src/forms";
import { recordsOf, type Records } from "../../src/records";
import { standardOf, type StandardId } from "../../src/standards";
import type { CellValue, SheetSnapshot } from "../../src/workbook";
import { sheetOf, workbookOf } from "../forms/snapshotOf";

/** 学校基础数据 with the columns that a test needs; the title row keeps the header from being the first row. */
export function schoolsSheet(
  headers: readonly string[],
  rows: readonly (readonly CellValue[])[],
  name = "学校",
): SheetSnapshot {
  return sheetOf(name, [["学校基础数据"], headers, ...rows]);
}

const FORM_HEADERS = [
  "序号",
  "学校名称",
  "举办者类型",
  "在校生数",
  "年级数",
  "班级数",
  "每百名学生拥有高于规定学历教师数",
  "每百名学生拥有县级及以上骨干教师数",
  "每百名学生拥有体育、艺术（美术、音乐）专任教师数",
  "生均教学及辅助用房面积（㎡）",
  "生均体育运动场馆面积（㎡）",
  "生均教学仪器设备值（元）",
  "每百名学生拥有网络多媒体教室数",
  "该校综合评估是否达标",
  "备注（注明有哪几项指标达标，哪几项指标达到85%）",
];

/** 表Ⅱ-2 with its official columns. */
export function listSheet(rows: readonly (readonly CellValue[])[], name = "分学校", title = ""): SheetSnapshot {
  return sheetOf(name, [[`表Ⅱ-2 小学、初中资源配置基本情况（分学校）${title}`], FORM_HEADERS, ...rows]);
}

/** A row of 表Ⅱ-2: number, name, pupils, the seven figures. */
export function listRow(
  number: number,
  name: string,
  pupils: CellValue,
  figures: readonly CellValue[] = [],
): CellValue[] {
  return [number, name, 7, pupils, 6, 12, ...figures];
}

export function recordsFrom(sheets: readonly SheetSnapshot[], standard: StandardId = "quality-2017"): Records {
  const snapshot = workbookOf(sheets);
  return recordsOf(snapshot, recognise(snapshot), standardOf(standard));
}

/** Columns of 学校基础数据 that say who counts. */
export const SCHOOL_HEADERS = ["学校名称", "学校标识码", "办学类型", "学段", "举办者类型", "是否计校数", "是否教学点", "在校生数", "教学及辅助用房面积", "教学仪器设备资产值(万元)", "网络多媒体教室数", "班级数"]; // prettier-ignore

/** A row of these columns. */
export function school(
  name: string,
  runType: string,
  stage: string,
  pupils: number | null,
  more: Partial<Record<"sponsor" | "counts" | "point", string | number>> = {},
): CellValue[] {
  return [
    name,
    null,
    runType,
    stage,
    more.sponsor ?? 7,
    more.counts ?? "是",
    more.point ?? "否",
    pupils,
    900,
    30,
    6,
    6,
  ];
}
