import { openWorkbookFile, WorkbookFileError, type FileWorkbook } from "../../src/workbook/file";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/workbook";
import { readAll } from "../host-contract/calls";

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
