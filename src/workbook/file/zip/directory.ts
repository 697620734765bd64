import { WorkbookFileError } from "../errors";
import { LIMITS } from "../limits";

/** One entry as the central directory describes it; sizes and offsets in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly rawName: Uint8Array;
  readonly madeBy: number;
  readonly flags: number;
  readonly method: number;
  /** Date and time as two packed 16-bit numbers. */
  readonly timestamp: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly internalAttributes: number;
  readonly externalAttributes: number;
  readonly extra: Uint8Array;
  readonly comment: Uint8Array;
  /** Extra field of the local header, which may differ. */
  readonly localExtra: Uint8Array;
  /** Where the packed data begins. */
  readonly dataStart: number;
}

const END_SIGNATURE = 0x06054b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_SIZE = 22;
const CENTRAL_SIZE = 46;
const LOCAL_SIZE = 30;
const LONGEST_COMMENT = 0xffff;
const ENCRYPTED = 1;

/**
 * Reads the central directory of a zip file, in its order.
 *
 * @throws WorkbookFileError where the file is broken, unsafe, encrypted or above the limits
 * @see PKWARE APPNOTE 6.3.10, sections 4.3 and 4.4
 */
export function readDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count === 0xffff || start === 0xffffffff) throw new WorkbookFileError("zip64");
  if (count > LIMITS.zipEntries) throw new WorkbookFileError("zipBomb", `${String(count)} entries`);
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    const entry = readEntry(bytes, view, at, end);
    entries.push(entry);
    at += CENTRAL_SIZE + entry.rawName.length + entry.extra.length + entry.comment.length;
  }
  requireSafe(entries);
  return entries;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
    if (
      view.getUint32(at, true) === END_SIGNATURE &&
      at + END_SIZE + view.getUint16(at + 20, true) <= view.byteLength
    ) {
      return at;
    }
  }
  throw new WorkbookFileError("zipBroken", "no end of central directory");
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, end: number): ZipEntry {
  if (at + CENTRAL_SIZE > end || view.getUint32(at, true) !== CENTRAL_SIGNATURE) {
    throw new WorkbookFileError("zipBroken", "central directory");
  }
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const commentLength = view.getUint16(at + 32, true);
  const nameStart = at + CENTRAL_SIZE;
  const rawName = bytes.subarray(nameStart, nameStart + nameLength);
  const extra = bytes.subarray(nameStart + nameLength, nameStart + nameLength + extraLength);
  const packedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const localStart = view.getUint32(at + 42, true);
  if (packedSize === 0xffffffff || size === 0xffffffff || localStart === 0xffffffff)
    throw new WorkbookFileError("zip64");
  const name = decodeName(rawName);
  return {
    name,
    rawName,
    madeBy: view.getUint16(at + 4, true),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    timestamp: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    internalAttributes: view.getUint16(at + 36, true),
    externalAttributes: view.getUint32(at + 38, true),
    extra,
    comment: bytes.subarray(nameStart + nameLength + extraLength, nameStart + nameLength + extraLength + commentLength),
    ...readLocalHeader(bytes, view, localStart, packedSize, name),
  };
}

function readLocalHeader(
  bytes: Uint8Array,
  view: DataView,
  start: number,
  packedSize: number,
  name: string,
): Pick<ZipEntry, "localExtra" | "dataStart"> {
  if (start + LOCAL_SIZE > bytes.length || view.getUint32(start, true) !== LOCAL_SIGNATURE) {
    throw new WorkbookFileError("zipBroken", name);
  }
  const extraStart = start + LOCAL_SIZE + view.getUint16(start + 26, true);
  const dataStart = extraStart + view.getUint16(start + 28, true);
  if (dataStart + packedSize > bytes.length) throw new WorkbookFileError("zipBroken", name);
  return { localExtra: bytes.subarray(extraStart, dataStart), dataStart };
}

/** Names are ASCII in every workbook; anything else must at least stay distinct. */
function decodeName(raw: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(raw);
  } catch {
    return Array.from(raw, (byte) => String.fromCharCode(byte)).join("");
  }
}

function requireSafe(entries: readonly ZipEntry[]): void {
  const names = new Set<string>();
  let total = 0;
  for (const entry of entries) {
    if ((entry.flags & ENCRYPTED) !== 0) throw new WorkbookFileError("zipEncrypted", entry.name);
    if (isUnsafe(entry.name)) throw new WorkbookFileError("zipUnsafeName", entry.name);
    // Part names are equal without regard to case (ECMA-376 part 2, 6.2.2.3).
    if (names.has(entry.name.toLowerCase())) throw new WorkbookFileError("zipDuplicate", entry.name);
    names.add(entry.name.toLowerCase());
    total += entry.size;
    const tooDense = entry.size > LIMITS.ratioFrom && entry.size > entry.packedSize * LIMITS.ratio;
    if (entry.size > LIMITS.partBytes || total > LIMITS.totalBytes || tooDense) {
      throw new WorkbookFileError("zipBomb", entry.name);
    }
  }
  requireNoOverlap(entries);
}

function isUnsafe(name: string): boolean {
  return name === "" || name.startsWith("/") || /[\\\0]|^[A-Za-z]:/.test(name) || name.split("/").includes("..");
}

/** Entries that share their packed bytes are how small files unpack without end. */
function requireNoOverlap(entries: readonly ZipEntry[]): void {
  let end = 0;
  for (const entry of [...entries].sort((left, right) => left.dataStart - right.dataStart)) {
    if (entry.dataStart < end) throw new WorkbookFileError("zipBomb", entry.name);
    end = entry.dataStart + entry.packedSize;
  }
}
