import { lookOfCode, showsNumbers, type NumberLook } from "../..";
import { WorkbookFileError } from "../errors";
import { LIMITS } from "../limits";
import { attributeOf, childOf, childrenOf, isTrue, type XmlElement } from "../xml/tree";
import { builtInLook } from "./numberFormats";

/** What a cell's style says about its meaning. */
export interface CellFormat {
  readonly look: NumberLook;
  /** May be written on a protected sheet. */
  readonly unlocked: boolean;
  /** False where a number would be shown as a date, or be taken for a text as soon as somebody types. */
  readonly showsNumbers: boolean;
}

export const DEFAULT_FORMAT: CellFormat = { look: "plain", unlocked: false, showsNumbers: true };

/**
 * The formats of the cells by style index, from the root of styles.xml.
 *
 * @throws WorkbookFileError `packageBroken` where there are more than any program allows
 */
export function readCellFormats(styles: XmlElement | null): readonly CellFormat[] {
  const codes = new Map<number, NumberLook>();
  for (const element of childrenOf(childOf(styles, "numFmts"), "numFmt")) {
    codes.set(Number(attributeOf(element, "numFmtId")), lookOfCode(attributeOf(element, "formatCode") ?? ""));
  }
  const formats = childrenOf(childOf(styles, "cellXfs"), "xf");
  if (formats.length > LIMITS.styles) throw new WorkbookFileError("packageBroken", "too many styles");
  return formats.map((xf) => {
    const id = Number(attributeOf(xf, "numFmtId") ?? 0);
    const look = codes.get(id) ?? builtInLook(id);
    const isQuoted = isTrue(attributeOf(xf, "quotePrefix"));
    return { look, unlocked: isUnlocked(xf), showsNumbers: showsNumbers(look) && !isQuoted };
  });
}

/** Where the file says that its own protection setting does not apply, the cell is taken as locked, to be safe. */
function isUnlocked(xf: XmlElement): boolean {
  const locked = attributeOf(childOf(xf, "protection"), "locked");
  const applies = attributeOf(xf, "applyProtection");
  return locked !== null && !isTrue(locked) && (applies === null || isTrue(applies));
}
