import { fill } from "./fill";
import type { Language } from "./language";
import { POINTING } from "./pointing";

/** What was said of a column, and what became of it. */
export interface SaidOfColumn {
  readonly sheet: string;
  readonly cell: string;
  /** The titles above it; null where any will do. */
  readonly header: string | null;
  /** Title of the field that it is; null for none. */
  readonly title: string | null;
  readonly outcome: "taken" | "gone" | "contradicted" | "foreignField" | "countyTable" | "noTable";
}

/** What was said of a sheet, and what became of it. */
export interface SaidOfSheet {
  readonly sheet: string;
  readonly title: string;
  readonly outcome: "taken" | "gone" | "contradicted" | "noNames" | "otherLayout";
}

/** Line breaks in a header are no part of a sentence. */
function plain(text: string): string {
  return text.replace(/\s+/g, "");
}

/** What was said of a column, without its place. */
export function columnSaid({ header, title }: SaidOfColumn, language: Language): string {
  const texts = POINTING[language].pointed;
  if (header === null) return title === null ? texts.notOursAny : fill(texts.anyColumn, { title });
  const text = plain(header);
  return title === null ? fill(texts.notOurs, { text }) : fill(texts.column, { text, title });
}

/** Why what was said of a column does not hold, and what to do; null where it holds. */
export function columnProblem(said: SaidOfColumn, language: Language): string | null {
  const { sheet, cell, header, title, outcome } = said;
  const texts = POINTING[language].outcomes;
  const place = `${sheet}!${cell}`;
  switch (outcome) {
    case "taken":
      return null;
    case "gone":
      return header === null ? fill(texts.goneAny, { place }) : fill(texts.gone, { place, text: plain(header) });
    case "foreignField":
      return fill(texts.foreignField, { place, title: title ?? "" });
    case "contradicted":
    case "countyTable":
    case "noTable":
      return fill(texts[outcome], { place });
  }
}

/** Why what was said of a sheet does not hold, and what to do; null where it holds. */
export function sheetProblem({ sheet, title, outcome }: SaidOfSheet, language: Language): string | null {
  return outcome === "taken" ? null : fill(POINTING[language].sheetOutcomes[outcome], { sheet, title });
}
