import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { largeWorkbook } from "../county";
import { runOnce } from "./fill";
import { median } from "./figures";

const ROWS = 300_000;
const RUNS = 3;
/** A heap that grows by a quarter at a time: memory is measured, not how late the engine cleans up. */
const TIDY = "--heap-growing-percent=25";
const LARGEST_MEMORY = 1024;

/** `bench -- large`: a form of 300,000 rows checked and filled, each time in a process of its own; no peer gets through. */
export function measureLarge(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "balance-bench-"));
  try {
    writeFileSync(path.join(folder, "form.xlsx"), largeWorkbook({ seed: 1, rows: ROWS }));
    const runs = Array.from({ length: RUNS }, () => runOnce("balance", folder, [TIDY]));
    const seconds = median(runs.map((run) => run.seconds));
    const megabytes = median(runs.map((run) => run.megabytes));
    const cells = (runs[0]?.cells ?? 0).toLocaleString("en");
    const verdict = megabytes <= LARGEST_MEMORY ? "yes" : "NO";
    return (
      `${ROWS.toLocaleString("en")}-row form, ${cells} cells written: ${seconds.toFixed(1)} s, ` +
      `peak ${megabytes.toFixed(0)} MB; at most ${String(LARGEST_MEMORY)} MB: ${verdict}`
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
