import { byteAt } from "./bytes";

/** A part has some dozens of names, and every scanner a table of its own. */
const SLOTS = 256;
const LONGEST = 4096;

/** Turns the bytes of a tag or attribute name into a string without making a new one each time. */
export class NameTable {
  private readonly slots: (string | undefined)[] = new Array<string | undefined>(SLOTS).fill(undefined);

  nameOf(bytes: Uint8Array, start: number, end: number): string {
    let hash = 0;
    for (let at = start; at < end; at++) hash = (hash * 31 + byteAt(bytes, at)) % SLOTS;
    const known = this.slots[hash];
    if (known !== undefined && isSame(known, bytes, start, end)) return known;
    const name = String.fromCharCode(...bytes.subarray(start, Math.min(end, start + LONGEST)));
    this.slots[hash] = name;
    return name;
  }
}

function isSame(name: string, bytes: Uint8Array, start: number, end: number): boolean {
  if (name.length !== end - start) return false;
  for (let index = 0; index < name.length; index++) {
    if (name.charCodeAt(index) !== bytes[start + index]) return false;
  }
  return true;
}
