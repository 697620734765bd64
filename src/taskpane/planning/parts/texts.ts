import { PLANNING, PLANNING_PANE, WORDS, type Language } from "../../../messages";
import { coefficientText } from "../../pictures/parts/figureText";
import { useLanguage } from "../../view/parts/language";

/** The sentences of the planning's part of the pane. */
export function usePlanningTexts(): (typeof PLANNING_PANE)["zh"] {
  return PLANNING_PANE[useLanguage()];
}

/** The words that the pane shares with the sheet 均衡规划. */
export function useSharedTexts(): (typeof PLANNING)["zh"]["shared"] {
  return PLANNING[useLanguage()].shared;
}

/** An amount with so many decimals at most. */
export function amountText(amount: number, places: number): string {
  return String(Number(amount.toFixed(places)));
}

/** A 差异系数 with as many decimals as show on which side of its limit it is. */
export function cvText(cv: number | null, limit: number | null, none: string): string {
  return cv === null ? none : coefficientText(cv, limit);
}

export function verdictWord(met: boolean | null, language: Language): string {
  const { verdict } = WORDS[language];
  return met === null ? verdict.undetermined : met ? verdict.met : verdict.unmet;
}
