import { LESS_THAN, standsAt } from "../xml/bytes";
import { unescapeCellText } from "../xml/escape";
import { XmlScanner } from "../xml/scanner";
import { decodeText } from "../xml/text";

const OPEN = "<t>";
const OPEN_SPACED = '<t xml:space="preserve">';
const CLOSE = "</t>";

/**
 * The text of a shared or inline string: its runs joined, without the phonetic guides over them.
 *
 * @param start where the content of the `si` or `is` element begins
 */
export function richText(bytes: Uint8Array, start: number, end: number, part: string): string {
  const plain = plainText(bytes, start, end, part);
  if (plain !== null) return unescapeCellText(plain);
  const scanner = new XmlScanner(bytes, part, start, end, true);
  let text = "";
  let phoneticDepth = 0;
  while (scanner.next()) {
    if (scanner.name === "rPh" && scanner.kind === "open") phoneticDepth++;
    else if (scanner.name === "rPh" && scanner.kind === "close") phoneticDepth--;
    else if (scanner.name === "t" && scanner.kind === "close" && phoneticDepth === 0) text += scanner.text();
  }
  return unescapeCellText(text);
}

/** The one form in which nearly all texts stand; null for any other. */
function plainText(bytes: Uint8Array, start: number, end: number, part: string): string | null {
  const open = standsAt(bytes, start, OPEN) ? OPEN : OPEN_SPACED;
  if (open === OPEN_SPACED && !standsAt(bytes, start, OPEN_SPACED)) return null;
  const textStart = start + open.length;
  const textEnd = end - CLOSE.length;
  if (textEnd < textStart || !standsAt(bytes, textEnd, CLOSE)) return null;
  for (let at = textStart; at < textEnd; at++) if (bytes[at] === LESS_THAN) return null;
  return decodeText(bytes, textStart, textEnd, part);
}
