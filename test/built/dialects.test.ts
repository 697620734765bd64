import { readFileSync } from "node:fs";
import { join } from "node:path";
import { snapshotOf } from "./support/cells";
import { folderForEachTest } from "./support/folder";
import { assessed, balance, SAMPLES } from "./support/program";
import { repacked, type PartChange } from "./support/repack";

const SAMPLE = join(SAMPLES, "county-with-mistakes.xlsx");
const BYTES = new Uint8Array(readFileSync(SAMPLE));
const SHEETS = /worksheets\/sheet\d+\.xml$/;
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The same workbook as other programs write it. */
const DIALECTS: readonly (readonly [string, readonly PartChange[]])[] = [
  [
    "cells and rows without addresses",
    [
      [
        /worksheets\/sheet[2-5]\.xml$/,
        (xml) => xml.replace(/<c r="[A-Z]+\d+"/g, "<c").replace(/<row r="\d+"/g, "<row"),
      ],
    ],
  ],
  [
    "elements with a prefix",
    [
      [
        /sheet\d+\.xml$|sharedStrings|workbook\.xml$|styles\.xml$/,
        (xml) => xml.replace(/<(\/?)([a-zA-Z]+)(?=[\s/>])/g, "<$1x:$2").replace(`xmlns="${MAIN}"`, `xmlns:x="${MAIN}"`),
      ],
    ],
  ],
  [
    "the strict namespaces of the standard",
    [
      [
        /\.(?:xml|rels)$/,
        (xml) =>
          xml
            .replaceAll(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
            .replaceAll(OFFICE, "http://purl.oclc.org/ooxml/officeDocument/relationships"),
      ],
    ],
  ],
  ["absolute targets", [[/workbook\.xml\.rels$/, (xml) => xml.replace(/Target="/g, 'Target="/xl/')]]],
  ["indented markup", [[SHEETS, (xml) => xml.replace(/<row /g, "\r\n  <row ").replace(/<c /g, "\n\t<c ")]]],
  [
    "comments and instructions",
    [[SHEETS, (xml) => xml.replace("<sheetData>", "<!-- <sheetData> --><sheetData><?pi x?>")]],
  ],
  ["attributes in single quotes", [[SHEETS, (xml) => xml.replace(/="([^"'<]*)"/g, "='$1'")]]],
  ["a wrong dimension", [[SHEETS, (xml) => xml.replace(/<dimension[^>]*>/, '<dimension ref="A1"/>')]]],
];

const folder = folderForEachTest();
const expected = assessed("check", SAMPLE);

describe("the same form as another program writes it", () => {
  it.each(DIALECTS)("%s: assessed alike, filled alike, and the second time unchanged", async (_name, changes) => {
    const bytes = repacked(BYTES, changes);
    expect(Buffer.compare(bytes, BYTES)).not.toBe(0);
    const result = assessed("fill", folder.put("县.xlsx", bytes), "--out", folder.path("结果.xlsx"));
    expect(result).toMatchObject({
      findings: expected.findings,
      schools: expected.schools,
      stages: expected.stages,
      edits: expected.edits,
    });
    balance("fill", SAMPLE, "--out", folder.path("样例.xlsx"));
    const [filled, plain] = await Promise.all(["结果.xlsx", "样例.xlsx"].map((name) => snapshotOf(folder.bytes(name))));
    expect(filled?.sheets.map(({ name, rows }) => [name, rows])).toEqual(
      plain?.sheets.map(({ name, rows }) => [name, rows]),
    );
    balance("fill", folder.path("结果.xlsx"), "--out", folder.path("再次.xlsx"));
    expect(Buffer.compare(folder.bytes("再次.xlsx"), folder.bytes("结果.xlsx"))).toBe(0);
  });
});

describe("a workbook that does not let everything be written", () => {
  it("has the cells of a protected sheet skipped and said so", () => {
    const protect = (xml: string): string => xml.replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>');
    const file = folder.put("县.xlsx", repacked(BYTES, [[/worksheets\/sheet6\.xml$/, protect]]));
    const { edits, skipped } = assessed("fill", file, "--out", folder.path("结果.xlsx"));
    expect(edits.some(({ sheet }) => sheet === "表Ⅲ")).toBe(false);
    expect(new Set(skipped.map(({ sheet, reason }) => `${sheet} ${reason}`))).toEqual(new Set(["表Ⅲ protected"]));
    expect(balance("fill", file, "--out", folder.path("又.xlsx")).out).toContain("工作表受保护");
  });

  it("gets no sheet more where its structure is locked, and says so", async () => {
    const lock = (xml: string): string => xml.replace("<sheets>", '<workbookProtection lockStructure="1"/><sheets>');
    const file = folder.put("县.xlsx", repacked(BYTES, [[/xl\/workbook\.xml$/, lock]]));
    expect(balance("fill", file, "--out", folder.path("结果.xlsx")).out).toContain("没有加入“校验结果”");
    expect((await snapshotOf(folder.bytes("结果.xlsx"))).sheets).toHaveLength(9);
  });

  it("keeps a foreign sheet of the name 校验结果", async () => {
    const rename = (xml: string): string => xml.replace('name="封面"', 'name="校验结果"');
    const file = folder.put("县.xlsx", repacked(BYTES, [[/xl\/workbook\.xml$/, rename]]));
    const before = (await snapshotOf(folder.bytes("县.xlsx"))).sheets[0];
    balance("fill", file, "--in-place");
    balance("fill", file, "--in-place");
    const { sheets } = await snapshotOf(folder.bytes("县.xlsx"));
    expect(sheets.map(({ name }) => name)).toEqual([
      "校验结果",
      "学校基础数据",
      ...["表Ⅰ", "表Ⅱ-1", "表Ⅱ-2", "表Ⅲ", "表Ⅳ", "表Ⅴ", "表Ⅵ"],
      "校验结果(2)",
    ]);
    expect(sheets[0]).toEqual(before);
  });
});
