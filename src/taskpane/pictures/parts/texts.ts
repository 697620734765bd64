import { createContext, useContext } from "react";
import { PICTURES, type Language } from "../../../messages";

/** The language of the pictures, for everything below. */
export const PicturesLanguage = createContext<Language>("zh");

export function usePicturesLanguage(): Language {
  return useContext(PicturesLanguage);
}

/** The sentences of the pictures. */
export type PictureTexts = (typeof PICTURES)["zh"];

/** The sentences in the user's language. */
export function usePictureTexts(): PictureTexts {
  return PICTURES[useContext(PicturesLanguage)];
}
