/** FNV-1a, 32 bits: short enough to print beside a finding, and no secret depends on it. */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;
const HEXADECIMAL = 16;
const DIGITS = 8;

/** A short mark of many texts, one after the other, without holding them together. */
export function fingerprintOf(texts: Iterable<string>): string {
  let hash = OFFSET;
  for (const text of texts) {
    for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  }
  return (hash >>> 0).toString(HEXADECIMAL).padStart(DIGITS, "0");
}

/** A short mark of some values: the same values give the same mark on every machine. */
export function fingerprint(values: readonly unknown[]): string {
  return fingerprintOf([JSON.stringify(values)]);
}
