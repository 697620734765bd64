import { hostErrorOf } from "../session/hostError";

/**
 * Opens a new workbook beside the one that is open.
 *
 * @param base64 bytes of an .xlsx file
 * @throws HostError
 */
export async function createWorkbook(base64: string): Promise<void> {
  try {
    await Excel.createWorkbook(base64);
  } catch (error) {
    throw hostErrorOf(error);
  }
}
