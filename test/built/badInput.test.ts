import { strToU8 } from "fflate";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { formWorkbook, generateCounty, sheetsOf, contentOf, toXlsx } from "../../src/build/county";
import { smallWorkbook } from "../../src/build/fuzz/smallWorkbook";
import { folderForEachTest } from "./support/folder";
import { plainWorkbook } from "./support/plainSheet";
import { balance, SAMPLES, SHARED } from "./support/program";

const folder = folderForEachTest();
const sample = (): Uint8Array => new Uint8Array(readFileSync(join(SAMPLES, "county-clean.xlsx")));

/** An OLE compound file whose directory names one stream. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(new Uint8Array(Buffer.from(stream, "utf16le")), 1024);
  return bytes;
}

/** A zip whose one sheet unpacks to far more than it declares. */
function bomb(): Uint8Array {
  const part = "xl/worksheets/sheet1.xml";
  const zip = smallWorkbook({ sheets: [["S", ""]], parts: { [part]: " ".repeat(64 << 20) } });
  new DataView(zip.buffer).setUint32(Buffer.from(zip).lastIndexOf(part) - 46 + 24, 4096, true);
  return zip;
}

const EMPTY_FORM = (): Promise<Uint8Array> => {
  const content = contentOf(generateCounty({ seed: 1, schools: 6 }));
  return toXlsx(sheetsOf({ ...content, base: [], list: [] }));
};

/** Other kinds of files are read; in place they are refused whatever they hold. */
const READ_BUT_NO_FORM = /没有认出申报表|不能在原文件中填写/;

/** Name of the file, its content, and a word that the line has to say. */
const CASES: readonly (readonly [string, () => Uint8Array | Promise<Uint8Array>, RegExp])[] = [
  ["空.xlsx", () => new Uint8Array(0), /空的/],
  ["文本.xlsx", () => strToU8("学校名称,在校生数\n甲小学,120\n"), READ_BUT_NO_FORM],
  ["国标.csv", () => Uint8Array.from([0xd1, 0xa7, 0xd0, 0xa3, 0x2c, 0x31, 0x0a]), READ_BUT_NO_FORM],
  ["申报表.pdf", () => strToU8("%PDF-1.7\n%\u00e2\u00e3"), /PDF/],
  ["网页.xls", () => strToU8("<html><body><table><tr><td>学校</td></tr></table></body></html>"), READ_BUT_NO_FORM],
  ["空网页.xls", () => strToU8("<html><body><p>学校</p></body></html>"), /其中没有表格内容/],
  ["旧.xls", () => compoundFile("Workbook"), /旧格式.*已损坏/],
  ["加密.xlsx", () => compoundFile("EncryptedPackage"), /密码/],
  ["图片.xlsx", () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), /不是Excel工作簿/],
  ["截断.xlsx", () => sample().subarray(0, 20_000), /损坏/],
  ["炸弹.xlsx", bomb, /异常庞大/],
  [
    "预算.xlsx",
    () =>
      plainWorkbook({
        预算: [
          ["项目", "金额"],
          ["书", 3],
        ],
      }),
    /没有认出申报表.*预算/,
  ],
  ["空白表.xlsx", EMPTY_FORM, /没有填写任何学校/],
  [
    "换行.xlsx",
    () => smallWorkbook({ sheets: [["甲&#10;乙", '<row r="1"><c r="A1"><v>1</v></c></row>']] }),
    /没有认出/,
  ],
];

/** The promise for every file that cannot be assessed. */
function expectOneLine(words: readonly string[], says: RegExp): void {
  const before = folder.listing();
  const { code, out, err } = balance(...words);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toMatch(says);
  expect(err.trimEnd().split(/[\r\n\u2028\u2029]/)).toHaveLength(1);
  expect(err.endsWith("\n")).toBe(true);
  expect(folder.listing()).toEqual(before);
}

describe("a file that cannot be assessed", () => {
  it.each(CASES)(
    "%s: one Chinese line, exit code 2, nothing on standard output, nothing written",
    async (name, make, says) => {
      const file = folder.put(name, await make());
      expectOneLine(["check", file], says);
      expectOneLine(["fill", file, "--out", folder.path("结果.xlsx")], says);
      expectOneLine(["fill", file, "--in-place", "--json"], says);
    },
  );

  it("is named at the start of the line", () => {
    const file = folder.put("空.xlsx", new Uint8Array(0));
    expect(balance("check", file).err.startsWith(`${file}：`)).toBe(true);
    expect(balance("check", file, "--lang", "en").err).toMatch(/xlsx: The file is empty/);
  });

  it("may be missing, or be a folder", () => {
    mkdirSync(folder.path("文件夹.xlsx"));
    for (const [name, says] of [
      ["没有.xlsx", /找不到文件/],
      ["文件夹.xlsx", /是否是文件夹/],
    ] as const) {
      expectOneLine(["check", folder.path(name)], says);
      expectOneLine(["fill", folder.path(name), "--out", folder.path("结果.xlsx")], says);
      expectOneLine(["fill", folder.path(name), "--in-place"], says);
    }
  });

  it("is told in English with --lang en, without a Chinese sentence", async () => {
    for (const [name, make] of CASES) {
      const { err } = balance("check", folder.put(name, await make()), "--lang", "en");
      expect(err.replace(folder.path(name), "")).not.toMatch(/[，。：]/);
    }
  }, 30_000);

  it("never takes a file for blank that one school is filled into", async () => {
    const county = generateCounty({ seed: 1, schools: 1 });
    const file = folder.put("一所.xlsx", await toXlsx(formWorkbook(county)));
    expect(balance("check", file, "--json").code).toBe(1);
  });
});

const FIXTURES: readonly (readonly [string, RegExp])[] = [
  ["encrypted.xlsx", /密码/],
  ["biff8.xls", /没有认出申报表/],
  ["html_as.xls", /没有认出申报表/],
  ["gbk.csv", /没有认出申报表/],
  ["exceljs.xlsx", /没有认出申报表|没有填写任何学校/],
  ["hand_excel.xlsx", /没有认出申报表|没有填写任何学校/],
  ["libreoffice.xlsx", /没有认出申报表|没有填写任何学校/],
  ["openpyxl.xlsx", /没有认出申报表|没有填写任何学校/],
  ["xlsxwriter.xlsx", /没有认出申报表|没有填写任何学校/],
  ["hostile/bomb1g.xlsx", /异常庞大/],
  ["hostile/laughs.xlsx", /文档类型/],
  ["hostile/traversal.xlsx", /不安全的路径/],
  ["hostile/truncated.xlsx", /损坏/],
  ["hostile/sparse.xlsx", /没有认出申报表/],
  ["hostile/protosheet.xlsx", /没有认出申报表/],
];

(existsSync(join(SHARED, "fixtures")) ? describe : describe.skip)("other people's files", () => {
  it.each(FIXTURES)("%s: one line, exit code 2, nothing written", (name, says) => {
    const file = folder.put(basename(name), readFileSync(join(SHARED, "fixtures", name)));
    expectOneLine(["check", file, "--json"], says);
    expectOneLine(["fill", file, "--out", folder.path("结果.xlsx")], says);
  });
});
