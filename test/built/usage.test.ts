import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { folderForEachTest } from "./support/folder";
import { balance, SAMPLES } from "./support/program";

const folder = folderForEachTest();
let file = "";
beforeEach(() => {
  file = folder.path("县.xlsx");
  copyFileSync(join(SAMPLES, "county-clean.xlsx"), file);
});

/** The words of a wrong command line, what the Chinese line says, and what the English one says. */
type Wrong = readonly [name: string, words: () => readonly string[], zh: RegExp, en: RegExp];

const WRONG: readonly Wrong[] = [
  ["an unknown option", () => ["check", file, "--nosuch"], /选项 --nosuch 不认识/, /--nosuch/],
  ["an option without its value", () => ["fill", file, "--out"], /--out/, /--out/],
  ["an unknown command", () => ["prüfe", file], /没有命令“prüfe”/, /No command "prüfe"/],
  ["no file", () => ["check"], /没有指定文件/, /No file given/],
  ["two files", () => ["check", file, file], /一次只能处理一个文件/, /One file at a time/],
  ["an unknown standard", () => ["check", file, "--standard", "2017"], /没有标准“2017”/, /No standard "2017"/],
  ["an unknown province", () => ["check", file, "--province", "火星"], /没有收录“火星”.*河南/, /No standard of “火星”/],
  ["fill without a place to write to", () => ["fill", file], /--out 结果.xlsx 或 --in-place/, /needs --out/],
  [
    "two places to write to",
    () => ["fill", file, "--in-place", "--out", folder.path("b.xlsx")],
    /只能选一个/,
    /either/,
  ],
  ["check that is to write", () => ["check", file, "--out", folder.path("b.xlsx")], /check 不写文件/, /writes no file/],
  ["the input as output", () => ["fill", file, "--out", file], /与原文件相同.*--in-place/, /--out is the input/],
  [
    "the input by another path",
    () => ["fill", file, "--out", join(file, "..", ".", "县.xlsx")],
    /与原文件相同/,
    /is the input/,
  ],
];

/** Places that cannot be written to. */
const UNWRITABLE: readonly Wrong[] = [
  ["a folder that is not there", () => ["fill", file, "--out", folder.path("没有/b.xlsx")], /无法写入/, /Cannot write/],
  ["a folder in the file's place", () => ["fill", file, "--out", folder.path("夹")], /无法写入/, /Cannot write/],
  ["a file in the folder's place", () => ["fill", file, "--out", join(file, "b.xlsx")], /无法写入/, /Cannot write/],
];

describe("a command line that cannot be carried out", () => {
  it.each([...WRONG, ...UNWRITABLE])("%s: one line, exit code 2, nothing written", (_name, words, zh, en) => {
    mkdirSync(folder.path("夹"));
    const before = folder.listing();
    // The choice of language comes first, because the last word of the line may lack its value.
    const [chinese, english] = [balance(...words()), balance("--lang", "en", "--json", ...words())];
    for (const [{ code, out, err }, says] of [
      [chinese, zh],
      [english, en],
    ] as const) {
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(err).toMatch(says);
      expect(err.trimEnd().split("\n")).toHaveLength(1);
    }
    expect(english.err.replaceAll(file, "")).not.toMatch(/[，。：；]/);
    expect(folder.listing()).toEqual(before);
  });

  it("an unknown language is told in Chinese", () => {
    const { code, out, err } = balance("check", file, "--lang", "fr");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^没有语言“fr”/);
  });
});

describe("help and version", () => {
  it.each([["--help"], ["-h"], []])("prints the usage in Chinese and ends well: %s", (...words) => {
    const { code, out, err } = balance(...words);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("balance check");
    expect(out).toContain("退出码");
  });

  it("names every option that is understood", () => {
    const { out } = balance("--help", "--lang", "en");
    const options = ["standard", "province", "replace-formulas", "clean", "point", "json", "lang", "out", "in-place"];
    for (const option of options) {
      expect(out).toContain(`--${option}`);
    }
  });

  it("prints the version", () => {
    expect(balance("--version").out).toMatch(/^Balance \d+\.\d+\.\d+\n$/);
  });
});
