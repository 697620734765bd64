import { RESULT_PANE, WORDS, type Language } from "../../../messages";
import { useLanguage } from "../parts/language";

/** The sentences about who counts, claims, verdicts and arithmetic. */
export function useResultTexts(): (typeof RESULT_PANE)["zh"] {
  return RESULT_PANE[useLanguage()];
}

export function verdictWord(met: boolean | null, language: Language): string {
  const { verdict } = WORDS[language];
  return met === null ? verdict.undetermined : met ? verdict.met : verdict.unmet;
}
