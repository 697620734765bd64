import { WorkbookFileError, type WorkbookFileProblem } from "./errors";

const HEAD_BYTES = 4096;
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Makes sure that the bytes begin like a zip package.
 *
 * @throws WorkbookFileError naming what they are instead
 */
export function requireZip(bytes: Uint8Array): void {
  const kind = kindOf(bytes);
  if (kind !== "zip") throw new WorkbookFileError(kind);
}

/** What the bytes are by their content: a zip package, or why they are none. */
export function kindOf(bytes: Uint8Array): WorkbookFileProblem | "zip" {
  const zip = startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0x50, 0x4b, 5, 6]);
  return zip ? "zip" : whatElse(bytes);
}

function whatElse(bytes: Uint8Array): WorkbookFileProblem {
  if (bytes.length === 0) return "empty";
  if (startsWith(bytes, COMPOUND_FILE)) return compoundFileKind(bytes);
  if (startsWith(bytes, [0x09, 0x08]) || startsWith(bytes, [0x09, 0x04, 0x06, 0])) return "legacyXls";
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return "pdf";
  const head = headText(bytes);
  return head === null ? "notAWorkbook" : textKind(head);
}

/** An OLE container holds an encrypted .xlsx, an .xls, or something else; the names of its streams tell. */
function compoundFileKind(bytes: Uint8Array): WorkbookFileProblem {
  if (holdsStream(bytes, "EncryptedPackage")) return "encrypted";
  return holdsStream(bytes, "Workbook") || holdsStream(bytes, "Book") ? "legacyXls" : "notAWorkbook";
}

function holdsStream(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(`${name}\0`).flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function textKind(head: string): WorkbookFileProblem {
  const start = head
    .replace(/^\uFEFF/, "")
    .trimStart()
    .toLowerCase();
  if (!start.startsWith("<")) return "text";
  if (start.includes("urn:schemas-microsoft-com:office:spreadsheet") && start.startsWith("<?xml")) {
    return "xmlSpreadsheet";
  }
  return /<(!doctype html|html|head|body|meta|table)\b/.test(start) ? "htmlAsXls" : "notAWorkbook";
}

/** The beginning as text, or null where it is binary. */
function headText(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, HEAD_BYTES);
  for (const encoding of encodingsToTry(head)) {
    // A character cut in two at the end of the head is no error: `stream` waits for the rest.
    const text = tryDecode(head, encoding);
    if (text !== null) return text;
  }
  return null;
}

function encodingsToTry(head: Uint8Array): readonly string[] {
  if (startsWith(head, [0xff, 0xfe])) return ["utf-16le"];
  if (startsWith(head, [0xfe, 0xff])) return ["utf-16be"];
  const control = head.some((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13);
  return control ? [] : ["utf-8", "gb18030"];
}

function tryDecode(head: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(head, { stream: true });
  } catch {
    return null;
  }
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
