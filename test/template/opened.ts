import ExcelJS from "exceljs";
import { openWorkbookFile, type FileWorkbook } from "../../src/workbook/file";
import { templateFiles } from "../../src/build/template/files";
import type { StandardId } from "../../src/standards";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/workbook";

const made = templateFiles();

/** The bytes of a blank form, made once. */
export async function templateBytes(standard: StandardId): Promise<Uint8Array> {
  const bytes = (await made).get(`${standard}.xlsx`);
  if (bytes === undefined) throw new RangeError(`no template ${standard}`);
  return bytes;
}

/** A blank form behind the host that the program uses. */
export async function openTemplate(standard: StandardId): Promise<FileWorkbook> {
  return openWorkbookFile(await templateBytes(standard));
}

export function read(workbook: FileWorkbook): Promise<WorkbookSnapshot> {
  return workbook.read(new AbortController().signal, () => undefined);
}

export function sheetNamed(snapshot: WorkbookSnapshot, name: string): SheetSnapshot {
  const sheet = snapshot.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new RangeError(`no sheet ${name}`);
  return sheet;
}

/** A blank form read by another program's reader, for what a snapshot does not hold. */
export async function throughExceljs(standard: StandardId): Promise<readonly ExcelJS.Worksheet[]> {
  const bytes = await templateBytes(standard);
  const buffer = new ArrayBuffer(bytes.length);
  new Uint8Array(buffer).set(bytes);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(buffer);
  return workbook.worksheets;
}
