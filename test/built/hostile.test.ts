import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, truncateSync } from "node:fs";
import { HOSTILE, HOSTILE_WORKBOOKS, type Hostile } from "../../src/build/fuzz/hostile";
import { snapshotOf } from "./support/cells";
import { folderForEachTest } from "./support/folder";
import { balance, PROGRAM, type Ended } from "./support/program";

/** Files at a time; each is a process of its own. */
const AT_ONCE = 2;
const BATCH = 20;
/** For a batch, however busy the machine is. What a file costs is measured by `npm run bench -- hostile`. */
const HANGS = 180_000;
/** All but the workbooks that can be filled: `test/fuzz/hostile` holds those to more than can be seen from outside. */
const FILLED: ReadonlySet<string> = new Set(
  Object.values<readonly Hostile[]>(HOSTILE_WORKBOOKS)
    .flat()
    .flatMap(({ name, ending }) => (ending === "filled" ? [name] : [])),
);
const TRIED = HOSTILE.filter(({ name }) => !FILLED.has(name));
const folder = folderForEachTest();

function fill(file: string, out: string): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [PROGRAM, "fill", file, "--out", out], { stdio: ["ignore", "pipe", "pipe"] });
    const said = { out: "", err: "" };
    child.stdout.setEncoding("utf8").on("data", (text: string) => (said.out += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (said.err += text));
    child.on("error", reject);
    child.on("close", (code) => {
      resolve({ code, ...said });
    });
  });
}

/** What is wrong with how a refused file ended; empty where all is as promised. */
function refusalProblems({ code, out, err }: Ended, written: boolean): string[] {
  return [
    ...(code === 2 ? [] : [`exit code ${String(code)}`]),
    ...(out === "" ? [] : ["standard output is not empty"]),
    ...(/^[^\r\n\u2028\u2029]+\n$/.test(err) ? [] : [`not one line: ${JSON.stringify(err.slice(0, 200))}`]),
    ...(/[\u4e00-\u9fff].*。\n$/.test(err) && !err.includes("程序出错")
      ? []
      : [`no plain sentence: ${err.slice(0, 200)}`]),
    ...(written ? ["something was written"] : []),
  ];
}

function fillingProblems({ code, out, err }: Ended, written: boolean): string[] {
  return [
    ...(code === 0 || code === 1 ? [] : [`exit code ${String(code)}: ${err.slice(0, 200)}`]),
    ...(out === "" ? ["nothing on standard output"] : []),
    ...(err === "" ? [] : [`on standard error: ${err.slice(0, 200)}`]),
    ...(written ? [] : ["nothing was written"]),
  ];
}

/** Runs the program over one hostile file in a folder of its own. */
async function problemsOf({ name, extension, ending, make }: Hostile): Promise<string[]> {
  const own = String(TRIED.findIndex((hostile) => hostile.name === name));
  mkdirSync(folder.path(own));
  const bytes = make();
  const file = folder.put(`${own}/文件.${extension}`, bytes);
  const out = folder.path(`${own}/结果.xlsx`);
  const ended = await fill(file, out);
  const written = existsSync(out);
  const problems = ending === "refused" ? refusalProblems(ended, written) : fillingProblems(ended, written);
  if (Buffer.compare(readFileSync(file), bytes) !== 0) problems.push("the input was altered");
  if (written && problems.length === 0) {
    const { sheets } = await snapshotOf(new Uint8Array(readFileSync(out)));
    if (!sheets.some((sheet) => sheet.name.startsWith("校验结果"))) problems.push("the result is not whole");
  }
  return problems.map((problem) => `${name}: ${problem}`);
}

/** Some files at a time, so that the whole test takes half as long. */
async function allProblems(files: readonly Hostile[]): Promise<string[]> {
  const waiting = [...files];
  const problems: string[] = [];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      problems.push(...(await problemsOf(next)));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return problems;
}

describe("hostile files, through the built program", () => {
  it.each(Array.from({ length: Math.ceil(TRIED.length / BATCH) }, (_, batch) => batch * BATCH))(
    "one line, exit code 2 and nothing written, or a whole form: from file %i",
    async (from) => {
      expect(await allProblems(TRIED.slice(from, from + BATCH))).toEqual([]);
    },
    HANGS,
  );

  it("are refused by their size alone, where that is too much to read", () => {
    const file = folder.put("巨大.xlsx", "");
    truncateSync(file, 3 * 2 ** 30);
    const { code, out, err } = balance("check", file);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^[^\n]*文件过大[^\n]*\n$/);
  });
});

(existsSync("/dev/zero") ? describe : describe.skip)("a device that never ends", () => {
  it("is refused once more was read than any form holds", () => {
    const { code, out, err } = balance("check", "/dev/zero");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/文件过大/);
  });
});
