import { readFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { folderForEachTest } from "./support/folder";
import { balance } from "./support/program";

const TEMPLATES = join(__dirname, "../../assets/templates");
const folder = folderForEachTest();

function shipped(standard: string): Uint8Array {
  return new Uint8Array(readFileSync(join(TEMPLATES, `${standard}.xlsx`)));
}

function runs(program: string, ...words: readonly string[]): boolean {
  return spawnSync(program, words).status === 0;
}

describe.each(["quality-2017", "basic-2012"])("balance template --standard %s", (standard) => {
  it("writes the blank form, and says on one line what to fill in next", () => {
    const file = folder.path("空白.xlsx");
    const { code, out, err } = balance("template", "--standard", standard, "--out", file);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^[^\n]*空白\.xlsx[^\n]*学校基础数据[^\n]*\n$/);
    expect(folder.bytes("空白.xlsx")).toEqual(shipped(standard));
  });

  it("writes a form that checked empty has no school row: exit code 2", () => {
    const file = folder.path("form.xlsx");
    balance("template", "--standard", standard, "--out", file);
    for (const command of [["check"], ["fill", "--in-place"]]) {
      const before = folder.listing();
      const { code, out, err } = balance(...command, file);
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(err).toMatch(/没有填写任何学校/);
      expect(err.trimEnd().split("\n")).toHaveLength(1);
      expect(folder.listing()).toEqual(before);
    }
  });

  it("speaks English, and answers with one object", () => {
    const file = folder.path("form.xlsx");
    const english = balance("template", "--standard", standard, "--out", file, "--lang", "en");
    expect(english.out).toMatch(/^The blank form was written to .*form\.xlsx/);
    const { code, out } = balance("template", "--standard", standard, "--out", file, "--json");
    expect({ code, printed: JSON.parse(out) as unknown }).toEqual({
      code: 0,
      printed: { version: 1, standard, out: file, backup: null },
    });
  });
});

describe("balance template where something stands already", () => {
  it("keeps what stood there as a backup, and says so", () => {
    const file = folder.put("表.xlsx", "someone's work");
    const { code, out } = balance("template", "--standard", "quality-2017", "--out", file);
    expect(code).toBe(0);
    expect(out).toMatch(/原文件已备份为 .*表\.backup-1\.xlsx/);
    expect(Buffer.from(folder.bytes("表.backup-1.xlsx")).toString()).toBe("someone's work");
    expect(folder.bytes("表.xlsx")).toEqual(shipped("quality-2017"));
  });

  it("keeps no backup of the same form", () => {
    const file = folder.path("表.xlsx");
    balance("template", "--standard", "quality-2017", "--out", file);
    balance("template", "--standard", "quality-2017", "--out", file);
    expect([...folder.listing().keys()]).toEqual(["表.xlsx"]);
  });
});

describe("balance template that cannot be carried out", () => {
  const out = () => ["--out", folder.path("form.xlsx")];
  it.each<readonly [name: string, words: () => readonly string[], zh: RegExp, en: RegExp]>([
    ["no standard", () => out(), /需要 --standard/, /needs --standard/],
    ["an unknown standard", () => ["--standard", "2017", ...out()], /没有标准“2017”/, /No standard "2017"/],
    ["no place to write to", () => ["--standard", "quality-2017"], /需要 --out/, /needs --out/],
    ["a file to read", () => ["a.xlsx", "--standard", "quality-2017", ...out()], /只写出空白表/, /takes no more than/],
    ["an option of fill", () => ["--in-place", "--standard", "quality-2017", ...out()], /只用/, /takes no more than/],
    [
      "a folder that is not there",
      () => ["--standard", "quality-2017", "--out", folder.path("没有/form.xlsx")],
      /无法写入/,
      /Cannot write/,
    ],
  ])("%s: one line, exit code 2, nothing written", (_name, words, zh, en) => {
    for (const [says, ...language] of [[zh], [en, "--lang", "en"]] as const) {
      const { code, out, err } = balance("template", ...words(), ...language);
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(err).toMatch(says);
      expect(err.trimEnd().split("\n")).toHaveLength(1);
    }
    expect(folder.listing().size).toBe(0);
  });

  it("is explained by --help", () => {
    expect(balance("--help").out).toContain("balance template --standard");
    expect(balance("--help", "--lang", "en").out).toContain("balance template --standard");
  });
});

/** Other programs, where they are installed. */
const hasOpenpyxl = runs("python3", "-W", "error", "-c", "import openpyxl");
const hasLibreOffice = runs("soffice", "--version");

describe("the blank form in other programs", () => {
  const SHEETS = ["封面", "学校基础数据", "表Ⅰ", "表Ⅱ-1", "表Ⅱ-2", "表Ⅲ", "表Ⅳ", "表Ⅴ", "表Ⅵ"];

  (hasOpenpyxl ? it : it.skip)("opens in openpyxl without a warning", () => {
    const script = "import sys, openpyxl; print(*openpyxl.load_workbook(sys.argv[1]).sheetnames, sep='\\n')";
    const form = join(TEMPLATES, "quality-2017.xlsx");
    const { stdout, stderr } = spawnSync("python3", ["-X", "utf8", "-W", "error", "-c", script, form], {
      encoding: "utf8",
    });
    expect({ sheets: stdout.trim().split("\n"), stderr }).toEqual({ sheets: SHEETS, stderr: "" });
  });

  (hasLibreOffice ? it : it.skip)(
    "is printed by LibreOffice",
    () => {
      const words = ["--headless", "--convert-to", "pdf", "--outdir", folder.path(".")];
      const profile = `-env:UserInstallation=file://${folder.path("profile")}`;
      spawnSync("soffice", [profile, ...words, join(TEMPLATES, "quality-2017.xlsx")]);
      expect(Buffer.from(folder.bytes("quality-2017.pdf").subarray(0, 5)).toString()).toBe("%PDF-");
    },
    120_000,
  );
});
