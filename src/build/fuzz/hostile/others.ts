import type { Hostile } from "./hostile";
import { FIGURES, HEADERS, times } from "./pieces";

const MEGABYTE = 1 << 20;
const LINES = `${HEADERS.join(",")}\n${times(5, (at) => `第${String(at + 1)}小学,小学,500,${FIGURES.join(",")},,\n`)}`;

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function other(
  extension: Hostile["extension"],
  ending: Hostile["ending"],
  name: string,
  make: () => Uint8Array,
): Hostile {
  return { name, extension, ending, make };
}

function csv(ending: Hostile["ending"], name: string, make: () => string): Hostile {
  return other("csv", ending, name, () => utf8(make()));
}

function page(ending: Hostile["ending"], name: string, body: () => string): Hostile {
  return other("xls", ending, name, () => utf8(`<html><body>${body()}`));
}

const TABLE = `<table>${LINES.trim()
  .split("\n")
  .map(
    (line) =>
      `<tr>${line
        .split(",")
        .map((cell) => `<td>${cell}</td>`)
        .join("")}</tr>`,
  )
  .join("")}</table>`;

const SECTOR = 512;
const END_OF_CHAIN = 0xfffffffe;
const FAT_SECTOR = 0xfffffffd;
const FREE = 0xffffffff;

/**
 * A compound file of three sectors: its table of sectors, its directory, and the stream “Workbook”.
 *
 * @param chain what the table says follows each of the three
 * @param nextList the sector in which the list of table sectors goes on
 */
function compoundFile(chain: readonly number[], nextList = END_OF_CHAIN, moreLists = 0): Uint8Array {
  const bytes = Buffer.alloc(SECTOR * 4);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [0x3e, 3, 0xfffe, 9, 6].forEach((value, at) => bytes.writeUInt16LE(value, 24 + at * 2));
  // Sectors of the table, beginning of the directory, smallest stream of its own, and the two further lists.
  bytes.writeUInt32LE(1, 44);
  bytes.writeUInt32LE(1, 48);
  bytes.writeUInt32LE(0, 56);
  bytes.writeUInt32LE(END_OF_CHAIN, 60);
  bytes.writeUInt32LE(nextList, 68);
  bytes.writeUInt32LE(moreLists, 72);
  for (let at = 0; at < 109; at += 1) bytes.writeUInt32LE(at === 0 ? 0 : FREE, 76 + at * 4);
  for (let at = 0; at < SECTOR / 4; at += 1) bytes.writeUInt32LE(chain[at] ?? FREE, SECTOR + at * 4);
  directoryEntry(bytes, SECTOR * 2, "Root Entry", 5, END_OF_CHAIN, 0);
  directoryEntry(bytes, SECTOR * 2 + 128, "Workbook", 2, 2, SECTOR);
  // The beginning of a workbook of Excel 97, and a record that says it is longer than the file.
  [0x0809, 16, 0x0600, 5].forEach((value, at) => bytes.writeUInt16LE(value, SECTOR * 3 + at * 2));
  [0x0085, 0xffff].forEach((value, at) => bytes.writeUInt16LE(value, SECTOR * 3 + 20 + at * 2));
  return new Uint8Array(bytes);
}

function directoryEntry(bytes: Buffer, at: number, name: string, type: number, start: number, size: number): void {
  bytes.write(name, at, "utf16le");
  bytes.writeUInt16LE(name.length * 2 + 2, at + 64);
  bytes.writeUInt8(type, at + 66);
  bytes.writeUInt8(1, at + 67);
  [FREE, FREE, type === 5 ? 1 : FREE].forEach((value, place) => bytes.writeUInt32LE(value, at + 68 + place * 4));
  bytes.writeUInt32LE(start, at + 116);
  bytes.writeUInt32LE(size, at + 120);
}

/** Files of other kinds: old workbooks, separated text and web pages. */
export const OTHERS: readonly Hostile[] = [
  other("xls", "refused", "an .xls whose sectors follow each other in a circle", () =>
    compoundFile([FAT_SECTOR, 1, 2]),
  ),
  other("xls", "refused", "an .xls whose two chains cross", () => compoundFile([FAT_SECTOR, 2, 1])),
  other("xls", "refused", "an .xls whose list of tables is a circle", () =>
    compoundFile([FAT_SECTOR, END_OF_CHAIN, END_OF_CHAIN], 2, 0xffff),
  ),
  other("xls", "refused", "an .xls with a record that is longer than the file", () =>
    compoundFile([FAT_SECTOR, END_OF_CHAIN, END_OF_CHAIN]),
  ),
  other("xls", "refused", "an .xls of records of no length", () =>
    Uint8Array.from([9, 8, 16, 0, 0, 6, 5, 0, ...Array<number>(100_000).fill(0)]),
  ),
  other("xlsx", "refused", "a workbook with a password", () => {
    const bytes = compoundFile([FAT_SECTOR, END_OF_CHAIN, END_OF_CHAIN]);
    Buffer.from(bytes.buffer).write("EncryptedPackage", SECTOR * 3, "utf16le");
    return bytes;
  }),
  csv("refused", "100 MB of text in one line", () => "1".repeat(100 * MEGABYTE)),
  csv("refused", "20 MB of text in one line", () => "1".repeat(20 * MEGABYTE)),
  csv("refused", "20 MB of commas", () => ",".repeat(20 * MEGABYTE)),
  csv("refused", "20 MB of line ends", () => "\n".repeat(20 * MEGABYTE)),
  csv("refused", "20 MB of empty lines behind a table", () => LINES + "\r\n".repeat(10 * MEGABYTE)),
  csv("refused", "20 MB of quotes", () => '"'.repeat(20 * MEGABYTE)),
  csv("filled", "a quote that is never closed", () => `${LINES}"${"甲小学\n".repeat(50)}`),
  csv("refused", "100,000 quotes that are never closed", () => LINES + '"甲小学\n'.repeat(100_000)),
  csv("refused", "200,000 quotes that never match", () => LINES + '"a"b\n'.repeat(100_000)),
  csv("refused", "blanks before 20 MB of nothing", () => " ".repeat(20 * MEGABYTE)),
  other("csv", "refused", "text with NUL bytes", () => utf8(LINES.replaceAll(",", "\0"))),
  other("csv", "filled", "text in UTF-16", () => new Uint8Array(Buffer.from(`\ufeff${LINES}`, "utf16le"))),
  other("csv", "refused", "text in UTF-16 cut in the middle of a letter", () =>
    new Uint8Array(Buffer.from(`\ufeff${LINES}`, "utf16le")).subarray(0, -1),
  ),
  page("refused", "a page nested 500,000 deep", () => "<div>".repeat(500_000)),
  page("refused", "tables nested 200,000 deep", () => "<table><tr><td>".repeat(200_000)),
  page("filled", "a form inside 20,000 tables", () => "<table><tr><td>".repeat(20_000) + TABLE),
  page("filled", "a table inside a page nested 500,000 deep", () => "<div>".repeat(500_000) + TABLE),
  page("refused", "20 MB of cells", () => `<table><tr>${"<td>".repeat(5 * MEGABYTE)}`),
  page(
    "refused",
    "cells that span everything",
    () => `<table>${'<tr><td rowspan="99999999" colspan="99999999">x'.repeat(3_000)}`,
  ),
  page(
    "filled",
    "a table with 300,000 comments and scripts",
    () => `<!---->${"<script></script>".repeat(300_000)}${TABLE}`,
  ),
  page("refused", "20 MB of an attribute", () => `<table><tr><td ${"a ".repeat(10 * MEGABYTE)}>x`),
  page("refused", "a million references that never end", () => `<table><tr><td>${"&#".repeat(1_000_000)}`),
];
