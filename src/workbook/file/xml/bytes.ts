/** What `byteAt` answers beyond the end: no byte at all. */
const NO_BYTE = -1;

export const LESS_THAN = 0x3c;
export const GREATER_THAN = 0x3e;
export const SLASH = 0x2f;
export const EXCLAMATION = 0x21;
export const QUESTION = 0x3f;
export const EQUALS = 0x3d;
export const COLON = 0x3a;
export const DOUBLE_QUOTE = 0x22;
export const SINGLE_QUOTE = 0x27;

export function byteAt(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? NO_BYTE;
}

/** Space, tab, line feed, carriage return: all that XML calls white space. */
export function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/** True where the ASCII text stands at a position. */
export function standsAt(bytes: Uint8Array, at: number, text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    if (bytes[at + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}

/** Where the ASCII text next stands, or -1. */
export function find(bytes: Uint8Array, text: string, from: number, end: number): number {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0 && at + text.length <= end; at = bytes.indexOf(first, at + 1)) {
    if (standsAt(bytes, at, text)) return at;
  }
  return -1;
}

/** True for what ends the name of a tag. */
export function isNameEnd(byte: number): boolean {
  return byte === GREATER_THAN || byte === SLASH || isSpace(byte) || byte === NO_BYTE || byte === LESS_THAN;
}

/** Where the name that starts here ends. */
export function nameEndFrom(bytes: Uint8Array, start: number): number {
  let at = start;
  while (!isNameEnd(byteAt(bytes, at))) at++;
  return at;
}
