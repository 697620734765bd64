import type { CellValue } from "../..";
import { LIMITS } from "../limits";

/** A text of a file without types, as what it plainly is. */
export interface TypedValue {
  readonly value: CellValue;
  /** The text had a percent sign: `95.2%` is 0.952 shown as a percentage. */
  readonly percent: boolean;
}

/** A number as a cell shows it. A leading zero makes it a code; blanks, full-width digits and exponents are no number. */
const NUMBER = /^[+-]?(?:(?:0|[1-9]\d*)(?:\.\d*)?|\.\d+)$/;
const GROUPED = /^[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
/** What a double holds exactly: longer numbers, such as an identity card's, stay text. */
const EXACT_DIGITS = 15;
const ERROR = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!)$/;
/** How exports keep Excel from making a number of a code: `="0102"`, or an apostrophe before it. */
const GUARDED = /^(?:="([^"]*)"|'(\d+))$/;

/** Reads a text as Excel does when it opens a file without types, but never at the loss of a digit. */
export function readTyped(raw: string): TypedValue {
  const text = raw.trim();
  if (text === "") return { value: null, percent: false };
  const guarded = GUARDED.exec(text);
  if (guarded !== null) return { value: guarded[1] ?? guarded[2] ?? "", percent: false };
  if (ERROR.test(text)) return { value: { error: text }, percent: false };
  const percent = text.endsWith("%");
  const number = readNumber(percent ? text.slice(0, -1) : text, percent ? "e-2" : "");
  if (number !== null) return { value: number, percent };
  return { value: text.slice(0, LIMITS.text), percent: false };
}

/** @param scale a decimal exponent, so that 95.2% is exactly what 0.952 is */
function readNumber(text: string, scale: string): number | null {
  if (!NUMBER.test(text) && !GROUPED.test(text)) return null;
  const plain = text.replace(/,/g, "");
  const digits = plain.replace(/[+\-.]/g, "").replace(/^0+/, "");
  if (digits.length > EXACT_DIGITS) return null;
  // Never -0.
  return Number(plain + scale) + 0;
}
