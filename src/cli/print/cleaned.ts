import type { Cleaning } from "../../assessment";
import { CLEANING, CLI, fill, WORDS, type Language } from "../../messages";

/** Cleaned cells shown one by one. */
const SHOWN = 40;

function kindsOf(cleanings: readonly Cleaning[], language: Language): string {
  const { kinds, kindCount } = CLEANING[language];
  const counts = new Map<Cleaning["kind"], number>();
  for (const { kind } of cleanings) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => fill(kindCount, { kind: kinds[kind], count })).join(WORDS[language].list);
}

/** What was cleaned, cell by cell. */
export function cleanedLines(cleaned: readonly Cleaning[], language: Language): string[] {
  const texts = CLI[language];
  if (cleaned.length === 0) return ["", texts.nothingToClean];
  const lines = cleaned
    .slice(0, SHOWN)
    .map(({ sheet, cell, from, to }) => `  ${fill(texts.replacing, { sheet, cell, from, to: String(to) })}`);
  const more = cleaned.length > SHOWN ? [`  ${fill(texts.moreCleaned, { count: cleaned.length - SHOWN })}`] : [];
  const summary = fill(texts.cleaned, { count: cleaned.length, kinds: kindsOf(cleaned, language) });
  return ["", summary, ...lines, ...more];
}

/** What could be cleaned, where nothing was. */
export function offerLines(cleanings: readonly Cleaning[], language: Language): string[] {
  if (cleanings.length === 0) return [];
  const counts = { count: cleanings.length, kinds: kindsOf(cleanings, language) };
  return ["", fill(CLEANING[language].offer, counts) + CLI[language].offerClean];
}
