import { randomBytes } from "node:crypto";
import { lstat, open } from "node:fs/promises";
import { dirname, join } from "node:path";

/** A hidden name of our own in the same folder, which nobody reads should the program be killed. */
export function temporaryBeside(path: string): string {
  return join(dirname(path), `.balance-${randomBytes(6).toString("hex")}.tmp`);
}

/** True where anything stands at the path, a link that leads nowhere too. */
export async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (isErrorOf(error, "ENOENT")) return false;
    throw error;
  }
}

/** Makes what was copied safe on the disk before it gets its name. */
export async function flushFile(path: string): Promise<void> {
  // A file that may only be read is flushed by a reader, which Windows alone does not allow.
  const file = await open(path, "r+").catch(() => open(path, "r"));
  await file.sync().finally(() => file.close());
}

/** Makes the rename itself durable, where the system can open folders. */
export async function flushFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, "r");
    await folder.sync().finally(() => folder.close());
  } catch {
    // Windows cannot open a folder; the rename is durable there without it.
  }
}

export function isErrorOf(error: unknown, code: string): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === code;
}
