import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { keepBackup } from "../../src/workbook/file/nodeBackup";
import { readFileBytes, readStream, writeBeside } from "../../src/workbook/file/nodeFile";

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

  it("reads no more of a file than any form holds, however much there is", async () => {
    const path = join(folder, "huge.xlsx");
    writeFileSync(path, "");
    truncateSync(path, 3 * 2 ** 30);
    await expect(readFileBytes(path)).rejects.toMatchObject({ code: "fileTooLarge" });
    function* endless(): Generator<Uint8Array> {
      for (;;) yield piece;
    }
    const piece = new Uint8Array(1 << 20);
    await expect(readStream(Readable.from(endless()))).rejects.toMatchObject({ code: "fileTooLarge" });
  });

  it("gives the bytes of a small file and of a stream as they are", async () => {
    const path = join(folder, "a.bin");
    writeFileSync(path, Uint8Array.from([1, 0, 255]));
    expect(await readFileBytes(path)).toEqual(Uint8Array.from([1, 0, 255]));
    expect(await readStream(Readable.from([Uint8Array.of(1), Uint8Array.of(2, 3)]))).toEqual(Uint8Array.of(1, 2, 3));
  });

  it("keeps a backup of a file that may only be read, with its permissions and nothing left beside it", async () => {
    const path = join(folder, "a.xlsx");
    writeFileSync(path, "one");
    chmodSync(path, 0o444);
    const backup = await keepBackup(path);
    expect(readFileSync(backup, "utf8")).toBe("one");
    expect(statSync(backup).mode & 0o777).toBe(0o444);
    expect(readdirSync(folder).sort()).toEqual(["a.backup-1.xlsx", "a.xlsx"]);
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
