import type { PackedContent } from "./deflate";
import type { ZipEntry } from "./directory";

/** One entry to write: an old one as it is, an old one with new content, or a new one. */
export interface OutgoingEntry {
  /** The entry whose name, time and attributes are kept; null for a new one. */
  readonly origin: ZipEntry | null;
  readonly name: string;
  /** Null keeps the packed bytes of the origin. */
  readonly content: PackedContent | null;
}

const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const END_SIZE = 22;
const VERSION = 20;
const DEFLATED = 8;
const UTF8_NAME = 0x0800;
const DATA_DESCRIPTOR = 0x0008;
/** 1 January 1980, the first day that zip knows: what is written must not depend on a clock. */
const FIRST_DAY = 0x00210000;

/** What both headers of an entry say; the name in its bytes, and no place yet. */
interface Header extends Omit<ZipEntry, "name" | "rawName" | "dataStart"> {
  readonly name: Uint8Array;
}

/**
 * Writes a zip file; entries in the order given.
 *
 * @param file the zip file whose packed bytes are copied
 */
export function writeZip(file: Uint8Array, entries: readonly OutgoingEntry[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  const add = (piece: Uint8Array): void => {
    pieces.push(piece);
    offset += piece.length;
  };
  for (const entry of entries) {
    const header = headerOf(entry);
    central.push(centralRecord(header, offset));
    add(localRecord(header));
    for (const piece of packedPieces(file, entry)) add(piece);
  }
  const directoryStart = offset;
  central.forEach(add);
  add(endRecord(entries.length, offset - directoryStart, directoryStart));
  return concatenate(pieces, offset);
}

function packedPieces(file: Uint8Array, { origin, content }: OutgoingEntry): readonly Uint8Array[] {
  if (content !== null) return content.packed;
  return origin === null ? [] : [file.subarray(origin.dataStart, origin.dataStart + origin.packedSize)];
}

function headerOf({ origin, name, content }: OutgoingEntry): Header {
  const nothing = new Uint8Array(0);
  const kept = origin ?? {
    rawName: new TextEncoder().encode(name),
    madeBy: VERSION,
    flags: UTF8_NAME,
    method: DEFLATED,
    timestamp: FIRST_DAY,
    crc: 0,
    packedSize: 0,
    size: 0,
    internalAttributes: 0,
    externalAttributes: 0,
    extra: nothing,
    localExtra: nothing,
    comment: nothing,
  };
  const body = content === null ? kept : { ...content, method: DEFLATED };
  return {
    ...kept,
    name: kept.rawName,
    // Sizes stand in the local header from now on, so no data descriptor follows.
    flags: kept.flags & ~DATA_DESCRIPTOR,
    method: body.method,
    crc: body.crc,
    packedSize: body.packedSize,
    size: body.size,
  };
}

function localRecord(header: Header): Uint8Array {
  const record = new Uint8Array(LOCAL_SIZE + header.name.length + header.localExtra.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x04034b50, true);
  view.setUint16(4, VERSION, true);
  setShared(view, 6, header);
  view.setUint16(26, header.name.length, true);
  view.setUint16(28, header.localExtra.length, true);
  record.set(header.name, LOCAL_SIZE);
  record.set(header.localExtra, LOCAL_SIZE + header.name.length);
  return record;
}

function centralRecord(header: Header, offset: number): Uint8Array {
  const { name, extra, comment } = header;
  const record = new Uint8Array(CENTRAL_SIZE + name.length + extra.length + comment.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, header.madeBy, true);
  view.setUint16(6, VERSION, true);
  setShared(view, 8, header);
  view.setUint16(28, name.length, true);
  view.setUint16(30, extra.length, true);
  view.setUint16(32, comment.length, true);
  view.setUint16(36, header.internalAttributes, true);
  view.setUint32(38, header.externalAttributes, true);
  view.setUint32(42, offset, true);
  record.set(name, CENTRAL_SIZE);
  record.set(extra, CENTRAL_SIZE + name.length);
  record.set(comment, CENTRAL_SIZE + name.length + extra.length);
  return record;
}

/** The run of fields that both headers have in the same order. */
function setShared(view: DataView, at: number, header: Header): void {
  view.setUint16(at, header.flags, true);
  view.setUint16(at + 2, header.method, true);
  view.setUint32(at + 4, header.timestamp, true);
  view.setUint32(at + 8, header.crc, true);
  view.setUint32(at + 12, header.packedSize, true);
  view.setUint32(at + 16, header.size, true);
}

function endRecord(count: number, directorySize: number, directoryStart: number): Uint8Array {
  const record = new Uint8Array(END_SIZE);
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, directorySize, true);
  view.setUint32(16, directoryStart, true);
  return record;
}

function concatenate(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
