import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { largeWorkbook } from "../county";
import { median } from "./figures";
import { runWatched, TELL_PEAK, type WatchedRun } from "./watchedRun";

const ROWS = 300_000;
const RUNS = 3;
const LARGEST_MEGABYTES = 950;
/** What takes so long hangs. */
const KILL_AFTER = 600;
const BYTES_PER_MEBIBYTE = 1 << 20;

/** What the program says of the cells that it wrote, in either language. */
const WRITTEN = /(?:已填写|filled) (\d+)/u;

/** In millions of bytes; the system counts in 1,024s. */
function megabytesOf({ megabytes }: WatchedRun): number {
  return ((megabytes ?? NaN) * BYTES_PER_MEBIBYTE) / 1e6;
}

async function runs(program: string, folder: string): Promise<readonly WatchedRun[]> {
  const file = path.join(folder, "form.xlsx");
  const out = path.join(folder, "out.xlsx");
  const preload = path.join(folder, "tellPeak.cjs");
  writeFileSync(file, largeWorkbook({ seed: 1, rows: ROWS }));
  writeFileSync(preload, TELL_PEAK);
  const done: WatchedRun[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const watched = await runWatched([program, "fill", file, "--out", out], preload, KILL_AFTER);
    if (watched.code === null || watched.code > 1) throw new Error(`the large form was not filled: ${watched.err}`);
    rmSync(out);
    done.push(watched);
  }
  return done;
}

/**
 * `bench -- large`: a form of 300,000 rows checked and filled by the command line as anyone runs it, each time in a
 * process of its own; no peer gets through.
 *
 * @param program the built command line
 */
export async function measureLarge(program: string): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), "balance-bench-"));
  try {
    const done = await runs(program, folder);
    const seconds = median(done.map((run) => run.seconds));
    const megabytes = Math.max(...done.map(megabytesOf));
    const cells = Number(WRITTEN.exec(done[0]?.out ?? "")?.[1] ?? NaN).toLocaleString("en");
    const verdict = megabytes <= LARGEST_MEGABYTES ? "yes" : "NO";
    return (
      `${ROWS.toLocaleString("en")}-row form, ${cells} cells written: ${seconds.toFixed(1)} s, ` +
      `peak ${megabytes.toFixed(0)} MB; at most ${String(LARGEST_MEGABYTES)} MB: ${verdict}`
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
