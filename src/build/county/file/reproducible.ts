import { unzipSync, zipSync, type Zippable } from "fflate";

/** The earliest day that a zip entry can name. It is written in local time, so it is built from local parts. */
const ZIP_DAY = new Date(1980, 0, 1, 0, 0, 0);
const LEVEL = 6;

/** Packs parts into a zip whose bytes depend on nothing but the parts: fixed times, names in the order given. */
function packed(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries: Zippable = {};
  for (const [name, bytes] of parts) entries[name] = [bytes, { level: LEVEL, mtime: ZIP_DAY }];
  return zipSync(entries);
}

/** The parts of an .xlsx: `[Content_Types].xml` first, as readers of streams expect, then by name. */
export function partsOf(file: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const entries = Object.entries(unzipSync(file)).filter(([name]) => !name.endsWith("/"));
  const rank = (name: string): string => (name === "[Content_Types].xml" ? "" : name);
  entries.sort(([left], [right]) => (rank(left) < rank(right) ? -1 : 1));
  return new Map(entries);
}

/** The same workbook, packed again without the moment of its making. */
export function reproducible(file: Uint8Array): Uint8Array {
  return packed(partsOf(file));
}
