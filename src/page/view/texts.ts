import { createContext, useContext } from "react";
import { PAGE, type Language } from "../../messages";

/** The language of the page around the pane. */
export const PageLanguage = createContext<Language>("zh");

export function usePageTexts(): (typeof PAGE)["zh"] {
  return PAGE[useContext(PageLanguage)];
}
