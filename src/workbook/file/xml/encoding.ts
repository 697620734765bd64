import { WorkbookFileError } from "../errors";
import { standsAt } from "./bytes";

const DECLARATION_BYTES = 200;
/** What nearly every part begins with, so that it is not taken apart for each of them. */
const USUAL = '<?xml version="1.0" encoding="UTF-8"';

/**
 * Brings the bytes of an XML part to UTF-8 without a byte order mark.
 *
 * @throws WorkbookFileError `xmlBroken` where they are not in the encoding that they declare
 */
export function toUtf8(bytes: Uint8Array, part: string): Uint8Array {
  if (standsAt(bytes, 0, "\u00ef\u00bb\u00bf")) return bytes.subarray(3);
  const encoding = declaredEncoding(bytes);
  if (encoding === "utf-8") return bytes;
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return new TextEncoder().encode(text.replace(/^(<\?xml[^>]*?encoding=)(["'])[^"']*\2/, "$1$2UTF-8$2"));
  } catch {
    throw new WorkbookFileError("xmlBroken", `${part}: encoding ${encoding}`);
  }
}

/** True where a part that begins so needs no `toUtf8`. */
export function isPlainUtf8(head: Uint8Array): boolean {
  return !standsAt(head, 0, "\u00ef\u00bb\u00bf") && declaredEncoding(head) === "utf-8";
}

function declaredEncoding(bytes: Uint8Array): string {
  if (standsAt(bytes, 0, USUAL)) return "utf-8";
  if (standsAt(bytes, 0, "\u00ff\u00fe") || standsAt(bytes, 0, "<\0")) return "utf-16le";
  if (standsAt(bytes, 0, "\u00fe\u00ff") || standsAt(bytes, 0, "\0<")) return "utf-16be";
  const head = String.fromCharCode(...bytes.subarray(0, DECLARATION_BYTES));
  const declared = /^<\?xml[^>]*?encoding=["']([^"']+)["']/.exec(head)?.[1]?.toLowerCase() ?? "utf-8";
  return declared === "utf8" || declared === "us-ascii" ? "utf-8" : declared;
}
