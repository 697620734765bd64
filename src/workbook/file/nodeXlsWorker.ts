import { set_cptable } from "@e965/xlsx";
import * as codePages from "@e965/xlsx/dist/cpexcel";
import { parentPort, workerData } from "node:worker_threads";
import { WorkbookFileError } from "./errors";
import { xlsSnapshot } from "./foreign/xls/xlsSnapshot";
import type { XlsAnswer } from "./nodeXls";

// Excel 95 and FoxPro write Chinese in GBK; the reader knows code pages only where it is given them.
set_cptable(codePages);

/** The thread in which an .xls is read: it gets the bytes, answers once, and ends. */
function answer(bytes: unknown): XlsAnswer {
  try {
    if (!(bytes instanceof Uint8Array)) throw new TypeError("no bytes to read");
    return { kind: "read", snapshot: xlsSnapshot(bytes) };
  } catch (error) {
    if (error instanceof WorkbookFileError) return { kind: "problem", code: error.code, detail: error.detail };
    // Whatever a broken file did to the reader, the file is to blame.
    return { kind: "problem", code: "xlsBroken", detail: String(error) };
  }
}

parentPort?.postMessage(answer(workerData));
