import { unzipSync, zipSync } from "fflate";
import { spawn } from "node:child_process";
import { readFileSync, rmSync, watch, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Random } from "../../src/build/county";
import { folderForEachTest } from "./support/folder";
import { balance, PROGRAM, SAMPLES } from "./support/program";

const ORIGINAL = readFileSync(join(SAMPLES, "county-clean.xlsx"));
const KILLS = 20;
const WRITING_KILLS = 12;
const TEMPORARY = /^\.balance-[0-9a-f]{12}\.tmp$/;
const folder = folderForEachTest();

/** Starts the program and kills it as nothing can be caught, after so many milliseconds. */
function killed(words: readonly string[], after: number): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [PROGRAM, ...words], { stdio: "ignore" });
    const clock = setTimeout(() => child.kill("SIGKILL"), after);
    child.on("close", () => {
      clearTimeout(clock);
      resolve();
    });
  });
}

/** Starts the program and kills it so many milliseconds after it first wrote anything. */
function killedWriting(words: readonly string[], after: number): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [PROGRAM, ...words], { stdio: "ignore" });
    const watcher = watch(folder.path("."), () => {
      watcher.close();
      setTimeout(() => child.kill("SIGKILL"), after);
    });
    child.on("close", () => {
      watcher.close();
      resolve();
    });
  });
}

/** The sample with a picture in it that takes a while to be copied. */
function withPicture(megabytes: number): Uint8Array {
  const picture = new Uint8Array(megabytes << 20).map((_, at) => (at * 2_654_435_761) >>> 16);
  return zipSync({ ...unzipSync(ORIGINAL), "xl/media/image1.jpg": picture }, { level: 0 });
}

/** What a whole run gives, and how long it takes here: kills are spread over that time, most of them over its end. */
function wholeRun(): { readonly filled: Buffer; readonly milliseconds: number } {
  const file = folder.put("whole.xlsx", ORIGINAL);
  const start = performance.now();
  balance("fill", file, "--out", folder.path("filled.xlsx"));
  const milliseconds = performance.now() - start;
  const filled = Buffer.from(folder.bytes("filled.xlsx"));
  rmSync(file);
  rmSync(folder.path("filled.xlsx"));
  return { filled, milliseconds };
}

function same(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}

function remove(names: Iterable<string>): void {
  for (const name of names) rmSync(folder.path(name), { force: true });
}

describe("a fill that is killed at any moment", () => {
  it("in place, leaves the old file or the new one, whole, and a whole backup beside the new one", async () => {
    const { filled, milliseconds } = wholeRun();
    const random = new Random(9, 9);
    for (let kill = 0; kill < KILLS; kill += 1) {
      const file = folder.put("县.xlsx", ORIGINAL);
      await killed(["fill", file, "--in-place"], milliseconds * random.between(0.3, 1.1));
      const standing = folder.bytes("县.xlsx");
      const isNew = same(standing, filled);
      expect(isNew || same(standing, ORIGINAL)).toBe(true);
      const others = [...folder.listing().keys()].filter((name) => name !== "县.xlsx");
      expect(others.filter((name) => name !== "县.backup-1.xlsx" && !TEMPORARY.test(name))).toEqual([]);
      expect(others.includes("县.backup-1.xlsx") || !isNew).toBe(true);
      // Half a backup under its own name would be taken for a whole one.
      if (others.includes("县.backup-1.xlsx")) expect(same(folder.bytes("县.backup-1.xlsx"), ORIGINAL)).toBe(true);
      remove(["县.xlsx", ...others]);
    }
  }, 120_000);

  it("in place while it writes a large file, leaves no half of a backup", async () => {
    const large = withPicture(24);
    const random = new Random(11, 9);
    let backups = 0;
    for (let kill = 0; kill < WRITING_KILLS; kill += 1) {
      const file = folder.put("县.xlsx", large);
      await killedWriting(["fill", file, "--in-place"], random.between(0, 150));
      const others = [...folder.listing().keys()].filter((name) => name !== "县.xlsx");
      expect(others.filter((name) => name !== "县.backup-1.xlsx" && !TEMPORARY.test(name))).toEqual([]);
      const hasBackup = others.includes("县.backup-1.xlsx");
      if (hasBackup) expect(same(folder.bytes("县.backup-1.xlsx"), large)).toBe(true);
      if (!hasBackup) expect(same(folder.bytes("县.xlsx"), large)).toBe(true);
      backups += hasBackup ? 1 : 0;
      remove(["县.xlsx", ...others]);
    }
    // Kills before the backup and behind it: all moments were met.
    expect(backups).toBeLessThan(WRITING_KILLS);
  }, 120_000);

  it("with --out, leaves no result or a whole one, and never touches the input", async () => {
    const { filled, milliseconds } = wholeRun();
    const random = new Random(10, 9);
    for (let kill = 0; kill < KILLS; kill += 1) {
      const file = folder.put("县.xlsx", ORIGINAL);
      await killed(["fill", file, "--out", folder.path("结果.xlsx")], milliseconds * random.between(0.3, 1.1));
      expect(same(folder.bytes("县.xlsx"), ORIGINAL)).toBe(true);
      const others = [...folder.listing().keys()].filter((name) => name !== "县.xlsx");
      expect(others.filter((name) => name !== "结果.xlsx" && !TEMPORARY.test(name))).toEqual([]);
      if (others.includes("结果.xlsx")) expect(same(folder.bytes("结果.xlsx"), filled)).toBe(true);
      remove(["县.xlsx", ...others]);
    }
  }, 120_000);

  it("leaves leftovers that are in nobody's way: the next fill gives what it always gives", () => {
    const { filled } = wholeRun();
    const file = folder.put("县.xlsx", ORIGINAL);
    writeFileSync(folder.path(".balance-0123456789ab.tmp"), ORIGINAL.subarray(0, 500));
    balance("fill", file, "--in-place");
    expect(same(folder.bytes("县.xlsx"), filled)).toBe(true);
  });
});
