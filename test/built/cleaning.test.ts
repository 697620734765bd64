import { join } from "node:path";
import { snapshotOf } from "./support/cells";
import { folderForEachTest } from "./support/folder";
import { balance, SAMPLES } from "./support/program";

const SAMPLE = join(SAMPLES, "county-with-mistakes.xlsx");
const folder = folderForEachTest();

interface Printed {
  readonly cleaned: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly from: string;
    readonly to: number;
  }[];
  readonly findings: readonly { readonly rule: string }[];
}

describe("fill --clean", () => {
  it("mends the copy, says what, and leaves nothing for another run to mend", async () => {
    const out = folder.path("结果.xlsx");
    const first = balance("fill", SAMPLE, "--clean", "--out", out);
    expect(first.out).toMatch(/已整理 \d+ 格（.*全角数字 \d+.*）：/);
    expect(first.out).toMatch(/AO\d+：原填“ \d+ ”，改为“\d+”/);
    const json = balance("fill", SAMPLE, "--clean", "--json", "--out", folder.path("另.xlsx"));
    const { cleaned, findings } = JSON.parse(json.out) as Printed;
    expect(cleaned.length).toBeGreaterThanOrEqual(3);
    expect(findings.filter(({ rule }) => rule === "S09")).toEqual([]);
    const values = (await snapshotOf(folder.bytes("结果.xlsx"))).sheets.flatMap(({ rows }) => rows.flat());
    for (const { from, to } of cleaned) expect([values.includes(to), values.includes(from)]).toEqual([true, true]);
    expect(balance("fill", out, "--clean", "--out", folder.path("再.xlsx")).out).toContain("没有可以安全整理的单元格");
    expect(folder.bytes("再.xlsx")).toEqual(folder.bytes("结果.xlsx"));
  });

  it("is offered where it was not asked for, and is not for check", () => {
    expect(balance("fill", SAMPLE, "--out", folder.path("a.xlsx")).out).toContain("加 --clean 可一并整理");
    const { code, err } = balance("check", SAMPLE, "--clean");
    expect([code, err]).toEqual([2, expect.stringContaining("--clean")]);
  });
});
