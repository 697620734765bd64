import type { AssessedFinding } from "../../assessment";
import { WORDS, type Language } from "../../messages";
import { displayValue } from "../../workbook";

/** Full width and half width, capital and small letters are the same to a person who looks for something. */
function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

/** Between two facts, so that no word is found half in one and half in the other. */
const BETWEEN = "\n";

/** What a finding can be found by: school, stage, column, place, rule, value, what was expected, and its sentence. */
function textOf(
  { school, stage, column, sheet, cell, rule, value, expected, message }: AssessedFinding,
  language: Language,
): string {
  return plain(
    [
      school ?? "",
      stage === null ? "" : WORDS[language].stage[stage],
      column ?? "",
      cell === null ? (sheet ?? "") : `${sheet ?? ""}!${cell}`,
      rule,
      displayValue(value),
      expected ?? "",
      message,
    ].join(BETWEEN),
  );
}

/** What the findings of a list can be found by, each made once, when it is first needed or before. */
export class SearchTexts {
  private readonly texts: string[] = [];

  constructor(
    private readonly findings: readonly AssessedFinding[],
    private readonly language: Language,
  ) {}

  /** @param at the finding's place in the list */
  readonly at = (at: number): string => {
    const finding = this.findings[at];
    return finding === undefined ? "" : (this.texts[at] ??= textOf(finding, this.language));
  };

  /** Makes the texts of some findings ahead of a search. @returns where to go on; null once all are there */
  prepare(from: number, count: number): number | null {
    const end = Math.min(from + count, this.findings.length);
    for (let at = from; at < end; at += 1) this.at(at);
    return end < this.findings.length ? end : null;
  }
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
