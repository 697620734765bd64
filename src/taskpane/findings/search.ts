import type { AssessedFinding } from "../../assessment";
import { WORDS, type Language } from "../../messages";
import { displayValue } from "../../workbook";

/** Full width and half width, capital and small letters are the same to a person who looks for something. */
function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

/** Between two facts, so that no word is found half in one and half in the other. */
const BETWEEN = "\n";

/**
 * What each finding can be found by, in the same order: school, stage, column, place, rule, value, what was expected, and
 * its sentence. Made once for many searches.
 */
export function searchTexts(findings: readonly AssessedFinding[], language: Language): readonly string[] {
  const stages = WORDS[language].stage;
  return findings.map(({ school, stage, column, sheet, cell, rule, value, expected, message }) =>
    plain(
      [
        school ?? "",
        stage === null ? "" : stages[stage],
        column ?? "",
        cell === null ? (sheet ?? "") : `${sheet ?? ""}!${cell}`,
        rule,
        displayValue(value),
        expected ?? "",
        message,
      ].join(BETWEEN),
    ),
  );
}

/** The words that are looked for; a text is found that has all of them. */
export function searchTerms(search: string): readonly string[] {
  return plain(search)
    .split(/\s+/u)
    .filter((term) => term !== "");
}

export function holdsAll(text: string, terms: readonly string[]): boolean {
  return terms.every((term) => text.includes(term));
}
