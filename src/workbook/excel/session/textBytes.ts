const LAST_OF_ONE = 0x7f;
const LAST_OF_TWO = 0x7ff;
const CHINESE = 3;

/** Bytes of a text on its way, in UTF-8; a little too many for the rare characters outside the basic plane. */
export function textBytes(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    bytes += code <= LAST_OF_ONE ? 1 : code <= LAST_OF_TWO ? 2 : CHINESE;
  }
  return bytes;
}
