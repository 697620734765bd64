import { strToU8 } from "fflate";
import { Crc32 } from "../../src/workbook/file/zip/crc32";
import { NAMESPACES, partsOf, smallWorkbook, zipOf } from "../../src/build/fuzz/smallWorkbook";
import { opened, refusal } from "./opened";

const SHEET = "xl/worksheets/sheet1.xml";
const base = (): Record<string, string | Uint8Array> =>
  partsOf({ sheets: [["S", '<row r="1"><c r="A1"><v>1</v></c></row>']] });
const withSheet = (data: string): Uint8Array =>
  zipOf({ ...base(), [SHEET]: `<worksheet ${NAMESPACES}><sheetData>${data}</sheetData></worksheet>` });

/** Where the central record of a part begins. */
function centralRecord(zip: Uint8Array, name: string): number {
  const at = Buffer.from(zip).lastIndexOf(name);
  return at - 46;
}

function changed(zip: Uint8Array, at: number, ...bytes: readonly number[]): Uint8Array {
  const copy = zip.slice();
  copy.set(bytes, at);
  return copy;
}

describe("files that are no workbook", () => {
  const cases: readonly (readonly [string, Uint8Array, string])[] = [
    ["an empty file", new Uint8Array(0), "empty"],
    ["a PDF renamed", strToU8("%PDF-1.7\n%\u00e2\u00e3"), "pdf"],
    ["a web page saved as .xls", strToU8("\uFEFF<html><body><table><tr><td>1</td></tr></table>"), "htmlAsXls"],
    [
      "an XML spreadsheet",
      strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
      "xmlSpreadsheet",
    ],
    ["UTF-8 text", strToU8("学校,人数\n甲小学,120\n"), "text"],
    ["GBK text", Uint8Array.from([0xd1, 0xa7, 0xd0, 0xa3, 0x2c, 0x31, 0x0a]), "text"],
    ["an old binary sheet", Uint8Array.from([9, 8, 16, 0, 0, 6, 5, 0]), "legacyXls"],
    ["an image", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), "notAWorkbook"],
    ["a zip without a workbook", zipOf({ "a.txt": "x" }), "packageBroken"],
    ["an OpenDocument file", zipOf({ "content.xml": "<a/>", "META-INF/manifest.xml": "<a/>" }), "openDocument"],
  ];

  it.each(cases)("%s is refused by its name", async (_name, bytes, code) => {
    expect(await refusal(bytes)).toBe(code);
  });

  it.each([
    ["EncryptedPackage", "encrypted"],
    ["Workbook", "legacyXls"],
    ["WordDocument", "notAWorkbook"],
  ])("a compound file with a stream %s is %s", async (stream, code) => {
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    bytes.set(new Uint8Array(Buffer.from(stream, "utf16le")), 1024);
    expect(await refusal(bytes)).toBe(code);
  });

  it("a document of another application is refused", async () => {
    const parts = base();
    parts["[Content_Types].xml"] = String(parts["[Content_Types].xml"]).replace(/spreadsheetml/g, "wordprocessingml");
    expect(await refusal(zipOf(parts))).toBe("notAWorkbook");
  });
});

describe("broken and hostile zips", () => {
  it("refuses more than a part declares, and stops early", async () => {
    const honest = zipOf({ ...base(), [SHEET]: " ".repeat(8 << 20) });
    const at = centralRecord(honest, SHEET);
    expect(await refusal(changed(honest, at + 24, 0, 1, 0, 0))).toBe("zipBomb");
  });

  it("refuses less than a part declares, and content that was overwritten", async () => {
    const zip = smallWorkbook({ sheets: [["S", ""]] });
    const at = centralRecord(zip, SHEET);
    expect(await refusal(changed(zip, at + 24, 255, 255, 0, 0))).toBe("zipBroken");
    expect(await refusal(changed(zip, at + 16, 1, 2, 3, 4))).toBe("zipBroken");
  });

  it("refuses a part that declares more than any form needs, before it is unpacked", async () => {
    const zip = smallWorkbook({ sheets: [["S", ""]], parts: { "xl/media/big.bin": "x" } });
    const at = centralRecord(zip, "xl/media/big.bin");
    expect(await refusal(changed(zip, at + 24, 0, 0, 0, 0x40))).toBe("zipBomb");
    expect(await refusal(changed(zip, at + 24, 0, 0, 0, 2))).toBe("zipBomb");
  });

  it("refuses more entries than any workbook has", async () => {
    const zip = smallWorkbook({ sheets: [["S", ""]] });
    expect(await refusal(changed(zip, zip.length - 12, 0x20, 0x4e))).toBe("zipBomb");
  });

  it.each(["../evil.xml", "xl/../../evil.xml", "/etc/passwd", "C:\\evil.txt", "xl\\evil.xml", "xl/..", "a\0b"])(
    "refuses the entry name %j",
    async (name) => {
      expect(await refusal(zipOf({ ...base(), [name]: "x" }))).toBe("zipUnsafeName");
    },
  );

  it("refuses two entries of one name, in whatever case", async () => {
    expect(await refusal(zipOf({ ...base(), "XL/Workbook.xml": "x" }))).toBe("zipDuplicate");
  });

  it("refuses encryption, zip64 and entries that share their bytes", async () => {
    const zip = smallWorkbook({ sheets: [["S", ""]] });
    const at = centralRecord(zip, SHEET);
    expect(await refusal(changed(zip, at + 8, 1))).toBe("zipEncrypted");
    expect(await refusal(changed(zip, at + 24, 255, 255, 255, 255))).toBe("zip64");
    const other = centralRecord(zip, "_rels/.rels");
    expect(await refusal(changed(zip, at + 42, ...zip.subarray(other + 42, other + 46)))).toMatch(/^zip/);
  });

  it("refuses every file that was cut off", async () => {
    const zip = smallWorkbook({ sheets: [["S", '<row r="1"><c r="A1"><v>1</v></c></row>']], strings: ["a"] });
    for (let length = zip.length - 1; length > 0; length -= 37) {
      expect(await refusal(zip.subarray(0, length))).not.toBeNull();
    }
  });

  it("never fails with anything but its own error, whichever byte is overwritten", async () => {
    const zip = smallWorkbook({ sheets: [["S", '<row r="1"><c r="A1"><v>1</v></c></row>']], strings: ["a"] });
    for (let at = 0; at < zip.length; at += 3) {
      // `refusal` lets any other error through, which fails the test.
      expect(["string", "object"]).toContain(typeof (await refusal(changed(zip, at, (zip[at] ?? 0) ^ 0xff))));
    }
  });
});

describe("broken and hostile XML", () => {
  it("refuses any document type, in any part that is read", async () => {
    const laughs = '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;">]>';
    for (const part of [SHEET, "xl/workbook.xml", "[Content_Types].xml", "xl/_rels/workbook.xml.rels"]) {
      const parts = base();
      parts[part] = laughs + String(parts[part]);
      expect(await refusal(zipOf(parts))).toBe("xmlDtd");
    }
    expect(await refusal(withSheet('<row r="1"><c r="A1" t="str"><v>&c;</v></c></row>'))).toBe("xmlBroken");
  });

  it("refuses a part that ends anywhere before its end, instead of reading a part of it", async () => {
    const parts = partsOf({ sheets: [["S", '<row r="1"><c r="A1" t="s"><v>0</v></c></row>']], strings: ["甲"] });
    for (const part of [SHEET, "xl/workbook.xml", "xl/sharedStrings.xml"]) {
      const whole = strToU8(String(parts[part]));
      for (let length = 0; length < whole.length; length += 7) {
        expect(await refusal(zipOf({ ...parts, [part]: whole.subarray(0, length) }))).toBe("xmlBroken");
      }
    }
  });

  it.each([
    ["elements closed crosswise", '<row r="1"><c r="A1"><v>1</c></v></row>'],
    ["a number that is none", '<row r="1"><c r="A1"><v>1x</v></c></row>'],
    ["a shared string that is not there", '<row r="1"><c r="A1" t="s"><v>9</v></c></row>'],
    ["a cell in another row", '<row r="1"><c r="A2"><v>1</v></c></row>'],
    ["a cell twice", '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'],
    ["rows out of order", '<row r="2"/><row r="1"/>'],
    ["a row below the last", '<row r="1048577"/>'],
    ["a column behind the last", '<row r="1"><c r="XFE1"/></row>'],
    ["an unknown cell type", '<row r="1"><c r="A1" t="x"><v>1</v></c></row>'],
    ["bytes that are no UTF-8", '<row r="1"><c r="A1" t="str"><v>\u0000</v></c></row>'],
  ])("refuses %s", async (name, data) => {
    const zip = name.includes("UTF-8")
      ? zipOf({
          ...base(),
          [SHEET]: Uint8Array.from(
            Buffer.from(`<worksheet ${NAMESPACES}><sheetData>${data}</sheetData></worksheet>`).map((byte) =>
              byte === 0 ? 0xff : byte,
            ),
          ),
        })
      : withSheet(data);
    expect(await refusal(zip)).toBe("xmlBroken");
  });

  it("reads a lone cell in the last corner and a merge of everything without filling the space between", async () => {
    const parts = base();
    parts[SHEET] =
      `<worksheet ${NAMESPACES}><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048575"/></mergeCells></worksheet>`;
    const { sheet } = await opened(zipOf(parts));
    expect({ rows: sheet.rows, merges: sheet.merges.length, truncated: sheet.truncated }).toEqual({
      rows: [],
      merges: 1,
      truncated: true,
    });
  });

  // Time and memory are measured by `npm run bench -- hostile`; here the limit of jest only stops what hangs.
  it("refuses 19 million tiny cells", async () => {
    const parts = base();
    expect(await refusal(zipOf({ ...parts, [SHEET]: tinyCells(19_000) }))).toBe("tooManyCells");
  }, 60_000);
});

/** A sheet of so many rows of 1,000 cells that hold nothing, not compressible by the ratio at which bombs are caught. */
function tinyCells(rows: number): Uint8Array {
  const row = Buffer.from(`<row>${"<c/>".repeat(1000)}</row>`);
  const head = Buffer.from(`<worksheet ${NAMESPACES}><sheetData>`);
  const noise = Buffer.from(
    `<!--${Array.from({ length: 600_000 }, (_, index) => ((index * 2654435761) >>> 0).toString(36)).join("")}-->`,
  );
  const tail = Buffer.from("</sheetData></worksheet>");
  return new Uint8Array(Buffer.concat([head, ...Array<Buffer>(rows).fill(row), noise, tail]));
}

it("computes the checksum that zip defines", () => {
  const crc = new Crc32();
  crc.push(strToU8("1234"));
  crc.push(strToU8("56789"));
  expect(crc.value).toBe(0xcbf43926);
});
