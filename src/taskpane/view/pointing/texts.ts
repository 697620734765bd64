import { POINTING } from "../../../messages";
import { useLanguage } from "../parts/language";

/** The sentences of the pointing in the user's language. */
export function usePointingTexts(): (typeof POINTING)["zh"] {
  return POINTING[useLanguage()];
}

/** A header of many titles would fill the pane; so many characters are enough to know it by. */
const LONGEST = 40;

/** A header as a sentence quotes it: without line breaks, and only its beginning where it is long. */
export function quoted(text: string): string {
  const plain = text.replace(/\s+/g, "");
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
}
