import { createContext, useContext } from "react";
import { PANE, type Language } from "../../../messages";

/** The language of the interface, for everything below. */
export const LanguageContext = createContext<Language>("zh");

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The sentences of the pane in the user's language. */
export function useTexts(): (typeof PANE)["zh"] {
  return PANE[useLanguage()];
}
