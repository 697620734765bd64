import { refused, filled, type Hostile } from "./hostile";
import { form, formParts, sheetOf, SHEET_PART, withPart, withParts } from "./pieces";
import { endRecord, rawEntry, rawZip, repeatedDeflate, type RawEntry } from "./rawZip";

const MEGABYTE = 1 << 20;
const BLANKS = new Uint8Array(16 * MEGABYTE).fill(0x20);
const ENCRYPTED = 1;
const WITH_DESCRIPTOR = (1 << 3) | (1 << 11);

/** A form that can be filled, as entries, its sheet spoilt in some way. */
function entries(wrongSheet: Partial<RawEntry> = {}): readonly RawEntry[] {
  return Object.entries(formParts()).map(([name, content]) =>
    rawEntry(name, content, name === SHEET_PART ? wrongSheet : {}),
  );
}

/** A gigabyte of blanks in a megabyte of file. */
function gigabyte(declared: number): Uint8Array {
  const packed = repeatedDeflate(BLANKS, 64);
  return rawZip(entries({ packed, packedSize: packed.length, size: declared }));
}

function overlapping(count: number): Uint8Array {
  const kernel = repeatedDeflate(BLANKS, 1);
  const own = entries();
  const first = rawEntry("xl/media/0.bin", BLANKS, { packed: kernel, packedSize: kernel.length });
  const others = Array.from({ length: count }, (_, at): RawEntry => {
    return { ...first, name: `xl/media/${String(at + 1)}.bin`, sharedWith: own.length };
  });
  return rawZip([...own, first, ...others]);
}

function descriptor(crc: number, packedSize: number, size: number): Uint8Array {
  const bytes = Buffer.alloc(16);
  [0x08074b50, crc, packedSize, size].forEach((value, at) => bytes.writeUInt32LE(value, at * 4));
  return bytes;
}

/** The extra field of zip64 that declares sixteen exabytes. */
function zip64Sizes(): Uint8Array {
  return Uint8Array.from([1, 0, 16, 0, ...Array<number>(16).fill(0xff)]);
}

function overwritten(from: number, count: number): Uint8Array {
  const bytes = sheetOf(form);
  return bytes.fill(0x55, from, from + count);
}

/** All that can be wrong with the zip around a workbook. */
export const CONTAINERS: readonly Hostile[] = [
  refused("a gigabyte of blanks in a megabyte", () => gigabyte(64 * BLANKS.length)),
  refused("a gigabyte of blanks that says it is four kilobytes", () => gigabyte(4096)),
  refused("a gigabyte of blanks that says it is 500 MB", () => gigabyte(500 * MEGABYTE)),
  refused("100 zip entries over one kernel", () => overlapping(100)),
  refused("two zip entries over the same bytes", () => overlapping(1)),
  refused("zip64 sizes without end", () =>
    rawZip(entries({ size: 0xffffffff, packedSize: 0xffffffff, extra: zip64Sizes() })),
  ),
  filled("data descriptors that lie", () =>
    rawZip(entries({ flags: WITH_DESCRIPTOR, descriptor: descriptor(7, 0xfffffff0, 0xfffffff0) })),
  ),
  refused("a comment that holds the end of another zip", () => rawZip(entries(), endRecord(0, 0, 0))),
  refused("200,000 bytes behind the end of the zip", () => Buffer.concat([sheetOf(form), new Uint8Array(200_000)])),
  refused("a way of packing that nobody knows", () => rawZip(entries({ method: 99 }))),
  refused("a stored entry that packs to less than it is", () => rawZip(entries({ method: 0 }))),
  refused("a checksum that is wrong", () => rawZip(entries({ crc: 1 }))),
  refused("an entry with a password", () => rawZip(entries({ flags: ENCRYPTED }))),
  refused("one part twice, in another case", () => withPart(SHEET_PART.toUpperCase(), "<a/>")),
  refused("an entry with an empty name", () => withPart("", "x")),
  refused("an entry that leads out of the file", () => withPart("xl/../../../evil.xml", "x")),
  refused("an entry of a Windows path", () => withPart("C:\\Windows\\evil.xml", "x")),
  refused("an entry with a NUL in its name", () => withPart("xl/a\0.xml", "x")),
  filled("an entry named __proto__", () => withPart("__proto__", "x")),
  filled("an entry with a name of 60,000 characters", () => withPart(`x/${"a".repeat(60_000)}`, "x")),
  filled("9,000 needless entries", () =>
    withParts((parts) => {
      for (let at = 0; at < 9_000; at += 1) parts[`x/${String(at)}`] = "x";
    }),
  ),
  refused("11,000 needless entries", () =>
    withParts((parts) => {
      for (let at = 0; at < 11_000; at += 1) parts[`x/${String(at)}`] = "x";
    }),
  ),
  refused("a file cut off in the middle", () => sheetOf(form).subarray(0, 900)),
  refused("a sheet with overwritten bytes", () => overwritten(900, 200)),
  refused("nothing at all", () => new Uint8Array(0)),
  refused("a PDF called .xlsx", () => new TextEncoder().encode("%PDF-1.7\n%\u00e2\u00e3")),
  refused("a million times the beginning of a zip", () =>
    Uint8Array.from({ length: 4 * MEGABYTE }, (_, at) => [0x50, 0x4b, 5, 6][at % 4] ?? 0),
  ),
];
