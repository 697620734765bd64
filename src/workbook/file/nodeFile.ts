import { randomBytes } from "node:crypto";
import { copyFile, constants, open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";

/** The whole content of a file. */
export async function readFileBytes(path: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(path));
}

/** The file that a path leads to, through any links. */
export async function fileBehind(path: string): Promise<string> {
  return realpath(path);
}

/**
 * Writes a file so that at its path there is always the old content or the new one, whole: a temporary file in the
 * same folder, flushed to the disk, then renamed. The permissions of a file that is replaced are kept.
 *
 * @param beforeRename runs when the new content is safely on the disk; where it fails, nothing is replaced
 * @throws the file system's error; the temporary file is removed then
 */
export async function writeBeside(
  path: string,
  bytes: Uint8Array,
  beforeRename: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const temporary = join(dirname(path), `.balance-${randomBytes(6).toString("hex")}.tmp`);
  try {
    await writeFlushed(temporary, bytes, await modeOf(path));
    await beforeRename();
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await flushFolder(dirname(path));
}

/**
 * Copies a file beside itself before it is changed in place: `name.backup-1.xlsx`, or the next number that is free.
 *
 * @returns the path of the copy
 */
export async function keepBackup(path: string): Promise<string> {
  const extension = extname(path);
  const stem = basename(path, extension);
  for (let number = 1; ; number++) {
    const copy = join(dirname(path), fittingName(stem, `.backup-${String(number)}${extension}`));
    try {
      await copyFile(path, copy, constants.COPYFILE_EXCL);
      return copy;
    } catch (error) {
      if (!isErrorOf(error, "EEXIST")) throw error;
    }
  }
}

/**
 * Saves a file over whatever stands at the path, which stays as a backup beside it. A link is replaced, and what it leads
 * to is left alone.
 *
 * @param standing what was read from the path before, or null where nothing stood there
 * @returns the path of the backup, or null where nothing stood there
 * @throws FileChangedError where something else stands there by now; the file system's error. Nothing is left behind then.
 */
export async function saveKeepingBackup(
  path: string,
  bytes: Uint8Array,
  standing: Uint8Array | null,
): Promise<string | null> {
  if (standing === null) {
    await writeBeside(path, bytes);
    return null;
  }
  const kept: string[] = [];
  try {
    await writeBeside(path, bytes, async () => {
      const backup = await keepBackup(path);
      kept.push(backup);
      if (Buffer.compare(await readFile(backup), standing) !== 0) throw new FileChangedError(path);
    });
  } catch (error) {
    await Promise.all(kept.map((backup) => rm(backup, { force: true })));
    throw error;
  }
  return kept[0] ?? null;
}

/** Somebody else, such as Excel, wrote to the file while it was worked on. */
export class FileChangedError extends Error {
  constructor(readonly path: string) {
    super(`${path} was changed meanwhile`);
    this.name = "FileChangedError";
  }
}

/** Bytes that file systems allow a name. */
const LONGEST_NAME = 255;

/** The name with its ending, the name cut where both together would be too long. */
function fittingName(stem: string, ending: string): string {
  const characters = Array.from(stem);
  while (Buffer.byteLength(characters.join("") + ending) > LONGEST_NAME) characters.pop();
  return characters.join("") + ending;
}

async function writeFlushed(path: string, bytes: Uint8Array, mode: number | null): Promise<void> {
  const file = await open(path, "wx");
  try {
    if (mode !== null) await file.chmod(mode);
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function modeOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).mode;
  } catch (error) {
    if (isErrorOf(error, "ENOENT")) return null;
    throw error;
  }
}

/** Makes the rename itself durable, where the system can open folders. */
async function flushFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, "r");
    await folder.sync().finally(() => folder.close());
  } catch {
    // Windows cannot open a folder; the rename is durable there without it.
  }
}

function isErrorOf(error: unknown, code: string): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === code;
}
