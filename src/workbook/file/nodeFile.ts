import { open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { WorkbookFileError } from "./errors";
import { LIMITS } from "./limits";
import { keepBackup } from "./nodeBackup";
import { flushFolder, isErrorOf, temporaryBeside } from "./nodeDisk";

/**
 * The whole content of a file.
 *
 * @throws WorkbookFileError `fileTooLarge` before more is read than any form holds; the file system's error
 */
export async function readFileBytes(path: string): Promise<Uint8Array> {
  const file = await open(path, "r");
  try {
    const facts = await file.stat();
    if (facts.size > LIMITS.fileBytes) throw new WorkbookFileError("fileTooLarge", path);
    // Devices and pipes do not say how much there is.
    if (facts.isFile()) return plainBytes(await file.readFile());
    return await readStream(file.createReadStream({ autoClose: false }));
  } finally {
    await file.close();
  }
}

/**
 * All that a stream of bytes gives.
 *
 * @throws WorkbookFileError `fileTooLarge` as soon as that is more than any form holds
 */
export async function readStream(stream: AsyncIterable<unknown>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of stream) {
    if (!(piece instanceof Uint8Array)) throw new TypeError("no bytes");
    length += piece.length;
    if (length > LIMITS.fileBytes) throw new WorkbookFileError("fileTooLarge");
    pieces.push(piece);
  }
  return plainBytes(Buffer.concat(pieces, length));
}

/** The same bytes without Node's own methods, of which some behave otherwise under the same name. */
function plainBytes({ buffer, byteOffset, length }: Buffer): Uint8Array {
  return new Uint8Array(buffer, byteOffset, length);
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
  const temporary = temporaryBeside(path);
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
