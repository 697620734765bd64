import { XmlScanner } from "../xml/scanner";

const LESS_THAN = 0x3c;
const COLON = 0x3a;
const F = 0x66;

/** Whether an `f` stands right behind `<` or a prefix: without one there is no formula, and no need to scan. */
function mayHoldFormula(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(F, 1); at > 0; at = bytes.indexOf(F, at + 1)) {
    const before = bytes[at - 1];
    if (before === LESS_THAN || before === COLON) return true;
  }
  return false;
}

/** True where a worksheet part holds a formula. */
export function holdsFormula(bytes: Uint8Array, part: string): boolean {
  if (!mayHoldFormula(bytes)) return false;
  const scanner = new XmlScanner(bytes, part);
  while (scanner.next()) if (scanner.name === "f") return true;
  return false;
}
