import { requireXmlPart } from "../package/xmlPart";
import { isNameEnd } from "../xml/bytes";
import { XmlScanner } from "../xml/scanner";
import type { Archive } from "../zip/archive";

const LESS_THAN = 0x3c;
const COLON = 0x3a;
const F = 0x66;

/** Looks for an `f` that is a whole name, right behind `<` or a prefix. Zeros are skipped: so it reads UTF-16 as well. */
class NameSearch {
  found = false;
  private before = 0;
  private last = 0;

  /** @returns false once it was found */
  push(piece: Uint8Array): boolean {
    for (const byte of piece) {
      if (byte === 0) continue;
      if (this.last === F && (this.before === LESS_THAN || this.before === COLON) && isNameEnd(byte)) {
        this.found = true;
        return false;
      }
      this.before = this.last;
      this.last = byte;
    }
    return true;
  }
}

/** True where a worksheet part holds a formula. Large sheets mostly hold none, and then never stand in memory whole. */
export function holdsFormula(archive: Archive, part: string): boolean {
  const search = new NameSearch();
  archive.readPieces(part, (piece) => search.push(piece));
  if (!search.found) return false;
  const scanner = new XmlScanner(requireXmlPart(archive, part), part);
  while (scanner.next()) if (scanner.name === "f") return true;
  return false;
}
