import { compareParts, partText } from "./compareParts";
import { edit } from "../host-contract/calls";
import { opened, refusal } from "./opened";
import { excelLike } from "./origins";
import { relationships, smallWorkbook, STYLES, type SmallWorkbook } from "../../src/build/fuzz/smallWorkbook";

const SHEET = "xl/worksheets/sheet1.xml";

async function patched(
  sheetXml: string,
  edits: readonly ReturnType<typeof edit>[],
  more: Partial<SmallWorkbook> = {},
): Promise<{ readonly outcomes: readonly string[]; readonly xml: string; readonly bytes: Uint8Array }> {
  const { book } = await opened(smallWorkbook({ sheets: [["S", sheetXml]], styles: STYLES, ...more }));
  const outcomes = await book.apply(edits, null);
  const bytes = book.bytes();
  return { outcomes, xml: partText(bytes, SHEET), bytes };
}

describe("writing cells", () => {
  it("splices the cell, keeps its style, and copies the rest to the byte", async () => {
    const row = '<row r="1" x="保"><c r="A1" s="5" cm="1"  t="s"><v>0</v></c><c   r="B1"><v>2</v></c><!-- 注 --></row>';
    const { xml } = await patched(row, [edit("A1", "甲", 3.25)], { strings: ["甲"] });
    expect(xml).toContain('<row r="1" x="保"><c r="A1" s="5"><v>3.25</v></c><c   r="B1"><v>2</v></c><!-- 注 --></row>');
  });

  it("gives a new cell the style of its row, else of its column, in its place", async () => {
    const xml =
      '<cols><col min="2" max="2" style="2"/></cols><sheetData><row r="2" s="5" customFormat="1"><c r="C2"><v>1</v></c></row>' +
      '<row r="4" s="5"/></sheetData>';
    const edits = [
      edit("B2", null, 1),
      edit("D2", null, 2),
      edit("B3", null, 3),
      edit("B4", null, 4),
      edit("A9", null, 5),
    ];
    expect((await patched(xml, edits)).xml).toContain(
      '<row r="2" s="5" customFormat="1"><c r="B2" s="5"><v>1</v></c><c r="C2"><v>1</v></c><c r="D2" s="5"><v>2</v></c></row>' +
        '<row r="3"><c r="B3" s="2"><v>3</v></c></row><row r="4" s="5"><c r="B4" s="2"><v>4</v></c></row>' +
        '<row r="9"><c r="A9"><v>5</v></c></row></sheetData>',
    );
  });

  it("keeps spans and dimension wide enough, and leaves them where they are", async () => {
    const xml = '<dimension ref="B2:C2"/><sheetData><row r="2" spans="2:3"><c r="B2"><v>1</v></c></row></sheetData>';
    const wider = await patched(xml, [edit("E2", null, 1), edit("A7", null, 2)]);
    expect(wider.xml).toContain('<dimension ref="A2:E7"/>');
    expect(wider.xml).toContain('<row r="2" spans="2:5">');
    expect((await patched(xml, [edit("C2", null, 1)])).xml).toContain(
      '<dimension ref="B2:C2"/><sheetData><row r="2" spans="2:3">',
    );
  });

  it("opens an empty sheet and follows the prefix of its elements", async () => {
    expect((await patched("<sheetData/>", [edit("B2", null, "达标")])).xml).toContain(
      '<sheetData><row r="2"><c r="B2" t="inlineStr"><is><t>达标</t></is></c></row></sheetData>',
    );
  });

  it("writes texts so that they come back as they were, whatever they hold", async () => {
    const texts = ["=1+1", "+a", "<b>&\"'", " 头 尾 ", "a\nb\tc\rd", "\u0001_x0041_", "_x000D_", "😀\uFFFE", "]]>"];
    const edits = texts.map((text, index) => edit(`A${String(index + 1)}`, null, text));
    const { bytes } = await patched("", edits);
    expect((await opened(bytes)).sheet.rows).toEqual(texts.map((text) => [text]));
    expect(partText(bytes, SHEET)).not.toContain("<f>");
  });

  it("empties a cell but keeps it with its style", async () => {
    const { xml } = await patched('<row r="1"><c r="A1" s="5"><v>1</v></c></row>', [edit("A1", 1, null)]);
    expect(xml).toContain('<row r="1"><c r="A1" s="5"/></row>');
  });

  it("refuses what no cell can hold", async () => {
    const long = "长".repeat(32_768);
    const values = [NaN, Infinity, -Infinity, long, long.slice(1)];
    const { outcomes } = await patched(
      "",
      values.map((value, index) => edit(`A${String(index + 1)}`, null, value)),
    );
    expect(outcomes).toEqual(["failed", "failed", "failed", "failed", "applied"]);
  });

  it("lets the second edit of a cell see what the first one wrote", async () => {
    const { outcomes, xml } = await patched("", [edit("A1", null, 1), edit("A1", 1, 2), edit("A1", 1, 3)]);
    expect(outcomes).toEqual(["applied", "applied", "stale"]);
    expect(xml).toContain("<v>2</v>");
  });
});

describe("guards", () => {
  it("never overwrites formulas unless told, and shared and array formulas not even then", async () => {
    const xml =
      '<row r="1"><c r="A1"><f>B1</f><v>1</v></c><c r="B1"><f t="shared" ref="B1:C1" si="0">A1</f><v>1</v></c>' +
      '<c r="C1"><f t="shared" si="0"/><v>1</v></c><c r="D1"><f t="array" ref="D1:E1">A1:B1</f><v>1</v></c><c r="E1"><v>1</v></c></row>';
    const cells = ["A1", "B1", "C1", "D1", "E1"];
    expect(
      (
        await patched(
          xml,
          cells.map((cell) => edit(cell, 1, 2)),
        )
      ).outcomes,
    ).toEqual(Array(5).fill("unsupported"));
    const told = await patched(
      xml,
      cells.map((cell) => edit(cell, 1, 2, { replacesFormula: true })),
    );
    expect(told.outcomes).toEqual(["applied", ...Array<string>(4).fill("unsupported")]);
  });

  it("writes only the first cell of a merge", async () => {
    const xml = '<sheetData/><mergeCells><mergeCell ref="A1:B3"/><mergeCell ref="D2:E2"/></mergeCells>';
    const edits = ["A1", "B1", "A3", "C2", "D2", "E2", "A4"].map((cell) => edit(cell, null, 1));
    const { outcomes } = await patched(xml, edits);
    expect(outcomes).toEqual(["applied", "unsupported", "unsupported", "applied", "applied", "unsupported", "applied"]);
  });

  it("leaves the header row of a table alone", async () => {
    const { outcomes } = await patched("", [edit("B2", null, "x"), edit("B3", null, "x")], {
      parts: {
        "xl/worksheets/_rels/sheet1.xml.rels": relationships(["rId1", "table", "../tables/table1.xml"]),
        "xl/tables/table1.xml":
          '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ref="A2:C9"/>',
      },
    });
    expect(outcomes).toEqual(["unsupported", "applied"]);
  });

  it("writes only the unlocked cells of a protected sheet, those it does not hold yet included", async () => {
    const xml =
      '<cols><col min="3" max="3" style="3"/></cols><sheetData><row r="1"><c r="A1"/><c r="B1" s="3"/></row></sheetData><sheetProtection sheet="1"/>';
    const { outcomes } = await patched(
      xml,
      ["A1", "B1", "C1", "D1"].map((cell) => edit(cell, null, 1)),
    );
    expect(outcomes).toEqual(["protected", "applied", "applied", "protected"]);
  });

  it("is unsupported where the address is none, stale where the value or the sheet is another", async () => {
    const edits = [edit("ZZZ1", null, 1), edit("A1", null, 1), edit("A1", "1", 2), edit("A1", 1, 2, { sheet: "s" })];
    const { outcomes } = await patched('<row r="1"><c r="A1"><v>1</v></c></row>', edits);
    expect(outcomes).toEqual(["unsupported", "stale", "stale", "stale"]);
  });

  it("returns the very bytes it was given where no edit changes anything", async () => {
    const before = excelLike();
    const { book } = await opened(before);
    expect(await book.apply([edit("B2", "x", "达标"), edit("A2", "甲小学", "甲小学")], null)).toEqual([
      "stale",
      "applied",
    ]);
    expect(await book.apply([], null)).toEqual([]);
    expect(book.bytes()).toBe(before);
  });
});

describe("styles and formulas", () => {
  it("adds the dark fill once for every look it is laid over, and renumbers nothing", async () => {
    const rows = '<row r="1"><c r="A1" s="5"><v>1</v></c><c r="B1" s="5"><v>2</v></c><c r="C1" s="6"/></row>';
    const unmet = { style: "unmet" } as const;
    const edits = [edit("A1", 1, 1, unmet), edit("B1", 2, 3, unmet), edit("C1", null, 4, unmet)];
    const { bytes, xml } = await patched(rows, edits);
    const styles = partText(bytes, "xl/styles.xml");
    expect(xml).toContain('<c r="A1" s="7"><v>1</v></c><c r="B1" s="7"><v>3</v></c><c r="C1" s="8"><v>4</v></c>');
    expect(styles).toContain('<fills count="3">');
    expect(styles).toContain('<cellXfs count="9">');
    expect(styles).toContain(
      '<xf numFmtId="0" fontId="1" borderId="0" xfId="0" applyFont="1" fillId="2" applyFill="1"/>',
    );
    expect(styles.replace(/<cellXfs.*/, "")).toContain(STYLES.split("<fills")[0]);
    const { book } = await opened(bytes);
    await book.apply([edit("A1", 1, 1, unmet), edit("B1", 3, 3, unmet), edit("C1", 4, 4, unmet)], null);
    expect(partText(book.bytes(), "xl/styles.xml")).toBe(styles);
  });

  it("changes nothing but the look where the value stays, be it a formula, a long decimal or a rich text", async () => {
    const row =
      '<row r="1"><c r="A1" s="5"><f>1+1</f><v>2</v></c><c r="B1" t="s"><v>0</v></c><c t="n"><v>4.3499999999999996</v></c>' +
      '<c r="D1"><f t="shared" ref="D1:E1" si="0">A1</f><v>2</v></c></row>';
    const strings = ["<r><t>甲</t></r><r><rPr><b/></rPr><t>乙</t></r>"];
    const look = { style: "unmet" } as const;
    const edits = [
      edit("A1", 2, 2, look),
      edit("B1", "甲乙", "甲乙", look),
      edit("C1", 4.35, 4.35, look),
      edit("D1", 2, 2, look),
    ];
    const { outcomes, xml, bytes } = await patched(row, edits, { strings });
    expect(outcomes).toEqual(["applied", "applied", "applied", "applied"]);
    expect(xml).toContain(
      '<c r="A1" s="7"><f>1+1</f><v>2</v></c><c s="8" r="B1" t="s"><v>0</v></c><c s="8" t="n"><v>4.3499999999999996</v></c>' +
        '<c s="8" r="D1"><f t="shared" ref="D1:E1" si="0">A1</f><v>2</v></c></row>',
    );
    expect(partText(bytes, "xl/workbook.xml")).not.toContain("fullCalcOnLoad");
    const { book } = await opened(bytes);
    expect(await book.apply(edits, null)).toEqual(outcomes);
    expect(book.bytes()).toBe(bytes);
  });

  it("makes a styles part where the workbook has none", async () => {
    const { book } = await opened(smallWorkbook({ sheets: [["S", ""]] }));
    const before = book.bytes();
    await book.apply([edit("A1", null, 1, { style: "unmet" })], null);
    expect(compareParts(before, book.bytes()).added).toEqual(["xl/styles.xml"]);
    expect(partText(book.bytes(), "[Content_Types].xml")).toContain("styles+xml");
    expect(partText(book.bytes(), SHEET)).toContain('<c r="A1" s="1"><v>1</v></c>');
  });

  it("drops the calculation chain with a replaced formula, and only then", async () => {
    const { book } = await opened(excelLike());
    const before = book.bytes();
    await book.apply([edit("B2", "待定", "达标")], null);
    expect(compareParts(before, book.bytes()).removed).toEqual([]);
    expect(partText(book.bytes(), "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
    await book.restore();
    await book.apply([edit("C2", 2, 3, { replacesFormula: true })], null);
    expect(compareParts(before, book.bytes()).removed).toEqual(["xl/calcChain.xml"]);
    for (const part of ["[Content_Types].xml", "xl/_rels/workbook.xml.rels"]) {
      expect(partText(book.bytes(), part)).not.toMatch(/calcChain/);
    }
    expect(partText(book.bytes(), "xl/workbook.xml")).not.toContain("fullCalcOnLoad");
    expect(await refusal(book.bytes())).toBeNull();
  });

  it("asks for a calculation where only another sheet holds a formula", async () => {
    const sheets = [
      ["S", ""],
      ["T", '<row r="1"><c r="A1"><f>S!A1</f></c></row>'],
    ] as const;
    const { book } = await opened(smallWorkbook({ sheets }));
    await book.apply([edit("A1", null, 1)], null);
    expect(partText(book.bytes(), "xl/workbook.xml")).toContain('</sheets><calcPr fullCalcOnLoad="1"/></workbook>');
  });

  it("says that a file is signed and passes macros through", async () => {
    const parts = { "_xmlsignatures/sig1.xml": "<Signature/>", "xl/vbaProject.bin": Uint8Array.from([1, 2, 3]) };
    const { book } = await opened(smallWorkbook({ sheets: [["S", ""]], parts }));
    expect(book.signed).toBe(true);
    const before = book.bytes();
    await book.apply([edit("A1", null, 1)], null);
    expect(compareParts(before, book.bytes()).changed).toEqual([SHEET]);
  });
});
