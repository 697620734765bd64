import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import ExcelJS from "exceljs";
import { planFill } from "../../assessment";
import { openWorkbookFile, type FileWorkbook } from "../../workbook/file";
import { largeWorkbook } from "../county";
import { median, ratioOf, type Comparison } from "./figures";

const ROWS = 20_000;
const RUNS = 5;
const LARGEST_SHARE = 0.5;
const LARGEST_MEMORY = 400;
const SETTINGS = { standard: null, province: null, language: "zh", replaceFormulas: false } as const;
const CONTEXT = { date: "2026-01-01", program: "bench", language: "zh" } as const;

/** What one process measured of itself. */
interface Measured {
  readonly seconds: number;
  readonly megabytes: number;
  /** Cells filled, so that both can be seen to do the same work. */
  readonly cells: number;
}

interface Cell {
  readonly sheet: string;
  readonly cell: string;
  readonly to: string | number | null;
}

/** Reads, checks and fills a workbook in memory; answers what was written. */
export async function checkAndFill(bytes: Uint8Array): Promise<readonly Cell[]> {
  const workbook = await openWorkbookFile(bytes);
  const { edits, report } = await planned(workbook);
  await workbook.apply(edits, report);
  workbook.bytes();
  return edits;
}

/** The snapshot is let go when this returns, as the command line does. */
async function planned(workbook: FileWorkbook) {
  const snapshot = await workbook.read(new AbortController().signal, () => undefined);
  const { assessment, report } = planFill(snapshot, SETTINGS, CONTEXT);
  return { edits: assessment.edits, report };
}

async function fillWithExceljs(bytes: Uint8Array, cells: readonly Cell[]): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  const copy = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(copy).set(bytes);
  await workbook.xlsx.load(copy);
  for (const { sheet, cell, to } of cells) {
    const target = workbook.getWorksheet(sheet)?.getCell(cell);
    if (target !== undefined) target.value = to;
  }
  await workbook.xlsx.writeBuffer();
}

function isCells(value: unknown): value is readonly Cell[] {
  return Array.isArray(value) && value.every((item) => typeof item === "object" && item !== null && "cell" in item);
}

function readCells(file: string): readonly Cell[] {
  const parsed: unknown = JSON.parse(readFileSync(file, "utf8"));
  if (!isCells(parsed)) throw new Error(`${file} holds no cells`);
  return parsed;
}

/** One run in a process of its own; `who` is `balance` or `exceljs`. Prints what it measured as JSON. */
export async function measureFill(who: string, folder: string): Promise<void> {
  const bytes = new Uint8Array(readFileSync(path.join(folder, "form.xlsx")));
  const cells = who === "exceljs" ? readCells(path.join(folder, "cells.json")) : [];
  const start = performance.now();
  const filled = who === "exceljs" ? await fillWithExceljs(bytes, cells).then(() => cells) : await checkAndFill(bytes);
  const seconds = (performance.now() - start) / 1000;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(JSON.stringify({ seconds, megabytes, cells: filled.length } satisfies Measured));
}

function isMeasured(value: unknown): value is Measured {
  return typeof value === "object" && value !== null && "seconds" in value && "megabytes" in value && "cells" in value;
}

/** One run in a process of its own. */
function runOnce(who: string, folder: string): Measured {
  const { stdout, stderr, status } = spawnSync(process.execPath, [process.argv[1] ?? "", "fill", who, folder], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${who} failed: ${stderr}`);
  const parsed: unknown = JSON.parse(stdout);
  if (!isMeasured(parsed)) throw new Error(`${who} measured nothing: ${stdout}`);
  return parsed;
}

/** Checking and filling a 20,000-row form, against exceljs that only reads it and fills the same cells. */
export async function compareFill(): Promise<Comparison[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "balance-bench-"));
  try {
    const bytes = largeWorkbook({ seed: 1, rows: ROWS });
    writeFileSync(path.join(folder, "form.xlsx"), bytes);
    writeFileSync(path.join(folder, "cells.json"), JSON.stringify(await checkAndFill(bytes)));
    const ours: Measured[] = [];
    const peer: Measured[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      ours.push(runOnce("balance", folder));
      peer.push(runOnce("exceljs", folder));
    }
    return comparisons(ours, peer);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function comparisons(ours: readonly Measured[], peer: readonly Measured[]): Comparison[] {
  const cells = ours[0]?.cells ?? 0;
  if (peer.some((run) => run.cells !== cells)) throw new Error("both have to fill the same cells");
  const seconds = { ours: ours.map((run) => run.seconds), peer: peer.map((run) => run.seconds) };
  const memory = { ours: ours.map((run) => run.megabytes), peer: peer.map((run) => run.megabytes) };
  const what = `20,000-row form, ${cells.toLocaleString("en")} cells written`;
  return [
    {
      what: `${what}: check and fill (peer: exceljs reads and fills only)`,
      ...seconds,
      unit: "s",
      target: "peer ≥ 2 ×",
      reached: 1 / ratioOf(seconds) <= LARGEST_SHARE,
    },
    {
      what: `${what}: peak memory of the process`,
      ...memory,
      unit: "MB",
      target: `≤ ${String(LARGEST_MEMORY)} MB`,
      reached: median(memory.ours) <= LARGEST_MEMORY,
    },
  ];
}
