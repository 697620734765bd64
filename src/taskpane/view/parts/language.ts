import { createContext, useContext } from "react";
import { IN_EXCEL, type Language, type PaneTexts, type Place } from "../../../messages";

/** The language of the interface, for everything below. */
export const LanguageContext = createContext<Language>("zh");

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** Where the workbook is, for everything below. */
export const PlaceContext = createContext(IN_EXCEL);

export function usePlace(): Place {
  return useContext(PlaceContext);
}

/** The sentences of the pane in the user's language, as they fit where the workbook is. */
export function useTexts(): PaneTexts {
  return usePlace().pane[useLanguage()];
}
