import { FINDINGS_PANE } from "../../../messages";
import { useLanguage } from "../parts/language";

/** The sentences of the list of findings. */
export function useFindingsTexts(): (typeof FINDINGS_PANE)["zh"] {
  return FINDINGS_PANE[useLanguage()];
}
