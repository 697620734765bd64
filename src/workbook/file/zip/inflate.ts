import { Inflate, inflateSync } from "fflate";
import { WorkbookFileError } from "../errors";
import { LIMITS } from "../limits";
import { Crc32 } from "./crc32";
import type { ZipEntry } from "./directory";

const STORED = 0;
const DEFLATED = 8;

/** Packed bytes a step: one step unpacks to 32 MB at the most, so that a lying size is noticed in time. */
const STEP = 32_768;

/**
 * Unpacks one entry piece by piece, so that a large one never stands in memory whole.
 *
 * @param visit takes each piece, whose bytes are only lent; false ends the walk
 * @throws WorkbookFileError as `unpack`, but for what only the whole entry shows
 */
export function unpackPieces(file: Uint8Array, entry: ZipEntry, visit: (piece: Uint8Array) => boolean): void {
  const packed = file.subarray(entry.dataStart, entry.dataStart + entry.packedSize);
  if (entry.method === STORED) {
    visit(packed);
    return;
  }
  requireDeflated(entry);
  let goesOn = true;
  let size = 0;
  const stream = new Inflate((chunk) => {
    size += chunk.length;
    if (size > entry.size) throw new WorkbookFileError("zipBomb", entry.name);
    goesOn = goesOn && visit(chunk);
  });
  pushAll(stream, packed, entry, () => goesOn);
}

/**
 * Unpacks one entry piece by piece, as they are asked for. Only behind the last piece it is known that size and checksum
 * agree.
 *
 * @throws WorkbookFileError as `unpack`
 */
export function* unpackedPieces(file: Uint8Array, entry: ZipEntry): Generator<Uint8Array> {
  const packed = file.subarray(entry.dataStart, entry.dataStart + entry.packedSize);
  const crc = new Crc32();
  let size = 0;
  for (const piece of entry.method === STORED ? [packed] : inflatedPieces(packed, entry)) {
    size += piece.length;
    if (size > entry.size) throw new WorkbookFileError("zipBomb", entry.name);
    crc.push(piece);
    yield piece;
  }
  if (size !== entry.size || crc.value !== entry.crc) throw new WorkbookFileError("zipBroken", entry.name);
}

function* inflatedPieces(packed: Uint8Array, entry: ZipEntry): Generator<Uint8Array> {
  requireDeflated(entry);
  let pieces: Uint8Array[] = [];
  const stream = new Inflate((piece) => pieces.push(piece));
  for (let at = 0; at < packed.length; at += STEP) {
    pieces = [];
    try {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    } catch {
      throw new WorkbookFileError("zipBroken", entry.name);
    }
    yield* pieces;
  }
}

/**
 * Unpacks one entry.
 *
 * @param file the whole zip file
 * @throws WorkbookFileError `zipBomb` as soon as more comes out than declared; `zipBroken` for any other contradiction
 */
export function unpack(file: Uint8Array, entry: ZipEntry): Uint8Array {
  const packed = file.subarray(entry.dataStart, entry.dataStart + entry.packedSize);
  const content = entry.method === STORED ? packed : inflate(packed, entry);
  if (content.length !== entry.size) throw new WorkbookFileError("zipBroken", entry.name);
  const crc = new Crc32();
  crc.push(content);
  if (crc.value !== entry.crc) throw new WorkbookFileError("zipBroken", `checksum of ${entry.name}`);
  return content;
}

/** Packed bytes that cannot unpack to more than 64 MB, whatever they declare: done in one go, most parts being so small. */
const SMALL = 65_536;

/** One byte more than declared shows whether more would come out. */
function inflateSmall(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  let content: Uint8Array;
  try {
    content = inflateSync(packed, { out: new Uint8Array(entry.size + 1) });
  } catch {
    throw new WorkbookFileError("zipBroken", entry.name);
  }
  if (content.length > entry.size) throw new WorkbookFileError("zipBomb", entry.name);
  return content;
}

function inflate(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  requireDeflated(entry);
  if (packed.length <= SMALL) return inflateSmall(packed, entry);
  const content = new Uint8Array(entry.size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > content.length) throw new WorkbookFileError("zipBomb", entry.name);
    content.set(chunk, filled);
    filled += chunk.length;
  });
  pushAll(stream, packed, entry, () => true);
  return content.subarray(0, filled);
}

function requireDeflated(entry: ZipEntry): void {
  if (entry.method !== DEFLATED || entry.size > LIMITS.partBytes) throw new WorkbookFileError("zipBroken", entry.name);
}

function pushAll(stream: Inflate, packed: Uint8Array, entry: ZipEntry, goesOn: () => boolean): void {
  try {
    for (let at = 0; at < packed.length && goesOn(); at += STEP) {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch (error) {
    throw error instanceof WorkbookFileError ? error : new WorkbookFileError("zipBroken", entry.name);
  }
}
