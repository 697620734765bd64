import { OFFICIAL_ITEMS, type Sentence } from "../../src/forms";
import type { CountyRecord } from "../../src/records";
import type { CellValue, SheetSnapshot } from "../../src/workbook";
import { sheetOf } from "../forms/snapshotOf";
import { recordsFrom } from "./schoolBook";

/** A county whose 表Ⅳ or 表Ⅴ holds one item with a conclusion. */
export function said(id: string, conclusion: CellValue, extras: Partial<SheetSnapshot> = {}): CountyRecord {
  const item = OFFICIAL_ITEMS.find((one) => one.id === id);
  if (item === undefined) throw new Error(`no item ${id}`);
  const title = item.table === "2017.IV" ? "表Ⅳ 政府保障程度评估指标" : "表Ⅴ 教育质量评估指标";
  const rows = [
    [title],
    ["名称", "指标值或简要结论", "是否达标"],
    [`${String(item.number)}. ${item.name}`, conclusion, null],
  ];
  return recordsFrom([{ ...sheetOf("表", rows), ...extras }]).county;
}

export function figures(county: CountyRecord): Readonly<Record<string, number>> {
  return Object.fromEntries([...county.figures].map(([field, { value }]) => [field, value]));
}

/** What is read from a conclusion, and the fields whose blanks could not be read. */
export function read(id: string, conclusion: CellValue) {
  const county = said(id, conclusion);
  return { figures: figures(county), misfits: county.misfits.map(({ field }) => field) };
}

/** The fields of a sentence in their order. */
export function fieldsOf(sentence: Sentence): readonly string[] {
  return sentence.slots.map(({ field }) => field.id);
}
