import type { Settings } from "../../assessment";
import type { Language } from "../../messages";
import { isStandardId, knownProvinces } from "../../standards";
import type { Store } from "../state/store";
import { keep, kept, member, type Shelf } from "./shelf";

/** What is kept from one visit to the next, whatever the file. */
export type Preferences = Pick<Settings, "language" | "standard" | "province">;

const KEY = "balance.settings";

/** Of settings, what holds for every file. */
export function preferencesOf({ language, standard, province }: Preferences): Preferences {
  return { language, standard, province };
}

/** The language of the interface for a language tag: Chinese for every Chinese, else English. */
export function languageOf(tag: string): Language {
  return /^zh\b/i.test(tag) ? "zh" : "en";
}

/**
 * What was kept; what is not understood any more is as if it had never been kept.
 *
 * @param tag of the host's language
 */
export function loadPreferences(shelf: () => Shelf, tag: string): Preferences {
  const settings = kept(shelf, KEY);
  const language = member(settings, "language");
  const standard = member(settings, "standard");
  const province = member(settings, "province");
  return {
    language: language === "zh" || language === "en" ? language : languageOf(tag),
    standard: typeof standard === "string" && isStandardId(standard) ? standard : null,
    province: typeof province === "string" && knownProvinces().includes(province) ? province : null,
  };
}

/** Keeps the settings, where the browser lets it. */
export function savePreferences(shelf: () => Shelf, settings: Preferences): void {
  keep(shelf, KEY, preferencesOf(settings));
}

/** Keeps the settings of a pane whenever the user changes them. */
export function followPreferences(shelf: () => Shelf, store: Store): void {
  let { settings } = store.state();
  store.subscribe(() => {
    const now = store.state().settings;
    if (now === settings) return;
    settings = now;
    savePreferences(shelf, now);
  });
}
