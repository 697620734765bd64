import type { ReportSheet } from "../../src/workbook";
import { newWorkbook, openWorkbookFile } from "../../src/workbook/file";
import { readAll } from "../host-contract/calls";

const REPORT: ReportSheet = {
  title: "校验'结果",
  ownName: "_Balance_Report",
  marks: ["标题"],
  rows: [[{ value: "标题", look: "title" }], [{ value: "甲小学", link: { sheet: "表", cell: "B2" } }, { value: 3.5 }]],
  columnWidths: [30, 8],
  frozenRows: 1,
};

describe("a new workbook", () => {
  it("holds the sheet and nothing else, and opens like any other", async () => {
    const { sheets, ownNames } = await readAll(await openWorkbookFile(await newWorkbook(REPORT)));
    expect(sheets.map(({ name, rows }) => [name, rows])).toEqual([["校验'结果", [["标题"], ["甲小学", 3.5]]]]);
    expect([...ownNames.keys()]).toEqual(["_Balance_Report"]);
  });

  it("is the same to the byte for the same sheet", async () => {
    expect(await newWorkbook(REPORT)).toEqual(await newWorkbook(REPORT));
  });

  it("keeps no link into a workbook that it is no part of", async () => {
    const file = await newWorkbook({ ...REPORT, rows: [[{ value: "x", link: { sheet: "表", cell: "B2" } }]] });
    const without = await newWorkbook({ ...REPORT, rows: [[{ value: "x" }]] });
    expect(file).toEqual(without);
  });
});
