import { Worker } from "node:worker_threads";
import { readXls, type XlsReading } from "../../src/workbook/file/nodeXls";

const BYTES = Uint8Array.of(9, 8);

/** A worker made of a few lines of JavaScript. */
function workerThat(script: string, timeLimit: number): XlsReading {
  const resourceLimits = { maxOldGenerationSizeMb: 32 };
  return { timeLimit, startWorker: (bytes) => new Worker(script, { eval: true, workerData: bytes, resourceLimits }) };
}

const ANSWER = (answer: unknown): string =>
  `require("node:worker_threads").parentPort.postMessage(${JSON.stringify(answer)});`;

describe("the thread that reads an .xls", () => {
  it("is stopped when it never answers", async () => {
    // Were it not stopped, this test would never end.
    await expect(readXls(BYTES, workerThat("for (;;);", 300))).rejects.toMatchObject({ code: "xlsTooSlow" });
  }, 60_000);

  it("may die without an answer", async () => {
    await expect(readXls(BYTES, workerThat("process.exit(0)", 5000))).rejects.toMatchObject({ code: "xlsBroken" });
  });

  it("may run out of memory", async () => {
    const greedy = workerThat("const all = []; for (;;) all.push(new Array(1000).fill({}));", 20_000);
    await expect(readXls(BYTES, greedy)).rejects.toMatchObject({ code: "tooManyCells" });
  });

  it("hands on why there is no workbook", async () => {
    const answer = workerThat(ANSWER({ kind: "problem", code: "encrypted", detail: "" }), 5000);
    await expect(readXls(BYTES, answer)).rejects.toMatchObject({ name: "WorkbookFileError", code: "encrypted" });
  });

  it("hands on the workbook", async () => {
    const answer = workerThat(ANSWER({ kind: "read", snapshot: { sheets: [] } }), 5000);
    await expect(readXls(BYTES, answer)).resolves.toEqual({ sheets: [] });
  });
});
