import { openWorkbookFile, WorkbookFileError, type FileWorkbook } from "../../src/workbook/file";
import type { CellValue, Edit, SheetSnapshot, WorkbookHost, WorkbookSnapshot } from "../../src/workbook";

export function readAll(host: WorkbookHost): Promise<WorkbookSnapshot> {
  return host.read(new AbortController().signal, () => undefined);
}

/** Opens and reads a file; the first sheet is at hand, because most tests have only one. */
export async function opened(
  bytes: Uint8Array,
): Promise<{ readonly book: FileWorkbook; readonly snapshot: WorkbookSnapshot; readonly sheet: SheetSnapshot }> {
  const book = await openWorkbookFile(bytes);
  const snapshot = await readAll(book);
  const [sheet] = snapshot.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return { book, snapshot, sheet };
}

/** An edit of the sheet named `S`, where a test does not say otherwise. */
export function edit(cell: string, from: CellValue, to: Edit["to"], more: Partial<Edit> = {}): Edit {
  return { sheet: "S", cell, from, to, style: null, replacesFormula: false, ...more };
}

/** The code with which a file is refused, when it is opened or when it is read; null where it is not refused. */
export async function refusal(bytes: Uint8Array): Promise<string | null> {
  try {
    await opened(bytes);
    return null;
  } catch (error) {
    if (error instanceof WorkbookFileError) return error.code;
    throw error;
  }
}
