import { copyFile, constants, link, rename, rm } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { flushFile, flushFolder, isErrorOf, isThere, temporaryBeside } from "./nodeDisk";

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
    if (await copyWhole(path, copy)) return copy;
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

/**
 * Copies a file so that under the new name there is the whole copy or nothing, whenever the program is killed.
 *
 * @returns false where something stands there already
 */
async function copyWhole(path: string, copy: string): Promise<boolean> {
  if (await isThere(copy)) return false;
  const temporary = temporaryBeside(copy);
  try {
    await copyFile(path, temporary, constants.COPYFILE_EXCL);
    await flushFile(temporary);
    if (!(await renameToFree(temporary, copy))) return false;
    await flushFolder(dirname(copy));
    return true;
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Gives a file a name that nobody has yet. A rename would replace what somebody else put there meanwhile; a link never does. */
async function renameToFree(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if (isErrorOf(error, "EEXIST")) return false;
    // Some file systems, such as those of memory sticks, know no links.
    if (await isThere(to)) return false;
    await rename(from, to);
    return true;
  }
}
