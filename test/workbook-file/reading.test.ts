import { cellKey } from "../../src/workbook";
import { NAMESPACES, partsOf, smallWorkbook, STYLES, zipOf } from "../../src/build/fuzz/smallWorkbook";
import { opened, refusal } from "./opened";

const rowsOf = async (sheetXml: string, more: { strings?: readonly string[]; workbookHead?: string } = {}) =>
  (await opened(smallWorkbook({ sheets: [["S", sheetXml]], styles: STYLES, ...more }))).sheet.rows;

describe("reading cells", () => {
  it("reads every cell type", async () => {
    const xml =
      '<row r="1"><c r="A1"><v>1.5</v></c><c r="B1" t="n"><v>-2E3</v></c><c r="C1" t="s"><v>0</v></c>' +
      '<c r="D1" t="str"><f>1</f><v>文</v></c><c r="E1" t="b"><v>1</v></c><c r="F1" t="e"><v>#DIV/0!</v></c>' +
      '<c r="G1" t="inlineStr"><is><t>内</t></is></c><c r="H1" t="d"><v>2026-09-01T00:00:00</v></c><c r="I1"/></row>';
    expect(await rowsOf(xml, { strings: ["共"] })).toEqual([
      [1.5, -2000, "共", "文", true, { error: "#DIV/0!" }, "内", { date: "2026-09-01" }],
    ]);
  });

  it("takes a cell that refers to nothing for empty", async () => {
    const xml = '<row r="1"><c r="A1" t="s"><v></v></c><c r="B1" t="s"/><c r="C1"><v/></c><c r="D1"><v></v></c></row>';
    expect(await rowsOf(xml)).toEqual([]);
  });

  it("joins rich runs, skips phonetic guides, resolves references, cell escapes and CDATA", async () => {
    const strings = [
      '<r><t xml:space="preserve">甲 </t></r><r><rPr><b/></rPr><t>乙</t></r><rPh sb="0" eb="1"><t>jia</t></rPh>',
      "<t>a&amp;b&#x4E2D;_x000D_c_x005F_x0041_</t>",
      "<t><![CDATA[<原样>&]]><!-- 注 -->完</t>",
      "<t/>",
    ];
    const cells = ["A", "B", "C", "D"].map((name, index) => `<c r="${name}1" t="s"><v>${String(index)}</v></c>`);
    expect(await rowsOf(`<row r="1">${cells.join("")}</row>`, { strings })).toEqual([
      ["甲 乙", "a&b中\rc_x0041_", "<原样>&完", ""],
    ]);
  });

  it("takes a number for a date only where its format shows one", async () => {
    const cell = (name: string, style: number, value: string): string =>
      `<c r="${name}1" s="${String(style)}"><v>${value}</v></c>`;
    const xml = `<row r="1">${cell("A", 1, "46266")}${cell("B", 4, "46266.354166666664")}${cell("C", 6, "46266")}${cell("D", 1, "-1")}</row>`;
    expect(await rowsOf(xml)).toMatchObject([
      [{ date: "2026-09-01", serial: 46266 }, { date: "2026-09-01T08:30:00" }, 46266, -1],
    ]);
    const workbookHead = '<workbookPr date1904="1"/>';
    expect(await rowsOf(xml, { workbookHead })).toMatchObject([
      [{ date: "2030-09-02" }, { date: "2030-09-02T08:30:00" }, 46266, -1],
    ]);
  });

  it("counts positions on where cells and rows carry no address", async () => {
    const xml = "<row><c><v>1</v></c><c><v>2</v></c></row><row r='4'><c r='C4'><v>3</v></c><c><v>4</v></c></row><row/>";
    expect(await rowsOf(`<sheetData>${xml}</sheetData>`)).toEqual([[1, 2], [], [], [null, null, 3, 4]]);
  });

  it("notes percentages, merges, hidden rows and columns, and the kinds of formulas", async () => {
    const xml =
      '<cols><col min="2" max="3" hidden="1"/></cols><sheetData><row r="1" hidden="1"><c r="A1" s="2"><v>0.95</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" ref="A2:A3" si="0">B2+1</f><v>1</v></c><c r="B2"><f t="array" ref="B2:B3">{1}</f></c></row>' +
      '<row r="3"><c r="A3"><f t="shared" si="0"/><v>2</v></c></row></sheetData>' +
      '<mergeCells><mergeCell ref="A1:B1"></mergeCell></mergeCells>';
    const { sheet } = await opened(smallWorkbook({ sheets: [["S", xml]], styles: STYLES }));
    expect([...sheet.percentCells]).toEqual([0]);
    expect([...sheet.hiddenRows]).toEqual([0]);
    expect([...(sheet.hiddenColumns ?? [])]).toEqual([1, 2]);
    expect(sheet.merges).toEqual([{ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 1 }]);
    expect([...sheet.formulas]).toEqual([
      [cellKey(1, 0), { text: "B2+1", kind: "shared" }],
      [cellKey(1, 1), { text: "{1}", kind: "array" }],
      [cellKey(2, 0), { text: "", kind: "shared" }],
    ]);
  });

  it("names the cells of a protected sheet that may be written, and only there", async () => {
    const data = '<sheetData><row r="1"><c r="A1"/><c r="B1" s="3"/></row></sheetData>';
    const book = smallWorkbook({
      sheets: [
        ["S", `${data}<sheetProtection sheet="1"/>`],
        ["T", `${data}<sheetProtection sheet="0"/>`],
      ],
      styles: STYLES,
    });
    const { sheets } = (await opened(book)).snapshot;
    expect(sheets.map((sheet) => [sheet.protected, [...(sheet.unlockedCells ?? [])]])).toEqual([
      [true, [1]],
      [false, []],
    ]);
  });

  it("leaves out what lies beyond the columns it reads, and says so", async () => {
    const { sheet } = await opened(
      smallWorkbook({ sheets: [["S", '<row r="1"><c r="AMJ1"><v>1</v></c><c r="AMK1"><v>2</v></c></row>']] }),
    );
    expect(sheet.truncated).toBe(true);
    expect(sheet.rows[0]?.length).toBe(1024);
  });
});

describe("reading packages", () => {
  const data = '<row r="1"><c r="A1"><v>7</v></c></row>';

  it("understands prefixed elements, absolute targets and the strict dialect", async () => {
    const strict = "http://purl.oclc.org/ooxml";
    const parts = {
      ...partsOf({ sheets: [["S", ""]] }),
      "xl/workbook.xml":
        `<x:workbook xmlns:x="${strict}/spreadsheetml/main" xmlns:rel="${strict}/officeDocument/relationships">` +
        '<x:sheets><x:sheet name="S" sheetId="1" rel:id="a"/></x:sheets></x:workbook>',
      "xl/_rels/workbook.xml.rels":
        '<p:Relationships xmlns:p="http://schemas.openxmlformats.org/package/2006/relationships">' +
        `<p:Relationship Id="a" Type="${strict}/officeDocument/relationships/worksheet" Target="/xl/worksheets/Sheet1.xml"/></p:Relationships>`,
      "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="${strict}/spreadsheetml/main"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
    };
    expect((await opened(zipOf(parts))).sheet.rows).toEqual([["甲"]]);
  });

  it("reads UTF-16 parts and byte order marks like any other", async () => {
    const parts = partsOf({ sheets: [["S", data]] });
    const sheet = `\uFEFF<?xml version="1.0" encoding="UTF-16"?><worksheet ${NAMESPACES}><sheetData>${data}</sheetData></worksheet>`;
    parts["xl/worksheets/sheet1.xml"] = new Uint8Array(Buffer.from(sheet, "utf16le"));
    parts["xl/workbook.xml"] = `\uFEFF${String(parts["xl/workbook.xml"])}`;
    expect((await opened(zipOf(parts))).sheet.rows).toEqual([[7]]);
  });

  it("skips a chart sheet and tells hidden sheets", async () => {
    const parts = partsOf({
      sheets: [
        ["S", data],
        ["图", data],
        ["藏", data],
      ],
    });
    parts["xl/_rels/workbook.xml.rels"] = String(parts["xl/_rels/workbook.xml.rels"]).replace(
      '/worksheet" Target="worksheets/sheet2.xml',
      '/chartsheet" Target="chartsheets/sheet1.xml',
    );
    parts["xl/workbook.xml"] = String(parts["xl/workbook.xml"]).replace('name="藏"', 'name="藏" state="veryHidden"');
    const { sheets } = (await opened(zipOf(parts))).snapshot;
    expect(sheets.map((sheet) => [sheet.name, sheet.visible])).toEqual([
      ["S", true],
      ["藏", false],
    ]);
  });

  it("is not harmed by __proto__ as sheet, header or part", async () => {
    const parts = partsOf({
      sheets: [["__proto__", '<row r="1"><c r="A1" t="inlineStr"><is><t>__proto__</t></is></c></row>']],
    });
    const bytes = zipOf({ ...parts, "xl/__proto__": "x", constructor: "y" });
    const { sheet, book } = await opened(bytes);
    expect([sheet.name, sheet.rows]).toEqual(["__proto__", [["__proto__"]]]);
    const outcome = await book.apply(
      [{ sheet: "__proto__", cell: "A2", from: null, to: 1, style: null, replacesFormula: false }],
      null,
    );
    expect(outcome).toEqual(["applied"]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it("refuses a workbook whose parts contradict each other", async () => {
    const base = partsOf({ sheets: [["S", data]] });
    const without = (part: string): Uint8Array =>
      zipOf(Object.fromEntries(Object.entries(base).filter(([name]) => name !== part)));
    expect(await refusal(without("xl/worksheets/sheet1.xml"))).toBe("packageBroken");
    expect(await refusal(without("xl/workbook.xml"))).toBe("packageBroken");
    expect(await refusal(without("[Content_Types].xml"))).toBe("packageBroken");
    expect(await refusal(zipOf({ ...base, "xl/worksheets/sheet1.xml": `<worksheet ${NAMESPACES}/>` }))).toBe(
      "packageBroken",
    );
  });
});
