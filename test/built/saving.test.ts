import { chmodSync, copyFileSync, lstatSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { basename, join } from "node:path";
import { printedTargets } from "./contract";
import { folderForEachTest } from "./support/folder";
import { assessed, balance, SAMPLES } from "./support/program";

const SAMPLE = join(SAMPLES, "county-clean.xlsx");
const ORIGINAL = new Uint8Array(readFileSync(SAMPLE));
const folder = folderForEachTest();
let file = "";
beforeEach(() => {
  file = folder.path("县.申报表.xlsx");
  copyFileSync(SAMPLE, file);
});
const names = (): string[] => [...folder.listing().keys()];
/** What the sample becomes when it is filled. */
function filledBytes(): Uint8Array {
  balance("fill", SAMPLE, "--out", folder.path("期望.xlsx"));
  return folder.bytes("期望.xlsx");
}

describe("fill --in-place", () => {
  it("fills the file and keeps the original beside it", () => {
    const { code, out } = balance("fill", file, "--in-place", "--json");
    expect(code).toBe(0);
    expect(printedTargets(out)).toMatchObject({ out: file, backup: folder.path("县.申报表.backup-1.xlsx") });
    expect(names()).toEqual(["县.申报表.backup-1.xlsx", "县.申报表.xlsx"]);
    expect(folder.bytes("县.申报表.backup-1.xlsx")).toEqual(ORIGINAL);
    expect(Buffer.compare(folder.bytes("县.申报表.xlsx"), filledBytes())).toBe(0);
  });

  it("writes nothing at all where nothing is to be filled", () => {
    balance("fill", file, "--in-place");
    const before = folder.listing();
    const { out } = balance("fill", file, "--in-place", "--json");
    expect(printedTargets(out).backup).toBeNull();
    expect(folder.listing()).toEqual(before);
  });

  it("never overwrites a backup", () => {
    const precious = folder.put("县.申报表.backup-1.xlsx", "珍贵");
    const { out } = balance("fill", file, "--in-place", "--json");
    expect(printedTargets(out).backup).toBe(folder.path("县.申报表.backup-2.xlsx"));
    expect(readFileSync(precious, "utf8")).toBe("珍贵");
    expect(folder.bytes("县.申报表.backup-2.xlsx")).toEqual(ORIGINAL);
  });

  it("fills a file with as long a name as the system allows, and shortens the name of the backup", () => {
    const long = "县".repeat(83);
    copyFileSync(SAMPLE, folder.path(`${long}.xlsx`));
    const { code, out } = balance("fill", folder.path(`${long}.xlsx`), "--in-place", "--json");
    expect(code).toBe(0);
    const backup = basename(printedTargets(out).backup ?? "");
    expect(backup).toMatch(/^县+\.backup-1\.xlsx$/);
    expect(folder.bytes(backup)).toEqual(ORIGINAL);
  });

  it("tells people where the backup is, and keeps the permissions of the file", () => {
    chmodSync(file, 0o640);
    expect(balance("fill", file, "--in-place").out).toContain(folder.path("县.申报表.backup-1.xlsx"));
    expect(statSync(file).mode & 0o777).toBe(0o640);
  });
});

describe("fill --out", () => {
  it("keeps a different file that stood there as a backup", () => {
    const out = folder.put("结果.xlsx", "别的内容");
    const { out: printed } = balance("fill", file, "--out", out, "--json");
    expect(printedTargets(printed).backup).toBe(folder.path("结果.backup-1.xlsx"));
    expect(readFileSync(folder.path("结果.backup-1.xlsx"), "utf8")).toBe("别的内容");
    expect(folder.bytes("县.申报表.xlsx")).toEqual(ORIGINAL);
  });

  it("keeps no backup of a file that already is what would be written", () => {
    balance("fill", file, "--out", folder.path("结果.xlsx"));
    balance("fill", file, "--out", folder.path("结果.xlsx"));
    expect(names()).toEqual(["结果.xlsx", "县.申报表.xlsx"].sort());
  });

  it("in place, fills the file behind a link, and the link stays one", () => {
    const link = folder.path("链接.xlsx");
    symlinkSync(file, link);
    expect(balance("fill", link, "--in-place").code).toBe(0);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(Buffer.compare(readFileSync(file), readFileSync(link))).toBe(0);
    expect(assessed("check", file).edits).toEqual([]);
  });

  it("never alters the input through a link to it", () => {
    symlinkSync(file, folder.path("链接.xlsx"));
    balance("fill", file, "--out", folder.path("链接.xlsx"));
    expect(folder.bytes("县.申报表.xlsx")).toEqual(ORIGINAL);
  });

  it("writes the file also where there is nothing left to fill", () => {
    balance("fill", file, "--out", folder.path("一.xlsx"));
    expect(assessed("fill", folder.path("一.xlsx"), "--out", folder.path("二.xlsx")).edits).toEqual([]);
    expect(Buffer.compare(folder.bytes("二.xlsx"), folder.bytes("一.xlsx"))).toBe(0);
  });

  // The administrator may write everywhere, so this shows nothing to him.
  (process.getuid?.() === 0 ? it.skip : it)("is refused in a folder that may only be read, with one line", () => {
    const before = folder.listing();
    chmodSync(folder.path("."), 0o555);
    const { code, out, err } = balance("fill", file, "--out", folder.path("结果.xlsx"));
    const inPlace = balance("fill", file, "--in-place");
    chmodSync(folder.path("."), 0o755);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/无法写入[^\n]*\n$/);
    expect([inPlace.code, inPlace.out]).toEqual([2, ""]);
    expect(folder.listing()).toEqual(before);
  });
});
