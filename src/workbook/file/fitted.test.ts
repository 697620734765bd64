import type { ReportCell, ReportSheet } from "..";
import { fitted } from "./fitted";

function widthsOf(rows: readonly (readonly ReportCell[])[]): readonly number[] {
  const columnWidths = rows[0]?.map(() => 10) ?? [];
  const report: ReportSheet = { title: "校验结果", ownName: "_R", marks: [], rows, columnWidths, frozenRows: 0 };
  return fitted(report).columnWidths;
}

it("makes a column as wide as its widest text, Chinese counted double, within bounds", () => {
  const rows = [
    [{ value: "学校名称" }, { value: "1" }, { value: "x".repeat(300) }],
    [{ value: "甲" }, { value: 12 }, { value: null }],
  ];
  expect(widthsOf(rows)).toEqual([10, 6, 80]);
});

it("counts the lines of a text one by one, and not what runs on over its neighbours", () => {
  expect(widthsOf([[{ value: "第一行很长很长\n短" }, { value: "标题".repeat(30), look: "title" }]])).toEqual([16, 6]);
});
