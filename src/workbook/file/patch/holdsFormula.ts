import { XmlScanner } from "../xml/scanner";

/** True where a worksheet part holds a formula. */
export function holdsFormula(bytes: Uint8Array, part: string): boolean {
  const scanner = new XmlScanner(bytes, part);
  while (scanner.next()) if (scanner.name === "f") return true;
  return false;
}
