import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { renamedSample } from "../browser/support/renamed";
import { folderForEachTest } from "./support/folder";
import { assessed, balance, SAMPLES } from "./support/program";

const CLEAN = join(SAMPLES, "county-clean.xlsx");
const BASE = "学校基础数据";
const folder = folderForEachTest();

/** A form whose schools' names stand under a title that nobody knows. */
async function nameless(): Promise<string> {
  const file = folder.path("县.xlsx");
  writeFileSync(file, await renamedSample("county-clean.xlsx", { 学校名称: "哪一所" }));
  return file;
}

const NAMES = ["--point", `${BASE}!B2=学校名称`, "--point", "表Ⅱ-2!B2=学校名称"];

describe("balance with --point", () => {
  it("judges a form as if its headers were the official ones", async () => {
    const file = await nameless();
    expect(balance("check", file)).toMatchObject({ code: 2, out: "" });
    const { schools, stages, verdict, unrecognised } = assessed("check", file, ...NAMES);
    const original = assessed("check", CLEAN);
    expect({ schools, stages, verdict, unrecognised }).toEqual({
      ...{ schools: original.schools, stages: original.stages, verdict: original.verdict, unrecognised: [] },
    });
  });

  it("fills it so too", async () => {
    const [file, out] = [await nameless(), folder.path("结果.xlsx")];
    expect(balance("fill", file, "--out", out, ...NAMES).code).toBeLessThan(2);
    const filled = assessed("check", out, ...NAMES);
    expect(filled.edits).toEqual([]);
  });

  it("says what was pointed at, and what of it does not hold", async () => {
    const { out } = balance("check", await nameless(), ...NAMES, "--point", "没有这张表!A1=在校生数");
    expect(out).toContain(`${BASE}!B2 是“学校名称”`);
    expect(out).toContain("没有这张表!A1 没有表头，没有采用");
  });

  it("says in its one line why a sheet cannot be that table", async () => {
    const { code, out, err } = balance("check", await nameless(), "--point", `${BASE}=${BASE}`);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/没有认出“学校名称”一列/);
    expect(err.trimEnd()).not.toContain("\n");
  });

  it("refuses what it does not understand, and writes nothing", () => {
    const file = folder.path("县.xlsx");
    copyFileSync(CLEAN, file);
    const { code, out, err } = balance("fill", file, "--in-place", "--point", "表一!A1=没有这一栏");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err.trimEnd()).toMatch(/^[^\n]*没有叫“没有这一栏”的栏目[^\n]*$/);
    expect(balance("template", "--standard", "quality-2017", "--out", "x.xlsx", "--point", "a=schools").code).toBe(2);
  });
});
