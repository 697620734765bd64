import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { WorkbookSnapshot } from "..";
import { WorkbookFileError, type WorkbookFileProblem } from "./errors";

/** What the worker answers: the workbook, or why there is none. */
export type XlsAnswer =
  | { readonly kind: "read"; readonly snapshot: WorkbookSnapshot }
  | { readonly kind: "problem"; readonly code: WorkbookFileProblem; readonly detail: string };

/** How an .xls is read; a test puts its own worker in. */
export interface XlsReading {
  /** Milliseconds until the worker is stopped. */
  readonly timeLimit: number;
  readonly startWorker: (bytes: Uint8Array) => Worker;
}

/** A form is read in a tenth of a second; a slow computer may take its time. */
const TIME_LIMIT = 20_000;
/** Megabytes that the worker may fill: enough for 15,000 schools. */
const MEMORY = 256;

const USUAL: XlsReading = {
  timeLimit: TIME_LIMIT,
  // `npm run build` puts the worker beside the program. Under jest there is none: tests read in their own thread.
  startWorker: (bytes) =>
    new Worker(join(__dirname, "xlsWorker.js"), {
      workerData: bytes,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY },
      stdout: true,
      stderr: true,
    }),
};

/**
 * Reads an .xls in a thread of its own, which is stopped when it takes too long.
 *
 * @throws WorkbookFileError `xlsTooSlow` after the time limit; `tooManyCells` where the memory does not suffice; else as
 *   the reader says
 */
export async function readXls(bytes: Uint8Array, reading: XlsReading = USUAL): Promise<WorkbookSnapshot> {
  const worker = reading.startWorker(bytes);
  try {
    const answer = await answerOf(worker, reading.timeLimit);
    if (answer.kind === "read") return answer.snapshot;
    throw new WorkbookFileError(answer.code, answer.detail);
  } finally {
    await worker.terminate();
  }
}

function answerOf(worker: Worker, timeLimit: number): Promise<XlsAnswer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new WorkbookFileError("xlsTooSlow"));
    }, timeLimit);
    worker.once("message", resolve);
    worker.once("error", (error: NodeJS.ErrnoException) => {
      reject(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? new WorkbookFileError("tooManyCells") : error);
    });
    worker.once("exit", () => {
      clearTimeout(timer);
      reject(new WorkbookFileError("xlsBroken", "the worker ended without an answer"));
    });
  });
}
