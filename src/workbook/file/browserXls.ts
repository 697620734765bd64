import { set_cptable } from "@e965/xlsx";
import * as codePages from "@e965/xlsx/dist/cpexcel";
import type { WorkbookSnapshot } from "..";
import { WorkbookFileError } from "./errors";
import { xlsSnapshot } from "./foreign/xls/xlsSnapshot";

// Excel 95 and FoxPro write Chinese in GBK; the reader knows code pages only where it is given them.
set_cptable(codePages);

/**
 * Reads an .xls in the calling thread, which must be one that can be ended: of a hostile file it may take forever.
 *
 * @throws WorkbookFileError
 */
export function readXlsHere(bytes: Uint8Array): WorkbookSnapshot {
  try {
    return xlsSnapshot(bytes);
  } catch (error) {
    // Whatever a broken file did to the reader, the file is to blame.
    throw error instanceof WorkbookFileError ? error : new WorkbookFileError("xlsBroken", String(error));
  }
}
