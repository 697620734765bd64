import type { Language } from "../../language";
import { COUNTY_SOURCES } from "./county";
import { SCHOOL_SOURCES } from "./schools";

function inLanguage(language: Language): ReadonlyMap<string, string> {
  const all = [...Object.entries(SCHOOL_SOURCES), ...Object.entries(COUNTY_SOURCES)];
  return new Map(all.map(([id, source]): [string, string] => [id, source[language]]));
}

/**
 * On what every rule rests, by its id, as a reader without access to our notes can look it up: a document with its
 * table or clause, or the fact that it follows from. `Rule.source` keeps where we read it.
 */
export const RULE_SOURCES: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  zh: inLanguage("zh"),
  en: inLanguage("en"),
};
