import type { Language } from "../language";
import { AGREEMENT_TEXTS, COMPUTED_TEXTS } from "./consistency";
import { COUNTY_FIGURE_TEXTS, COUNTY_READING_TEXTS, COUNTY_SCHOOL_TEXTS } from "./county";
import { FUNDING_TEXTS } from "./funding";
import { PLAUSIBILITY_TEXTS } from "./plausibility";
import { PREMISES_TEXTS } from "./premises";
import { PUPIL_TEXTS } from "./pupils";
import { SCHOOL_TEXTS } from "./schools";
import { STAFF_TEXTS } from "./staff";
import { STRUCTURE_TEXTS } from "./structure";
import type { RuleText, RuleTexts } from "./text";

export { RULE_SOURCES } from "./sources";
export type { RuleText } from "./text";

const GROUPS: readonly RuleTexts[] = [
  STRUCTURE_TEXTS,
  STAFF_TEXTS,
  PUPIL_TEXTS,
  PREMISES_TEXTS,
  SCHOOL_TEXTS,
  PLAUSIBILITY_TEXTS,
  COMPUTED_TEXTS,
  COUNTY_READING_TEXTS,
  COUNTY_SCHOOL_TEXTS,
  COUNTY_FIGURE_TEXTS,
  FUNDING_TEXTS,
  AGREEMENT_TEXTS,
];

function inLanguage(language: Language): ReadonlyMap<string, RuleText> {
  return new Map(
    GROUPS.flatMap((group) => Object.entries(group).map(([id, texts]): [string, RuleText] => [id, texts[language]])),
  );
}

/** The sentences of every rule, by its id. */
export const RULE_TEXTS: Readonly<Record<Language, ReadonlyMap<string, RuleText>>> = {
  zh: inLanguage("zh"),
  en: inLanguage("en"),
};
