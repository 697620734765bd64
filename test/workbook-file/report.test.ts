import type { ReportSheet } from "../../src/workbook";
import { compareParts, partText } from "./compareParts";
import { edit } from "../host-contract/calls";
import { opened } from "./opened";
import { excelLike } from "./origins";
import { smallWorkbook, STYLES } from "../../src/build/fuzz/smallWorkbook";

function report(more: Partial<ReportSheet> = {}): ReportSheet {
  return {
    title: "校验结果",
    ownName: "_Balance_Report",
    marks: ["结果", "规则"],
    rows: [
      [{ value: "结果", look: "title" }],
      [
        { value: "规则", look: "header" },
        { value: "说明", look: "header" },
      ],
      [
        { value: "L01", look: "mustFix", link: { sheet: "张'三", cell: "B2" } },
        { value: "", look: "input" },
      ],
      [{ value: "=HYPERLINK()", look: "explain" }, { value: 1.5 }, { value: null, look: "note" }],
    ],
    columnWidths: [8, 40.5],
    frozenRows: 2,
    ...more,
  };
}

describe("the sheet of our own", () => {
  it("is added behind the last sheet, with links, frozen rows and widths, and says so everywhere", async () => {
    const { book } = await opened(excelLike());
    const before = book.bytes();
    await book.apply([], report());
    const { added, changed } = compareParts(before, book.bytes());
    expect(added).toEqual(["xl/worksheets/sheet2.xml"]);
    expect(changed).toEqual([
      "[Content_Types].xml",
      "docProps/app.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/workbook.xml",
    ]);
    const xml = partText(book.bytes(), "xl/worksheets/sheet2.xml");
    expect(xml).toContain('<hyperlink ref="A3" location="\'张\'\'三\'!B2" display="L01"/>');
    expect(xml).toContain('<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>');
    expect(xml).toContain('<col min="2" max="2" width="40.5" customWidth="1"/>');
    expect(xml).toContain("<t>=HYPERLINK()</t>");
    const app = partText(book.bytes(), "docProps/app.xml");
    expect(app).toContain("<vt:i4>2</vt:i4></vt:variant><vt:variant><vt:lpstr>命名范围");
    expect(app).toContain('size="3" baseType="lpstr"><vt:lpstr>S</vt:lpstr><vt:lpstr>校验结果</vt:lpstr>');
    expect(partText(book.bytes(), "xl/workbook.xml")).toContain(
      '<definedName name="_Balance_Report" hidden="1">\'校验结果\'!$A$1</definedName></definedNames>',
    );
  });

  it("leaves a foreign sheet of that name alone and takes the next name", async () => {
    const { book } = await opened(
      smallWorkbook({
        sheets: [
          ["校验结果", ""],
          ["校验结果(2)", ""],
        ],
        styles: STYLES,
      }),
    );
    await book.apply([], report());
    const { snapshot } = await opened(book.bytes());
    expect(snapshot.sheets.map((sheet) => sheet.name)).toEqual(["校验结果", "校验结果(2)", "校验结果(3)"]);
  });

  it("is replaced in place after the user renamed and moved it", async () => {
    const { book } = await opened(
      smallWorkbook({
        sheets: [
          ["我的 'A' 表", '<row r="1"><c r="A1" t="inlineStr"><is><t>规则</t></is></c><c r="B1"><v>1</v></c></row>'],
          ["S", ""],
        ],
        styles: STYLES,
        workbookTail: `<definedNames><definedName name="_Balance_Report" hidden="1">'我的 ''A'' 表'!$A$1</definedName></definedNames>`,
      }),
    );
    await book.apply([], report());
    const { snapshot } = await opened(book.bytes());
    expect(snapshot.sheets.map((sheet) => sheet.name)).toEqual(["我的 'A' 表", "S"]);
    expect(snapshot.sheets[0]?.rows[0]).toEqual(["结果"]);
  });

  it("comes back after the user deleted it, under one name only", async () => {
    const { book } = await opened(
      smallWorkbook({
        sheets: [["S", ""]],
        workbookTail:
          '<definedNames><definedName name="_Balance_Report" hidden="1">#REF!$A$1</definedName></definedNames>',
      }),
    );
    await book.apply([], report());
    const { snapshot } = await opened(book.bytes());
    expect([...snapshot.ownNames]).toEqual([["_Balance_Report", "'校验结果'!$A$1"]]);
    expect(snapshot.sheets.length).toBe(2);
  });

  it("never lets the styles grow from run to run", async () => {
    const { book } = await opened(excelLike());
    await book.apply([edit("B3", null, "不达标", { style: "unmet" })], report());
    const styles = partText(book.bytes(), "xl/styles.xml");
    await book.apply([], report({ rows: [...report().rows, [{ value: "新", look: "explain" }]] }));
    expect(partText(book.bytes(), "xl/styles.xml")).toBe(styles);
  });

  it("is not forced on a workbook whose structure is locked", async () => {
    const workbookHead = '<workbookProtection lockStructure="1"/>';
    const before = smallWorkbook({ sheets: [["S", ""]], workbookHead });
    const { book } = await opened(before);
    expect(book.capabilities.report).toBe(false);
    await book.apply([], report());
    expect(book.bytes()).toBe(before);
  });
});
