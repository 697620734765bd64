import { WorkbookFileError } from "../errors";
import { LIMITS } from "../limits";
import { LESS_THAN } from "./bytes";
import { unescapeXml } from "./escape";
import { behindMarkup, closingMark } from "./markup";

const CDATA_OPEN = "<![CDATA[";
const CDATA_CLOSE = "]]>";
const AMPERSAND = 0x26;
const CARRIAGE_RETURN = 0x0d;
/** Up to here a loop is faster than a call of the decoder. */
const SHORT = 24;
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * Decodes text without markup.
 *
 * @throws WorkbookFileError `xmlBroken` for bytes that are no UTF-8, for unknown references, and for a text that is longer
 *   than any cell may hold
 */
export function decodeText(bytes: Uint8Array, start: number, end: number, part: string): string {
  const short = end - start <= SHORT ? shortAscii(bytes, start, end) : null;
  if (short !== null) return short;
  const text = unescapeXml(decodeUtf8(bytes, start, end, part));
  if (text === null) throw new WorkbookFileError("xmlBroken", `${part}: unknown character reference`);
  return text;
}

/** Decodes text in which comments, processing instructions and CDATA sections stand. */
export function decodeMarkedText(bytes: Uint8Array, start: number, end: number, part: string): string {
  let text = "";
  let at = start;
  while (at < end) {
    const next = bytes.indexOf(LESS_THAN, at);
    const markup = next < 0 || next >= end ? end : next;
    text += decodeText(bytes, at, markup, part);
    if (markup === end) break;
    at = behindMarkup(bytes, markup, end, part);
    if (closingMark(bytes, markup) === CDATA_CLOSE) {
      text += decodeUtf8(bytes, markup + CDATA_OPEN.length, at - CDATA_CLOSE.length, part);
    }
  }
  return text;
}

function decodeUtf8(bytes: Uint8Array, start: number, end: number, part: string): string {
  if (end - start > LIMITS.textBytes) throw new WorkbookFileError("xmlBroken", `${part}: text too long`);
  try {
    return decoder.decode(bytes.subarray(start, end));
  } catch {
    throw new WorkbookFileError("xmlBroken", `${part}: not UTF-8`);
  }
}

/** Null where a decoder is needed. */
function shortAscii(bytes: Uint8Array, start: number, end: number): string | null {
  let text = "";
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte > 126 || byte === AMPERSAND || byte === CARRIAGE_RETURN) return null;
    text += String.fromCharCode(byte);
  }
  return text;
}
