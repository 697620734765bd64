import { FileChangedError, fileBehind, readFileBytes, saveKeepingBackup } from "../workbook/file/nodeFile";
import { WriteError } from "./problem";

export function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, at) => byte === right[at]);
}

async function existing(path: string): Promise<Uint8Array | null> {
  try {
    return await readFileBytes(path);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

/**
 * Writes the file whole or not at all. Whatever stood at the path and differs is kept as a backup beside it.
 *
 * @param read what was read from the path at the start, where that is the input itself
 * @returns the path of the backup, or null where none was needed
 * @throws WriteError, FileChangedError
 */
export async function save(path: string, bytes: Uint8Array, read: Uint8Array | null): Promise<string | null> {
  try {
    const standing = read ?? (await existing(path));
    if (standing !== null && sameBytes(standing, bytes)) return null;
    // In place a link stays a link; as a target it may lead to the input, which must not change.
    const target = read === null ? path : await fileBehind(path);
    return await saveKeepingBackup(target, bytes, standing);
  } catch (error) {
    throw error instanceof FileChangedError ? error : new WriteError(path, error);
  }
}
