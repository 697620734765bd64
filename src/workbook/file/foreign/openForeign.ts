import type { WorkbookSnapshot } from "../..";
import { WorkbookFileError } from "../errors";
import { pageSnapshot } from "./html/page";
import { foreignKindOf } from "./kind";
import { delimitedSnapshot } from "./text/delimited";

/**
 * Reads an .xls file. The host decides where: an untrusted binary format belongs into a worker with a time limit.
 *
 * @throws WorkbookFileError where nothing can be read
 */
export type XlsReader = (bytes: Uint8Array) => Promise<WorkbookSnapshot>;

/**
 * Reads a file that is no .xlsx as if it were a workbook.
 *
 * @param name what a sheet is called where the file itself names none, such as the name of the file
 * @throws WorkbookFileError where the file is none of these kinds, is broken, or holds nothing
 */
export async function openForeign(bytes: Uint8Array, name: string, readXls: XlsReader): Promise<WorkbookSnapshot> {
  const kind = foreignKindOf(bytes);
  switch (kind) {
    case "legacyXls":
      return readXls(bytes);
    case "htmlAsXls":
      return pageSnapshot(bytes, name);
    case "text":
      return delimitedSnapshot(bytes, name);
    case null:
      throw new WorkbookFileError("notAWorkbook");
  }
}
