import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CellValue, Edit } from "../../src/workbook";
import { compareParts } from "./compareParts";
import { edit } from "../host-contract/calls";
import { opened, refusal } from "./opened";

const SHARED = join(__dirname, "../../../shared");
const FIXTURES = join(SHARED, "fixtures");
const bytesOf = (...path: readonly string[]): Uint8Array => new Uint8Array(readFileSync(join(SHARED, ...path)));
const workbooks = ["exceljs", "hand_excel", "libreoffice", "openpyxl", "xlsxwriter"];
const refused: readonly (readonly [string, string])[] = [
  ["encrypted.xlsx", "encrypted"],
  ["biff8.xls", "legacyXls"],
  ["html_as.xls", "htmlAsXls"],
  ["gbk.csv", "text"],
  ["hostile/bomb1g.xlsx", "zipBomb"],
  ["hostile/laughs.xlsx", "xmlDtd"],
  ["hostile/traversal.xlsx", "zipUnsafeName"],
  ["hostile/truncated.xlsx", "zipBroken"],
];

(existsSync(FIXTURES) ? describe : describe.skip)("workbooks of five real origins", () => {
  it.each(workbooks)("%s is read, filled in one column, and otherwise passed through", async (name) => {
    const before = bytesOf("fixtures", `${name}.xlsx`);
    const { book, sheet, snapshot } = await opened(before);
    const edits = Array.from({ length: 15 }, (_, index): Edit => {
      const row = index + 6;
      return edit(`N${String(row)}`, sheet.rows[row - 1]?.[13] ?? null, "通过", { sheet: sheet.name });
    });
    const outcomes = await book.apply(edits, null);
    expect(outcomes).toContain("applied");
    const { added, removed, changed } = compareParts(before, book.bytes());
    expect([added, removed]).toEqual([[], []]);
    expect(changed.filter((part) => part !== "xl/workbook.xml")).toEqual(["xl/worksheets/sheet1.xml"]);
    const after = (await opened(book.bytes())).snapshot;
    const expected = snapshot.sheets.map((old) => old.rows.map((row): CellValue[] => [...row]));
    edits.forEach((_, index) => {
      if (outcomes[index] !== "applied") return;
      const row = expected[0]?.[index + 5] ?? [];
      while (row.length < 13) row.push(null);
      row[13] = "通过";
    });
    expect(after.sheets.map((read) => read.rows)).toEqual(expected);
    expect(after.sheets.map((read) => read.merges)).toEqual(snapshot.sheets.map((old) => old.merges));
  });

  it.each(refused)("%s is refused as %s", async (path, code) => {
    expect(await refusal(bytesOf("fixtures", ...path.split("/")))).toBe(code);
  });

  it("knows every file of the folder", () => {
    const hostile = readdirSync(join(FIXTURES, "hostile")).map((name) => `hostile/${name}`);
    const all = [...readdirSync(FIXTURES).filter((name) => name.includes(".")), ...hostile];
    const harmless = ["hostile/protosheet.xlsx", "hostile/sparse.xlsx"];
    const known = [...workbooks.map((name) => `${name}.xlsx`), ...refused.map(([path]) => path), ...harmless];
    expect(all.sort()).toEqual(known.sort());
  });

  it.each(["sparse", "protosheet"])("hostile/%s is read without harm", async (name) => {
    expect(await refusal(bytesOf("fixtures", "hostile", `${name}.xlsx`))).toBeNull();
  });
});

(existsSync(join(SHARED, "wild")) ? describe : describe.skip)("the official form as somebody else typed it", () => {
  it("is read sheet by sheet, and filled with nothing else touched", async () => {
    const before = bytesOf("wild", "2017-form-transcription.xlsx");
    const { book, snapshot } = await opened(before);
    expect(snapshot.sheets.map((sheet) => sheet.name).slice(1, 8)).toEqual([
      "表1",
      "表2-1",
      "表2-2",
      "表3",
      "表4",
      "表5",
      "表6",
    ]);
    expect(await book.apply([edit("Z99", null, "达标", { sheet: "表2-2" })], null)).toEqual(["applied"]);
    expect(compareParts(before, book.bytes()).changed).toEqual(["xl/worksheets/sheet4.xml"]);
  });
});
