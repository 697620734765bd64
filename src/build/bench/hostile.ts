import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { HOSTILE, type Hostile } from "../fuzz/hostile";
import { runWatched, TELL_PEAK, type WatchedRun } from "./watchedRun";

const MOST_SECONDS = 2;
const MOST_MEGABYTES = 300;
/** What takes so long hangs. */
const KILL_AFTER = 60;
/** Characters of the program's line that are shown. */
const SHOWN = 60;

/** What one file cost. */
interface Cost {
  readonly hostile: Hostile;
  readonly check: WatchedRun;
  readonly fill: WatchedRun;
  readonly written: boolean;
}

async function costOf(hostile: Hostile, program: string, folder: string, preload: string): Promise<Cost> {
  const file = path.join(folder, `hostile.${hostile.extension}`);
  const out = path.join(folder, "out.xlsx");
  writeFileSync(file, hostile.make());
  const check = await runWatched([program, "check", file], preload, KILL_AFTER);
  const fill = await runWatched([program, "fill", file, "--out", out], preload, KILL_AFTER);
  const written = existsSync(out);
  rmSync(out, { force: true });
  rmSync(file);
  return { hostile, check, fill, written };
}

function endsWell({ hostile, check, fill, written }: Cost): boolean {
  const refused = ({ code, out, err }: WatchedRun): boolean =>
    code === 2 && out === "" && err.trimEnd().split("\n").length === 1;
  const done = ({ code, err }: WatchedRun): boolean => (code === 0 || code === 1) && err === "";
  return hostile.ending === "refused"
    ? refused(fill) && (refused(check) || done(check)) && !written
    : done(fill) && done(check) && written;
}

function within({ check, fill }: Cost): boolean {
  return [check, fill].every(({ seconds, megabytes }) => seconds <= MOST_SECONDS && (megabytes ?? 0) <= MOST_MEGABYTES);
}

function cells({ seconds, megabytes }: WatchedRun): readonly string[] {
  return [seconds.toFixed(1), megabytes === null ? "?" : megabytes.toFixed(0)];
}

function line(cost: Cost): string {
  const { hostile, check, fill, written } = cost;
  const said = fill.err
    .trim()
    .replace(/^.*?：/, "")
    .replaceAll("|", "\\|")
    .slice(0, SHOWN);
  const code = fill.code === null ? "killed" : String(fill.code);
  const verdict = `${endsWell(cost) ? "" : "WRONG "}${within(cost) ? "yes" : "NO"}`;
  const row = [hostile.name, code, ...cells(check), ...cells(fill), written ? "a form" : "nothing", said, verdict];
  return `| ${row.join(" | ")} |`;
}

const HEAD = [
  "| file | exit | check s | check MB | fill s | fill MB | written | said | within |",
  "|---|---|---|---|---|---|---|---|---|",
].join("\n");

/**
 * `bench -- hostile`: every hostile file checked and filled by the built command line, each time in a process of its
 * own. Prints a line a file, and at the end how many ended wrongly or cost more than two seconds or 300 MB.
 *
 * @param program the built command line
 * @param word only files in whose name this stands
 */
export async function measureHostile(program: string, word: string): Promise<void> {
  if (!existsSync(program)) throw new Error(`${program} is not there: run \`npm run build\` first`);
  const folder = mkdtempSync(path.join(tmpdir(), "balance-bench-"));
  try {
    const preload = path.join(folder, "tellPeak.cjs");
    writeFileSync(preload, TELL_PEAK);
    process.stdout.write(`${HEAD}\n`);
    const costs: Cost[] = [];
    for (const hostile of HOSTILE.filter(({ name }) => name.includes(word))) {
      const cost = await costOf(hostile, program, folder, preload);
      costs.push(cost);
      process.stdout.write(`${line(cost)}\n`);
    }
    const wrong = costs.filter((cost) => !endsWell(cost)).length;
    const over = costs.filter((cost) => !within(cost)).length;
    process.stdout.write(
      `\n${String(costs.length)} files, ${String(wrong)} ended wrongly, ${String(over)} cost too much\n`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
