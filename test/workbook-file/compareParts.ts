import { unzipSync } from "fflate";
import { readDirectory, type ZipEntry } from "../../src/workbook/file/zip/directory";

/** How two packages differ, part by part. */
export interface PartDifferences {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
}

/**
 * Compares two packages part by part, on their unpacked bytes. A part counts as the same only if it was also passed
 * through: packed alike, with its time, in the old order.
 */
export function compareParts(before: Uint8Array, after: Uint8Array): PartDifferences {
  const old = new Map(readDirectory(before).map((entry) => [entry.name, entry]));
  const now = new Map(readDirectory(after).map((entry) => [entry.name, entry]));
  const kept = [...old.values()].filter(({ name }) => now.has(name));
  const changed = kept.filter((entry) => !isPassedThrough(before, entry, after, now.get(entry.name) ?? entry));
  const order = [...now.keys()].filter((name) => old.has(name));
  if (order.join("\n") !== kept.map(({ name }) => name).join("\n")) throw new Error("the order of the parts changed");
  unzipSync(after);
  return {
    added: [...now.keys()].filter((name) => !old.has(name)),
    removed: [...old.keys()].filter((name) => !now.has(name)),
    changed: changed.map(({ name }) => name).sort(),
  };
}

function isPassedThrough(before: Uint8Array, old: ZipEntry, after: Uint8Array, now: ZipEntry): boolean {
  const packed = (file: Uint8Array, entry: ZipEntry): Uint8Array =>
    file.subarray(entry.dataStart, entry.dataStart + entry.packedSize);
  if (old.timestamp !== now.timestamp || old.method !== now.method || old.crc !== now.crc) return false;
  return Buffer.compare(packed(before, old), packed(after, now)) === 0;
}

/** The text of one part. */
export function partText(file: Uint8Array, part: string): string {
  const content = unzipSync(file, { filter: ({ name }) => name === part })[part];
  if (content === undefined) throw new Error(`no part ${part}`);
  return new TextDecoder().decode(content);
}
