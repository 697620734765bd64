import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { keepBackup, readFileBytes, writeBeside } from "../../src/workbook/file/nodeFile";

let folder = "";
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "balance-"))));
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe("saving files", () => {
  it("replaces a file whole, keeps its permissions, and leaves nothing beside it", async () => {
    const path = join(folder, "表.xlsx");
    writeFileSync(path, "old");
    chmodSync(path, 0o640);
    await writeBeside(path, Uint8Array.from([1, 2, 3]));
    expect([...(await readFileBytes(path))]).toEqual([1, 2, 3]);
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(["表.xlsx"]);
  });

  it("removes its temporary file where it cannot finish", async () => {
    await expect(writeBeside(folder, Uint8Array.from([1]))).rejects.toThrow();
    expect(readdirSync(folder)).toEqual([]);
  });

  it("never overwrites a backup", async () => {
    const path = join(folder, "a.b.xlsx");
    writeFileSync(path, "one");
    expect(await keepBackup(path)).toBe(join(folder, "a.b.backup-1.xlsx"));
    writeFileSync(path, "two");
    expect(await keepBackup(path)).toBe(join(folder, "a.b.backup-2.xlsx"));
    expect(readFileSync(join(folder, "a.b.backup-1.xlsx"), "utf8")).toBe("one");
  });
});
