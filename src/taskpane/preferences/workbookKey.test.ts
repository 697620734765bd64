import { FORM_II2 } from "../../../test/forms/found";
import { sheetOf, workbookOf } from "../../../test/forms/snapshotOf";
import type { CellValue } from "../../workbook";
import { workbookKey } from "./workbookKey";

type Rows = readonly (readonly CellValue[])[];
const keyOf = (rows: Rows, name = "表二") => workbookKey(workbookOf([sheetOf(name, rows)]));
const [title = [], header = [], codes = [], ...schools] = FORM_II2;

it("stays the same while schools and figures change", () => {
  const others: Rows = [title, header, codes, [1, "另一所小学", "2", 99], ...schools.slice(1), [3, "第三小学"]];
  expect(keyOf(others)).toBe(keyOf(FORM_II2));
});

it("is another one with another header, another order of it, and another name of a sheet", () => {
  const renamed = header.map((text) => (text === "在校生数" ? "娃娃" : text));
  const keys = [
    keyOf(FORM_II2),
    keyOf([title, renamed, codes, ...schools]),
    keyOf([title, [...header].reverse(), codes, ...schools]),
    keyOf(FORM_II2, "表三"),
  ];
  expect(new Set(keys).size).toBe(keys.length);
});

it("tells nothing of a file but a mark of eight digits", () => {
  expect(keyOf(FORM_II2)).toMatch(/^[0-9a-f]{8}$/);
});

it("does not mind the sheet that a fill adds", () => {
  const form = sheetOf("表二", FORM_II2);
  const filled = workbookOf([form, sheetOf("校验结果", [["校验结果", "甲", "乙"]])], {
    _Balance_Report: "='校验结果'!$A$1",
  });
  expect(workbookKey(filled)).toBe(workbookKey(workbookOf([form])));
});
