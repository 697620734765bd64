import { WorkbookFileError } from "../../src/workbook/file";

/** Why a file cannot be read: the code of the error; null where there is none. Any other error is thrown on. */
export function problemOf(read: () => unknown): string | null {
  try {
    read();
    return null;
  } catch (error) {
    if (error instanceof WorkbookFileError) return error.code;
    throw error;
  }
}
