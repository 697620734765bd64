import { readNumber } from "../../records";
import type { Cleaning } from "./types";

type Cleaned = Pick<Cleaning, "to" | "kind">;

/**
 * Digits, points, thousands separators and a sign of either width, blanks around them at most. Other characters that
 * read as digits once they are normalised, such as ² and ①, may well be meant otherwise.
 */
const FIGURE = /^[+\-＋－]?[\d０-９.．,，]*[\d０-９]$/u;
const PERCENT_SIGN = /\s*[%％]$/u;
const FULL_WIDTH = /[０-９．，＋－％]/u;
/** Zeros in front are those of a code, in whatever column it was typed. */
const CODE = /^[+-]?0[\d,]/;
/** Digits that a double holds exactly. */
const EXACT_DIGITS = 15;

function halfWidth(text: string): string {
  return text.normalize("NFKC");
}

/**
 * The number that a text in a column of figures is without doubt.
 *
 * @param mayBePercent whether a percent sign behind the number says nothing new, because the column is one of percentages
 * @returns null for a text that is no number, or that two people may read differently: 1,23, 1 2, 007, 12人
 */
export function cleanedNumber(from: string, mayBePercent: boolean): Cleaned | null {
  const text = from.trim();
  const figure = mayBePercent ? text.replace(PERCENT_SIGN, "") : text;
  if (!FIGURE.test(figure)) return null;
  const plain = halfWidth(figure);
  const reading = readNumber(plain);
  if (reading.kind !== "number" || CODE.test(plain) || plain.replace(/\D/g, "").length > EXACT_DIGITS) return null;
  const kind = FULL_WIDTH.test(text) ? "fullWidth" : text === from ? "textNumber" : "spaces";
  // Never -0.
  return { to: reading.value + 0, kind };
}

/** A name or a code without the blanks around it; what stands inside is left as it was typed. */
export function cleanedName(from: string): Cleaned | null {
  const to = from.trim();
  return to === from || to === "" ? null : { to, kind: "spaces" };
}
