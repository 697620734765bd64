import { utils, write } from "@e965/xlsx";
import { strToU8, unzipSync, zipSync } from "fflate";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { formWorkbook, generateCounty, toSnapshot, toXlsx, type SheetModel } from "../../src/build/county";
import type { WorkbookSnapshot } from "../../src/workbook";
import { INDICATORS_2012 } from "../forms/county";
import { delimitedOf, gbkOf, pageOf, utf8Of, xlsOf } from "../foreign/writers";
import { printedAssessment, type PrintedAssessment } from "./contract";
import { snapshotOf } from "./support/cells";
import { folderForEachTest } from "./support/folder";
import { assessed, balance, SAMPLES, SHARED } from "./support/program";

// A case starts the program up to four times, on whatever computer the tests run.
jest.setTimeout(30_000);

const folder = folderForEachTest();
const models: readonly SheetModel[] = formWorkbook(generateCounty({ seed: 20, schools: 24 }));
const county: WorkbookSnapshot = toSnapshot(models);
const PROGRAM = join(__dirname, "../../dist/cli.js");

function sheetText(name: string, separator = ","): string {
  const sheet = county.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new RangeError(`no sheet ${name}`);
  return delimitedOf(sheet, separator);
}

/** A text in GBK with the few characters that GBK lacks (㎡) spelled in another way. */
function gbk(text: string): Uint8Array {
  return gbkOf(text.replaceAll("㎡", "平方米"));
}

/** What is said of the schools, wherever they stand. */
function schoolsOf({ schools }: PrintedAssessment) {
  return schools.map(({ name, code, stage, counted, reason, indicators, met }) => {
    return { name, code, stage, counted, reason, indicators, met };
  });
}

const KINDS: readonly (readonly [name: string, content: () => Uint8Array])[] = [
  ["县.xls", () => xlsOf(county)],
  ["旧格式却叫.xlsx", () => xlsOf(county)],
  ["网页.xls", () => utf8Of(pageOf(county, "utf-8"))],
  ["国标网页.xls", () => gbk(pageOf(county, "gb2312"))],
  ["学校基础数据.csv", () => utf8Of(sheetText("学校基础数据"))],
  ["国标.csv", () => gbk(sheetText("学校基础数据"))],
  ["制表符.txt", () => utf8Of(sheetText("学校基础数据", "\t"))],
];

describe("a file of another kind", () => {
  it.each(KINDS)("%s is checked like the workbook, and stays as it is", async (name, content) => {
    const workbook = folder.put("原.xlsx", await toXlsx(models));
    const file = folder.put(name, content());
    const before = folder.listing();
    const [expected, found] = [assessed("check", workbook), assessed("check", file)];
    expect(found.schools.length).toBeGreaterThan(20);
    expect(schoolsOf(found)).toEqual(schoolsOf(expected));
    expect(found.stages).toEqual(expected.stages);
    expect(found.findings).toEqual([]);
    expect(folder.listing()).toEqual(before);
  });

  it.each(KINDS)("%s is filled into a new workbook, which says the same", async (name, content) => {
    const file = folder.put(name, content());
    const original = folder.bytes(name);
    const out = folder.path("结果.xlsx");
    const { code, out: text, err } = balance("fill", file, "--out", out);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(text).toMatch(/已用空白申报表新建 .*结果\.xlsx，转入学校基础数据 27 行/);
    expect(folder.bytes(name)).toEqual(original);
    const sheets = (await snapshotOf(folder.bytes("结果.xlsx"))).sheets.map((sheet) => sheet.name);
    expect(sheets).toEqual(expect.arrayContaining(["学校基础数据", "表Ⅱ-2", "校验结果"]));
    expect(assessed("check", out).stages).toEqual(assessed("check", file).stages);
    const again = folder.path("再次.xlsx");
    balance("fill", out, "--out", again);
    expect(folder.bytes("再次.xlsx")).toEqual(folder.bytes("结果.xlsx"));
  });

  it("is never filled in place", () => {
    const file = folder.put("县.xls", xlsOf(county));
    const before = folder.listing();
    const { code, out, err } = balance("fill", file, "--in-place");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/不能在原文件中填写.*--out/);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    expect(folder.listing()).toEqual(before);
  });

  it("says in the JSON what was carried over", () => {
    const file = folder.put("县.xls", xlsOf(county));
    const { out } = balance("fill", file, "--out", folder.path("结果.xlsx"), "--json");
    const left = [{ sheet: "封面", cell: "B3", text: expect.stringMatching(/^虚构样例/), reason: "cell" }];
    expect(JSON.parse(out)).toMatchObject({ transfer: { base: 27, form: 23, explanations: 0, leftSchools: [], left } });
  });

  it("names every cell that has no place, one a line", () => {
    const [schools] = county.sheets.filter(({ name }) => name === "学校基础数据");
    if (schools === undefined) throw new RangeError("no schools");
    const header = `${delimitedOf(schools).trimEnd()}\r\n\r\n注：本表由学籍系统导出\r\n`;
    const { out } = balance("fill", folder.put("县.csv", utf8Of(header)), "--out", folder.path("结果.xlsx"));
    expect(out).toMatch(/没有位置，请核对后自行处理：\n {2}县 A\d+：“注：本表由学籍系统导出”没有转入\n/);
  });

  it("is refused in one line where the blank form lacks the table in which its schools stand", () => {
    const header = ["学校名称", "学段", "在校生数", ...INDICATORS_2012].join(",");
    const text = `表Ⅱ-2 小学、初中基本情况（基本均衡）\n${header}\n甲小学,小学,400,4.5,6.8,1312.5,10,20,0.06,0.055,0.035\n`;
    const file = folder.put("旧表.csv", utf8Of(text));
    const before = folder.listing();
    const { code, out, err } = balance("fill", file, "--out", folder.path("结果.xlsx"));
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/空白申报表没有“[^”]*表Ⅱ[^”]*”（各省格式不同）.*甲小学.*没有写入/);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    expect(folder.listing()).toEqual(before);
  });
});

describe("the county tables of a file of another kind", () => {
  const clean = (): Promise<WorkbookSnapshot> =>
    snapshotOf(new Uint8Array(readFileSync(join(SAMPLES, "county-clean.xlsx"))));

  it.each([
    ["县.xls", xlsOf],
    ["网页.xls", (snapshot: WorkbookSnapshot) => utf8Of(pageOf(snapshot, "utf-8"))],
  ])("of %s are filled into the new workbook, which says the same", async (name, made) => {
    const file = folder.put(name, made(await clean()));
    const out = folder.path("结果.xlsx");
    expect(balance("fill", file, "--out", out)).toMatchObject({ code: 0, err: "" });
    const [before, after] = [assessed("check", file), assessed("check", out)];
    expect(after).toMatchObject({
      items: before.items,
      stages: before.stages,
      verdict: "met",
      findings: [],
      edits: [],
    });
    expect(before.findings).toEqual([]);
  });
});

describe("standard input", () => {
  function piped(input: string | Uint8Array, ...words: readonly string[]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...words], { input, encoding: "utf8" });
    return { code: status, out: stdout, err: stderr };
  }

  it("is checked: a table copied from another program, or a whole workbook", async () => {
    const copied = piped(sheetText("学校基础数据", "\t"), "check", "-", "--json");
    const workbook = piped(await toXlsx(models), "check", "-", "--json");
    expect([copied.code, workbook.code]).toEqual([1, 1]);
    expect(schoolsOf(printedAssessment(copied.out))).toEqual(schoolsOf(printedAssessment(workbook.out)));
  });

  it("is named in the one line that says what is wrong", () => {
    expect(piped("你好\n", "check", "-")).toMatchObject({ code: 2, out: "" });
    expect(piped("你好\n", "check", "-").err).toMatch(/^标准输入：没有认出申报表/);
    expect(piped("", "check", "-").err).toMatch(/^标准输入：文件是空的/);
  });

  it("cannot be filled", () => {
    const { code, out, err } = piped("", "fill", "-", "--out", folder.path("a.xlsx"));
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/只能用于 check/);
  });
});

/** A workbook of Excel 95 whose sheet has a Chinese name, written in GBK. */
function excel95(): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([[1]]), "ABCD");
  const bytes = Buffer.from(write(book, { type: "array", bookType: "biff5" }) as ArrayBuffer);
  bytes.set(gbkOf("学校"), bytes.indexOf("ABCD"));
  // The record CODEPAGE.
  bytes.writeUInt16LE(936, bytes.indexOf(Buffer.from([0x42, 0x00, 0x02, 0x00])) + 4);
  return new Uint8Array(bytes);
}

describe("a workbook of Excel 95", () => {
  it("is read in its own code page", () => {
    expect(balance("check", folder.put("九五.xls", excel95())).err).toMatch(/这些工作表：学校。/);
  });
});

describe("a broken file of another kind", () => {
  it.each([0.1, 0.5, 0.95])("%s of an .xls: one line, exit code 2", (share) => {
    const whole = xlsOf(county);
    const file = folder.put("断.xls", whole.slice(0, Math.floor(whole.length * share)));
    const { code, out, err } = balance("check", file);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/已损坏/);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });

  it("never ends in anything but a result or one line, whatever bytes of an .xls are overwritten", () => {
    const whole = xlsOf(county);
    for (let seed = 1; seed <= 12; seed++) {
      const bytes = whole.slice();
      for (let at = 0; at < 40; at++)
        bytes[512 + ((seed * 7919 + at * 104_729) % (bytes.length - 512))] = (seed * 31 + at * 17) % 256;
      const { code, out, err } = balance("check", folder.put("改.xls", bytes));
      expect([0, 1, 2]).toContain(code);
      expect(out === "").toBe(code === 2);
      expect(err === "" ? 0 : err.trimEnd().split("\n").length).toBe(code === 2 ? 1 : 0);
      expect(err).not.toMatch(/程序出错/);
    }
  });
});

describe("a signed workbook", () => {
  it("is told so by check too", async () => {
    const plain = await toXlsx(models);
    const signed = zipSync({ ...unzipSync(plain), "_xmlsignatures/origin.sigs": strToU8("") });
    expect(balance("check", folder.put("未签.xlsx", plain)).out).not.toMatch(/数字签名/);
    expect(balance("check", folder.put("签名.xlsx", signed)).out).toMatch(/带有数字签名/);
  });
});

const FIXTURES: readonly (readonly [string, RegExp])[] = [
  ["biff8.xls", /没有认出申报表.*月报表/],
  ["html_as.xls", /没有认出申报表/],
  ["gbk.csv", /没有认出申报表/],
  ["encrypted.xlsx", /密码/],
];

(existsSync(join(SHARED, "fixtures")) ? describe : describe.skip)("other people's files of other kinds", () => {
  it.each(FIXTURES)("%s is read, and is no form", (name, says) => {
    const file = folder.put(name, readFileSync(join(SHARED, "fixtures", name)));
    const { code, out, err } = balance("check", file);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(says);
  });
});
