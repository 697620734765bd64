import { crc32, deflateRawSync } from "node:zlib";

/** An entry of a zip as it shall be written, true or not. */
export interface RawEntry {
  readonly name: string;
  /** The bytes that stand in the file. */
  readonly packed: Uint8Array;
  /** What the directory says of them. */
  readonly size: number;
  readonly packedSize: number;
  readonly crc: number;
  readonly method: number;
  readonly flags: number;
  /** What stands behind the packed bytes; the local header then gives no sizes. */
  readonly descriptor: Uint8Array | null;
  /** Extra field in the directory. */
  readonly extra: Uint8Array;
  /** The place among the entries whose local header this one names as its own; null for its own. */
  readonly sharedWith: number | null;
}

const DEFLATED = 8;
const UTF8 = 1 << 11;
const NOTHING = new Uint8Array(0);

/** An honest entry, with what shall be wrong about it. */
export function rawEntry(name: string, content: string | Uint8Array, wrong: Partial<RawEntry> = {}): RawEntry {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const packed = wrong.packed ?? deflateRawSync(bytes);
  return {
    name,
    packed,
    size: bytes.length,
    packedSize: packed.length,
    crc: crc32(bytes),
    method: DEFLATED,
    flags: UTF8,
    descriptor: null,
    extra: NOTHING,
    sharedWith: null,
    ...wrong,
  };
}

/** Packed bytes that unpack to so many times the block; the block is packed once. */
export function repeatedDeflate(block: Uint8Array, count: number): Uint8Array {
  // A full flush ends on a byte and refers to nothing before it, so that the stretch can stand any number of times.
  const stretch = deflateRawSync(block, { finishFlush: 3 });
  const end = Uint8Array.of(3, 0);
  return new Uint8Array(Buffer.concat([...Array<Uint8Array>(count).fill(stretch), end]));
}

function localHeader({ name, packedSize, size, crc, method, flags, descriptor }: RawEntry): Uint8Array {
  const raw = Buffer.from(name);
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(flags, 6);
  head.writeUInt16LE(method, 8);
  if (descriptor === null) {
    head.writeUInt32LE(crc, 14);
    head.writeUInt32LE(packedSize, 18);
    head.writeUInt32LE(size, 22);
  }
  head.writeUInt16LE(raw.length, 26);
  return Buffer.concat([head, raw]);
}

function centralRecord({ name, packedSize, size, crc, method, flags, extra }: RawEntry, offset: number): Uint8Array {
  const raw = Buffer.from(name);
  const head = Buffer.alloc(46);
  head.writeUInt32LE(0x02014b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(20, 6);
  head.writeUInt16LE(flags, 8);
  head.writeUInt16LE(method, 10);
  head.writeUInt32LE(crc, 16);
  head.writeUInt32LE(packedSize, 20);
  head.writeUInt32LE(size, 24);
  head.writeUInt16LE(raw.length, 28);
  head.writeUInt16LE(extra.length, 30);
  head.writeUInt32LE(offset, 42);
  return Buffer.concat([head, raw, extra]);
}

/** The record at the end of a zip. */
export function endRecord(count: number, length: number, start: number, comment: Uint8Array = NOTHING): Uint8Array {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(length, 12);
  end.writeUInt32LE(start, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([end, comment]);
}

/** A zip of these entries, whatever they say of themselves. */
export function rawZip(entries: readonly RawEntry[], comment: Uint8Array = NOTHING): Uint8Array {
  const pieces: Uint8Array[] = [];
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    offsets.push(entry.sharedWith === null ? at : (offsets[entry.sharedWith] ?? 0));
    if (entry.sharedWith !== null) continue;
    const own = [localHeader(entry), entry.packed, entry.descriptor ?? NOTHING];
    pieces.push(...own);
    at += own.reduce((sum, piece) => sum + piece.length, 0);
  }
  const directory = Buffer.concat(entries.map((entry, place) => centralRecord(entry, offsets[place] ?? 0)));
  const end = endRecord(entries.length, directory.length, at, comment);
  return new Uint8Array(Buffer.concat([...pieces, directory, end]));
}
