import ExcelJS from "exceljs";
import { sampleFiles } from "../samples/files";
import { ratioOf, type Comparison } from "./figures";
import { checkAndFill } from "./fill";

const SCHOOLS = 60;
const WARM_UP = 25;
const RUNS = 15;
const TARGET = 2;

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function openAndSave(bytes: Uint8Array): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  const copy = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(copy).set(bytes);
  await workbook.xlsx.load(copy);
  await workbook.xlsx.writeBuffer();
}

/** A form as a county hands it in, all sheets: checked and filled, against exceljs that only opens and saves it; warm. */
export async function compareReport(): Promise<Comparison> {
  const bytes = (await sampleFiles()).get("county-clean.xlsx");
  if (bytes === undefined) throw new Error("no clean sample");
  const ours: number[] = [];
  const peer: number[] = [];
  for (let run = -WARM_UP; run < RUNS; run += 1) {
    const own = await milliseconds(() => checkAndFill(bytes));
    const other = await milliseconds(() => openAndSave(bytes));
    if (run >= 0) {
      ours.push(own);
      peer.push(other);
    }
  }
  const what = `form of ${String(SCHOOLS)} schools, all sheets, warm: check and fill (peer: exceljs opens and saves only)`;
  const reached = ratioOf({ ours, peer }) >= TARGET;
  return { what, ours, peer, unit: "ms", target: `peer ≥ ${String(TARGET)} ×`, reached };
}
