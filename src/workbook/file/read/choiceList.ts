import { parseRange, type CellRange, type ChoiceList } from "../..";
import { LIMITS } from "../limits";
import type { XmlScanner } from "../xml/scanner";

const QUOTED = /^"((?:[^"]|"")*)"$/su;

/**
 * Reads the `dataValidation` element at whose opening tag the scanner stands, up to its end.
 *
 * @returns null for any other limit than a list
 */
export function readChoiceList(scanner: XmlScanner): ChoiceList | null {
  const ranges = scanner.attribute("type") === "list" ? rangesOf(scanner.attribute("sqref") ?? "") : [];
  const { depth } = scanner;
  let formula = "";
  while (scanner.next() && scanner.depth >= depth) {
    if (scanner.name === "formula1" && scanner.kind === "close") formula = scanner.text().trim();
  }
  if (ranges.length === 0 || formula === "") return null;
  const quoted = QUOTED.exec(formula)?.[1];
  return { ranges, source: quoted === undefined ? `=${formula}` : quoted.replace(/""/gu, '"') };
}

function rangesOf(sqref: string): readonly CellRange[] {
  const texts = sqref.trim().split(/\s+/u);
  if (texts.length > LIMITS.choiceRanges) return [];
  return texts.map(parseRange).filter((range) => range !== null);
}
