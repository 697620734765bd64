import type { WorkbookSnapshot } from "../../workbook";

/**
 * Reads an .xls in this very thread, which the page ends when it takes too long. The reader is fetched when first needed.
 *
 * @throws WorkbookFileError
 */
export async function readXls(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const { readXlsHere } = await import("../../workbook/file/browserXls");
  return readXlsHere(bytes);
}
