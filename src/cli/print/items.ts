import type { Assessment } from "../../assessment";
import { CLI, fill, REPORT, WORDS, type Language } from "../../messages";

/** The items of the county with their arithmetic, and what is listed beside the verdict. */
export function itemsLines({ items, tables, vetoes, eligibility }: Assessment, language: Language): string[] {
  // Without the county tables most items stay open, and a list of them would say nothing.
  const isRead = tables.some(({ id }) => ["2017.IV", "2017.V", "2017.VI"].includes(id));
  const judged = Object.entries(items).filter(([, { met }]) => isRead || met !== null);
  if (judged.length === 0) return [];
  const texts = CLI[language];
  const beside = (kind: string, conditions: Assessment["vetoes"]): string[] => {
    const list = conditions.map(({ text }) => text).join(WORDS[language].clause);
    return conditions.length === 0 ? [] : [fill(texts.beside, { kind, texts: list })];
  };
  return [
    "",
    texts.items,
    ...judged.map(([id, { message }]) => `  ${id} ${message}`),
    ...beside(REPORT[language].veto, vetoes),
    ...beside(REPORT[language].eligibility, eligibility),
  ];
}
