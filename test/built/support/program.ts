import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { printedAssessment, type PrintedAssessment } from "../contract";

const ROOT = join(__dirname, "../../..");
export const PROGRAM = join(ROOT, "dist/cli.js");
const MOST_OUTPUT = 256 << 20;

export const SAMPLES = join(ROOT, "assets/samples");
/** Files that are not ours to copy; tests that read them run only where they are. */
export const SHARED = join(ROOT, "../shared");

/** How a run of the built program ended. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function command(words: readonly string[]): string[] {
  if (!existsSync(PROGRAM)) throw new Error("dist/cli.js is not there: run `npm run build` first");
  return [PROGRAM, ...words];
}

/** Runs the built command line as a process of its own. */
export function balance(...words: readonly string[]): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, command(words), {
    encoding: "utf8",
    maxBuffer: MOST_OUTPUT,
  });
  return { code: status, out: stdout, err: stderr };
}

/** Runs the built command line for a reader that closes standard output at once, as `head` does. */
export function unread(...words: readonly string[]): Promise<Ended> {
  const child = spawn(process.execPath, command(words), { stdio: ["ignore", "pipe", "pipe"] });
  child.stdout.destroy();
  let err = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      resolve({ code, out: "", err });
    });
  });
}

/** Runs a command with `--json`, expects that the file was assessed, and reads what was printed. */
export function assessed(...words: readonly string[]): PrintedAssessment {
  const { code, out, err } = balance(...words, "--json");
  expect({ code: [0, 1].includes(code ?? -1), err }).toEqual({ code: true, err: "" });
  return printedAssessment(out);
}
