import ExcelJS from "exceljs";
import { compareParts, partText } from "./compareParts";
import { edit } from "../host-contract/calls";
import { opened } from "./opened";
import { ORIGINS, SHEET_TAIL } from "./origins";

const report = {
  title: "校验结果",
  ownName: "_Balance_Report",
  marks: ["规则"],
  rows: [[{ value: "规则", look: "header" as const }], [{ value: "L01", link: { sheet: "S", cell: "B2" } }]],
  columnWidths: [12],
  frozenRows: 1,
};

/** What may change beside the sheets written to. */
const SHARED = [
  "xl/workbook.xml",
  "xl/_rels/workbook.xml.rels",
  "[Content_Types].xml",
  "xl/styles.xml",
  "docProps/app.xml",
];

describe.each(ORIGINS)("a workbook from $name", ({ make }) => {
  const edits = [edit("B2", "待定", "达标"), edit("B3", null, "不达标", { style: "unmet" }), edit("D7", null, 0.5)];

  it("is filled in place, and every part not written to is passed through as it was packed", async () => {
    const before = await make();
    const { book } = await opened(before);
    expect(await book.apply(edits, null)).toEqual(["applied", "applied", "applied"]);
    const { added, removed, changed } = compareParts(before, book.bytes());
    expect([added, removed]).toEqual([[], []]);
    expect(changed.filter((part) => !SHARED.includes(part))).toEqual(["xl/worksheets/sheet1.xml"]);
    const { sheet } = await opened(book.bytes());
    expect(sheet.rows.map((row) => row.slice(0, 2))).toEqual([
      ["学校", "结论"],
      ["甲小学", "达标"],
      ["乙小学", "不达标"],
      [],
      [],
      [],
      [null, null],
    ]);
    expect(sheet.rows[6]).toEqual([null, null, null, 0.5]);
  });

  it("keeps every byte behind the cells of a sheet that is written to", async () => {
    const before = await make();
    const { book } = await opened(before);
    await book.apply(edits, null);
    const tail = (file: Uint8Array): string =>
      partText(file, "xl/worksheets/sheet1.xml").split("</sheetData>")[1] ?? "";
    expect(tail(book.bytes())).toBe(tail(before));
    if (tail(before).includes("x14:")) expect(tail(book.bytes())).toContain(SHEET_TAIL);
  });

  it("has nothing more to change when it is filled and reported on a second time", async () => {
    const { book } = await opened(await make());
    await book.apply(edits, report);
    const once = book.bytes();
    const again = edits.map((item) => ({ ...item, from: item.to }));
    expect(await book.apply(again, report)).toEqual(["applied", "applied", "applied"]);
    expect(book.bytes()).toBe(once);
  });
});

it("a filled workbook opens in another library with the verdicts and the report in it", async () => {
  const [origin] = ORIGINS.filter(({ name }) => name === "exceljs");
  const { book } = await opened((await origin?.make()) ?? new Uint8Array());
  await book.apply([edit("B2", "待定", "达标"), edit("B3", null, "不达标", { style: "unmet" })], report);
  const other = new ExcelJS.Workbook();
  const copy = new ArrayBuffer(book.bytes().length);
  new Uint8Array(copy).set(book.bytes());
  await other.xlsx.load(copy);
  const sheet = other.getWorksheet("S");
  expect(sheet?.getCell("B2").value).toBe("达标");
  expect(sheet?.getCell("B3").fill).toMatchObject({ pattern: "solid", fgColor: { argb: "FF808080" } });
  expect(sheet?.getCell("B2").dataValidation).toMatchObject({ type: "list" });
  expect(other.getWorksheet("校验结果")?.getCell("A2").value).toBe("L01");
});
