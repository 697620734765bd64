import { FileProblemError, type FileContent } from "../thread";

/**
 * The content of a file that the user chose.
 *
 * @throws FileProblemError `notReadable`; `file` with `fileTooLarge` before anything is read
 */
export async function chosenFile(file: File): Promise<FileContent> {
  if (file.size > MOST_BYTES) throw new FileProblemError({ kind: "file", code: "fileTooLarge" });
  try {
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    throw new FileProblemError({ kind: "notReadable" });
  }
}

/** More than any form has; the thread refuses such a file too, but only once it is in memory. */
const MOST_BYTES = 128 << 20;

/** A table that was copied, as if it were a file of text. */
export function pastedText(text: string, name: string): FileContent {
  return { name, bytes: new TextEncoder().encode(text) };
}

/** The files that something dropped or pasted brings along. */
export function filesOf(transfer: DataTransfer | null): readonly File[] {
  return transfer === null ? [] : Array.from(transfer.files);
}
